/** Stacks that the editor put together, and photographs that the editor took out of a stack. */
import type { Migration } from './migration.ts';

export const ownStacks: Migration = {
  version: 73,
  name: 'own stacks',
  up(db) {
    db.exec(`
    -- Holds over what was found (stacked); a photograph whose stack is itself, and no other's, is kept alone.
    CREATE TABLE own_stacks (
      photo_id INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
      stack    INTEGER NOT NULL
    ) STRICT;
  `);
  },
};
