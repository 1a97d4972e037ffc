/** One writer a library: others wait, are told who has it, and get it when its holder ends, whatever ended that. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownerFile } from '../../domain/library-owner.ts';
import { type Claim, holdLibrary, LibraryHeld, ownerOf } from './library-lock.ts';

const WINDOW: Claim = { program: 'window', doing: null, profile: '/profile' };
const COMMAND: Claim = { program: 'command line', doing: 'index', profile: null };

let folder = '';
let file = '';
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'library.sqlite');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Another process that has the library until it is ended. */
async function other(claim: Claim): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'testing', 'hold-until-killed.ts'), [file, JSON.stringify(claim)]);
  children.push(child);
  await new Promise((resolve) => child.once('message', resolve));
  return child;
}

test('a second program is told who has the library, also through another path to it', async () => {
  const { pid } = await other(WINDOW);
  writeFileSync(file, '');
  const link = join(folder, 'the same.sqlite');
  symlinkSync(file, link);
  for (const path of [file, link]) {
    const refused = await holdLibrary(path, COMMAND).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(LibraryHeld);
    expect((refused as LibraryHeld).failure.message).toContain(`the Picture Desk window, process ${pid}, since 20`);
    expect((refused as LibraryHeld).owner).toMatchObject({ profile: '/profile', host: hostname() });
  }
});

test('a killed holder frees the library at once', async () => {
  const child = await other(WINDOW);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  const began = Date.now();
  (await holdLibrary(file, COMMAND)).release();
  expect(Date.now() - began).toBeLessThan(2_000);
});

test('who waits is told for whom and how long, and gets the library when it is let go', async () => {
  const first = await holdLibrary(file, COMMAND);
  const waited: string[] = [];
  const second = holdLibrary(file, WINDOW, {
    waitForCommand: 20_000,
    onWaiting: (owner, milliseconds) => {
      waited.push(`${owner?.doing} ${milliseconds}`);
      first.release();
    },
  });
  (await second).release();
  expect(waited).toEqual(['index 20000']);
  expect(ownerOf(file)).toBeNull();
});

test('a record of another machine counts as long as it beats, and no longer', async () => {
  const record = { ...WINDOW, pid: 1, processStart: null, host: 'another-desk', beatEvery: 200, beat: 1 };
  const write = (beat: number): void =>
    writeFileSync(ownerFile(file), JSON.stringify({ ...record, beat, since: '2026-11-29T08:00:00.000Z' }));
  let beat = 1;
  write(beat);
  const heart = setInterval(() => write(++beat), 100);
  const refused = await holdLibrary(file, COMMAND).catch((error: unknown) => error);
  clearInterval(heart);
  expect((refused as LibraryHeld).failure.message).toContain('process 1 on another-desk');
  (await holdLibrary(file, COMMAND)).release();
});
