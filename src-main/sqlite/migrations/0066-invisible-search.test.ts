/** A library from before finds words that hold a soft hyphen or a zero-width space after it was opened. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeLibrary, openLibrary } from '../library/database.ts';
import { MIGRATIONS } from './index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-invisible-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('texts with characters that nobody sees are written anew', () => {
  const file = join(folder, 'library.sqlite');
  const before = openLibrary(file, { migrations: MIGRATIONS.filter(({ version }) => version < 66) });
  ['Rain in Mar\u00adlow', 'Plain Marlow', 'Zuschauer in Köln'].forEach((description, at) => {
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
    db.prepare('SELECT rowid FROM photo_text WHERE photo_text MATCH ? ORDER BY rowid').pluck().all(match);
  expect(found('marlow')).toEqual([1, 2]);
  expect(found('koln')).toEqual([3]);
  closeLibrary(db);
});
