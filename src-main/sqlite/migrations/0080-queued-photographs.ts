/** The index of photographs that wait for their picture leaves out those whose disk is away: a start does not walk over a million of them. */
import type { Migration } from './migration.ts';

export const queuedPhotographs: Migration = {
  version: 80,
  name: 'queued-photographs',
  up(db) {
    db.exec(`
      DROP INDEX photos_queued;
      CREATE INDEX photos_queued ON photos (capture_order) WHERE read_state = 0 AND missing = 0;
    `);
  },
};
