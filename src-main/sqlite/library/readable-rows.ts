/** Reads a damaged library as far as it can be read: its first page borrowed where it is lost, its tables from both ends and between. */
import { closeSync, copyFileSync, existsSync, openSync, readSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import { DeskError } from '../../domain/failure.ts';
import { removeSideFiles } from './safety-copy.ts';
import { isDamage } from './storage-failure.ts';

export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly hasRowId: boolean;
}

export type Row = Readonly<Record<string, unknown>>;

/** The file's format, byte for byte: https://sqlite.org/fileformat2.html#the_database_header */
const PAGE_BYTES = 8192;
const VALID_FOR = 92;
/** A wider gap between the readable ends is not probed number by number. */
const WIDEST_GAP_ROWS = 2_000_000;

/**
 * Opens a working copy, `source`, of a damaged file with its log. Where the first page is lost, which says where every table
 * is, that of a backup of the same version takes its place. Throws `damaged-library` where even that does not help.
 */
export function openDamaged(damaged: string, source: string, backup: string | null): Database.Database {
  for (const borrowed of [null, ...(backup === null ? [] : [backup])]) {
    removeSideFiles(source);
    copyFileSync(damaged, source);
    if (existsSync(`${damaged}-wal`)) copyFileSync(`${damaged}-wal`, `${source}-wal`);
    if (borrowed !== null) borrowFirstPage(source, borrowed);
    let db: Database.Database | null = null;
    try {
      db = new Database(source, { fileMustExist: true });
      // Tables that name each other wrongly are no reason to read none of them.
      db.pragma('writable_schema = ON');
      db.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").get();
      if (db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'photos'").get() !== undefined) return db;
      db.close();
    } catch (error) {
      db?.close();
      if (!isDamage(error)) throw error;
    }
  }
  throw new DeskError('damaged-library', 'Nothing can be read of the damaged library.', { subject: damaged });
}

function borrowFirstPage(file: string, from: string): void {
  const page = Buffer.alloc(PAGE_BYTES);
  const [source, target] = [openSync(from, 'r'), openSync(file, 'r+')];
  try {
    readSync(source, page, 0, PAGE_BYTES, 0);
    // The page count in it is the backup's: with a counter that does not fit, SQLite goes by the size of the file.
    page.writeUInt32BE((page.readUInt32BE(VALID_FOR) + 1) >>> 0, VALID_FOR);
    writeSync(target, page, 0, PAGE_BYTES, 0);
  } finally {
    closeSync(source);
    closeSync(target);
  }
}

export interface Readable {
  /** Each row once, in no order. */
  readonly rows: Iterable<Row>;
  /** Whether all rows were given; known once `rows` has come to its end. */
  isWhole(): boolean;
}

/** What a table still gives. A missing column reads as null. `rows` throws only what is no damage of the file. */
export function readableIn(db: Database.Database, shape: TableShape): Readable {
  let whole = false;
  return { rows: read(), isWhole: () => whole };

  function* read(): Generator<Row> {
    const order = shape.hasRowId ? ['rowid'] : shape.key;
    const id = shape.hasRowId ? 'rowid AS "#"' : `'' AS "#"`;
    const reached: number[] = [];
    const seen = new Set<unknown>();
    for (const direction of ['ASC', 'DESC'] as const) {
      const by = order.map((column) => `${column} ${direction}`).join(', ');
      let last: number | null = null;
      try {
        const sql = `SELECT ${id}, * FROM ${shape.name} ${shape.hasRowId ? 'NOT INDEXED' : ''} ORDER BY ${by}`;
        for (const row of db.prepare(sql).iterate() as IterableIterator<Row>) {
          const key = shape.hasRowId ? row['#'] : JSON.stringify(shape.key.map((column) => row[column]));
          if (shape.hasRowId) last = Number(key);
          if (seen.has(key)) continue;
          seen.add(key);
          yield row;
        }
        whole ||= direction === 'ASC';
        return;
      } catch (error) {
        if (!isUnreadable(error)) throw error;
        if (last !== null) reached.push(last);
      }
    }
    if (shape.hasRowId) yield* between(reached, seen);
  }

  /** Rows behind the damage that neither end leads to. */
  function* between(reached: readonly number[], seen: Set<unknown>): Generator<Row> {
    const [from, to] = [Math.min(...reached), Math.max(...reached)];
    if (reached.length < 2 || to - from > WIDEST_GAP_ROWS) return;
    const one = db.prepare(`SELECT * FROM ${shape.name} NOT INDEXED WHERE rowid = ?`);
    for (let id = from + 1; id < to; id += 1) {
      if (seen.has(id)) continue;
      try {
        const row = one.get(id) as Row | undefined;
        if (row !== undefined) yield row;
      } catch (error) {
        if (!isUnreadable(error)) throw error;
      }
    }
  }
}

/** Of a table that is not there, or whose pages make no sense. */
function isUnreadable(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return isDamage(error) || code === 'SQLITE_ERROR' || code?.startsWith('SQLITE_IOERR') === true;
}
