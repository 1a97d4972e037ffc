/** Places from data: countries in five languages, towns with their place, and what is a word first. */
import { describe, expect, test } from 'vitest';
import { countryNamed, distanceOf, isKnownPlace, isLargeCity, isPlaceSpelling, townsNamed } from './known-places.ts';

describe('countries', () => {
  test.each([
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['Alemania', 'DE'],
    ['Germania', 'DE'],
    ['U.K.', 'GB'],
    ['Schottland', 'GB'],
    ['USA', 'US'],
    ['Estados Unidos', 'US'],
    ['Côte d’Ivoire', 'CI'],
    ['Türkei', 'TR'],
    ['Turkey', 'TR'],
    ['Ashby', null],
  ])('%s', (name, code) => expect(countryNamed(name)).toBe(code));
});

test('towns of all countries, in the languages of the desk', () => {
  for (const name of [
    'Munich',
    'München',
    'Mailand',
    'Londres',
    'Varsavia',
    'Gothenburg',
    'Lodz',
    'Saint-Denis',
    'Zürich',
    'Kiew',
  ])
    expect(isKnownPlace(name), name).toBe(true);
  for (const name of ['Gothenberg', 'Police', 'Reading', 'Ashbyton', 'Meissner', 'Anna Berg'])
    expect(isKnownPlace(name), name).toBe(false);
  expect(isLargeCity('Leipzig')).toBe(true);
  expect(isLargeCity('Saint-Denis')).toBe(true);
  expect(isLargeCity('Davos')).toBe(false);
  expect(isPlaceSpelling('Zürich') && isPlaceSpelling('Zurich') && isPlaceSpelling('Łódź')).toBe(true);
  expect(isPlaceSpelling('Łodz')).toBe(false);
});

test('where they lie, to a few kilometres', () => {
  const [london] = townsNamed('London').filter(({ country }) => country === 'GB');
  const [croydon] = townsNamed('Croydon').filter(({ country }) => country === 'GB');
  const [paris] = townsNamed('Paris').filter(({ country }) => country === 'FR');
  expect(distanceOf(london!, croydon!)).toBeLessThan(30);
  expect(distanceOf(london!, paris!)).toBeGreaterThan(300);
  expect(distanceOf(london!, paris!)).toBeLessThan(380);
});
