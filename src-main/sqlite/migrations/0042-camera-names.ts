/** Cameras whose maker stood twice in their name ("Canon Canon EOS R5") get the name that new photographs get. */
import { cameraName } from '../../domain/camera-name.ts';
import type { Migration } from './migration.ts';

export const cameraNames: Migration = {
  version: 42,
  name: 'camera-names',
  up(db) {
    const values = db.prepare("SELECT id, value FROM facet_values WHERE name = 'camera'").all() as {
      id: number;
      value: string;
    }[];
    const maker = db.prepare(`SELECT capture ->> '$.make' AS make, capture ->> '$.model' AS model FROM photo_facts
      WHERE photo_id = (SELECT photo_id FROM photo_facets WHERE value_id = ? LIMIT 1)`);
    const add = db.prepare("INSERT INTO facet_values (name, value) VALUES ('camera', ?) ON CONFLICT DO NOTHING");
    const idOf = db.prepare("SELECT id FROM facet_values WHERE name = 'camera' AND value = ?").pluck();
    const move = db.prepare('UPDATE OR IGNORE photo_facets SET value_id = ? WHERE value_id = ?');
    const drop = db.prepare('DELETE FROM facet_values WHERE id = ?');
    for (const { id, value } of values) {
      const row = maker.get(id) as { make: string | null; model: string | null } | undefined;
      if (row === undefined) continue;
      const name = cameraName(row.make ?? undefined, row.model ?? undefined).slice(0, 200);
      if (name === '' || name === value) continue;
      add.run(name);
      move.run(idOf.get(name), id);
      drop.run(id);
    }
  },
};
