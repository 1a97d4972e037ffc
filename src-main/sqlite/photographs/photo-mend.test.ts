/** Rows as two indexing programs at once leave them: doubles become one photograph, nothing that was marked goes. */
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { openLibrary } from '../library/database.ts';
import { openPhotoStores } from './photo-stores.ts';

const HASH = 'a'.repeat(64);

test('rows without files are mended', () => {
  const db = openLibrary(':memory:');
  db.exec("INSERT INTO folders (id, path, name, added_at) VALUES (1, '/cards', 'cards', 0)");
  const photo = db.prepare(
    `INSERT INTO photos (id, capture_order, file_name, type, bytes, added_at, stars, content_hash) VALUES (?, ?, ?, 'jpeg', ?, 0, ?, ?)`,
  );
  const facts = db.prepare(
    `INSERT INTO photo_facts (photo_id, metadata, conflicts, capture, colour, warnings, embedded) VALUES (?, '{}', '{}', '{}', '{}', '[]', '{}')`,
  );
  const file = db.prepare(
    `INSERT INTO files (folder_id, directory, name, photo_id, role, bytes, modified_ms, inode) VALUES (1, '', ?, ?, 0, ?, 1, ?)`,
  );
  const add = (id: number, time: number, name: string, bytes: number, stars: number, hash: string | null): void => {
    photo.run(id, BigInt(time) * 67_108_864n + BigInt(id), name, bytes, stars, hash);
    facts.run(id);
  };
  // The same file twice, by its name and time; the row that lost its file was marked.
  add(1, 500, 'a.jpg', 10, 4, null);
  add(2, 500, 'a.jpg', 10, 0, null);
  file.run('a.jpg', 2, 10, 1);
  // The same content under another name.
  add(3, 600, 'b.jpg', 20, 0, HASH);
  add(4, 700, 'c.jpg', 20, 0, HASH);
  file.run('c.jpg', 4, 20, 2);
  // Nothing is known of these two; one was marked.
  add(5, 800, 'd.jpg', 30, 0, null);
  add(6, 900, 'e.jpg', 40, 2, null);

  const stores = openPhotoStores(db);
  expect(stores.mend()).toEqual({ merged: 2, removed: 1, kept: 1 });
  const photos = [...stores.query.query(EVERYTHING).ids].map((id) => stores.query.photo(id)!);
  expect(photos.map(({ id, marks, placements }) => [id, marks.stars, placements.length])).toEqual([
    [2, 4, 1],
    [4, 0, 1],
    [6, 2, 0],
  ]);
  expect(stores.decode.countQueued()).toBe(2);
  expect(stores.mend()).toEqual({ merged: 0, removed: 0, kept: 0 });
  db.close();
});
