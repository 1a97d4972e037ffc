/** Overrides stay with the article they were given in, and restrictions taken out of a caption with its picture. */
import type { Migration } from './migration.ts';

export const overrides: Migration = {
  version: 70,
  name: 'overrides',
  up(db) {
    db.exec("ALTER TABLE articles ADD COLUMN overrides TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(overrides))");
    db.exec("ALTER TABLE pictures ADD COLUMN restrictions TEXT CHECK (restrictions <> '')");
  },
};
