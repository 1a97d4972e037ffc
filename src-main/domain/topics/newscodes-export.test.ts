/** IPTC's own export becomes a list of the desk's: codes with their paths, without what is retired. */
import { expect, test } from 'vitest';
import { newsCodeLines } from './newscodes-export.ts';

const topic = (digits: string, name: unknown, more: object = {}): object => ({
  uri: `http://cv.iptc.org/newscodes/mediatopic/${digits}`,
  qcode: `medtop:${digits}`,
  prefLabel: name,
  ...more,
});
const EXPORT = {
  uri: 'http://cv.iptc.org/newscodes/mediatopic/',
  conceptSet: [
    topic('06000000', { fr: 'Environnement', 'en-GB': 'environment' }, { narrower: ['medtop:20001374'] }),
    topic('20001374', { 'en-GB': 'sustainability ' }),
    topic('20001375', { de: 'Kreislaufwirtschaft' }, { broader: ['http://cv.iptc.org/newscodes/mediatopic/20001374'] }),
    topic('20000441', { 'en-GB': 'nature' }, { broader: ['medtop:06000000'], retired: '2024-01-01T12:00:00+00:00' }),
    {
      uri: 'http://cv.iptc.org/newscodes/subjectcode/15000000',
      qcode: 'subj:15000000',
      prefLabel: { 'en-GB': 'sport' },
    },
    'not a concept',
  ],
};

test('a line a topic: its code, the names above it and its own', () => {
  expect(newsCodeLines(JSON.stringify(EXPORT))?.split('\n')).toEqual([
    '15000000\tsport',
    'medtop:06000000\tenvironment',
    'medtop:20001374\tenvironment › sustainability',
    'medtop:20001375\tenvironment › sustainability › Kreislaufwirtschaft',
  ]);
});

test('what goes in circles ends, and what is no export is null', () => {
  const circle = { conceptSet: [topic('1'.repeat(8), { en: 'a' }, { broader: ['medtop:11111111'] })] };
  expect(newsCodeLines(JSON.stringify(circle))).toMatch(/^medtop:11111111\ta › a/);
  for (const text of ['sport\n\trowing', '{', '{}', '{"conceptSet": 4}', '{"conceptSet": [null, 3]}'])
    expect(newsCodeLines(text)).toBeNull();
});
