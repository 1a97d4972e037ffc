/** Each step of the journal knows under which name the desk signed then; each export which photographs were in it. */
import type { Migration } from './migration.ts';

export const whoAndWhere: Migration = {
  version: 75,
  name: 'who-and-where',
  up(db) {
    db.exec(`
      ALTER TABLE steps ADD COLUMN who TEXT NOT NULL DEFAULT '';
      ALTER TABLE exports ADD COLUMN headline TEXT NOT NULL DEFAULT '';
      CREATE TABLE exported_photos (
        photo_id  INTEGER NOT NULL,
        export_id INTEGER NOT NULL REFERENCES exports (id) ON DELETE CASCADE,
        PRIMARY KEY (photo_id, export_id)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
