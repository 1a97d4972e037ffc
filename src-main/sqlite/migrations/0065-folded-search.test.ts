/** A library from before the letters were folded finds its photographs by plain letters after it was opened. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeLibrary, openLibrary } from '../library/database.ts';
import { MIGRATIONS } from './index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-folded-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('texts with letters of the table are written anew, the others are left alone', () => {
  const file = join(folder, 'library.sqlite');
  const before = openLibrary(file, { migrations: MIGRATIONS.filter(({ version }) => version < 65) });
  const captions = ['Crowds in Łódź', 'Plain words', "Liam O'Hara rows", 'Die Straße'];
  captions.forEach((description, at) => {
    const [id, order] = [at + 1, BigInt(at + 1)];
    before
      .prepare(
        "INSERT INTO photos (id, capture_order, file_name, type, bytes, added_at) VALUES (?, ?, ?, 'jpeg', 1, 0)",
      )
      .run(id, order, `${id}.jpg`);
    before
      .prepare("INSERT INTO photo_facts VALUES (?, ?, '{}', '{}', '{}', '[]', '{}', NULL, NULL)")
      .run(id, JSON.stringify({ description }));
    before
      .prepare("INSERT INTO photo_text (rowid, caption, names, keywords, file) VALUES (?, ?, '', '', ?)")
      .run(order, description, `${id}.jpg`);
  });
  closeLibrary(before);

  const db = openLibrary(file);
  const found = (match: string) =>
    db.prepare('SELECT rowid FROM photo_text WHERE photo_text MATCH ?').pluck().all(match);
  expect(found('lodz')).toEqual([1]);
  expect(found('plain')).toEqual([2]);
  expect(found('ohara')).toEqual([3]);
  expect(found('"o hara"')).toEqual([3]);
  expect(found('strasse')).toEqual([4]);
  expect(found('file : 4')).toEqual([4]);
  expect(db.prepare('SELECT word FROM search_words ORDER BY word').pluck().all()).toContain('strasse');
  closeLibrary(db);
});
