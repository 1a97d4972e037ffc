/** Captions of an article's text that found no photograph, kept until they are given to a picture or discarded. */
import type { Migration } from './migration.ts';

export const unplacedCaptions: Migration = {
  version: 63,
  name: 'unplaced-captions',
  up(db) {
    db.exec(`
    CREATE TABLE unplaced_captions (
      id         INTEGER PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      position   INTEGER NOT NULL CHECK (position >= 0),
      caption    TEXT NOT NULL,
      credit     TEXT NOT NULL,
      reference  TEXT NOT NULL
    ) STRICT;
    CREATE INDEX unplaced_in_order ON unplaced_captions (article_id, position);
  `);
  },
};
