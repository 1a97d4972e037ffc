/** Rows that an older grammar read are read again: portion by portion, once, going on where a kill left it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { closeLibrary, openLibrary } from '../library/database.ts';
import type { WritableDb } from '../library/handles.ts';
import { allReadBy, photoReadings } from './photo-readings.ts';
import { openPhotoStores } from './photo-stores.ts';

const PHOTOGRAPHS = 12;
let db: WritableDb;
let stores: ReturnType<typeof openPhotoStores>;
let ids: readonly number[];

/** Every third one is restricted. */
const photograph = (at: number) => ({
  directory: '',
  file: { name: `frame-${at}.jpg`, bytes: 1_000 + at, modifiedMs: 1_000_000, inode: at },
  facts: {
    type: 'jpeg' as const,
    width: 6_000,
    height: 4_000,
    orientation: 1 as const,
    metadata: { description: 'Boats at the pier.', ...(at % 3 === 0 ? { instructions: 'UK OUT' } : {}) },
    conflicts: {},
    sources: {},
    capture: {},
    colour: {},
    preview: null,
    thumbnail: null,
    contentCredentials: false,
    pages: 1,
    warnings: [],
  },
  identity: null,
  reason: null,
  wayOut: null,
  sidecar: null,
});

beforeEach(() => {
  db = openLibrary(':memory:');
  stores = openPhotoStores(db);
  const folderId = stores.folders.add('/cards/Match day', 'Match day');
  const photos = Array.from({ length: PHOTOGRAPHS }, (_, at) => photograph(at + 1));
  ids = stores.index.writePage({ folderId, photos, placed: [], sidecars: [], seen: [], done: [] });
});
afterEach(() => closeLibrary(db));

/** What a library looks like whose rows an older grammar has read: one notice missed, one seen where there is none. */
function readByAnOlderGrammar(): void {
  db.prepare('UPDATE photos SET restricted = 0').run();
  db.prepare('UPDATE photos SET restricted = 1 WHERE id = ?').run(ids[0]);
}

const restricted = (): readonly number[] =>
  [...stores.query.query({ ...EVERYTHING, only: ['restricted'] }).ids].sort((a, b) => a - b);
const THIRDS = (): readonly number[] => ids.filter((_, at) => (at + 1) % 3 === 0);

test('the chip counts what the present grammar reads', () => {
  readByAnOlderGrammar();
  expect(restricted()).toEqual([ids[0]]);
  const { changed, isDone } = photoReadings(db, 7).readAgain(100);
  expect([...changed].sort((a, b) => a - b)).toEqual([ids[0], ...THIRDS()]);
  expect(isDone).toBe(true);
  expect(restricted()).toEqual(THIRDS());
});

test('goes on behind the last portion after a kill, and reads nothing twice', () => {
  readByAnOlderGrammar();
  expect(photoReadings(db, 7).readAgain(5)).toEqual({ changed: [ids[0], ids[2]], isDone: false });
  // A new process.
  const later = photoReadings(db, 7);
  expect(later.readAgain(5)).toEqual({ changed: [ids[5], ids[8]], isDone: false });
  expect(later.readAgain(5)).toEqual({ changed: [ids[11]], isDone: true });
  readByAnOlderGrammar();
  expect(photoReadings(db, 7).readAgain(5)).toEqual({ changed: [], isDone: true });
});

test('a further version reads all of them again; an empty library is done at once', () => {
  expect(photoReadings(db, 7).readAgain(100)).toEqual({ changed: [], isDone: true });
  readByAnOlderGrammar();
  expect(photoReadings(db, 8).readAgain(100).changed).toHaveLength(1 + THIRDS().length);
  const empty = openLibrary(':memory:');
  expect(photoReadings(empty).readAgain(100)).toEqual({ changed: [], isDone: true });
  closeLibrary(empty);
});

test('stops where its time is over, with one photograph at least, and goes on there', () => {
  readByAnOlderGrammar();
  const changed: number[] = [];
  let portions = 0;
  for (let isDone = false; !isDone; portions += 1) {
    const portion = photoReadings(db, 7).readAgain(5, 0);
    changed.push(...portion.changed);
    isDone = portion.isDone;
  }
  expect(portions).toBe(PHOTOGRAPHS);
  expect(changed).toEqual([ids[0], ...THIRDS()]);
});

test('a library that this program has written needs no reading', () => {
  readByAnOlderGrammar();
  allReadBy(db, 7);
  expect(photoReadings(db, 7).readAgain(5)).toEqual({ changed: [], isDone: true });
});

test('what comes into an empty library is not read a second time', () => {
  const empty = openLibrary(':memory:');
  const readings = photoReadings(empty, 7);
  const folder = openPhotoStores(empty);
  const folderId = folder.folders.add('/cards/First day', 'First day');
  folder.index.writePage({ folderId, photos: [photograph(3)], placed: [], sidecars: [], seen: [], done: [] });
  empty.prepare('UPDATE photos SET restricted = 0').run();
  expect(readings.readAgain(100)).toEqual({ changed: [], isDone: true });
  expect(photoReadings(empty, 8).readAgain(100).changed).toHaveLength(1);
  closeLibrary(empty);
});
