/** Folders, photographs, the files in which their content lies, their facts, facets and full text. */
import type { Migration } from './migration.ts';

export const photographs: Migration = {
  version: 10,
  name: 'photographs',
  up(db) {
    db.exec(`
-- Small facts about the library itself: whether it was closed in order, when it was last backed up.
CREATE TABLE library_state (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE folders (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- Absolute; bytes that are no UTF-8 are escaped (filesystem/disk-path.ts).
  path TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  -- removed: let go by the editor, kept only as the place of photographs that articles use.
  state TEXT NOT NULL DEFAULT 'ok' CHECK (state IN ('ok', 'missing', 'removed')),
  keep_previews INTEGER NOT NULL DEFAULT 0 CHECK (keep_previews IN (0, 1)),
  added_at INTEGER NOT NULL,
  scanned_at INTEGER
) STRICT;

-- What each directory looked like at the last scan: an equal digest means that nothing in it has to be compared.
CREATE TABLE directories (
  folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
  -- Relative to the folder, '' for the folder itself.
  path TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (folder_id, path)
) STRICT, WITHOUT ROWID;

-- Narrow on purpose: the contact sheet reads it by the hundred thousand. What the info panel shows stands in photo_facts.
CREATE TABLE photos (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id < 67108864),
  -- Tenths of a second of the capture time times 2^26, plus the id: unique, in capture order, and the rowid of photo_text,
  -- so that a broad search streams in capture order without sorting.
  capture_order INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  type TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  width INTEGER CHECK (width > 0),
  height INTEGER CHECK (height > 0),
  captured_at TEXT,
  added_at INTEGER NOT NULL,
  pick INTEGER NOT NULL DEFAULT 0 CHECK (pick IN (0, 1, 2)),
  stars INTEGER NOT NULL DEFAULT 0 CHECK (stars BETWEEN 0 AND 5),
  colour INTEGER NOT NULL DEFAULT 0 CHECK (colour BETWEEN 0 AND 5),
  -- 0 queued, 1 ready, 2 damaged, 3 unreadable
  read_state INTEGER NOT NULL DEFAULT 0 CHECK (read_state IN (0, 1, 2, 3)),
  missing INTEGER NOT NULL DEFAULT 0 CHECK (missing IN (0, 1)),
  changed INTEGER NOT NULL DEFAULT 0 CHECK (changed IN (0, 1)),
  has_caption INTEGER NOT NULL DEFAULT 0 CHECK (has_caption IN (0, 1)),
  restricted INTEGER NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1)),
  -- 0 none, 1 embedded preview, 2 full thumbnail
  thumbnail INTEGER NOT NULL DEFAULT 0 CHECK (thumbnail IN (0, 1, 2)),
  thumbnail_version INTEGER NOT NULL DEFAULT 0,
  thumbnail_bytes INTEGER NOT NULL DEFAULT 0,
  -- SHA-256 of the file; identity of the photograph.
  content_hash TEXT CHECK (length(content_hash) = 64),
  -- Fingerprint of the pixel data alone: equal when only metadata was edited.
  pixel_hash TEXT,
  perceptual_hash TEXT CHECK (length(perceptual_hash) = 16),
  sharpness REAL,
  thumb_hash BLOB
) STRICT;

CREATE UNIQUE INDEX photos_by_capture ON photos (capture_order);
CREATE INDEX photos_by_name ON photos (file_name COLLATE NOCASE, id);
CREATE INDEX photos_by_bytes ON photos (bytes);
CREATE INDEX photos_by_content ON photos (content_hash) WHERE content_hash IS NOT NULL;
CREATE INDEX photos_queued ON photos (capture_order) WHERE read_state = 0;
CREATE INDEX photos_unreadable ON photos (id) WHERE read_state = 3;

-- JSON of the domain's own shapes, one row a photograph.
CREATE TABLE photo_facts (
  photo_id INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
  metadata TEXT NOT NULL,
  conflicts TEXT NOT NULL,
  capture TEXT NOT NULL,
  colour TEXT NOT NULL,
  warnings TEXT NOT NULL,
  -- { preview, thumbnail, orientation, pages, contentCredentials }
  embedded TEXT NOT NULL,
  reason TEXT,
  way_out TEXT
) STRICT;

-- Where a photograph's content lies. A missing file keeps its row until the editor lets it go.
CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
  directory TEXT NOT NULL,
  name TEXT NOT NULL,
  photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
  -- 0 the photograph, 1 its raw companion, 2 its sidecar
  role INTEGER NOT NULL DEFAULT 0 CHECK (role IN (0, 1, 2)),
  bytes INTEGER NOT NULL,
  modified_ms REAL NOT NULL,
  inode INTEGER NOT NULL,
  missing INTEGER NOT NULL DEFAULT 0 CHECK (missing IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX files_by_place ON files (folder_id, directory, name);
CREATE INDEX files_by_folder ON files (folder_id, role, photo_id);
CREATE INDEX files_by_photo ON files (photo_id, folder_id, missing);

-- What a photograph can be narrowed down by: camera, lens, agency, photographer, place, keyword.
CREATE TABLE facet_values (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  UNIQUE (name, value)
) STRICT;

CREATE TABLE photo_facets (
  value_id INTEGER NOT NULL REFERENCES facet_values (id) ON DELETE CASCADE,
  photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
  PRIMARY KEY (value_id, photo_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_facets_by_photo ON photo_facets (photo_id);

-- Every word longer than the prefix indexes of photo_text reach: a typed beginning is written out as the words it may be.
CREATE TABLE search_words (
  word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Full text; rowid is photos.capture_order. Contentless: the words are in photo_facts already.
CREATE VIRTUAL TABLE photo_text USING fts5 (
  caption, names, keywords, file,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2 3 4'
);
`);
  },
};
