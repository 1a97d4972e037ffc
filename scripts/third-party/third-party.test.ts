// The list of third-party packages is that of the lock file, and each says under which licence it comes.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedPackages } from './shipped-packages.ts';
import { headingOf, licenceText, NO_TEXT, SHIPPED_DATA, THIRD_PARTY } from './third-party.ts';

test('names every shipped package in its version (npm run third-party writes it anew)', () => {
  const text = readFileSync(THIRD_PARTY, 'utf8');
  const listed = [...text.matchAll(/^ {2}(\S+ \S+ \(.*\))$/gm)].map((match) => match[1]);
  expect(listed).toEqual(shippedPackages().map(headingOf));
});

test('names the lists of data that others made, with their licence', () => {
  const text = readFileSync(THIRD_PARTY, 'utf8');
  for (const { heading } of SHIPPED_DATA) expect(text).toContain(`\n  ${heading}\n`);
  expect(text).toContain('International Press\nTelecommunications Council');
  expect(text.match(/licenses\/by\/4\.0/g)).toHaveLength(SHIPPED_DATA.length);
});

test('finds packages by import, and what they need', () => {
  const names = shippedPackages().map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['better-sqlite3', 'react', 'react-stately', 'sharp', '@img/colour']));
  expect(names).not.toContain('vitest');
  expect(names).not.toContain('electron');
});

test('every package names its licence or brings its text', () => {
  expect(shippedPackages().filter((one) => one.licence === null && licenceText(one) === NO_TEXT)).toEqual([]);
});
