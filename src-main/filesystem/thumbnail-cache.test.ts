import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createThumbnailCache } from './thumbnail-cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('writes whole pictures, says their size, and finds its way when the folder was emptied', async () => {
  const cache = createThumbnailCache(() => folder);
  cache.write('thumbs', 300, Buffer.alloc(10));
  expect(cache.size('thumbs', 300)).toBe(10);
  expect(cache.path('thumbs', 300)).toBe(join(folder, 'thumbs', '2c', '300.jpg'));
  rmSync(join(folder, 'thumbs'), { recursive: true });
  expect(cache.size('thumbs', 300)).toBe(0);
  cache.write('thumbs', 300, Buffer.alloc(11));
  expect(cache.size('thumbs', 300)).toBe(11);
  await cache.remove(300);
  expect(existsSync(cache.path('thumbs', 300))).toBe(false);
});

test('lets the longest unused go, never what must be kept, and always what was left half written', async () => {
  const cache = createThumbnailCache(() => folder);
  for (let id = 1; id <= 5; id += 1) {
    cache.write('previews', id, Buffer.alloc(100));
    utimesSync(cache.path('previews', id), id, id);
  }
  expect(await cache.look('previews', 2)).toBe(true);
  expect(await cache.look('previews', 99)).toBe(false);
  const half = join(dirname(cache.path('previews', 5)), '5.99.1.part');
  writeFileSync(half, Buffer.alloc(100));
  expect(cache.evict('previews', 300, (id) => id === 1)).toEqual([3, 4]);
  expect(existsSync(half)).toBe(false);
  expect([1, 2, 5].map((id) => cache.size('previews', id))).toEqual([100, 100, 100]);
});
