/** Indexes for what is asked at every letter and after every sidecar. */
import type { Migration } from './migration.ts';

export const sidecarIndexes: Migration = {
  version: 78,
  name: 'sidecar-indexes',
  up(db) {
    db.exec(`
      CREATE INDEX sidecar_queue_due ON sidecar_queue (photo_id) WHERE reason IS NULL;
      CREATE INDEX own_metadata_by_field ON own_metadata (field, value);
    `);
  },
};
