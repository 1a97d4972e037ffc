/** A library from before finds stretched Arabic words and both ways to type ŋ after it was opened. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeLibrary, openLibrary } from '../library/database.ts';
import { MIGRATIONS } from './index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-stretched-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('texts with ŋ and with stretched words are written anew', () => {
  const file = join(folder, 'library.sqlite');
  const before = openLibrary(file, { migrations: MIGRATIONS.filter(({ version }) => version < 81) });
  ['Ŋamdu', 'الســـلام', 'Zuschauer in Köln'].forEach((description, at) => {
    const [id, order] = [at + 1, BigInt(at + 1)];
    before
      .prepare(
        "INSERT INTO photos (id, capture_order, file_name, type, bytes, added_at) VALUES (?, ?, ?, 'jpeg', 1, 0)",
      )
      .run(id, order, `${id}.jpg`);
    before
      .prepare(
        "INSERT INTO photo_facts (photo_id, metadata, conflicts, capture, colour, warnings, embedded) VALUES (?, ?, '{}', '{}', '{}', '[]', '{}')",
      )
      .run(id, JSON.stringify({ description }));
    before
      .prepare("INSERT INTO photo_text (rowid, caption, names, keywords, file) VALUES (?, ?, '', '', ?)")
      .run(order, description, `${id}.jpg`);
  });
  closeLibrary(before);

  const db = openLibrary(file);
  const found = (match: string) =>
    db.prepare('SELECT rowid FROM photo_text WHERE photo_text MATCH ? ORDER BY rowid').pluck().all(match);
  expect(found('ngamdu')).toEqual([1]);
  expect(found('السلام')).toEqual([2]);
  expect(found('koln')).toEqual([3]);
  closeLibrary(db);
});
