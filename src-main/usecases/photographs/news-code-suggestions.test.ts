/** IPTC's lists complete the fields that hold their codes, and keywords by their names. */
import { expect, test } from 'vitest';
import { newsCodeSuggestions } from './news-code-suggestions.ts';

const texts = (...given: Parameters<typeof newsCodeSuggestions.startingWith>): readonly string[] =>
  newsCodeSuggestions.startingWith(...given).map(({ text }) => text);

test('a media topic is found by the beginning of its name, of a later word, and by its code', () => {
  const found = { text: 'film festival', note: 'arts, culture and entertainment › arts and entertainment › cinema' };
  expect(newsCodeSuggestions.startingWith('mediaTopics', 'film f', 8)).toEqual([found]);
  expect(newsCodeSuggestions.startingWith('mediaTopics', '20000006', 8)).toEqual([found]);
  expect(texts('mediaTopics', 'SPORT', 8)[0]).toBe('sport');
  expect(texts('mediaTopics', 'festival', 8)).toContain('film festival');
  // Of two topics with one name each is offered by its code, with the way to it.
  const both = newsCodeSuggestions.startingWith('mediaTopics', 'mountaineering', 8);
  expect(both.filter(({ text }) => text.startsWith('medtop:'))).toHaveLength(2);
  expect(new Set(both.map(({ note }) => note)).size).toBe(both.length);
});

test('Subject Codes and scenes are offered as codes with their names, topics as keywords by name', () => {
  expect(newsCodeSuggestions.startingWith('subjectCodes', 'cinema', 8)[0]).toEqual({
    text: '01005000',
    note: 'arts, culture and entertainment › arts and entertainment › cinema',
  });
  expect(newsCodeSuggestions.startingWith('sceneCodes', 'view', 8)).toHaveLength(6);
  expect(newsCodeSuggestions.startingWith('sceneCodes', 'aer', 8)).toEqual([{ text: '011200', note: 'aerial view' }]);
  expect(texts('keywords', 'film f', 8)).toEqual(['film festival']);
  expect(texts('keywords', '', 8)).toEqual([]);
  expect(texts('headline', 'film', 8)).toEqual([]);
});
