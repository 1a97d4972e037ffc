/** After clean ends and after crashes: spoilt pages, cuts, zeros, a log that is gone and a newer schema; each is noticed, said or refused within ten seconds, and the bad file is kept as it was. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failureOf } from '../../domain/failure.ts';
import { backUp } from './backup.ts';
import { checkPages } from './check-pages.ts';
import type { WritableDb } from './handles.ts';
import { openSession } from './session.ts';

const NOW = '2026-11-29T08:00:00.000Z';
const PHOTOS = 300;
/** Of the spoilt pages alone; the soak takes many more. */
const PAGES = Number(process.env.PICTURE_DESK_SOAK_PAGES ?? 12);
const LONGEST_MS = 10_000;
let place = '';

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'corruption-'));
  for (const end of ['clean', 'crash'] as const) {
    mkdirSync(join(place, end));
    const session = await open(end);
    fill(session.db, 1, PHOTOS);
    await backUp(session.held.file, NOW);
    // Work after the backup, which after a crash is in the log alone.
    session.db.pragma('wal_checkpoint(TRUNCATE)');
    session.db.pragma('wal_autocheckpoint = 0');
    fill(session.db, PHOTOS + 1, PHOTOS + 20);
    if (end === 'clean') session.close();
    else {
      // What lies on the disk at this moment is what a crash leaves.
      const from = readdirSync(join(place, end));
      mkdirSync(join(place, 'crashed'));
      for (const name of from)
        if (!/\.(?:lock|owner)/.test(name)) copyFileSync(join(place, end, name), join(place, 'crashed', name));
      session.close();
    }
  }
}, 60_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

function open(name: string): ReturnType<typeof openSession> {
  const claim = { program: 'window', doing: null, profile: null } as const;
  return openSession(join(place, name, 'library.sqlite'), claim, { now: NOW, verify: 'later' });
}

function fill(db: WritableDb, from: number, to: number): void {
  const photo = db.prepare(
    `INSERT INTO photos (id, capture_order, file_name, type, bytes, added_at) VALUES (?, ?, ?, 'jpeg', 1, 0)`,
  );
  db.transaction(() => {
    for (let id = from; id <= to; id += 1) photo.run(id, id * 67_108_864 + id, `DSC_${id}-${'x'.repeat(200)}.jpg`);
  })();
}

let copies = 0;
function harmed(end: 'clean' | 'crashed', harm: (file: string) => void): { name: string; file: string; bytes: Buffer } {
  copies += 1;
  const name = `${end}-${copies}`;
  mkdirSync(join(place, name));
  for (const one of readdirSync(join(place, end)))
    if (!/\.(?:lock|owner)/.test(one)) copyFileSync(join(place, end, one), join(place, name, one));
  const file = join(place, name, 'library.sqlite');
  harm(file);
  return { name, file, bytes: existsSync(file) ? readFileSync(file) : Buffer.alloc(0) };
}

function overwrite(file: string, at: number, bytes: Buffer): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, bytes, 0, bytes.length, at);
  closeSync(handle);
}

/** How it is met: by the opening itself, or by the look at its pages right after. */
async function met(name: string, file: string): Promise<'rescued' | 'noticed' | 'refused' | 'whole'> {
  const began = performance.now();
  try {
    const session = await open(name);
    const { trouble, keptAside } = session.rescue;
    const inPlace = trouble === null || trouble === 'log gone';
    const { found } = inPlace ? checkPages({ file, digest: session.digest, depth: 'integrity' }) : { found: [] };
    if (!inPlace) {
      expect(keptAside === null || existsSync(keptAside)).toBe(true);
      expect(session.db.prepare('SELECT count(*) FROM photos').pluck().get()).toBeGreaterThanOrEqual(PHOTOS);
    }
    session.abandon();
    session.db.close();
    if (!inPlace) return 'rescued';
    return trouble === 'log gone' || found.length > 0 ? 'noticed' : 'whole';
  } catch (error) {
    expect(failureOf(error).kind).not.toBe('unexpected');
    return 'refused';
  } finally {
    expect(performance.now() - began).toBeLessThan(LONGEST_MS);
  }
}

test.each(['clean', 'crashed'] as const)('an unharmed one (%s) is whole, with what was in its log', async (end) => {
  const { name, file } = harmed(end, () => undefined);
  expect(await met(name, file)).toBe('whole');
  const again = await open(name);
  expect(again.db.prepare('SELECT count(*) FROM photos').pluck().get()).toBe(PHOTOS + 20);
  again.close();
});

test.each(['clean', 'crashed'] as const)(
  `${PAGES} spoilt pages (%s) are each noticed`,
  async (end) => {
    const ways = { rescued: 0, noticed: 0, refused: 0, whole: 0 };
    const healed: string[] = [];
    let state = PAGES;
    const next = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return Math.floor((state / 0x7fffffff) * below);
    };
    for (let round = 0; round < PAGES; round += 1) {
      const size = readFileSync(join(place, end, 'library.sqlite')).length;
      const at = next(size / 8192) * 8192 + next(8192 - 64);
      const { name, file } = harmed(end, (path) => {
        const bytes = readFileSync(path)
          .subarray(at, at + 64)
          .map((byte) => byte ^ 0xff);
        overwrite(path, at, Buffer.from(bytes));
      });
      const way = await met(name, file);
      ways[way] += 1;
      // After a crash a page may be whole again by its log, or the bytes of a page be nobody's.
      if (way === 'whole') healed.push(`${end} at ${at}`);
      rmSync(join(place, name), { recursive: true });
    }
    console.log(`figure: ${PAGES} spoilt pages after a ${end} end: ${JSON.stringify(ways)}`);
    if (end === 'clean') expect(healed).toEqual([]);
  },
  60_000 + PAGES * 10_000,
);

const HARMS: readonly (readonly [string, (file: string) => void])[] = [
  ['cut in the middle of a page', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2) + 100)],
  ['cut to one page', (file) => truncateSync(file, 8192)],
  ['cut to 50 bytes', (file) => truncateSync(file, 50)],
  ['emptied', (file) => truncateSync(file, 0)],
  ['zeros from its middle on', (file) => overwrite(file, 16_384, Buffer.alloc(readFileSync(file).length - 16_384))],
  ['zeros throughout', (file) => overwrite(file, 0, Buffer.alloc(readFileSync(file).length))],
  ['its header gone', (file) => overwrite(file, 0, Buffer.alloc(100))],
  ['another file altogether', (file) => overwrite(file, 0, Buffer.alloc(readFileSync(file).length, 'x'))],
];
test.each(HARMS.flatMap(([what, harm]) => [['clean', what, harm] as const, ['crashed', what, harm] as const]))(
  '%s, then %s: noticed',
  async (end, _what, harm) => {
    const { name, file } = harmed(end, harm);
    const way = await met(name, file);
    // The log of a crash may hold every page that was harmed.
    if (end === 'clean') expect(way).not.toBe('whole');
    else expect(['rescued', 'noticed', 'refused', 'whole']).toContain(way);
  },
);

test('a log that is gone after a crash is said; after a clean end there is none to miss', async () => {
  const crashed = harmed('crashed', (file) => rmSync(`${file}-wal`));
  expect(await met(crashed.name, crashed.file)).toBe('noticed');
  const clean = harmed('clean', (file) => rmSync(`${file}-wal`, { force: true }));
  expect(await met(clean.name, clean.file)).toBe('whole');
});

test.each(['clean', 'crashed'] as const)(
  'a newer schema (%s) is refused, and not a byte of it changed',
  async (end) => {
    const { name, file } = harmed(end, (path) => {
      const db = new Database(path);
      db.pragma('user_version = 9999');
      db.close();
    });
    const before = readFileSync(file);
    await expect(open(name)).rejects.toMatchObject({ failure: { kind: 'newer-library' } });
    expect(readFileSync(file).equals(before)).toBe(true);
  },
);
