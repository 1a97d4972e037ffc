/** Backups of the library: made through SQLite itself, proved before they count, rotated; and the way back from a damaged file. */
import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { DeskError } from '../../domain/failure.ts';
import { type OpenLibraryOptions, openLibrary, type WritableDb } from './database.ts';

/** Backups kept beside the library. */
const KEPT = 5;
/** A backup is due when the newest is older than this, in milliseconds. */
const DUE_AFTER = 6 * 60 * 60 * 1000;

const stampOf = (now: string): string => now.replace(/[-:]/g, '').replace(/\..*$/, 'Z');
const namePattern = (file: string): RegExp =>
  new RegExp(`^${basename(file).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\.backup-(\\d{8}T\\d{6}Z)$`);

/** Backups of a library, newest first, as full paths with the time they were made. */
export function backupsOf(file: string): readonly { readonly path: string; readonly stamp: string }[] {
  const folder = dirname(file);
  if (!existsSync(folder)) return [];
  const pattern = namePattern(file);
  return readdirSync(folder)
    .map((name) => ({ path: join(folder, name), stamp: pattern.exec(name)?.[1] ?? '' }))
    .filter((backup) => backup.stamp !== '')
    .sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
}

/** True where the newest backup is missing or older than six hours. */
export function backupDue(file: string, now: string): boolean {
  const newest = backupsOf(file)[0];
  if (newest === undefined) return true;
  const made = newest.stamp.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z');
  return Date.parse(now) - Date.parse(made) > DUE_AFTER;
}

/**
 * Writes a backup while the library is in use; it takes its name only after its pages were checked and its rows counted,
 * so an interrupted one never replaces a good one. Gives its path.
 */
export async function backUp(db: WritableDb, file: string, now: string): Promise<string> {
  const target = `${file}.backup-${stampOf(now)}`;
  const partial = `${file}.backup.partial`;
  rmSync(partial, { force: true });
  await db.backup(partial);
  const expected = rowCounts(db);
  const found = provenCounts(partial);
  if (expected.some((count, at) => count !== found[at])) {
    // Rows may come while the copy is made; a copy with fewer than the library began with is not one.
    const short = expected.some((count, at) => (found[at] ?? 0) < count * 0.5);
    if (short)
      throw new DeskError(
        'unexpected',
        `Expected the backup to hold the library's rows, found ${found.join()} of ${expected.join()}.`,
      );
  }
  const handle = openSync(partial, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(partial, target);
  for (const old of backupsOf(file).slice(KEPT)) rmSync(old.path, { force: true });
  return target;
}

/** What became of a damaged library: where the bad file is kept, and which backup was opened in its place, if any. */
export interface Rescue {
  readonly db: WritableDb;
  readonly keptAside: string | null;
  readonly restored: string | null;
}

/** Opens the library; a damaged one is put aside, never deleted, and the newest backup that proves good takes its place. */
export function openOrRescue(file: string, now: string, options: OpenLibraryOptions = {}): Rescue {
  try {
    return { db: openLibrary(file, options), keptAside: null, restored: null };
  } catch (error) {
    if (!(error instanceof DeskError) || error.failure.kind !== 'damaged-library') throw error;
    const aside = `${file}.damaged-${stampOf(now)}`;
    for (const ending of ['', '-wal', '-shm']) {
      if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
    }
    const restored = restoreNewest(file);
    return { db: openLibrary(file, options), keptAside: aside, restored };
  }
}

/** Copies the newest backup whose pages are whole to the library's place; null where there is none. */
function restoreNewest(file: string): string | null {
  for (const backup of backupsOf(file)) {
    try {
      provenCounts(backup.path);
    } catch {
      continue;
    }
    copyFileSync(backup.path, `${file}.restoring`);
    renameSync(`${file}.restoring`, file);
    return backup.path;
  }
  return null;
}

/** Row counts of a copy whose every page was checked; throws where it is not whole. */
function provenCounts(path: string): readonly number[] {
  const copy = new Database(path, { readonly: true });
  try {
    const state = copy.pragma('integrity_check(1)', { simple: true });
    if (state !== 'ok')
      throw new DeskError('damaged-library', `Expected a whole backup in ${path}, found: ${String(state)}.`);
    return rowCounts(copy);
  } finally {
    copy.close();
  }
}

function rowCounts(db: Database.Database): readonly number[] {
  return ['folders', 'photos', 'articles', 'pictures'].map((table) => {
    const { count } = db.prepare(`SELECT count(*) AS count FROM ${table}`).get() as { count: number };
    return count;
  });
}
