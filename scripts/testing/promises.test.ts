// Each promise has its tests and its break, each break still finds what it breaks, the soak has its parts, and no source opens an address in a browser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BREAKS } from './break-list.mjs';
import { PROMISES } from './promise-list.mjs';
import { soakParts } from './soak-parts.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const LAST = 63;

test.each(BREAKS.map((one) => [one.name, one] as const))('the break “%s” finds what it breaks', (_, one) => {
  const source = readFileSync(join(ROOT, one.file), 'utf8');
  expect(source.split(one.from).length - 1, `${one.file} says “${one.from}”`).toBeGreaterThan(0);
  expect(source.replace(one.from, () => one.to)).not.toBe(source);
  expect(PROMISES[one.promise]?.tests, `promise ${one.promise}`).toContain(one.test);
});

test('every promise has tests that are there, and a break that one of them must see', () => {
  expect(Object.keys(PROMISES).map(Number)).toEqual(Array.from({ length: LAST }, (_, at) => at + 1));
  for (const [number, { tests }] of Object.entries(PROMISES)) {
    for (const path of tests) expect(existsSync(join(ROOT, path)), `promise ${number}: ${path}`).toBe(true);
    expect(
      BREAKS.some(({ promise }) => promise === Number(number)),
      `promise ${number}: a break`,
    ).toBe(true);
  }
});

test('the soak’s parts have names of their own and tests that are there, and kill as often as was asked', () => {
  const parts = soakParts(300, 50);
  expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
  // Words that no test's name has would choose none, and a part of no tests holds.
  for (const { name, test: path, only = '' } of parts)
    expect(readFileSync(join(ROOT, path), 'utf8'), name).toContain(only);
  // Exports are killed into a folder and into an archive.
  const times = (path: string): number => (path.includes('bundle-kill') ? 2 : 1);
  const kills = parts.reduce((sum, { test: path, environment }) => {
    const asked = ['KILLS', 'WINDOW_KILLS', 'UPDATE_KILLS'].map(
      (name) => environment[`PICTURE_DESK_SOAK_${name}`] ?? 0,
    );
    return sum + times(path) * asked.reduce((all: number, one) => all + Number(one), 0);
  }, 0);
  expect(kills).toBeGreaterThanOrEqual(300);
});

test('no source opens an address in the system’s browser', () => {
  const sources = ['src-main', 'src-renderer'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(ROOT, folder, path)),
  );
  expect(sources.filter((path) => readFileSync(path, 'utf8').includes('openExternal'))).toEqual([]);
});
