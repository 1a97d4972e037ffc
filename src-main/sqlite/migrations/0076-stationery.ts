/** Templates of metadata, and the desk's lists of values that complete the form. */
import type { Migration } from './migration.ts';

export const stationery: Migration = {
  version: 76,
  name: 'stationery and value lists',
  up(db) {
    db.exec(`
    CREATE TABLE stationery (
      id     INTEGER PRIMARY KEY,
      name   TEXT NOT NULL UNIQUE CHECK (name <> ''),
      fields TEXT NOT NULL CHECK (json_valid(fields))
    ) STRICT;

    CREATE TABLE value_lists (
      -- persons, places, events, agencies, keywords, subjects
      list TEXT PRIMARY KEY,
      -- As its file has it: one entry a line, tabs between parts or before what lies below.
      text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `);
  },
};
