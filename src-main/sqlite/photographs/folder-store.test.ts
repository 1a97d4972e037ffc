/** What a folder counts is remembered, and counted anew after every write that changes it. */
import { beforeEach, expect, test } from 'vitest';
import type { PhotoId } from '../../domain/photo.ts';
import { openLibrary } from '../library/database.ts';
import type { WritableDb } from '../library/handles.ts';
import { openPhotoStores, type PhotoStores } from './photo-stores.ts';

let db: WritableDb;
let stores: PhotoStores;
let folderId = 0;

beforeEach(() => {
  db = openLibrary(':memory:');
  stores = openPhotoStores(db);
  folderId = stores.folders.add('/cards/Match day', 'Match day');
});

function add(name: string): PhotoId {
  const file = { name, bytes: 1000, modifiedMs: 1_000_000, inode: 1 };
  const photo = { directory: '', file, facts: null, identity: null, reason: null, wayOut: null, sidecar: null };
  return stores.index.writePage({ folderId, photos: [photo], placed: [], sidecars: [], seen: [], done: [] })[0]!;
}

const counts = () => stores.folders.list().map(({ photos, unreadable, missing }) => [photos, unreadable, missing]);

test('follows what is added, read, lost, found and let go', () => {
  expect(counts()).toEqual([[0, 0, 0]]);
  const id = add('a.jpg');
  add('b.jpg');
  db.prepare('UPDATE photos SET read_state = 1').run();
  expect(counts()).toEqual([[2, 0, 0]]);
  db.prepare('UPDATE photos SET read_state = 3 WHERE id = ?').run(id);
  expect(counts()).toEqual([[2, 1, 0]]);
  stores.index.folderLost(folderId);
  expect(counts()).toEqual([[2, 1, 2]]);
  expect(stores.folders.folder(folderId)?.state).toBe('missing');
  stores.folders.forgetMissing(folderId);
  expect(counts()).toEqual([[0, 0, 0]]);
  stores.folders.remove(folderId);
  expect(counts()).toEqual([]);
});
