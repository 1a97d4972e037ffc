/** Two types of one name make a reader take one for the other: what is exported is called differently, in the program and in the window. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const EXPORTED_TYPE = /^export (?:interface|type) (\w+)/gm;

/** `declared` are pairs of a type's name and its file; answers the names declared in more than one file, with the files. */
function doubles(declared: readonly (readonly [name: string, file: string])[]): readonly string[] {
  const files = new Map<string, string[]>();
  for (const [name, file] of declared) files.set(name, [...(files.get(name) ?? []), file]);
  return [...files].filter(([, where]) => where.length > 1).map(([name, where]) => `${name}: ${where.join(', ')}`);
}

it('calls no two exported types by one name', () => {
  const declared = ['src-main', 'src-renderer'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|examples)\.tsx?$|\.d\.ts$/.test(path))
      .filter((path) => !path.split(sep).includes('testing'))
      .flatMap((path) => {
        const file = join(ROOT, folder, path);
        const text = readFileSync(file, 'utf8');
        return [...text.matchAll(EXPORTED_TYPE)].map((match) => [match[1]!, relative(ROOT, file)] as const);
      }),
  );
  expect(declared.length).toBeGreaterThan(500);
  expect(doubles(declared)).toEqual([]);
  expect(doubles([...declared, ['Photo', 'elsewhere.ts']])).toHaveLength(1);
});
