/** What an export warned of is kept in its history. */
import type { Migration } from './migration.ts';

export const exportWarnings: Migration = {
  version: 61,
  name: 'export-warnings',
  up(db) {
    db.exec("ALTER TABLE exports ADD COLUMN warnings TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(warnings))");
  },
};
