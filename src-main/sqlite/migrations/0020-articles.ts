/** Articles, their pictures, the journal of undoable steps, exports, and what the window remembers. */
import type { Migration } from './migration.ts';

export const articles: Migration = {
  version: 20,
  name: 'articles',
  up(db) {
    db.exec(`
    CREATE TABLE articles (
      id         INTEGER PRIMARY KEY,
      headline   TEXT NOT NULL,
      slug       TEXT NOT NULL,
      date       TEXT NOT NULL,
      byline     TEXT NOT NULL,
      standfirst TEXT NOT NULL,
      body       TEXT NOT NULL,
      language   TEXT NOT NULL,
      direction  TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
      profile    TEXT NOT NULL,
      edition    INTEGER NOT NULL CHECK (edition >= 1),
      archived   INTEGER NOT NULL CHECK (archived IN (0, 1)),
      changed_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
    ) STRICT;

    CREATE TABLE pictures (
      id            INTEGER PRIMARY KEY,
      article_id    INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      photo_id      INTEGER NOT NULL REFERENCES photos (id),
      position      INTEGER NOT NULL CHECK (position >= 0),
      caption       TEXT NOT NULL,
      credit        TEXT NOT NULL,
      alt_text      TEXT NOT NULL,
      lead          INTEGER NOT NULL CHECK (lead IN (0, 1)),
      focal_point   TEXT CHECK (focal_point IS NULL OR json_valid(focal_point)),
      crops         TEXT NOT NULL CHECK (json_valid(crops)),
      sign_off_name TEXT,
      sign_off_at   TEXT,
      CHECK ((sign_off_name IS NULL) = (sign_off_at IS NULL))
    ) STRICT;
    CREATE INDEX pictures_in_order ON pictures (article_id, position);
    CREATE INDEX pictures_of_photo ON pictures (photo_id);

    CREATE TABLE steps (
      id        INTEGER PRIMARY KEY AUTOINCREMENT,
      at        TEXT NOT NULL,
      label     TEXT NOT NULL,
      merge_key TEXT,
      undone    INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
      changes   TEXT NOT NULL CHECK (json_valid(changes))
    ) STRICT;

    CREATE TABLE numbers (
      kind TEXT PRIMARY KEY,
      last INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE exports (
      id         INTEGER PRIMARY KEY AUTOINCREMENT,
      article_id INTEGER NOT NULL,
      at         TEXT NOT NULL,
      path       TEXT NOT NULL,
      files      INTEGER NOT NULL,
      bytes      INTEGER NOT NULL,
      zip        INTEGER NOT NULL CHECK (zip IN (0, 1)),
      overrides  TEXT NOT NULL CHECK (json_valid(overrides)),
      findings   TEXT NOT NULL CHECK (json_valid(findings)),
      verified   INTEGER NOT NULL CHECK (verified IN (0, 1))
    ) STRICT;
    CREATE INDEX exports_of_article ON exports (article_id, at);

    CREATE TABLE view_state (
      key   TEXT PRIMARY KEY,
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE saved_filters (
      id    INTEGER PRIMARY KEY,
      name  TEXT NOT NULL UNIQUE,
      query TEXT NOT NULL CHECK (json_valid(query))
    ) STRICT;
  `);
  },
};
