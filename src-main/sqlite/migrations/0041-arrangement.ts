/** The editor's own arrangement of a folder's photographs. */
import type { Migration } from './migration.ts';

export const arrangement: Migration = {
  version: 41,
  name: 'arrangement',
  up(db) {
    db.exec(`
    CREATE TABLE arrangement (
      folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
      photo_id  INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
      -- Order key (domain/order-keys.ts): moving one photograph rewrites no other.
      place     TEXT NOT NULL,
      PRIMARY KEY (folder_id, photo_id)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX arrangement_in_order ON arrangement (folder_id, place);

    CREATE INDEX arrangement_by_photo ON arrangement (photo_id);
  `);
  },
};
