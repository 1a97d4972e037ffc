import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createThumbnailCache } from '../filesystem/thumbnail-cache.ts';
import { picturesIn } from './cached-pictures.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-thumbnails-'));
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

test('finds what the cache keeps, knows nothing of others, and tells once of all that was looked at', async () => {
  const { path } = createThumbnailCache(() => folder);
  for (const id of [7, 300]) {
    mkdirSync(dirname(path('thumbs', id)), { recursive: true });
    writeFileSync(path('thumbs', id), 'picture');
  }
  const told: ReadonlySet<number>[] = [];
  const thumbnail = picturesIn(
    () => folder,
    'thumbs',
    (ids) => told.push(new Set(ids)),
  );
  const found = await Promise.all([7, 300, 7, 8].map(thumbnail));
  expect(found).toEqual([path('thumbs', 7), path('thumbs', 300), path('thumbs', 7), null]);
  expect(told).toEqual([]);
  vi.runAllTimers();
  expect(told).toEqual([new Set([7, 300])]);
  await thumbnail(300);
  vi.runAllTimers();
  expect(told).toEqual([new Set([7, 300]), new Set([300])]);
  expect(
    await picturesIn(
      () => folder,
      'previews',
      () => undefined,
    )(7),
  ).toBe(null);
});
