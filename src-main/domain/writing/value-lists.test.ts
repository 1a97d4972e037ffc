/** The desk's lists: keyword files of other programs are read with their hierarchy, places fill what lies around them. */
import { expect, test } from 'vitest';
import { entriesLike, readValueList } from './value-lists.ts';

const KEYWORDS = ['[What]', '\tsport', '\t\tfootball', '\t\t\t{soccer}', '\t\trowing', 'harbour', '\t{port}'].join(
  '\r\n',
);

test('keywords of Lightroom and Photo Mechanic: tabs, headings, synonyms', () => {
  expect(readValueList('keywords', KEYWORDS)).toEqual([
    { text: 'sport', synonyms: [], above: [], note: 'What' },
    { text: 'football', synonyms: ['soccer'], above: ['sport'], note: 'What › sport' },
    { text: 'rowing', synonyms: [], above: ['sport'], note: 'What › sport' },
    { text: 'harbour', synonyms: ['port'], above: [], note: '' },
  ]);
});

test('a synonym leads to its keyword, and a keyword brings those above it', () => {
  const entries = readValueList('keywords', KEYWORDS);
  expect(entriesLike(entries, 'keywords', 'SOC', 8)).toEqual([
    { text: 'football', note: 'What › sport', above: ['sport'] },
  ]);
  expect(entriesLike(entries, 'keywords', 'w', 8)).toEqual([]);
});

test('a city fills its country, a sublocation its city too, a country nothing', () => {
  const places = readValueList('places', 'Calvenne\tCoast\tVeldia\tVE\tOld pier\n// closed\nAshby\t\tVeldia\tVE');
  const [ashby] = entriesLike(places, 'city', 'ash', 8);
  expect(ashby).toEqual({ text: 'Ashby', note: 'Ashby, Veldia', fills: { country: 'Veldia', countryCode: 'VE' } });
  expect(entriesLike(places, 'sublocation', 'old', 8)[0]?.fills).toMatchObject({ city: 'Calvenne', country: 'Veldia' });
  expect(entriesLike(places, 'city', 'cal', 8)[0]?.fills).not.toHaveProperty('sublocation');
  expect(entriesLike(places, 'country', 'vel', 8)[0]).not.toHaveProperty('fills');
});

test('places of one name are told apart, and one country does not crowd out the others', () => {
  const lines = ['Paris\t\tFrance\tFR', 'Paris\tTexas\tUnited States\tUS', 'Paris\tTexas\tUnited States\tUS\tDepot'];
  const places = readValueList(
    'places',
    [...lines, ...Array.from({ length: 12 }, (_, at) => `Town ${at}\t\tFrance\tFR`), 'Suva\t\tFranconia\tFX'].join(
      '\n',
    ),
  );
  expect(entriesLike(places, 'city', 'paris', 8).map(({ note }) => note)).toEqual([
    'Paris, France',
    'Paris, Texas, United States',
  ]);
  expect(entriesLike(places, 'country', 'fran', 8)).toEqual([
    { text: 'France', note: 'desk’s list' },
    { text: 'Franconia', note: 'desk’s list' },
  ]);
});

test('persons are found by each of their names', () => {
  const persons = readValueList('persons', 'Anna Berg\tmayor\nJosé Núñez');
  expect(entriesLike(persons, 'personInImage', 'ber', 8)[0]).toEqual({ text: 'Anna Berg', note: 'mayor' });
  expect(entriesLike(persons, 'personInImage', 'jose n', 8)[0]?.text).toBe('José Núñez');
});
