// The step to the package's order keys: order and undo of an arrangement made before it are kept.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keysBetween } from '../../domain/order-keys.ts';
import { closeLibrary, openLibrary } from '../library/database.ts';
import { MIGRATIONS } from './index.ts';

const OLD_KEYS = ['A', 'V', 'VV', 'a', 'a0V', 'z', 'zz'];

test('old keys keep their order, in the table and in the journal, and have room between them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-order-keys-'));
  const file = join(folder, 'library.sqlite');
  try {
    const old = openLibrary(file, { migrations: MIGRATIONS.filter(({ version }) => version < 64) });
    old.prepare("INSERT INTO folders (id, path, name, added_at) VALUES (1, '/f', 'f', 0)").run();
    const photo = old.prepare(
      "INSERT INTO photos (id, capture_order, file_name, type, bytes, added_at) VALUES (?, ?, 'f.jpg', 'jpeg', 1, 0)",
    );
    OLD_KEYS.forEach((_, at) => void photo.run(at + 1, at));
    const place = old.prepare('INSERT INTO arrangement (folder_id, photo_id, place) VALUES (1, ?, ?)');
    OLD_KEYS.forEach((key, at) => void place.run(at + 1, key));
    const changes = [
      { entity: 'place', id: 1, folderId: 1, before: null, after: 'V' },
      { entity: 'marks', id: 1, before: 'V', after: 'V' },
    ];
    old.prepare("INSERT INTO steps (at, label, changes) VALUES ('', '', ?)").run(JSON.stringify(changes));
    closeLibrary(old);

    const db = openLibrary(file);
    const rows = db.prepare('SELECT photo_id, place FROM arrangement ORDER BY place').raw().all() as [number, string][];
    expect(rows.map(([id]) => id)).toEqual(OLD_KEYS.map((_, at) => at + 1));
    for (const [at, [, key]] of rows.entries()) {
      const [between = ''] = keysBetween(key, rows[at + 1]?.[1] ?? null, 1);
      expect(between > key).toBe(true);
    }
    expect(JSON.parse(String(db.prepare('SELECT changes FROM steps').pluck().get()))).toEqual([
      { entity: 'place', id: 1, folderId: 1, before: null, after: 'a0V' },
      { entity: 'marks', id: 1, before: 'V', after: 'V' },
    ]);
    closeLibrary(db);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
