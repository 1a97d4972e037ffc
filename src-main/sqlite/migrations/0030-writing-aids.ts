/** What a desk collects for writing: its own words, code replacements, templates. */
import type { Migration } from './migration.ts';

export const writingAids: Migration = {
  version: 30,
  name: 'writing-aids',
  up(db) {
    db.exec(`
    CREATE TABLE words (
      word TEXT PRIMARY KEY CHECK (word <> '')
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE code_lists (
      id   INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      text TEXT NOT NULL
    ) STRICT;

    CREATE TABLE templates (
      id     INTEGER PRIMARY KEY,
      name   TEXT NOT NULL UNIQUE,
      fields TEXT NOT NULL CHECK (json_valid(fields))
    ) STRICT;
  `);
  },
};
