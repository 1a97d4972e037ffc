/** What waits to be written into sidecars, and which folders have theirs written: never, when asked, or at once. */
import type { Migration } from './migration.ts';

export const sidecarQueue: Migration = {
  version: 74,
  name: 'sidecar-queue',
  up(db) {
    db.exec(`
      -- 0 never, 1 on request, 2 at once
      ALTER TABLE folders ADD COLUMN sidecars INTEGER NOT NULL DEFAULT 1 CHECK (sidecars IN (0, 1, 2));
      CREATE TABLE sidecar_queue (
        photo_id   INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
        -- The use whose caption, credit and alt text go along; null for the photograph's own words alone.
        picture_id INTEGER,
        -- Milliseconds: when those words were written.
        worded_at  INTEGER,
        -- Counts up with every wish, so that one that came while the sidecar was written is not taken for done.
        wish       INTEGER NOT NULL DEFAULT 1,
        -- Why it could not be written; null while it waits.
        reason     TEXT,
        way_out    TEXT,
        -- 1: tried again by itself (a disk that is away); 0: only when something changes.
        passing    INTEGER NOT NULL DEFAULT 0 CHECK (passing IN (0, 1))
      ) STRICT;
    `);
  },
};
