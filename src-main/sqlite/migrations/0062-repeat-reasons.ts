/** Why a photograph stands in an article a second time. */
import type { Migration } from './migration.ts';

export const repeatReasons: Migration = {
  version: 62,
  name: 'repeat-reasons',
  up(db) {
    db.exec("ALTER TABLE pictures ADD COLUMN repeat_reason TEXT CHECK (repeat_reason <> '')");
  },
};
