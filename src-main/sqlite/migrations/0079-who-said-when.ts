/** What the file said before the desk's words, what a run of long work belongs to, and a name by which desks on one folder tell each other apart. */
import { randomBytes } from 'node:crypto';
import type { Migration } from './migration.ts';

export const whoSaidWhen: Migration = {
  version: 79,
  name: 'who-said-when',
  up(db) {
    db.exec(`
      -- What the file said of its words when a use's words were first to be written: what differs now was written outside.
      ALTER TABLE sidecar_queue ADD COLUMN base TEXT CHECK (base IS NULL OR json_valid(base));
      -- What the file said when the desk first wrote the field (JSON, null for nothing); SQL null where nobody noted it.
      ALTER TABLE own_metadata ADD COLUMN under TEXT CHECK (under IS NULL OR json_valid(under));
      -- The first step of the run that this one is a part of.
      ALTER TABLE steps ADD COLUMN part_of INTEGER;
      CREATE INDEX steps_of_run ON steps (part_of) WHERE part_of IS NOT NULL;
    `);
    db.prepare("INSERT OR IGNORE INTO view_state (key, value) VALUES ('deskId', ?)").run(
      JSON.stringify(randomBytes(4).toString('hex')),
    );
  },
};
