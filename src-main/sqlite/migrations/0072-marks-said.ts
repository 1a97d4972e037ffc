/** What files say about marks is kept, and when each mark was made here; the history can note what happened without the editor. */
import type { Migration } from './migration.ts';

export const marksSaid: Migration = {
  version: 72,
  name: 'marks-said',
  up(db) {
    db.exec(`
      ALTER TABLE photos ADD COLUMN pick_at INTEGER;
      ALTER TABLE photos ADD COLUMN stars_at INTEGER;
      ALTER TABLE photos ADD COLUMN colour_at INTEGER;
      -- A SaidBlock (domain/marks/said-marks.ts); null where the file says nothing about marks.
      ALTER TABLE photo_facts ADD COLUMN said TEXT CHECK (said IS NULL OR json_valid(said));
      -- 1: told, not done by the editor; nothing to undo.
      ALTER TABLE steps ADD COLUMN noted INTEGER NOT NULL DEFAULT 0 CHECK (noted IN (0, 1));
    `);
    // Marks of before are the editor's: no file that is read again takes them away.
    const now = Date.now();
    for (const mark of ['pick', 'stars', 'colour'] as const)
      db.prepare(`UPDATE photos SET ${mark}_at = ? WHERE ${mark} <> 0`).run(now);
    // The next scan reads every sidecar again, for its marks.
    db.exec('UPDATE files SET modified_ms = -1 WHERE role = 2; DELETE FROM directories');
  },
};
