/** What a folder counts is remembered, and counted again after every write that changes it. */
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

test('a folder without sidecars, or one that is removed, leaves nothing in their queue', () => {
  const [a, b] = [add('a.jpg'), add('b.jpg')];
  const elsewhere = stores.folders.add('/cards/Second card', 'Second card');
  const file = { name: 'a.jpg', bytes: 1000, modifiedMs: 1_000_000, inode: 9 };
  const placed = [{ directory: '', file, photoId: a, sidecar: null }];
  stores.index.writePage({ folderId: elsewhere, photos: [], placed, sidecars: [], seen: [], done: [] });
  stores.folders.setSidecars(folderId, 'at-once');
  expect(stores.sidecars.ask([a, b])).toEqual({ asked: 2, refused: 0 });
  stores.folders.setSidecars(folderId, 'never');
  // A copy lies in a folder that has them.
  expect([stores.sidecars.waiting(), stores.sidecars.next()]).toEqual([1, a]);
  stores.folders.remove(elsewhere);
  expect(stores.sidecars.waiting()).toBe(0);
});

test('a removed folder whose photographs an article keeps has no sidecars either', () => {
  const a = add('a.jpg');
  stores.folders.setSidecars(folderId, 'at-once');
  db.exec(`INSERT INTO articles (id, headline, slug, date, byline, standfirst, body, language, direction, profile, edition, archived)
    VALUES (1, 'Regatta', 'regatta', '2024-08-12', '', '', '', 'en', 'ltr', 'web', 1, 0);
    INSERT INTO pictures (id, article_id, photo_id, position, caption, credit, alt_text, lead, crops) VALUES (1, 1, ${a}, 0, '', '', '', 0, '{}')`);
  stores.sidecars.ask([a]);
  stores.folders.remove(folderId);
  expect(stores.query.photo(a)).not.toBeNull();
  expect(stores.sidecars.waiting()).toBe(0);
  expect(stores.sidecars.ask([a])).toEqual({ asked: 0, refused: 1 });
});
