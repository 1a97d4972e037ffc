/** The mark of the library's last good state, kept beside it: by it a lost, emptied or changed library is noticed at the next start. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { sessionOf } from './database.ts';
import type { WritableDb } from './handles.ts';
import { countRows, type LibraryCounts } from './safety-copy.ts';

export interface LastState {
  /** Which session of which program wrote the library last; stands in the library too. */
  readonly session: string;
  /** True while a program has it open: its last changes may then stand in the write-ahead log alone. */
  readonly open: boolean;
  readonly counts: LibraryCounts;
  readonly pages: number;
  /** SHA-256 of the file at its clean end; null while open, or where it is too large to be read at every end. */
  readonly digest: string | null;
}

/** A larger library is not read once more at its end; its pages are checked at the next start all the same. In bytes. */
const LARGEST_DIGESTED = 256 * 1024 * 1024;

const markFile = (file: string): string => `${file}.mark`;

/** Null where no mark is there, or none that can be read. */
export function readLastState(file: string): LastState | null {
  try {
    const { session, open, counts, pages, digest } = JSON.parse(readFileSync(markFile(file), 'utf8')) as LastState;
    if (typeof session !== 'string' || typeof open !== 'boolean' || typeof counts?.photos !== 'number') return null;
    return { session, open, counts, pages, digest: typeof digest === 'string' ? digest : null };
  } catch {
    return null;
  }
}

function write(file: string, state: LastState): void {
  try {
    writeFileSync(`${markFile(file)}.new`, JSON.stringify(state));
    renameSync(`${markFile(file)}.new`, markFile(file));
  } catch {
    // A mark that cannot be written is no reason to stop work; the next one may be.
  }
}

/** The session that wrote this file last; null where it does not say, or cannot be read. */
export function sessionIn(file: string): string | null {
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true });
    return sessionOf(db);
  } catch {
    return null;
  } finally {
    db?.close();
  }
}

/** While the library is open: writes down how much there is now; at its opening, what there was. */
export function markOpen(db: WritableDb, file: string, counts: LibraryCounts = countRows(db)): void {
  write(file, { session: sessionOf(db) ?? '', open: true, counts, pages: pagesOf(db), digest: null });
}

/** The last of the clean end: the log is folded in, nothing more is written. */
export function markEnded(db: WritableDb, file: string): void {
  const state = { session: sessionOf(db) ?? '', counts: countRows(db), pages: pagesOf(db) };
  write(file, { ...state, open: false, digest: digestOf(file) });
}

/** SHA-256 of the library's file, null where it is too large for that. */
export function digestOf(file: string, largest = LARGEST_DIGESTED): string | null {
  if (statSync(file).size > largest) return null;
  const hash = createHash('sha256');
  const bytes = Buffer.allocUnsafe(1024 * 1024);
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const read = readSync(handle, bytes, 0, bytes.length, null);
      if (read === 0) return hash.digest('hex');
      hash.update(bytes.subarray(0, read));
    }
  } finally {
    closeSync(handle);
  }
}

/** The last session ended without its goodbye, and the log in which its last changes stood is gone. */
export function hasLostItsLog(file: string, last: LastState | null): boolean {
  return last?.open === true && existsSync(file) && !existsSync(`${file}-wal`);
}

function pagesOf(db: WritableDb): number {
  return Number(db.pragma('page_count', { simple: true }));
}
