// Each promise has its tests, each deliberate break still finds what it breaks, and no source opens an address in a browser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BREAKS } from './break-list.mjs';
import { PROMISES } from './promise-list.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const LAST = 63;

test.each(BREAKS.map((one) => [one.name, one] as const))('the break “%s” finds what it breaks', (_, one) => {
  const source = readFileSync(join(ROOT, one.file), 'utf8');
  expect(source.split(one.from).length - 1, `${one.file} says “${one.from}”`).toBeGreaterThan(0);
  expect(source.replace(one.from, one.to)).not.toBe(source);
  expect(PROMISES[one.promise]?.tests, `promise ${one.promise}`).toContain(one.test);
});

test('every promise has tests that are there, and a break or the reason why it has none', () => {
  expect(Object.keys(PROMISES).map(Number)).toEqual(Array.from({ length: LAST }, (_, at) => at + 1));
  for (const [number, { tests, unbroken }] of Object.entries(PROMISES)) {
    for (const path of tests) expect(existsSync(join(ROOT, path)), `promise ${number}: ${path}`).toBe(true);
    const isBroken = BREAKS.some(({ promise }) => promise === Number(number));
    expect(isBroken, `promise ${number}: a break, or a reason`).toBe(unbroken === undefined);
  }
});

test('no source opens an address in the system’s browser', () => {
  const sources = ['src-main', 'src-renderer'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(ROOT, folder, path)),
  );
  expect(sources.filter((path) => readFileSync(path, 'utf8').includes('openExternal'))).toEqual([]);
});
