/** Capture times that the editor moved: the span beside what the file says, so that both stay known. */
import type { Migration } from './migration.ts';

export const timeShift: Migration = {
  version: 77,
  name: 'time-shift',
  up(db) {
    db.exec(`
      -- Milliseconds; captured_at and capture_order are the moved time.
      ALTER TABLE photos ADD COLUMN shift_ms INTEGER NOT NULL DEFAULT 0;
      -- 1: the capture time goes into the sidecar too.
      ALTER TABLE sidecar_queue ADD COLUMN with_time INTEGER NOT NULL DEFAULT 0 CHECK (with_time IN (0, 1));
    `);
  },
};
