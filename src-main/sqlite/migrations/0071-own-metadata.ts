/** The desk's own copy of photographs' metadata; which block of a file each value came from; filters by person and event. */
import type { Migration } from './migration.ts';

export const ownMetadata: Migration = {
  version: 71,
  name: 'own metadata',
  up(db) {
    db.exec(`
    CREATE TABLE own_metadata (
      photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
      -- IPTC name (domain/own-metadata.ts).
      field    TEXT NOT NULL,
      -- A text or a list of texts; null where the desk emptied the field.
      value    TEXT CHECK (json_valid(value)),
      at       TEXT NOT NULL,
      PRIMARY KEY (photo_id, field)
    ) STRICT, WITHOUT ROWID;

    -- Field to block (exif, iptc, xmp, sidecar, other); empty until the file is read the next time.
    ALTER TABLE photo_facts ADD COLUMN sources TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(sources));

    INSERT INTO facet_values (name, value)
      SELECT DISTINCT 'person', substr(trim(one.value), 1, 200) FROM photo_facts, json_each(metadata, '$.personInImage') AS one
      WHERE trim(one.value) <> '' ON CONFLICT DO NOTHING;
    INSERT INTO facet_values (name, value)
      SELECT DISTINCT 'event', substr(trim(metadata ->> '$.event'), 1, 200) FROM photo_facts
      WHERE trim(coalesce(metadata ->> '$.event', '')) <> '' ON CONFLICT DO NOTHING;
    INSERT OR IGNORE INTO photo_facets (value_id, photo_id)
      SELECT v.id, photo_id FROM photo_facts, json_each(metadata, '$.personInImage') AS one
      JOIN facet_values v ON v.name = 'person' AND v.value = substr(trim(one.value), 1, 200);
    INSERT OR IGNORE INTO photo_facets (value_id, photo_id)
      SELECT v.id, photo_id FROM photo_facts
      JOIN facet_values v ON v.name = 'event' AND v.value = substr(trim(metadata ->> '$.event'), 1, 200);
  `);
  },
};
