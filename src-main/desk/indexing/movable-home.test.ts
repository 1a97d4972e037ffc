/** Where the thumbnails are, moved: whole or not at all, whatever kills it, fills the disk or takes it away. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TaskProgress } from '../../domain/overviews/program.ts';
import { openPictureFolder } from '../../filesystem/picture-folder.ts';
import { createThumbnailCache, type ThumbnailCache } from '../../filesystem/thumbnail-cache.ts';
import { type Tasks, taskList } from '../tasks.ts';
import { type MovableHome, movableHome } from './movable-home.ts';
import { homeOf } from './picture-home.ts';

vi.setConfig({ testTimeout: 60_000 });
const SOON = { timeout: 30_000 };

let place = '';
let library = '';
let disk = '';
let said: string[] = [];
let moved: string[] = [];
let progress: TaskProgress[] = [];
let tasks: Tasks;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'desk-home-'));
  library = join(place, 'library.sqlite');
  disk = join(place, 'disk');
  mkdirSync(disk);
  [said, moved, progress] = [[], [], []];
  tasks = taskList((task) => progress.push(task));
});
// What is being removed may still be noted.
afterEach(() => rmSync(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));

function open(): { readonly home: MovableHome; readonly cache: ThumbnailCache } {
  const notice = (_tone: string, message: string): unknown => said.push(message);
  const home = movableHome({
    place: openPictureFolder(library),
    tasks,
    notice,
    moved: (folder) => moved.push(folder),
  });
  return { home, cache: createThumbnailCache(home.folder) };
}

function fill(cache: ThumbnailCache, count: number, size = 100): void {
  for (let id = 1; id <= count; id += 1) cache.write('thumbs', id, Buffer.alloc(size, id));
}

const count = (cache: ThumbnailCache, of: number): number =>
  Array.from({ length: of }, (_, at) => cache.size('thumbs', at + 1)).filter((size) => size > 0).length;
const untilStill = (home: MovableHome): Promise<unknown> =>
  vi.waitFor(() => expect(home.view().isMoving).toBe(false), SOON);
const chosen = (): string => join(disk, 'Picture Desk thumbnails');
const usual = (): string => `${library}-pictures`;

test('moves everything, also what is made meanwhile, and leaves nothing behind', async () => {
  const { home, cache } = open();
  fill(cache, 400);
  // A thumbnail that is still being made in the old place when the new one holds already.
  let made = (): void => undefined;
  const making = home.use(async (folder) => {
    await new Promise<void>((done) => (made = done));
    createThumbnailCache(() => folder).write('thumbs', 500, Buffer.alloc(50));
  });
  await home.move(disk);
  expect(home.folder()).toBe(usual());
  await vi.waitFor(() => expect(moved).toEqual([chosen()]), SOON);
  expect(home.folder()).toBe(chosen());
  made();
  await making;
  await untilStill(home);
  expect(count(cache, 400)).toBe(400);
  expect(cache.size('thumbs', 500)).toBe(50);
  expect(existsSync(usual())).toBe(false);
  expect(progress.at(-1)).toMatchObject({ state: 'done', sentence: expect.stringContaining('400 pictures moved') });
  expect(open().home.view()).toEqual({ folder: chosen(), isUsual: false, lost: null, isMoving: false });

  await home.move(null);
  await untilStill(home);
  expect(home.view()).toMatchObject({ folder: usual(), isUsual: true });
  expect(count(cache, 400)).toBe(400);
  expect(readdirSync(disk)).toEqual([]);
});

test('moves once, however fast it is asked twice', async () => {
  const { home, cache } = open();
  fill(cache, 5);
  const first = home.move(disk);
  await expect(home.move(disk)).rejects.toThrow('already being moved');
  await first;
  await untilStill(home);
  expect(readdirSync(disk)).toEqual(['Picture Desk thumbnails']);
});

test('cancelled, everything stays where it was and nothing is left in the new place', async () => {
  const { home, cache } = open();
  fill(cache, 600);
  await home.move(disk);
  tasks.cancel(tasks.list()[0]!.taskId);
  await untilStill(home);
  expect(progress.at(-1)).toMatchObject({
    state: 'cancelled',
    sentence: 'Cancelled. The thumbnails stay where they were.',
  });
  expect(home.folder()).toBe(usual());
  expect(count(cache, 600)).toBe(600);
  expect(readdirSync(disk)).toEqual([]);
});

test.each([0, 4, 12, 40, 120])(
  'killed %i ms after it began: one place is whole, the other goes at the next start',
  async (ms) => {
    fill(open().cache, 1_000);
    const script = resolve(import.meta.dirname, '../testing/move-until-killed.ts');
    const child = spawn(process.execPath, [script, library, disk], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((done) => {
      child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), ms));
      child.on('exit', () => done());
    });
    const { home, cache } = open();
    home.start();
    expect([usual(), chosen()]).toContain(home.folder());
    expect(count(cache, 1_000)).toBe(1_000);
    const other = home.folder() === usual() ? chosen() : usual();
    await vi.waitFor(() => expect(existsSync(other)).toBe(false), SOON);
  },
);

test('a disk with no room for them: said, and nothing has changed', async ({ skip }) => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    skip('a small disk needs a Linux root user');
  }
  try {
    const { home, cache } = open();
    fill(cache, 100, 8_000);
    await home.move(disk);
    await untilStill(home);
    expect(said).toEqual(['The thumbnails were not moved: The disk with the thumbnails is full.']);
    expect(home.folder()).toBe(usual());
    expect(count(cache, 100)).toBe(100);
    expect(readdirSync(disk)).toEqual([]);
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});

test('a disk that is taken away: the pictures are made next to the library, and taken over when it is back', async () => {
  const before = open();
  fill(before.cache, 10);
  before.cache.write('previews', 3, Buffer.alloc(33));
  await before.home.move(disk);
  await untilStill(before.home);
  renameSync(disk, join(place, 'unplugged'));
  expect(before.home.look()).toBe(true);
  expect(said).toEqual([`The disk with the thumbnails is missing: ${chosen()}.`]);
  expect(moved.at(-1)).toBe(usual());
  expect(before.home.keepsAll()).toBe(true);
  // A command works next to it, and moves none.
  const ofCommand = homeOf(openPictureFolder(library));
  expect([ofCommand.folder(), ofCommand.keepsAll()]).toEqual([usual(), true]);
  before.cache.write('thumbs', 3, Buffer.alloc(30));
  before.cache.write('thumbs', 11, Buffer.alloc(110));

  renameSync(join(place, 'unplugged'), disk);
  const after = open();
  after.home.start();
  await untilStill(after.home);
  expect(after.home.view()).toMatchObject({ folder: chosen(), lost: null });
  const well = homeOf(openPictureFolder(library));
  expect([well.folder(), well.keepsAll()]).toEqual([chosen(), false]);
  expect(count(after.cache, 11)).toBe(11);
  // The photograph was made again: its older preview shows other pixels.
  expect([after.cache.size('thumbs', 3), after.cache.size('previews', 3)]).toEqual([30, 0]);
  expect(existsSync(usual())).toBe(false);
});

test('a disk that is taken away while its pictures are moved off it loses none of them', async () => {
  const before = open();
  fill(before.cache, 10);
  await before.home.move(disk);
  await untilStill(before.home);
  await before.home.move(null);
  renameSync(disk, join(place, 'unplugged'));
  await untilStill(before.home);
  expect(said).toEqual([`The disk with the thumbnails is missing: ${chosen()}.`]);
  expect(before.home.view()).toMatchObject({ folder: usual(), lost: chosen() });

  renameSync(join(place, 'unplugged'), disk);
  const after = open();
  after.home.start();
  await untilStill(after.home);
  expect(after.home.folder()).toBe(chosen());
  expect(count(after.cache, 10)).toBe(10);
});

test('a disk that stays away is given up, or another place is chosen', async () => {
  const { home, cache } = open();
  fill(cache, 5);
  await home.move(disk);
  await untilStill(home);
  rmSync(disk, { recursive: true });
  const next = open();
  next.home.start();
  expect(said.at(-1)).toContain('is missing');
  expect(next.home.view()).toMatchObject({ folder: usual(), isUsual: false, lost: chosen() });
  await next.home.move(null);
  expect(next.home.view()).toMatchObject({ folder: usual(), isUsual: true, lost: null });
});
