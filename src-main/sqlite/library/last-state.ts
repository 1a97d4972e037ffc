/** Record of the library's last good state, next to it: a lost, emptied or changed library is noticed by it at the next start. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type Backup, backupsAmong, backupsOf } from './backup.ts';
import { sessionOf } from './database.ts';
import type { WritableDb } from './handles.ts';
import { type CopyCounts, countRows } from './safety-copy.ts';

export interface LastState {
  /** Which session of which program wrote the library last; kept in the library too. */
  readonly session: string;
  /** True while a program has it open: its last changes may then be in the write-ahead log alone. */
  readonly open: boolean;
  readonly counts: CopyCounts;
  readonly pages: number;
  /** SHA-256 of the file at its clean end; null while open, or where reading it takes too long. */
  readonly digest: string | null;
  /** Name of the newest backup; null where there was none. */
  readonly backup: string | null;
}

/** Nobody waits longer for the end of the program; what takes longer has its pages checked at the next start all the same. */
const LONGEST_READING_MS = 3_000;

const markFile = (file: string): string => `${file}.mark`;

/** Null where no mark is there, or none that can be read. */
export function readLastState(file: string): LastState | null {
  try {
    const { session, open, counts, pages, digest, backup } = JSON.parse(
      readFileSync(markFile(file), 'utf8'),
    ) as LastState;
    if (typeof session !== 'string' || typeof open !== 'boolean' || typeof counts?.photos !== 'number') return null;
    const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
    return { session, open, counts, pages, digest: text(digest), backup: text(backup) };
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

async function writeLater(file: string, state: LastState): Promise<void> {
  try {
    await writeFile(`${markFile(file)}.new`, JSON.stringify(state));
    await rename(`${markFile(file)}.new`, markFile(file));
  } catch {
    // As above.
  }
}

/** For a file that takes the library's place: the mark spoke of the one before it. */
export function removeMark(file: string): void {
  rmSync(markFile(file), { force: true });
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
export function markOpen(db: WritableDb, file: string, counts: CopyCounts = countRows(db)): void {
  const state = { session: sessionOf(db) ?? '', counts, pages: pagesOf(db), backup: newestBackup(file) };
  write(file, { ...state, open: true, digest: null });
}

/** Like `markOpen`, while somebody works: the library's thread does not wait for it. End nothing before it is done. */
export async function markLater(db: WritableDb, file: string): Promise<void> {
  const state = { session: sessionOf(db) ?? '', counts: countRows(db), pages: pagesOf(db) };
  const names = await readdir(dirname(file)).catch(() => []);
  await writeLater(file, { ...state, backup: nameOf(backupsAmong(file, names)), open: true, digest: null });
}

/** The last of the clean end: the log is folded in, nothing more is written. */
export function markEnded(db: WritableDb, file: string): void {
  const counts = countRows(db);
  const state = { session: sessionOf(db) ?? '', counts, pages: pagesOf(db), backup: newestBackup(file) };
  write(file, { ...state, open: false, digest: digestOf(file) });
}

function newestBackup(file: string): string | null {
  return nameOf(backupsOf(file));
}

function nameOf([newest]: readonly Backup[]): string | null {
  return newest === undefined ? null : basename(newest.path);
}

/** SHA-256 of the library's file, null where reading it takes longer than this. */
export function digestOf(file: string, longestMs = LONGEST_READING_MS): string | null {
  const began = performance.now();
  const hash = createHash('sha256');
  const bytes = Buffer.allocUnsafe(1024 * 1024);
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const read = readSync(handle, bytes, 0, bytes.length, null);
      if (read === 0) return hash.digest('hex');
      if (performance.now() - began > longestMs) return null;
      hash.update(bytes.subarray(0, read));
    }
  } finally {
    closeSync(handle);
  }
}

/** The last session did not end cleanly, and the log with its last changes is gone. */
export function hasLostItsLog(file: string, last: LastState | null): boolean {
  return last?.open === true && existsSync(file) && !existsSync(`${file}-wal`);
}

function pagesOf(db: WritableDb): number {
  return Number(db.pragma('page_count', { simple: true }));
}
