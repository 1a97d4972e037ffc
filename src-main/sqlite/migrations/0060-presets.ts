/** The presets of a desk's own, as JSON; the built-in ones are part of the program. */
import type { Migration } from './migration.ts';

export const presets: Migration = {
  version: 60,
  name: 'presets',
  up(db) {
    db.exec(`
    CREATE TABLE presets (
      id     TEXT PRIMARY KEY,
      preset TEXT NOT NULL CHECK (json_valid(preset))
    ) STRICT, WITHOUT ROWID;
  `);
  },
};
