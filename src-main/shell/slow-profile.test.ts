/** A profile on a disk that answers late, or with errors: the window's own process never waits for it, and what was written is whole. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BadDisk, badDisk, NO_BAD_DISK } from '../filesystem/testing/bad-disk.ts';
import type { Written } from './testing/use-profile.ts';

let place = '';
let profile = '';
let disk: BadDisk | null = null;
let child: ChildProcess | null = null;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'slow-profile-'));
  profile = join(place, 'profile');
  mkdirSync(profile);
  disk = badDisk(profile);
});
afterEach(() => {
  child?.kill('SIGKILL');
  child = null;
  disk?.forget();
  rmSync(place, { recursive: true, force: true });
});

function program(
  folder: string,
  environment: Readonly<Record<string, string>>,
  ...more: readonly string[]
): ChildProcess {
  child = fork(join(import.meta.dirname, 'testing', 'use-profile.ts'), [folder, ...more], {
    execArgv: [],
    env: { ...process.env, ...environment },
  });
  return child;
}

function said<T>(of: ChildProcess, send?: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('Expected an answer, found the end of the process.'));
    of.once('exit', ended);
    of.once('message', (message) => {
      of.off('exit', ended);
      resolve(message as T);
    });
    if (send !== undefined) of.send(send);
  });
}

test('log, journal of unsaved words and settings are written by nobody’s waiting, and are whole', async ({ skip }) => {
  if (disk === null) return skip(NO_BAD_DISK);
  child = program(profile, disk.environment);
  await said(child);
  disk.becomes('slow 40');
  expect(await said<Written>(child, 1)).toEqual({ words: 1, refused: [] });
  disk.becomes('errors');
  // Nothing of this round reaches the disk; who waits for the journal is told, and nothing else stops.
  const { refused } = await said<Written>(child, 2);
  expect(new Set(refused)).toEqual(new Set(['EIO']));
  disk.becomes('ok');
  expect(readFileSync(join(profile, 'unsaved-words.json'), 'utf8')).toContain('Round 1.');
  expect(await said<Written>(child, 3)).toEqual({ words: 1, refused: [] });

  expect(disk.waited()).toEqual(new Map());
  expect(readFileSync(join(profile, 'unsaved-words.json'), 'utf8')).toContain('Round 3.');
  expect(readFileSync(join(profile, 'new-version.json'), 'utf8')).toContain('example/3');
  // The newest of what waited.
  expect(readFileSync(join(profile, 'first-frame.json'), 'utf8')).toBe('3-3');
  const lines = readFileSync(join(profile, 'logs', 'picture-desk.log'), 'utf8');
  expect(lines.match(/ round=\d/g)).toEqual([' round=1', ' round=3']);
  expect(readdirSync(profile).filter((name) => name.endsWith('.new'))).toEqual([]);
}, 60_000);

test('pictures on a disk that keeps its answers back leave a thread for the words that were not saved', async ({
  skip,
}) => {
  if (disk === null) return skip(NO_BAD_DISK);
  // Everything on the bad disk is the pictures'; the profile is on a good one.
  const good = join(place, 'good');
  mkdirSync(good);
  child = program(good, disk.environment, profile);
  await said(child);
  disk.becomes('slow 120000');
  expect(await said<Written>(child, 1)).toEqual({ words: 1, refused: [] });
  expect(readFileSync(join(good, 'unsaved-words.json'), 'utf8')).toContain('Round 1.');
}, 60_000);
