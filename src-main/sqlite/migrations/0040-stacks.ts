/** Stacks of bursts and near-duplicates, and what their hint is measured by. */
import type { Migration } from './migration.ts';

export const stacks: Migration = {
  version: 40,
  name: 'stacks',
  up(db) {
    db.exec(`
    -- Share of the picture that is closed, 0-1; null for photographs that were decoded before it was measured.
    ALTER TABLE photos ADD COLUMN shadows REAL;
    ALTER TABLE photos ADD COLUMN highlights REAL;

    -- Only photographs that are in a stack of at least two; the stack has the id of its first photograph.
    CREATE TABLE stacked (
      -- 1 bursts, 2 near-duplicates
      kind     INTEGER NOT NULL CHECK (kind IN (1, 2)),
      photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
      stack    INTEGER NOT NULL,
      PRIMARY KEY (kind, photo_id)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX stacked_by_photo ON stacked (photo_id);
  `);
  },
};
