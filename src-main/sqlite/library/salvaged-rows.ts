/** One table of a damaged library, compared row by row with the backup and with the library that is worked in. */
import type Database from 'better-sqlite3';
import type { WritableDb } from './handles.ts';
import { type Row, readableIn, type TableShape } from './readable-rows.ts';

interface Three {
  readonly target: WritableDb;
  /** The damaged library. */
  readonly bad: Database.Database;
  /** The backup that it is compared with. */
  readonly old: Database.Database | null;
}

/**
 * Takes over the rows of one table: those that differ from the backup's and that nobody has changed since; where the whole table
 * could be read, rows that it has no more are taken out. `beforeReplaced` is told each photograph whose words are about to change.
 */
export function mergeTable(
  shape: TableShape,
  { target, bad, old }: Three,
  beforeReplaced: (photoId: number) => void,
): { readonly rows: number; readonly isWhole: boolean } {
  const { name, columns, key } = shape;
  const where = key.map((column) => `${column} = ?`).join(' AND ');
  const one = `SELECT ${columns.join(', ')} FROM ${name} WHERE ${where}`;
  const here = target.prepare(one).raw();
  const before = old !== null && hasTable(old, name) ? old.prepare(`SELECT * FROM ${name} WHERE ${where}`) : null;
  const put = target.prepare(
    `REPLACE INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const drop = target.prepare(`DELETE FROM ${name} WHERE ${where}`);
  const photoOf = name === 'photos' ? 'id' : name === 'photo_facts' || name === 'own_metadata' ? 'photo_id' : null;
  const seen = new Set<string>();
  let rows = 0;
  const was = (keys: readonly unknown[]): readonly unknown[] | undefined => {
    const row = before?.get(...keys) as Row | undefined;
    return row === undefined ? undefined : columns.map((column) => row[column] ?? null);
  };
  const reading = readableIn(bad, shape);
  for (const row of reading.rows) {
    const keys = key.map((column) => row[column]);
    seen.add(JSON.stringify(keys));
    const [found, then, now] = [
      columns.map((column) => row[column] ?? null),
      was(keys),
      here.get(...keys) as unknown[] | undefined,
    ];
    const isAsBefore = same(then, now);
    if (same(found, now) || !isAsBefore || looksSpoilt(found, then)) continue;
    if (photoOf !== null) beforeReplaced(Number(row[photoOf]));
    try {
      put.run(...found);
      rows += 1;
    } catch {
      // What the table's own rules refuse is damage.
    }
  }
  if (reading.isWhole() && before !== null && old !== null) {
    for (const row of old.prepare(`SELECT * FROM ${name}`).iterate() as IterableIterator<Row>) {
      const keys = key.map((column) => row[column]);
      if (seen.has(JSON.stringify(keys)) || !same(was(keys), here.get(...keys) as unknown[] | undefined)) continue;
      if (photoOf !== null) beforeReplaced(Number(row[photoOf]));
      rows += drop.run(...keys).changes;
    }
  }
  return { rows, isWhole: reading.isWhole() };
}

function hasTable(db: Database.Database, name: string): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined;
}

function same(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.every((value, at) => {
    const other = b[at];
    return (
      value === other ||
      (value instanceof Uint8Array && other instanceof Uint8Array && Buffer.compare(value, other) === 0)
    );
  });
}

/** Flipped bytes in a text are no UTF-8, or characters that nobody types: the page was hit, though SQLite can read it. */
function looksSpoilt(row: readonly unknown[], before: readonly unknown[] | undefined): boolean {
  const odd = /[\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
  return row.some((value, at) => {
    const then = before?.[at];
    return typeof value === 'string' && odd.test(value) && !(typeof then === 'string' && odd.test(then));
  });
}
