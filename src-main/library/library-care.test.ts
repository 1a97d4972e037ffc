/** A library that was damaged while it was closed is noticed, read-only from then on, and its backup is offered; nothing is written into it. */
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Events } from '../contract/events.ts';
import { failureOf } from '../domain/failure.ts';
import { backUp } from '../sqlite/library/backup.ts';
import { openLibrary } from '../sqlite/library/database.ts';
import { openSession } from '../sqlite/library/session.ts';
import { careFor, type LibraryCare } from './library-care.ts';
import { checkThreads } from './library-check.ts';

const SCRIPT = resolve(import.meta.dirname, '../sqlite/library/check-thread.ts');
const NOW = '2026-11-29T08:00:00.000Z';
/** Pages that are spoilt, one library each; the soak takes many more. */
const PAGES = Number(process.env.PICTURE_DESK_SOAK_PAGES ?? 10);
const PHOTOS = 400;
let place = '';

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'care-'));
  mkdirSync(join(place, 'good'));
  const session = await open('good');
  const photo = session.db.prepare(
    `INSERT INTO photos (id, capture_order, file_name, type, bytes, added_at) VALUES (?, ?, ?, 'jpeg', 1, 0)`,
  );
  const facts = session.db.prepare(
    `INSERT INTO photo_facts (photo_id, metadata, conflicts, capture, colour, warnings, embedded) VALUES (?, ?, '{}', '{}', '{}', '[]', '{}')`,
  );
  session.db.transaction(() => {
    for (let id = 1; id <= PHOTOS; id += 1) {
      photo.run(id, id * 67_108_864 + id, `DSC_${id}.jpg`);
      facts.run(id, JSON.stringify({ description: `Rowers pass lock ${id} in Ashby.` }));
    }
  })();
  await backUp(session.held.file, NOW);
  session.close();
}, 60_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

function open(name: string, mostCheckedBytes?: number): ReturnType<typeof openSession> {
  const isThere = name === 'good' || existsSync(join(place, name));
  if (!isThere) cpSync(join(place, 'good'), join(place, name), { recursive: true });
  return openSession(
    join(place, name, 'library.sqlite'),
    { program: 'window', doing: null, profile: null },
    { now: NOW, verify: 'later', ...(mostCheckedBytes === undefined ? {} : { mostCheckedBytes }) },
  );
}

interface Watched {
  readonly care: LibraryCare;
  /** The first notice that offers to save what can be read. */
  readonly offer: Promise<Events['notice']>;
  /** The first notice about damage; null where the check ends without one. */
  readonly damage: Promise<Events['notice'] | null>;
}

function watched(session: Awaited<ReturnType<typeof open>>): Watched {
  let tell: (notice: Events['notice'] | null) => void = () => undefined;
  const damage = new Promise<Events['notice'] | null>((resolved) => (tell = resolved));
  let tellOffer: (notice: Events['notice']) => void = () => undefined;
  const offer = new Promise<Events['notice']>((resolved) => (tellOffer = resolved));
  const checks = checkThreads(SCRIPT);
  const care = careFor({
    session,
    checks: {
      close: checks.close,
      run: async (work) => {
        const answer = await checks.run(work);
        if (answer !== null && 'found' in answer && answer.found.length === 0) tell(null);
        return answer;
      },
    },
    emit: (name, payload) => {
      const notice = payload as Events['notice'];
      if (name !== 'notice') return;
      if (notice.about === 'library damage') tell(notice);
      if (notice.actions?.some(({ call }) => call === 'library.salvage')) tellOffer(notice);
    },
    onDamage: () => undefined,
  });
  return { care, damage, offer };
}

/** Turns 64 bytes of one page over. */
function spoil(file: string, page: number, at: number): void {
  const handle = openSync(file, 'r+');
  const bytes = Buffer.alloc(64);
  readSync(handle, bytes, 0, 64, page * 8192 + at);
  for (let index = 0; index < 64; index += 1) bytes[index]! ^= 0xff;
  writeSync(handle, bytes, 0, 64, page * 8192 + at);
  closeSync(handle);
}

/** The same pages every time: a failure must be seen again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

test('an unharmed library is found whole and stays writable', async () => {
  const session = await open('whole');
  const { care, damage } = watched(session);
  expect(await damage).toBeNull();
  session.db.prepare('UPDATE photos SET stars = 5 WHERE id = 1').run();
  await care.stop();
  session.close();
});

test(
  `${PAGES} libraries with one spoilt page each are all noticed, and none is written into`,
  async () => {
    const next = seeded(PAGES);
    const silent: string[] = [];
    for (let round = 0; round < PAGES; round += 1) {
      const name = `spoilt-${round}`;
      cpSync(join(place, 'good'), join(place, name), { recursive: true });
      const file = join(place, name, 'library.sqlite');
      const pages = readFileSync(file).length / 8192;
      const [page, at] = [Math.floor(next() * pages), Math.floor(next() * (8192 - 64))];
      spoil(file, page, at);
      const spoilt = readFileSync(file);
      const session = await open(name);
      if (session.rescue.trouble !== null) {
        // So much that it does not open: the backup is there and the spoilt file is kept.
        const kept = readdirSync(join(place, name)).find((one) => /\.damaged-\w+$/.test(one));
        expect(readFileSync(join(place, name, kept!)).equals(spoilt)).toBe(true);
        session.close();
        continue;
      }
      const { care, damage } = watched(session);
      const notice = await damage;
      if (notice === null) silent.push(`page ${page} at ${at}`);
      else {
        expect(notice.actions?.[0]?.call).toBe('library.openBackup');
        expect(notice.wayOut).toContain(`It holds ${PHOTOS} photographs`);
        const refused = tryTo(() => session.db.prepare('UPDATE photos SET stars = 5 WHERE id = 1').run());
        expect(failureOf(care.explain(refused)).message).toMatch(/open for reading only/);
      }
      await care.stop();
      session.abandon();
      expect(readFileSync(file).equals(spoilt)).toBe(true);
    }
    expect(silent).toEqual([]);
  },
  Math.max(240_000, PAGES * 10_000),
);

test('a large library is opened at once after a crash, and its damage is noticed while it is open; what was worked meanwhile is in the log alone', async () => {
  const crashed = await open('large');
  crashed.db.pragma('wal_checkpoint(TRUNCATE)');
  const { file } = crashed.held;
  const copy = join(place, 'large-crashed', 'library.sqlite');
  mkdirSync(join(place, 'large-crashed'));
  for (const ending of ['', '-wal', '-shm', '.mark', '.backup-000001-20261129T080000Z'])
    cpSync(file + ending, copy + ending);
  crashed.close();
  // A table's page that the opening itself does not read.
  spoil(copy, Math.floor(readFileSync(copy).length / 8192) - 4, 200);
  const spoilt = readFileSync(copy);

  const session = await open('large-crashed', 0);
  expect(session.rescue.trouble).toBeNull();
  session.db.prepare('UPDATE photos SET stars = 5 WHERE id = 1').run();
  const { care, damage } = watched(session);
  expect((await damage)?.actions?.[0]?.call).toBe('library.openBackup');
  const refused = tryTo(() => session.db.prepare('UPDATE photos SET stars = 5 WHERE id = 2').run());
  expect(failureOf(care.explain(refused)).message).toMatch(/open for reading only/);
  await care.stop();
  session.abandon();
  expect(readFileSync(copy).equals(spoilt)).toBe(true);
  session.db.close();
});

test('the backup takes a damaged library’s place, which is kept', async () => {
  cpSync(join(place, 'good'), join(place, 'restored'), { recursive: true });
  const file = join(place, 'restored', 'library.sqlite');
  spoil(file, 3, 4000);
  const session = await open('restored');
  const { care, damage } = watched(session);
  expect(await damage).not.toBeNull();
  const { restored } = care.openBackup();
  await care.stop();
  expect(restored).toMatch(/backup-000001-20261129T080000Z$/);
  const db = openLibrary(file);
  expect(db.prepare('SELECT count(*) AS n FROM photos').get()).toEqual({ n: PHOTOS });
  db.close();
  expect(readdirSync(join(place, 'restored')).some((name) => name.includes('.damaged-'))).toBe(true);
});

/** Work that the backup of `good` lacks, then a spoilt page. */
async function damagedSince(name: string, spoilt: (file: string) => void): Promise<string> {
  const session = await open(name);
  session.db.exec(`UPDATE photos SET stars = 4 WHERE id <= 100; INSERT INTO words (word) VALUES ('Ashby')`);
  session.close();
  const file = join(place, name, 'library.sqlite');
  spoilt(file);
  return file;
}

test('what the damaged file holds beyond the backup is counted, offered, and saved with it on the editor’s word', async () => {
  const file = await damagedSince('salvaged', (path) => spoil(path, 20, 0));
  const session = await open('salvaged');
  const { care, offer } = watched(session);
  const { wayOut, actions } = await offer;
  expect(wayOut).toMatch(/\d+ entries that are newer than the backup can be saved from the damaged file\./);
  expect(actions?.map(({ call }) => call)).toEqual(['library.openBackup', 'library.salvage']);
  // A second click is the same act.
  const [once, twice] = await Promise.all([care.salvage(), care.salvage()]);
  expect(twice).toEqual(once);
  expect(await care.salvage()).toEqual(once);
  await care.stop();
  session.db.close();
  const again = await open('salvaged');
  expect(again.rescue.trouble).toBeNull();
  const count = (sql: string): unknown => again.db.prepare(sql).pluck().get();
  expect(count('SELECT count(*) FROM photos')).toBe(PHOTOS);
  expect(count('SELECT count(*) FROM photos WHERE stars = 4')).toBeGreaterThan(50);
  expect(count('SELECT count(*) FROM words')).toBe(1);
  again.close();
  expect(readdirSync(join(place, 'salvaged')).some((name) => /\.damaged-\w+$/.test(name))).toBe(true);
  expect(file).toContain('salvaged');
});

test('a library so damaged that its backup was opened at the start gives the rest afterwards; work since then stays', async () => {
  await damagedSince('late', (path) => {
    const handle = openSync(path, 'r+');
    writeSync(handle, Buffer.alloc(8192, 0xee), 0, 8192, 0);
    closeSync(handle);
  });
  const session = await open('late');
  expect(session.rescue.trouble).toBe('damaged');
  const { care, offer } = watched(session);
  expect((await offer).actions?.map(({ label }) => label)).toEqual(['Add what can be saved']);
  session.db.prepare('UPDATE photos SET stars = 1 WHERE id = 5').run();
  await care.salvage();
  await care.stop();
  session.db.close();
  const again = await open('late');
  expect(again.rescue.trouble).toBeNull();
  const stars = again.db.prepare('SELECT stars FROM photos WHERE id IN (4, 5, 101) ORDER BY id').pluck().all();
  expect(stars).toEqual([4, 1, 0]);
  again.close();
});

test('a library that is gone with its backups is said to have had one', async () => {
  cpSync(join(place, 'good'), join(place, 'bare'), { recursive: true });
  for (const name of readdirSync(join(place, 'bare'))) if (!name.endsWith('.mark')) rmSync(join(place, 'bare', name));
  const session = await open('bare');
  expect(session.rescue).toMatchObject({
    trouble: 'gone',
    lostBackup: 'library.sqlite.backup-000001-20261129T080000Z',
    before: { photos: PHOTOS },
  });
  session.close();
});

test('a library that was only changed is kept where the editor says so', async () => {
  cpSync(join(place, 'good'), join(place, 'changed'), { recursive: true });
  const file = join(place, 'changed', 'library.sqlite');
  // A letter of a caption: SQLite cannot know that it was another one.
  const bytes = readFileSync(file);
  const at = bytes.indexOf('Rowers pass lock 7 in');
  const handle = openSync(file, 'r+');
  writeSync(handle, 'X', at);
  closeSync(handle);
  const session = await open('changed');
  const { care, damage } = watched(session);
  const notice = await damage;
  expect(notice?.actions?.map(({ call }) => call)).toEqual(['library.openBackup', 'library.keep']);
  care.keep();
  session.db.prepare('UPDATE photos SET stars = 5 WHERE id = 1').run();
  await care.stop();
  session.close();
  const again = await open('changed');
  const second = watched(again);
  expect(await second.damage).toBeNull();
  await second.care.stop();
  again.close();
});

test('a log that is gone after a crash is said', async () => {
  const session = await open('crashed');
  session.db.prepare('UPDATE photos SET stars = 3 WHERE id = 2').run();
  // The process is gone without a goodbye, and somebody tidied up.
  session.abandon();
  const file = join(place, 'crashed', 'library.sqlite');
  cpSync(join(place, 'crashed'), join(place, 'tidied'), {
    recursive: true,
    filter: (path) => !/-(?:wal|shm)$/.test(path),
  });
  session.db.close();
  expect(file).toContain('crashed');
  const next = await open('tidied');
  expect(next.rescue).toMatchObject({ trouble: 'log gone', before: { photos: PHOTOS } });
  next.close();
});

function tryTo(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Expected a refusal, found none.');
}
