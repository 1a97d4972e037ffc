/** A full, lost or barred disk of the thumbnails is never a fault of a photograph, and heals by itself when it takes pictures again. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDecoderClient } from '../../decoder/client.ts';
import { forkedDecoder } from '../../decoder/fork.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { closeLibrary, openLibrary } from '../../sqlite/library/database.ts';
import type { WritableDb } from '../../sqlite/library/handles.ts';
import { openPhotoStores, type PhotoStores } from '../../sqlite/photographs/photo-stores.ts';
import { taskList } from '../tasks.ts';
import { createIndexEngine, type IndexEngine } from './index-engine.ts';
import { homeAt } from './picture-home.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

const PHOTOGRAPHS = 48;
let place = '';
let cache = '';
let db: WritableDb;
let stores: PhotoStores;
let engine: IndexEngine;
let said: string[] = [];

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'full-cache-'));
  cache = join(place, 'cache');
  said = [];
  mkdirSync(cache);
  mkdirSync(join(place, 'cards'));
  for (let n = 0; n < PHOTOGRAPHS; n += 1) {
    const noise = { type: 'gaussian', mean: 90 + n, sigma: 40 } as const;
    const picture = sharp({ create: { width: 600, height: 400, channels: 3, background: '#000', noise } });
    await picture.jpeg().toFile(join(place, 'cards', `p${n}.jpg`));
  }
  db = openLibrary(join(place, 'library.sqlite'));
  stores = openPhotoStores(db);
  const quiet = (): void => undefined;
  engine = createIndexEngine({
    stores,
    home: homeAt(cache),
    decoder: createDecoderClient(forkedDecoder(resolve(import.meta.dirname, '../../decoder/index.ts'))),
    tasks: taskList(quiet),
    events: {
      photosChanged: quiet,
      pictured: quiet,
      foldersChanged: quiet,
      notice: (_tone, message) => said.push(message),
    },
    watch: false,
  });
});

afterEach(async () => {
  await engine.close();
  closeLibrary(db);
  rmSync(place, { recursive: true, force: true });
});

function counts(): { readonly unreadable: number; readonly pictured: number } {
  const pictured = db.prepare('SELECT count(*) FROM photos WHERE read_state = 1 AND thumbnail = 2').pluck();
  return { unreadable: stores.query.query(EVERYTHING).counts.unreadable, pictured: pictured.get() as number };
}

const WHOLE = { unreadable: 0, pictured: PHOTOGRAPHS };

/** A separate disk for the thumbnails, where this machine lets us make one. */
function smallDisk(size = '1m'): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', cache], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('a full disk: no photograph is at fault, and all have their pictures once there is room', async ({ skip }) => {
  if (process.platform !== 'linux' || !smallDisk()) skip('a small disk needs a Linux root user');
  try {
    await engine.indexFully([join(place, 'cards')]);
    expect(said).toContain('The disk with the thumbnails is full.');
    const full = counts();
    expect(full.unreadable).toBe(0);
    expect(full.pictured).toBeGreaterThan(0);
    expect(full.pictured).toBeLessThan(PHOTOGRAPHS);
    for (const shard of readdirSync(join(cache, 'thumbs')))
      for (const name of readdirSync(join(cache, 'thumbs', shard)))
        expect(statSync(join(cache, 'thumbs', shard, name)).size, name).toBeGreaterThan(500);
    execFileSync('mount', ['-o', 'remount,size=64m', cache]);
    await vi.waitFor(() => expect(counts()).toEqual(WHOLE), { timeout: 60_000, interval: 200 });
    expect(said.at(-1)).toBe('Thumbnails are made again.');
  } finally {
    await engine.close();
    execFileSync('umount', ['-l', cache]);
  }
});

test('a read-only disk, and one that was taken away: said, no photograph at fault, and healed', async ({ skip }) => {
  if (process.platform !== 'linux' || !smallDisk('64m')) skip('a small disk needs a Linux root user');
  const disk = (...words: readonly string[]): unknown => execFileSync('mount', [...words, cache]);
  try {
    disk('-o', 'remount,ro');
    await engine.indexFully([join(place, 'cards')]);
    expect(said).toContain('The disk with the thumbnails is read-only.');
    expect(counts()).toEqual({ unreadable: 0, pictured: 0 });
    disk('-o', 'remount,rw');
    engine.look();
    await vi.waitFor(() => expect(counts()).toEqual(WHOLE), { timeout: 60_000, interval: 200 });
    // An empty folder is where the disk was: what is looked at is made again there.
    execFileSync('umount', ['-l', cache]);
    const ids = [...stores.query.query(EVERYTHING).ids];
    const shown = (): Promise<readonly (string | null)[]> =>
      Promise.all(ids.map((id) => engine.imagePath(id, 'thumb')));
    expect(await shown()).toEqual(ids.map(() => null));
    await engine.idle();
    expect((await shown()).filter((path) => path === null)).toEqual([]);
    expect(counts().unreadable).toBe(0);
    disk('-t', 'tmpfs', 'tmpfs');
  } finally {
    await engine.close();
    execFileSync('umount', ['-l', cache]);
  }
});

test('a folder that cannot be made: the same, and what an older program blamed on the photographs is taken back', async () => {
  rmSync(cache, { recursive: true });
  writeFileSync(cache, 'in the way');
  await engine.indexFully([join(place, 'cards')]);
  expect(said).toContain('A file is in the place of the folder with the thumbnails.');
  expect(counts()).toEqual({ unreadable: 0, pictured: 0 });
  db.exec(`UPDATE photos SET read_state = 3 WHERE id <= 5;
    UPDATE photo_facts SET reason = 'ENOSPC: no space left on device, write' WHERE photo_id <= 5`);
  rmSync(cache);
  engine.look();
  await vi.waitFor(() => expect(counts()).toEqual(WHOLE), { timeout: 60_000, interval: 200 });
});
