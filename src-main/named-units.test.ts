/** A constant that holds a time, a size or a length says its unit in its name (`_MS`, `_BYTES`, `_PX`, `_PT`), so that no reader guesses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const CONSTANT = /^(?:export )?const ([A-Z][A-Z0-9_]*) = ([^;\n]*);/gm;
/** What a name is called that holds a time or a length, and how bytes are written. */
const MEASURES =
  /_(?:DELAY|TIMEOUT|LIMIT|EVERY|PAUSE|SHOWN_FOR|LASTS|EDGE|WIDTH|HEIGHT|MARGIN|GUTTER|GAP|PADDING|MEMORY)$/;
const BYTES = /\* 1024\b|\b1024 \*/;
/** Also a unit that is a word of the name: `SECONDS_AFTER_PICTURES`, `BYTES_A_PIXEL`. */
const UNIT =
  /(?:^|_)(?:MS|S|SECONDS?|MINUTES?|HOURS?|DAYS?|TENTHS|BYTES|KB|MB|GB|PX|PIXELS?|PT|KM|KILOMETRES|ROWS|PAGES|LETTERS|COUNT)(?:_|$)/;

function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|examples)\.tsx?$/.test(path))
    .filter((path) => !path.split(sep).includes('testing'))
    .map((path) => join(folder, path));
}

function unnamed(text: string): readonly string[] {
  return [...text.matchAll(CONSTANT)].flatMap(([, name = '', value = '']) => {
    if (!/^[\d(]|^[A-Z_]+ [*/] /.test(value) || UNIT.test(name)) return [];
    return MEASURES.test(name) || BYTES.test(value) ? [`${name} = ${value}`] : [];
  });
}

it('is so in the program', () => {
  const found = [...sources('src-main'), ...sources('src-renderer')].flatMap((path) =>
    unnamed(readFileSync(join(ROOT, path), 'utf8')).map((constant) => `${path}: ${constant}`),
  );
  expect(found, 'Put the unit at the end of the name').toEqual([]);
});

it('knows a constant without its unit', () => {
  expect(unnamed('const SEARCH_DELAY = 120;\nexport const LARGEST = 4 * 1024 * 1024;\n')).toHaveLength(2);
  expect(
    unnamed('const SEARCH_DELAY_MS = 120;\nconst LARGEST_BYTES = 4 * 1024 * 1024;\nconst ATTEMPTS = 4;\n'),
  ).toEqual([]);
});
