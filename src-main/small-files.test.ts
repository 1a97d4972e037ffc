/** A file of a few lines that one neighbour uses is part of that neighbour, unless it is one of a row (architecture page, "Small files"). */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SMALL_LINES = 40;
const MOST_LINES = 200;
/** One of a row: whoever adds the next one adds a file, and one line where the row is listed. */
const ROWS: readonly RegExp[] = [
  /^src-main\/domain\/checks\/(?:rules|reading\/words)\//,
  /^src-main\/domain\/formats\//,
  /^src-main\/domain\/marks\/programs\//,
  /^src-main\/sqlite\/migrations\//,
  /^src-main\/contract\/[\w-]+-calls\.ts$/,
  /^src-main\/cli\/commands\//,
  /^src-main\/decoder\/[\w-]+-job\.ts$/,
  /^src-main\/library\/handlers\//,
  /^src-main\/imaging\/read-[\w-]+\.ts$/,
  // One thing each that the system or Electron does for us.
  /^src-main\/shell\//,
  /-commands\.ts$/,
  // What is said, and what scripts write.
  /(?:^|[/-])words\.ts$/,
  /-data\.ts$/,
  // Loaded by itself.
  /-(?:worker|thread)\.ts$/,
];
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^'?]+)/g;
/** A component or a hook of the window is a file of its own. */
const COMPONENT = /^export (?:const|function) (?:use[A-Z]|[A-Z][a-z])/m;

interface Source {
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

/** By path from the repository, with slashes. */
type Sources = ReadonlyMap<string, Source>;

function sourcesOf(folder: string): readonly (readonly [path: string, source: Source])[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((name) => {
      const file = join(ROOT, folder, name);
      const text = readFileSync(file, 'utf8');
      const imports = [...text.matchAll(IMPORT)].map((match) => pathOf(resolve(dirname(file), match[1]!)));
      return [pathOf(file), { text, lines: text.split('\n').length - 1, imports }] as const;
    });
}

const pathOf = (file: string): string => relative(ROOT, file).split(sep).join('/');

/** Files that belong into their one user: small, in the same folder, of no row, with no test of their own, and both no longer than a file may be. */
function strays(sources: Sources): readonly string[] {
  const users = new Map<string, string[]>();
  for (const [path, { imports }] of sources)
    for (const used of new Set(imports)) users.set(used, [...(users.get(used) ?? []), path]);
  const found: string[] = [];
  for (const [path, { text, lines }] of sources) {
    const [user, ...others] = users.get(path) ?? [];
    if (user === undefined || others.length > 0 || lines >= SMALL_LINES || dirname(user) !== dirname(path)) continue;
    if (/\.(?:test|examples)\.tsx?$/.test(path) || path.includes('/testing/')) continue;
    if (sources.has(path.replace(/\.tsx?$/, '.test.ts')) || lines + sources.get(user)!.lines > MOST_LINES) continue;
    if (ROWS.some((row) => row.test(path)) || (path.startsWith('src-renderer/') && COMPONENT.test(text))) continue;
    found.push(`${path} (${lines} lines) is used by ${user} alone: make it part of that file`);
  }
  return found;
}

it('leaves no file of a few lines that only its neighbour uses', () => {
  const sources = new Map([...sourcesOf('src-main'), ...sourcesOf('src-renderer')]);
  expect(sources.size).toBeGreaterThan(1_000);
  expect(strays(sources)).toEqual([]);
  const small = { text: '', lines: 9, imports: [] };
  const user = { text: '', lines: 90, imports: ['a/small.ts'] };
  const made = (path: string): Sources =>
    new Map([
      ['a/small.ts', small],
      [path, user],
    ]);
  expect(strays(made('a/user.ts'))).toHaveLength(1);
  expect(strays(made('b/user.ts'))).toEqual([]);
});
