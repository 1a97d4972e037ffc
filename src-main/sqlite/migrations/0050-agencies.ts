/** The desk's own list of agencies; empty while the desk goes by the program's. */
import type { Migration } from './migration.ts';

export const agencies: Migration = {
  version: 50,
  name: 'agencies',
  up(db) {
    db.exec(`
    CREATE TABLE agencies (
      position  INTEGER PRIMARY KEY,
      name      TEXT NOT NULL UNIQUE CHECK (name <> ''),
      preferred TEXT CHECK (preferred <> ''),
      aliases   TEXT NOT NULL CHECK (json_valid(aliases))
    ) STRICT;
  `);
  },
};
