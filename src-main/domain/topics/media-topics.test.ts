/** IPTC's media topics: whole, with the names above each, found by code, address and name. */
import { expect, test } from 'vitest';
import { ownValueOf } from '../own-metadata.ts';
import { textOfValue, valueOfText } from '../writing/list-text.ts';
import { codeWords } from './code-words.ts';
import { mediaTopics, topicCode, topicOfTerm, topicPath } from './media-topics.ts';

const FESTIVAL = 'medtop:20000006';
const PATH = 'arts, culture and entertainment › arts and entertainment › cinema › film festival';

test('all 1,153 topics of IPTC’s list are there under its seventeen heads', () => {
  const topics = [...mediaTopics().values()];
  expect(topics).toHaveLength(1153);
  expect(topics.filter(({ above }) => above.length === 0).map(({ code }) => code)).toEqual(
    Array.from({ length: 17 }, (_, at) => `medtop:${String(at + 1).padStart(2, '0')}000000`),
  );
  expect(topics.every(({ code, name }) => /^medtop:\d{8}$/.test(code) && name === name.trim() && name !== '')).toBe(
    true,
  );
  expect(Math.max(...topics.map(({ above }) => above.length))).toBe(4);
  expect(topicPath(FESTIVAL)).toBe(PATH);
});

test.each([
  ['medtop:20000006', FESTIVAL],
  ['20000006', FESTIVAL],
  ['http://cv.iptc.org/newscodes/mediatopic/20000006', FESTIVAL],
  [' Film Festival ', FESTIVAL],
  ['medtop:29999999', 'medtop:29999999'],
  // Two topics have this name.
  ['mountaineering', null],
  ['film fest', null],
])('%s is %s', (text, code) => expect(topicCode(text)).toBe(code));

test('of the terms in a file those of other vocabularies are none, and eight digits alone only where the vocabulary is IPTC’s', () => {
  expect(topicOfTerm('', 'https://cv.iptc.org/newscodes/mediatopic/20000006')).toBe(FESTIVAL);
  expect(topicOfTerm('', 'medtop:20000006')).toBe(FESTIVAL);
  expect(topicOfTerm('http://cv.iptc.org/newscodes/mediatopic/', '20000006')).toBe(FESTIVAL);
  expect(topicOfTerm('http://cv.iptc.org/newscodes/subjectcode/', '15000000')).toBeNull();
  expect(topicOfTerm('http://example.com/cv/about/', 'http://example.com/cv/about/code987')).toBeNull();
});

test('an editor reads and writes names, the library keeps codes; what is no topic is not kept', () => {
  const text = 'film festival; arts, culture and entertainment; medtop:20001374';
  const value = ownValueOf('mediaTopics', valueOfText('mediaTopics', text));
  expect(value).toEqual([FESTIVAL, 'medtop:01000000', 'medtop:20001374']);
  expect(textOfValue('mediaTopics', value)).toBe(text);
  expect(ownValueOf('mediaTopics', ['sport, film festival', 'film fest'])).toEqual(['medtop:15000000', FESTIVAL]);
});

test('codes are told in words, also those of the desk’s own list', () => {
  const others = new Map([['medtop:20001374', 'environment › sustainability']]);
  expect(codeWords('mediaTopics', [FESTIVAL, 'medtop:20001374', 'medtop:29999999'], others)).toEqual([
    PATH,
    'medtop:20001374 environment › sustainability',
    'medtop:29999999',
  ]);
  expect(codeWords('sceneCodes', ['011200', '999999'], others)).toEqual(['011200 aerial view', '999999']);
  expect(codeWords('subjectCodes', ['01005000'], others)[0]).toMatch(
    /^01005000 arts, culture and entertainment › .*cinema$/,
  );
  // Several topics have these codes: the one that means no more than the code does.
  expect(codeWords('subjectCodes', ['15062000', '16009000', '15041007'], others)).toEqual([
    '15062000 sport › competition discipline › swimming',
    '16009000 conflicts, war and peace › armed conflict › war',
    '15041007 sport › competition discipline › motorcycling › motorcycling trial',
  ]);
  expect(codeWords('headline', '011200', others)).toEqual([]);
});
