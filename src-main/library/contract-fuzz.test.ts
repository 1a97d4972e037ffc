/** Every call of the contract with wrong types, hostile strings and numbers out of all bounds: refused in words or taken as text, never a crash, and the library stays whole. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { API, type CallName } from '../contract/api.ts';
import { forkedDecoder } from '../decoder/fork.ts';
import { openLibrary } from '../sqlite/library/database.ts';
import { seeded } from './testing/ledger.ts';
import { windowDesk } from './window-desk.ts';
import { openWindowSession } from './window-session.ts';

const ROUNDS = Number(process.env.PICTURE_DESK_SOAK_FUZZ ?? 30);
const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
  '',
  ' ',
  '1',
  '../../etc/passwd',
  '%2e%2e%2f',
  'C:\\Windows\\x',
  "'; DROP TABLE photos; --",
  '" OR NEAR(* ^',
  '<img src=x onerror=alert(1)>',
  '\u202egpj.exe',
  '\ud800',
  'nul\0byte',
  'x'.repeat(300_000),
  '__proto__',
  'constructor',
  [],
  [[]],
  [1, 1, 1],
  ['1'],
  {},
  { length: 3 },
  Array.from({ length: 5_000 }, (_, at) => at),
];

/** Values that fit better or worse: what the schema itself asks for, with hostile things in its places. */
function shaped(schema: unknown, pick: <T>(list: readonly T[]) => T): unknown {
  const { def } = schema as {
    def?: { type: string; shape?: object; element?: unknown; innerType?: unknown; entries?: object };
  };
  if (def === undefined || pick([0, 0, 0, 0, 1]) === 1) return pick(HOSTILE);
  if (def.type === 'object') {
    const fields = Object.entries(def.shape ?? {}).map(([name, inner]) => [name, shaped(inner, pick)]);
    return Object.fromEntries(pick([fields, fields, fields, [...fields, ['__proto__', 1]], fields.slice(1)]));
  }
  if (def.type === 'array') return Array.from({ length: pick([0, 1, 3]) }, () => shaped(def.element, pick));
  if (def.type === 'enum') return pick([...Object.values(def.entries ?? {}), 'other']);
  if (def.innerType !== undefined) return shaped(def.innerType, pick);
  if (def.type === 'number') return pick([1, 2, 3, 0, -1, 1e9, 2 ** 60, Number.NaN]);
  if (def.type === 'string') return pick(HOSTILE.filter((value) => typeof value === 'string'));
  if (def.type === 'boolean') return pick([true, false, 'yes']);
  return pick(HOSTILE);
}

/** They end the process, or hand the library away, when they are meant. */
const ENDS = new Set<CallName>(['library.openBackup', 'library.salvage']);

test(
  `${ROUNDS} hostile rounds over the whole contract`,
  async () => {
    const place = mkdtempSync(join(tmpdir(), 'fuzz-'));
    const at = (path: string): string => resolve(import.meta.dirname, '..', path);
    const libraryFile = join(place, 'library.sqlite');
    const desk = windowDesk(await openWindowSession({ libraryFile, profile: place, onWaiting: undefined }), {
      libraryFile,
      resourcesFolder: resolve(process.cwd(), 'resources'),
      programVersion: 'test',
      languageScript: at('language/thread.ts'),
      checkScript: at('sqlite/library/check-thread.ts'),
      decoder: forkedDecoder(at('decoder/index.ts')),
      emit: () => undefined,
      log: () => undefined,
      watch: false,
    });
    const next = seeded(63);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
    await desk.answer('articles.create', API['articles.create'].args.parse({ photoIds: [] }), {});
    const count = { calls: 0, refused: 0, answered: 0 };
    const broken: string[] = [];
    for (const name of Object.keys(API) as CallName[]) {
      const call = API[name];
      for (let round = 0; round < ROUNDS; round += 1) {
        const args = round % 3 === 0 ? pick(HOSTILE) : shaped(call.args, pick);
        count.calls += 1;
        const checked = call.args.safeParse(args);
        if (!checked.success) {
          count.refused += 1;
          continue;
        }
        if (call.at !== 'library' || ENDS.has(name)) continue;
        const found = await desk.answer(name, checked.data, {});
        count.answered += 1;
        if (!found.ok && found.failure.kind === 'unexpected') broken.push(`${name}: ${found.failure.message}`);
      }
    }
    console.log(`figure: hostile calls ${JSON.stringify(count)} over ${Object.keys(API).length} calls`);
    expect([...new Set(broken)]).toEqual([]);
    expect(count.refused).toBeGreaterThan(Object.keys(API).length);
    expect(count.answered).toBeGreaterThan(Object.keys(API).length);
    await desk.answer('internal.close', null, {});
    const db = openLibrary(libraryFile);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    db.close();
    rmSync(place, { recursive: true, force: true, maxRetries: 3 });
  },
  120_000 + ROUNDS * 10_000,
);

test('the page of what we promise tells of as many calls as there are', () => {
  const page = readFileSync(new URL('../../resources/help/trust.md', import.meta.url), 'utf8');
  const calls = Object.keys(API).length;
  expect(page).toContain(`over ${calls} calls`);
});
