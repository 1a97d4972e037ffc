/** Checks a library's file: whether its bytes are those of its last clean end, and whether its pages are valid. */
import Database from 'better-sqlite3';
import { digestOf } from './last-state.ts';
import { COUNTED, type CopyCounts } from './safety-copy.ts';
import { isDamage } from './storage-failure.ts';

export interface PageCheck {
  readonly file: string;
  /** SHA-256 that the file must have, as long as nothing was folded into it; null where that is not known. */
  readonly digest: string | null;
  /** `quick` reads every page, `integrity` compares indexes with their tables too, which takes several times as long. */
  readonly depth: 'quick' | 'integrity';
}

export interface PageFindings {
  /** What is the matter, in SQLite's words or ours; none where the library is whole. */
  readonly found: readonly string[];
  /** Rows that can still be read; null where the library is whole. */
  readonly readable: CopyCounts | null;
  /** SQLite finds nothing wrong, yet the bytes are not those of the clean end: a failing disk, or another program wrote here. */
  readonly isOnlyChanged: boolean;
}

const MOST_FINDINGS = 5;

/** Reads the whole file. Throws only where the disk fails, not where the library is damaged. */
export function checkPages({ file, digest, depth }: PageCheck): PageFindings {
  const changed = digest !== null && digestOf(file, Number.POSITIVE_INFINITY) !== digest;
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 });
    const how = changed || depth === 'integrity' ? 'integrity_check' : 'quick_check';
    const words = (db.pragma(`${how}(${MOST_FINDINGS})`) as Record<string, string>[]).map(
      (row) => Object.values(row)[0]!,
    );
    const found = words.length === 1 && words[0] === 'ok' ? [] : words;
    const isOnlyChanged = found.length === 0 && changed;
    if (isOnlyChanged) found.push('its bytes are not those that were written last');
    return { found, readable: found.length === 0 ? null : readableRows(db), isOnlyChanged };
  } catch (error) {
    if (!isDamage(error, file)) throw error;
    return {
      found: [error instanceof Error ? error.message : String(error)],
      readable: db === null ? null : readableRows(db),
      isOnlyChanged: false,
    };
  } finally {
    db?.close();
  }
}

/** Rows by table that a damaged file still gives, read from both ends up to the damage. */
export function readableRows(db: Database.Database): CopyCounts {
  const count = (table: string): number => {
    const seen = new Set<number>();
    for (const direction of ['ASC', 'DESC']) {
      try {
        // The first column that is no key: reading it visits the table itself, not one of its indexes.
        const rows = db.prepare(`SELECT rowid AS id, * FROM ${table} NOT INDEXED ORDER BY rowid ${direction}`);
        for (const { id } of rows.iterate() as IterableIterator<{ id: number }>) seen.add(id);
        return seen.size;
      } catch {
        // The damage: what lies behind it is read from the other end.
      }
    }
    return seen.size;
  };
  return Object.fromEntries(COUNTED.map((table) => [table, count(table)])) as unknown as CopyCounts;
}
