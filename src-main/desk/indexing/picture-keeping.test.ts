/** The folder of pictures stays within its size: what was not looked at for longest goes, and is made again when it is looked at. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDecoderClient, type DecoderClient } from '../../decoder/client.ts';
import { forkedDecoder } from '../../decoder/fork.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { createThumbnailCache } from '../../filesystem/thumbnail-cache.ts';
import { closeLibrary, openLibrary } from '../../sqlite/library/database.ts';
import type { WritableDb } from '../../sqlite/library/handles.ts';
import { openPhotoStores, type PhotoStores } from '../../sqlite/photographs/photo-stores.ts';
import { taskList } from '../tasks.ts';
import { createIndexEngine, type IndexEngine } from './index-engine.ts';
import { homeAt } from './picture-home.ts';
import { createPictureKeeping } from './picture-keeping.ts';

vi.setConfig({ testTimeout: 60_000 });

const PHOTOGRAPHS = 12;
let place = '';
let folder = '';
let db: WritableDb;
let stores: PhotoStores;
let decoder: DecoderClient;
let engine: IndexEngine;

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'desk-keeping-'));
  folder = join(place, 'Match day');
  mkdirSync(folder);
  for (let n = 0; n < PHOTOGRAPHS; n += 1) {
    const noise = { type: 'gaussian', mean: 128, sigma: 10 + n } as const;
    await sharp({ create: { width: 700, height: 500, channels: 3, background: '#000', noise } })
      .jpeg()
      .toFile(join(folder, `p${String(n).padStart(2, '0')}.jpg`));
  }
  db = openLibrary(join(place, 'library.sqlite'));
  stores = openPhotoStores(db);
  decoder = createDecoderClient(forkedDecoder(resolve(import.meta.dirname, '../../decoder/index.ts')));
  const quiet = (): void => undefined;
  engine = createIndexEngine({
    stores,
    home: homeAt(join(place, 'cache')),
    decoder,
    tasks: taskList(quiet),
    events: { photosChanged: quiet, pictured: quiet, foldersChanged: quiet, notice: quiet },
    watch: false,
  });
  await engine.indexFully([folder]);
});

afterEach(async () => {
  await engine.close();
  closeLibrary(db);
  rmSync(place, { recursive: true, force: true });
});

async function shrinkTo(thumbs: number): Promise<void> {
  const keeping = createPictureKeeping({
    store: stores.decode,
    decoder,
    cache: createThumbnailCache(() => join(place, 'cache')),
    home: homeAt(join(place, 'cache')),
    tasks: taskList(() => undefined),
    closing: new AbortController().signal,
    limits: () => ({ thumbs, previews: 1e9, full: 1e9 }),
  });
  keeping.tidy();
  await keeping.running();
}

test('thumbnails go by the last look, those of missing photographs stay, and what went is made again', async () => {
  const cache = createThumbnailCache(() => join(place, 'cache'));
  const ids = [...stores.query.query({ ...EVERYTHING, sort: 'name' }).ids];
  const size = (id: number): number => cache.size('thumbs', id);
  const total = (): number => ids.reduce((sum, id) => sum + size(id), 0);
  const before = total();
  expect(ids.every((id) => size(id) > 0)).toBe(true);
  // All were made on Tuesday; the last three were looked at since, the first one's file is gone.
  const tuesday = new Date('2024-08-13T10:00:00Z');
  for (const id of ids) utimesSync(cache.path('thumbs', id), tuesday, tuesday);
  for (const id of ids.slice(-3)) expect(await engine.imagePath(id, 'thumb')).not.toBeNull();
  renameSync(join(folder, 'p00.jpg'), join(place, 'away.jpg'));
  await engine.indexFully([folder]);

  await shrinkTo(before / 2);
  expect(total()).toBeLessThanOrEqual(before / 2);
  for (const id of [ids[0]!, ...ids.slice(-3)]) expect(size(id)).toBeGreaterThan(0);
  const gone = ids.filter((id) => size(id) === 0);
  expect(gone.length).toBeGreaterThanOrEqual(5);

  for (const id of gone) expect(await engine.imagePath(id, 'thumb')).toBeNull();
  await engine.idle();
  for (const id of gone) expect(await engine.imagePath(id, 'thumb')).not.toBeNull();
});
