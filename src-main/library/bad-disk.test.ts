/** A library on a disk that answers late or with errors: edits come late or are refused in words, none that was acknowledged is lost, and the file is never taken for damaged. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type BadDisk, badDisk, type DiskMood, NO_BAD_DISK } from '../filesystem/testing/bad-disk.ts';
import { backupsOf } from '../sqlite/library/backup.ts';
import { closeLibrary, openLibrary } from '../sqlite/library/database.ts';
import type { Edit } from './testing/edit-on-request.ts';

const EDITS = 6;
let place = '';
let folder = '';
let library = '';
let disk: BadDisk | null = null;
/** Those of a test that fails are ended too: the run would wait for them. */
const children = new Set<ChildProcess>();

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'bad-library-'));
  folder = join(place, 'disk');
  library = join(folder, 'library.sqlite');
  mkdirSync(folder);
  disk = badDisk(folder);
});
afterEach(async () => {
  await Promise.all([...children].map(end));
  disk?.forget();
  rmSync(place, { recursive: true, force: true });
});

function program(environment: Readonly<Record<string, string>> = {}): ChildProcess {
  const child = fork(join(import.meta.dirname, 'testing', 'edit-on-request.ts'), [library], {
    execArgv: [],
    env: { ...process.env, ...disk?.environment, ...environment },
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

function said<T>(child: ChildProcess, send?: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('Expected an answer, found the end of the process.'));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as T);
    });
    if (send !== undefined) child.send(send);
  });
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

function rowsOf(file: string): readonly string[] {
  const db = openLibrary(file);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  const rows = db.prepare("SELECT key FROM library_state WHERE key LIKE 'edit %' ORDER BY key").pluck().all();
  closeLibrary(db);
  return rows as string[];
}

test('errors are refused in words and slowness is waited for; what was acknowledged is there afterwards', async ({
  skip,
}) => {
  if (disk === null) return skip(NO_BAD_DISK);
  const child = program();
  await said(child);
  const kept: string[] = [];
  let number = 100;
  const edits = async (mood: DiskMood): Promise<readonly Edit[]> => {
    disk?.becomes(mood);
    const made: Edit[] = [];
    for (let count = 0; count < EDITS; count += 1) {
      const edit = await said<Edit>(child, number);
      if (edit.refused === null) kept.push(`edit ${edit.number}`);
      made.push(edit);
      number += 1;
    }
    return made;
  };
  const refusals = async (mood: DiskMood): Promise<readonly Edit['refused'][]> =>
    (await edits(mood)).map(({ refused }) => refused);
  const none = Array.from({ length: EDITS }, () => null);
  expect(await refusals('ok')).toEqual(none);
  for (const mood of ['write-errors', 'errors', 'read-errors'] as const) {
    // What is in the program's memory already needs no disk.
    for (const one of await refusals(mood))
      if (one !== null || mood !== 'read-errors')
        expect(one, mood).toEqual({
          kind: 'unreachable',
          message: 'The disk with the library does not answer: this was not saved.',
          wayOut: 'Connect the disk again or make room on it, then try again.',
        });
    // The disk is well again: nobody has to start again, and nothing was taken for damage.
    const well = await edits('ok');
    expect(well.map(({ refused }) => refused)).toEqual(none);
    expect(well.flatMap(({ notices }) => notices).filter((notice) => /damaged/.test(notice))).toEqual([]);
  }
  expect(await refusals('slow 150')).toEqual(none);
  disk.becomes('ok');
  await end(child);
  expect(rowsOf(library)).toEqual(kept);
}, 120_000);

test('a backup, its proof and the mark of the library’s state keep no edit waiting: their disk is asked by other threads', async ({
  skip,
}) => {
  if (disk === null) return skip(NO_BAD_DISK);
  const child = program({ PICTURE_DESK_BACKUP_EVERY: '200' });
  await said(child);
  const { pid = 0 } = child;
  const asked = (): readonly string[] => disk?.waited().get(pid) ?? [];
  const before = asked().length;
  disk.becomes('slow 1');
  await said<Edit>(child, 100);
  await vi.waitFor(() => expect(backupsOf(library).length).toBeGreaterThan(1), { timeout: 60_000, interval: 100 });
  expect((await said<Edit>(child, 101)).refused).toBeNull();
  const since = asked().slice(before);
  // The trap itself: an edit is written by the thread that answers.
  expect(since.join('\n')).toMatch(/ \S+library\.sqlite-wal$/m);
  expect(since.filter((call) => /\.(?:backup|mark|owner)|scandir/.test(call))).toEqual([]);
  disk.becomes('ok');
  await end(child);
  expect(rowsOf(library)).toEqual(['edit 100', 'edit 101']);
}, 120_000);

test('a library that cannot be read at the start for its disk’s sake is refused in words and stays where it is', async ({
  skip,
}) => {
  if (disk === null) return skip(NO_BAD_DISK);
  const first = program();
  await said(first);
  await said<Edit>(first, 100);
  await end(first);
  const files = (): readonly string[] => readdirSync(folder).filter((name) => !name.includes('.owner'));
  const before = files();
  for (const mood of ['errors', 'read-errors'] as const) {
    disk.becomes(mood);
    const child = program();
    const answer = await said<{ readonly kind: string; readonly message: string; readonly wayOut: string }>(child);
    expect(answer, mood).toMatchObject({ kind: 'unreachable', wayOut: expect.stringMatching(/\S/) });
    expect(answer.message).toMatch(/^The (?:disk with the library does not answer|library cannot be opened)/);
    await end(child).catch(() => undefined);
  }
  disk.becomes('ok');
  expect(files()).toEqual(before);
  expect(rowsOf(library)).toEqual(['edit 100']);
}, 120_000);
