/** What another program writes into an open library is shown; what this one writes itself is no news. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EVERYTHING } from '../domain/photo-selection.ts';
import { closeLibrary, openLibrary } from '../sqlite/library/database.ts';
import type { WritableDb } from '../sqlite/library/handles.ts';
import { openPhotoStores } from '../sqlite/photographs/photo-stores.ts';
import { watchOtherWriters } from './other-writers.ts';

const ADD =
  "INSERT INTO photos (capture_order, file_name, type, bytes, added_at) VALUES (?, 'DSC_1.jpg', 'jpeg', 1, 0)";
let place = '';
let db: WritableDb;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  place = mkdtempSync(join(tmpdir(), 'others-'));
  db = openLibrary(join(place, 'library.sqlite'));
});
afterEach(() => {
  vi.useRealTimers();
  closeLibrary(db);
  rmSync(place, { recursive: true, force: true });
});

test('rows of another program come into the view', async () => {
  const told: string[] = [];
  const stores = openPhotoStores(db);
  const watch = watchOtherWriters(db, (name) => told.push(name), 20);
  db.prepare(ADD).run(1);
  expect(stores.query.query(EVERYTHING).ids.length).toBe(1);
  vi.advanceTimersByTime(100);
  expect(told).toEqual([]);
  const other = openLibrary(join(place, 'library.sqlite'));
  other.prepare(ADD).run(2);
  vi.advanceTimersByTime(100);
  expect(told).toContain('photos.changed');
  expect(stores.query.query(EVERYTHING).ids.length).toBe(2);
  closeLibrary(other);
  watch.stop();
});
