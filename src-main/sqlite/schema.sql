-- GENERATED from an empty library by database.test.ts (user_version 81); to renew: vitest run -u src-main/sqlite/database.test.ts

CREATE TABLE agencies (
  position  INTEGER PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE CHECK (name <> ''),
  preferred TEXT CHECK (preferred <> ''),
  aliases   TEXT NOT NULL CHECK (json_valid(aliases))
) STRICT;

CREATE TABLE arrangement (
  folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
  photo_id  INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
  -- Order key (domain/order-keys.ts): moving one photograph rewrites no other.
  place     TEXT NOT NULL,
  PRIMARY KEY (folder_id, photo_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX arrangement_by_photo ON arrangement (photo_id);

CREATE INDEX arrangement_in_order ON arrangement (folder_id, place);

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
, overrides TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(overrides))) STRICT;

CREATE TABLE code_lists (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE directories (
  folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
  -- Relative to the folder, '' for the folder itself.
  path TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (folder_id, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE exported_photos (
  photo_id  INTEGER NOT NULL,
  export_id INTEGER NOT NULL REFERENCES exports (id) ON DELETE CASCADE,
  PRIMARY KEY (photo_id, export_id)
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
, warnings TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(warnings)), headline TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX exports_of_article ON exports (article_id, at);

CREATE TABLE facet_values (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  UNIQUE (name, value)
) STRICT;

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

CREATE INDEX files_by_folder ON files (folder_id, role, photo_id);

CREATE INDEX files_by_photo ON files (photo_id, folder_id, missing);

CREATE UNIQUE INDEX files_by_place ON files (folder_id, directory, name);

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
, sidecars INTEGER NOT NULL DEFAULT 1 CHECK (sidecars IN (0, 1, 2))) STRICT;

CREATE TABLE library_state (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE numbers (
  kind TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE own_metadata (
  photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
  -- IPTC name (domain/own-metadata.ts).
  field    TEXT NOT NULL,
  -- A text or a list of texts; null where the desk emptied the field.
  value    TEXT CHECK (json_valid(value)),
  at       TEXT NOT NULL, under TEXT CHECK (under IS NULL OR json_valid(under)),
  PRIMARY KEY (photo_id, field)
) STRICT, WITHOUT ROWID;

CREATE INDEX own_metadata_by_field ON own_metadata (field, value);

CREATE TABLE own_stacks (
  photo_id INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
  stack    INTEGER NOT NULL
) STRICT;

CREATE TABLE photo_facets (
  value_id INTEGER NOT NULL REFERENCES facet_values (id) ON DELETE CASCADE,
  photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
  PRIMARY KEY (value_id, photo_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX photo_facets_by_photo ON photo_facets (photo_id);

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
, sources TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(sources)), said TEXT CHECK (said IS NULL OR json_valid(said))) STRICT;

CREATE VIRTUAL TABLE photo_text USING fts5 (
  caption, names, keywords, file,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2 3 4'
);

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
, shadows REAL, highlights REAL, pick_at INTEGER, stars_at INTEGER, colour_at INTEGER, shift_ms INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX photos_by_bytes ON photos (bytes);

CREATE UNIQUE INDEX photos_by_capture ON photos (capture_order);

CREATE INDEX photos_by_content ON photos (content_hash) WHERE content_hash IS NOT NULL;

CREATE INDEX photos_by_name ON photos (file_name COLLATE NOCASE, id);

CREATE INDEX photos_queued ON photos (capture_order) WHERE read_state = 0 AND missing = 0;

CREATE INDEX photos_unreadable ON photos (id) WHERE read_state = 3;

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
  sign_off_at   TEXT, repeat_reason TEXT CHECK (repeat_reason <> ''), restrictions TEXT CHECK (restrictions <> ''),
  CHECK ((sign_off_name IS NULL) = (sign_off_at IS NULL))
) STRICT;

CREATE INDEX pictures_in_order ON pictures (article_id, position);

CREATE INDEX pictures_of_photo ON pictures (photo_id);

CREATE TABLE presets (
  id     TEXT PRIMARY KEY,
  preset TEXT NOT NULL CHECK (json_valid(preset))
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_filters (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL UNIQUE,
  query TEXT NOT NULL CHECK (json_valid(query))
) STRICT;

CREATE TABLE search_words (
  word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE sidecar_queue (
  photo_id   INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
  -- The use whose caption, credit and alt text go along; null for the photograph's own words alone.
  picture_id INTEGER,
  -- Milliseconds: when those words were written.
  worded_at  INTEGER,
  -- Counts up with every wish, so that one that came while the sidecar was written is not taken for done.
  wish       INTEGER NOT NULL DEFAULT 1,
  -- Why it could not be written; null while it waits.
  reason     TEXT,
  way_out    TEXT,
  -- 1: tried again by itself (a disk that is away); 0: only when something changes.
  passing    INTEGER NOT NULL DEFAULT 0 CHECK (passing IN (0, 1))
, with_time INTEGER NOT NULL DEFAULT 0 CHECK (with_time IN (0, 1)), base TEXT CHECK (base IS NULL OR json_valid(base))) STRICT;

CREATE INDEX sidecar_queue_due ON sidecar_queue (photo_id) WHERE reason IS NULL;

CREATE TABLE stacked (
  -- 1 bursts, 2 near-duplicates
  kind     INTEGER NOT NULL CHECK (kind IN (1, 2)),
  photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
  stack    INTEGER NOT NULL,
  PRIMARY KEY (kind, photo_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX stacked_by_photo ON stacked (photo_id);

CREATE TABLE stationery (
  id     INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE CHECK (name <> ''),
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;

CREATE TABLE steps (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  at        TEXT NOT NULL,
  label     TEXT NOT NULL,
  merge_key TEXT,
  undone    INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  changes   TEXT NOT NULL CHECK (json_valid(changes))
, noted INTEGER NOT NULL DEFAULT 0 CHECK (noted IN (0, 1)), who TEXT NOT NULL DEFAULT '', part_of INTEGER) STRICT;

CREATE INDEX steps_of_run ON steps (part_of) WHERE part_of IS NOT NULL;

CREATE TABLE templates (
  id     INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE,
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;

CREATE TABLE unplaced_captions (
  id         INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL CHECK (position >= 0),
  caption    TEXT NOT NULL,
  credit     TEXT NOT NULL,
  reference  TEXT NOT NULL
) STRICT;

CREATE INDEX unplaced_in_order ON unplaced_captions (article_id, position);

CREATE TABLE value_lists (
  -- persons, places, events, agencies, keywords, subjects
  list TEXT PRIMARY KEY,
  -- As its file has it: one entry a line, tabs between parts or before what lies below.
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE view_state (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE words (
  word TEXT PRIMARY KEY CHECK (word <> '')
) STRICT, WITHOUT ROWID;
