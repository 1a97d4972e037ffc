/** A full, a read-only and a lost disk under the library: each has its sentence and its way out, nothing is spoilt, and work goes on with room. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DeskError } from '../../domain/failure.ts';
import { backUp } from './backup.ts';
import { closeLibrary, openLibrary } from './database.ts';
import { openSession } from './session.ts';
import { wordsOfDisk } from './storage-failure.ts';

const NOW = '2026-11-29T08:00:00.000Z';
const NO_DISK = 'a small disk needs a Linux root user';
let place = '';
let disk = '';
let isMounted = false;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'small-disk-'));
  disk = join(place, 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk], { stdio: 'ignore' });
    isMounted = true;
  } catch {
    isMounted = false;
  }
});
afterEach(() => {
  if (isMounted) execFileSync('umount', ['-l', disk]);
  rmSync(place, { recursive: true, force: true });
});

const remount = (option: string): unknown => execFileSync('mount', ['-o', `remount,${option}`, disk]);

/** Leaves this many bytes on the disk. */
function fillUpTo(left: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'filling'), Buffer.alloc(Math.max(0, bavail * bsize - left)));
}

function wordsOf(work: () => unknown): DeskError {
  try {
    work();
  } catch (error) {
    const told = wordsOfDisk(error);
    if (told !== null) return told;
    throw error;
  }
  throw new Error('Expected a refusal, found none.');
}

test('a full disk: the edit is refused in words, nothing is lost, and it goes through with room', async ({ skip }) => {
  if (!isMounted) skip(NO_DISK);
  const file = join(disk, 'library.sqlite');
  const session = await openSession(
    file,
    { program: 'window', doing: null, profile: null },
    { now: NOW, verify: 'later' },
  );
  const put = session.db.prepare('INSERT INTO library_state (key, value) VALUES (?, ?)');
  put.run('first', 'kept');
  fillUpTo(40_000);
  const refused = wordsOf(() => put.run('second', 'x'.repeat(200_000)));
  expect(refused.failure).toMatchObject({
    kind: 'no-space',
    message: 'The disk with the library is full: this was not saved.',
  });
  await expect(backUp(file, NOW)).rejects.toThrow(/full/);
  expect(readdirSync(disk).filter((name) => name.includes('partial'))).toEqual([]);
  rmSync(join(disk, 'filling'));
  put.run('second', 'kept too');
  session.close();
  const db = openLibrary(file);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  const keys = db.prepare("SELECT key FROM library_state WHERE key IN ('first', 'second') ORDER BY key").pluck().all();
  expect(keys).toEqual(['first', 'second']);
  closeLibrary(db);
});

test('a disk that became read-only, and one that was so from the start', async ({ skip }) => {
  if (!isMounted) skip(NO_DISK);
  const file = join(disk, 'library.sqlite');
  const db = openLibrary(file);
  closeLibrary(db);
  remount('ro');
  const refused = await openSession(
    file,
    { program: 'window', doing: null, profile: null },
    { now: NOW, verify: 'later' },
  ).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(DeskError);
  const { message, wayOut } = (refused as DeskError).failure;
  expect(message).toMatch(/^The library cannot be (?:opened|written to)/);
  expect(wayOut).toMatch(/write to its folder|Allow writing/);
  remount('rw');
  const again = openLibrary(file);
  expect(again.pragma('integrity_check', { simple: true })).toBe('ok');
  closeLibrary(again);
});

test('a folder that is not there', async () => {
  const refused = await openSession(
    join(place, 'unplugged', 'library.sqlite'),
    { program: 'command line', doing: 'index', profile: null },
    { now: NOW, verify: 'before' },
  ).catch((error: unknown) => error);
  expect((refused as DeskError).failure).toMatchObject({
    kind: 'unreachable',
    message: 'The library cannot be opened.',
  });
});
