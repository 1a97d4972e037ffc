import { mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CACHE_KINDS, type CacheKind } from '../domain/picture-place.ts';
import { copyPictures } from './copy-pictures.ts';
import { createThumbnailCache, type ThumbnailCache } from './thumbnail-cache.ts';

let place = '';
let from: ThumbnailCache;
let to: ThumbnailCache;
const order = (): { readonly from: string; readonly to: string } => ({ from: join(place, 'a'), to: join(place, 'b') });
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'desk-copy-'));
  from = createThumbnailCache(() => join(place, 'a'));
  to = createThumbnailCache(() => join(place, 'b'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const sizes = (cache: ThumbnailCache, ids: readonly number[]): readonly (readonly number[])[] =>
  ids.map((id) => CACHE_KINDS.map((kind) => cache.size(kind, id)));

test('takes everything over, with the times by which the longest unused goes first', async () => {
  for (let id = 1; id <= 300; id += 1) from.write('thumbs', id, Buffer.alloc(id));
  from.write('previews', 7, Buffer.alloc(70));
  utimesSync(from.path('thumbs', 9), 1_000_000, 1_000_000);
  const told: number[] = [];
  expect(await copyPictures({ ...order(), progress: (done) => told.push(done) })).toBe(301);
  expect(sizes(to, [1, 7, 300])).toEqual([
    [1, 0, 0],
    [7, 70, 0],
    [300, 0, 0],
  ]);
  expect(statSync(to.path('thumbs', 9)).mtimeMs).toBe(1_000_000_000);
  expect(told.at(-1)).toBe(301);
});

test('of a photograph whose picture is newer nothing older is left', async () => {
  const kinds: readonly (readonly [CacheKind, number, number])[] = [
    ['thumbs', 1, 10],
    ['previews', 1, 11],
    ['thumbs', 2, 20],
  ];
  for (const [kind, id, size] of kinds) from.write(kind, id, Buffer.alloc(size));
  await copyPictures(order());
  for (const [kind, id] of kinds) utimesSync(from.path(kind, id), 1_000, 1_000);
  from.write('thumbs', 1, Buffer.alloc(12));
  from.remove(1, ['previews']);
  from.write('thumbs', 3, Buffer.alloc(30));
  expect(await copyPictures({ ...order(), since: 2_000_000 })).toBe(2);
  expect(sizes(to, [1, 2, 3])).toEqual([
    [12, 0, 0],
    [20, 0, 0],
    [30, 0, 0],
  ]);
});

test('stops where it is told to', async () => {
  for (let id = 1; id <= 20; id += 1) from.write('thumbs', id, Buffer.alloc(id));
  const controller = new AbortController();
  const copying = copyPictures({ ...order(), signal: controller.signal, progress: () => controller.abort() });
  await expect(copying).rejects.toThrow(/abort/i);
  const there = Array.from({ length: 20 }, (_, at) => to.size('thumbs', at + 1)).filter((size) => size > 0);
  expect(there.length).toBeLessThan(20);
});
