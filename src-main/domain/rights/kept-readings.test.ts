/** A reading that never asked for the photograph's day is kept for every photograph: it may depend on nothing but the words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readNotice } from './read-restrictions.ts';

test('words that leave out the year are read anew for each photograph', () => {
  const until = (taken: string) => readNotice('Embargoed until 5 December, 10:00 GMT', 'instructions', taken);
  expect(until('2036-11-20')).toMatchObject([{ until: { at: '2036-12-05T10:00:00.000Z' } }]);
  expect(until('2037-11-20')).toMatchObject([{ until: { at: '2037-12-05T10:00:00.000Z' } }]);
});

test('words that are read without a day are read once', () => {
  const read = (taken: string) => readNotice('NO SALES. UK OUT', 'instructions', taken);
  expect(read('2037-11-20')).toBe(read('2036-11-20'));
});

/** What the readers may know besides the words, all of it the program's own and fixed. */
const FIXED = /^(?:\.\/[a-z-]+|\.\.\/text\/date-words|\.\.\/unexpected)\.ts$/;

test('no reader looks at the clock, at the desk’s lists or anywhere else', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const found = files.flatMap((name) => {
    const source = readFileSync(join(import.meta.dirname, name), 'utf8');
    const imports = [...source.matchAll(/^import (?!type\b)[^;]*?from '([^']+)'/gmu)].map((match) => match[1] ?? '');
    const clocks = source.match(/Date\.now\(|new Date\(\)|process\.|globalThis/g) ?? [];
    return [...imports.filter((path) => !FIXED.test(path)), ...clocks].map((one) => `${name}: ${one}`);
  });
  expect(found).toEqual([]);
});
