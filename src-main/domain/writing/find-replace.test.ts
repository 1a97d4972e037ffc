/** Find and replace over a whole gallery: what is found, what surrounds it, what replacing makes of it. */
import { describe, expect, test } from 'vitest';
import { exampleInput } from '../checks/testing/example.ts';
import { type FindQuery, findPlaces, replacePlaces, SEARCH_FIELDS } from './find-replace.ts';

const { article } = exampleInput({
  headline: 'State de France is full',
  standfirst: 'Fans at the Stade de France.',
  body: 'The state of play.\n\nState de France, again.',
  pictures: [
    { caption: 'Fans leave State de France.', credit: 'AP/Jo Hart', altText: 'Estate agents' },
    { caption: 'A state visit, 12.08.2024 (3.5 km).', credit: 'AP/Jo Hart', altText: '' },
  ],
});
const query = (more: Partial<FindQuery>): FindQuery => ({
  find: 'state',
  replace: 'Stade',
  regex: false,
  matchCase: false,
  wholeWords: false,
  fields: SEARCH_FIELDS,
  ...more,
});
const found = (more: Partial<FindQuery>) =>
  findPlaces(article, query(more)).places.map(
    ({ position, field, found: text }) => `${position ?? ''}${field}:${text}`,
  );

describe('finding', () => {
  test('looks through every text in reading order', () => {
    expect(found({})).toEqual([
      'headline:State',
      'body:state',
      'body:State',
      '1caption:State',
      '1altText:state',
      '2caption:state',
    ]);
  });

  test('minds case, whole words and fields', () => {
    expect(found({ matchCase: true, find: 'State' })).toEqual(['headline:State', 'body:State', '1caption:State']);
    expect(found({ wholeWords: true, fields: ['altText', 'caption'] })).toEqual(['1caption:State', '2caption:state']);
    expect(found({ find: 'Éstate', wholeWords: true })).toEqual([]);
  });

  test('takes signs as they stand when plain, and shows the words around', () => {
    const { places } = findPlaces(article, query({ find: '(3.5 km).' }));
    expect(places).toMatchObject([
      { position: 2, before: 'A state visit, 12.08.2024 ', after: '', replacement: 'Stade' },
    ]);
  });

  test.each([...'-/\\^$.*+?()[]{}|#&~'])('finds %s as it stands', (sign) => {
    const own = { ...article, headline: `a${sign}b` };
    expect(findPlaces(own, query({ find: `a${sign}b`, replace: '$&', fields: ['headline'] })).places).toMatchObject([
      { start: 0, end: 3, replacement: '$&' },
    ]);
  });

  test('says what is wrong with a regular expression', () => {
    const result = findPlaces(article, query({ find: '(state', regex: true }));
    expect(result.places).toEqual([]);
    expect(result.fault).toMatch(/^This is not a regular expression: .*\.$/);
    expect(findPlaces(article, query({ find: '' })).fault).toBeNull();
    expect(found({ find: 'x*', regex: true })).toEqual([]);
  });

  test('fills groups into the replacement', () => {
    const date = { find: '(\\d\\d)\\.(?<month>\\d\\d)\\.(\\d{4})', regex: true, replace: '$3-$<month>-$1 $$ $& $9' };
    expect(findPlaces(article, query(date)).places[0]?.replacement).toBe('2024-08-12 $ 12.08.2024 $9');
  });
});

describe('replacing', () => {
  test('changes the chosen places only, all in one set of edits', () => {
    const { places } = findPlaces(article, query({ find: 'State de France', replace: 'Stade de France' }));
    const { own, edits } = replacePlaces(article, places);
    expect(own).toEqual({
      headline: 'Stade de France is full',
      body: 'The state of play.\n\nStade de France, again.',
    });
    expect(edits).toEqual([{ pictureId: 1, field: 'caption', text: 'Fans leave Stade de France.' }]);
    expect(replacePlaces(article, places.slice(0, 1))).toEqual({
      own: { headline: 'Stade de France is full' },
      edits: [],
    });
  });

  test('replaces several places of one text', () => {
    const { places } = findPlaces(
      article,
      query({ find: '\\bstate\\b', regex: true, replace: '[$&]', fields: ['body'] }),
    );
    expect(replacePlaces(article, places).own).toEqual({ body: 'The [state] of play.\n\n[State] de France, again.' });
  });

  test('leaves a text that has changed since', () => {
    const { places } = findPlaces(article, query({ find: 'State de France', fields: ['headline'] }));
    expect(replacePlaces({ ...article, headline: 'Another headline' }, places)).toEqual({ own: {}, edits: [] });
  });
});
