/** Order keys as the package fractional-indexing writes them: an old key becomes the part behind the point, so the order stays. */
import type { Migration } from './migration.ts';

/** The package's key of the whole number nought; any old key may follow it as the fraction. */
const NOUGHT = 'a0';

interface PlaceChange {
  readonly entity: string;
  readonly before: unknown;
  readonly after: unknown;
}

const moved = (key: unknown): unknown => (typeof key === 'string' ? NOUGHT + key : key);

export const orderKeys: Migration = {
  version: 64,
  name: 'order-keys',
  up(db) {
    db.prepare('UPDATE arrangement SET place = ? || place').run(NOUGHT);
    // Undo writes keys of the time of its step, so the journal's keys move along.
    const steps = db.prepare(`SELECT id, changes FROM steps WHERE changes LIKE '%"entity":"place"%'`).all() as {
      readonly id: number;
      readonly changes: string;
    }[];
    const put = db.prepare('UPDATE steps SET changes = ? WHERE id = ?');
    for (const { id, changes } of steps) {
      const rewritten = (JSON.parse(changes) as PlaceChange[]).map((change) =>
        change.entity === 'place' ? { ...change, before: moved(change.before), after: moved(change.after) } : change,
      );
      put.run(JSON.stringify(rewritten), id);
    }
  },
};
