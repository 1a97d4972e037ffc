/** Positions of well-known places, said offline by the file that the program ships. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { processorTime } from './testing/processor-time.ts';
import { townFinder } from './town-file.ts';

const placeAt = townFinder(join(import.meta.dirname, '../../resources/places/towns.bin'));

test.each([
  ['Leipzig, Augustusplatz', 51.3391, 12.3805, 'Leipzig', 'Germany'],
  ['Paris, Montmartre', 48.8867, 2.3431, 'Paris', 'France'],
  ['Stade de France', 48.9245, 2.3602, 'Saint-Denis', 'France'],
  ['London, Soho', 51.5136, -0.1365, 'London', 'United Kingdom'],
  ['Rome, Colosseum', 41.8902, 12.4922, 'Rome', 'Italy'],
  ['Sydney, Opera House', -33.8568, 151.2153, 'Sydney', 'Australia'],
  ['Kyiv, Maidan', 50.4501, 30.5241, 'Kyiv', 'Ukraine'],
  ['Reykjavík', 64.1466, -21.9426, 'Reykjavík', 'Iceland'],
  ['Fiji, beyond the date line', -18.1416, 178.4419, 'Suva', 'Fiji'],
])('%s', (_where, latitude, longitude, city, country) =>
  expect(placeAt(latitude, longitude)).toMatchObject({ city, country }),
);

test('nothing is said at sea, at the zero point, for what is no position, and without the file', () => {
  expect(placeAt(45, -35)).toBeNull();
  expect(placeAt(0, 0)).toBeNull();
  expect(placeAt(Number.NaN, 10)).toBeNull();
  expect(placeAt(91, 10)).toBeNull();
  expect(townFinder('/nowhere/towns.bin')(51.3391, 12.3805)).toBeNull();
});

test('a question takes less than a millisecond', () => {
  const used = processorTime();
  for (let at = 0; at < 1000; at += 1) placeAt(48 + at / 1000, 2 + at / 1000);
  expect(used() / 1000).toBeLessThan(1);
});
