/** `kill -9` at random moments of an update and of backing up: old or new, never half; a copy or a backup is whole or not there. */
import { type ChildProcess, fork } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MIGRATIONS } from '../migrations/index.ts';
import { backupsOf, newestProved } from './backup.ts';
import { closeLibrary, openLibrary } from './database.ts';
import { provenCopy } from './safety-copy.ts';
import { openSession } from './session.ts';

/** The soak kills many more times. */
const KILLS = Number(process.env.PICTURE_DESK_SOAK_KILLS ?? 6);
const LONGEST_MS = Math.max(240_000, KILLS * 20_000);
const PHOTOS = 4_000;
const NEWEST = MIGRATIONS.at(-1)!.version;
const CLAIM = { program: 'command line', doing: 'test', profile: null } as const;
let place = '';

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'library-kills-'));
  // As the first program made it: the photographs' tables, and nothing that came later.
  const db = openLibrary(join(place, 'old.sqlite'), { migrations: MIGRATIONS.slice(0, 1) });
  const add = db.prepare(
    `INSERT INTO photos (capture_order, file_name, type, bytes, added_at) VALUES (?, ?, 'jpeg', 1, 0)`,
  );
  db.transaction(() => {
    for (let at = 0; at < PHOTOS; at += 1) add.run(at, `DSC_${at}-${'x'.repeat(120)}.jpg`);
  })();
  closeLibrary(db);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A program at work on this library; resolves with it when it says the word. */
async function program(what: 'update' | 'back up', library: string, word: string): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'testing', 'work-until-killed.ts'), [what, library], { execArgv: [] });
  await new Promise<void>((resolve) => {
    child.on('message', (said) => said === word && resolve());
    child.once('exit', () => resolve());
  });
  return child;
}

async function killAfter(child: ChildProcess, milliseconds: number): Promise<void> {
  const ended = child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : null;
  await new Promise((soon) => setTimeout(soon, milliseconds));
  child.kill('SIGKILL');
  await ended;
}

test(
  `${KILLS} kills of an update: the copy from before is whole or not there, and the next start ends the update`,
  async () => {
    const states = { old: 0, between: 0, new: 0 };
    copyFileSync(join(place, 'old.sqlite'), join(place, 'timed.sqlite'));
    const whole = await program('update', join(place, 'timed.sqlite'), 'begun');
    const begun = performance.now();
    if (whole.exitCode === null) await new Promise((resolve) => whole.once('exit', resolve));
    const lasts = performance.now() - begun;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const folder = join(place, `update-${kill}`);
      mkdirSync(folder);
      const library = join(folder, 'library.sqlite');
      copyFileSync(join(place, 'old.sqlite'), library);
      await killAfter(await program('update', library, 'begun'), Math.random() * lasts);
      const copy = `${library}.before-${NEWEST}`;
      if (existsSync(copy))
        expect(provenCopy(copy)).toMatchObject({ version: MIGRATIONS[0]!.version, counts: { photos: PHOTOS } });
      const found = new Database(library, { fileMustExist: true });
      const version = Number(found.pragma('user_version', { simple: true }));
      expect(found.pragma('integrity_check', { simple: true })).toBe('ok');
      found.close();
      states[version === MIGRATIONS[0]!.version ? 'old' : version === NEWEST ? 'new' : 'between'] += 1;
      if (version > MIGRATIONS[0]!.version) expect(existsSync(copy)).toBe(true);
      const session = await openSession(library, CLAIM, { now: new Date().toISOString(), verify: 'later' });
      expect(session.db.pragma('user_version', { simple: true })).toBe(NEWEST);
      expect(session.db.prepare('SELECT count(*) FROM photos').pluck().get()).toBe(PHOTOS);
      session.close();
      expect(readdirSync(folder).filter((name) => /partial|-wal$|-shm$/.test(name))).toEqual([]);
    }
    console.log(`figure: ${KILLS} killed updates left the library ${JSON.stringify(states)}`);
  },
  LONGEST_MS,
);

test(
  `${KILLS} kills while backing up: there is always a good backup, and nothing half beside it`,
  async () => {
    const folder = join(place, 'backups');
    mkdirSync(folder);
    const library = join(folder, 'library.sqlite');
    copyFileSync(join(place, 'old.sqlite'), library);
    let highest = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      await killAfter(await program('back up', library, 'backed up'), Math.random() * 120);
      const newest = newestProved(library);
      expect(newest?.counts.photos).toBe(PHOTOS);
      expect(newest?.path).toBe(backupsOf(library)[0]?.path);
      expect(newest!.sequence).toBeGreaterThan(highest);
      highest = newest!.sequence;
      const session = await openSession(library, CLAIM, { now: new Date().toISOString(), verify: 'later' });
      expect(session.db.pragma('integrity_check', { simple: true })).toBe('ok');
      session.close();
      expect(readdirSync(folder).filter((name) => /partial|-wal$|-shm$/.test(name))).toEqual([]);
    }
    console.log(`figure: ${KILLS} kills while ${highest} backups were made: the newest was whole each time`);
  },
  LONGEST_MS,
);
