/** Backups of the library: made through SQLite itself, proved before they count, numbered, rotated. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { DeskError } from '../../domain/failure.ts';
import { COUNTED, type CopyCounts, countRows, provenCopy, putInPlace, removeSideFiles } from './safety-copy.ts';
import { wordsOfDisk } from './storage-failure.ts';

/** Backups kept next to the library. */
const KEPT = 5;
/** A backup is due when the newest is this far from now, in milliseconds. */
const DUE_AFTER_MS = 6 * 60 * 60 * 1000;
/** Between two pieces of the copy the process may end. */
const PAGES_IN_A_PIECE = 1_000;

export interface Backup {
  readonly path: string;
  /** Counts up with every backup and decides which is newer: clocks go wrong. 0 for one from before they were numbered. */
  readonly sequence: number;
  /** When it was made by the clock of that moment, as 20240812T100000Z; for people only. */
  readonly stamp: string;
}

export const stampOf = (now: string): string => now.replace(/[-:]/g, '').replace(/\..*$/, 'Z');

/** When a backup was made, as ISO 8601. */
export function madeAt({ stamp }: Backup): string {
  return stamp.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z');
}

/** Backups of a library, newest first. */
export function backupsOf(file: string): readonly Backup[] {
  const folder = dirname(file);
  return existsSync(folder) ? backupsAmong(file, readdirSync(folder)) : [];
}

/** The same among the names in its folder. */
export function backupsAmong(file: string, names: readonly string[]): readonly Backup[] {
  const folder = dirname(file);
  const start = `${basename(file)}.backup-`;
  return names
    .flatMap((name): Backup[] => {
      const [, sequence, stamp] = name.startsWith(start)
        ? (/^(?:(\d{6,12})-)?(\d{8}T\d{6}Z)$/.exec(name.slice(start.length)) ?? [])
        : [];
      return stamp === undefined ? [] : [{ path: join(folder, name), sequence: Number(sequence ?? 0), stamp }];
    })
    .sort((a, b) => b.sequence - a.sequence || (a.stamp < b.stamp ? 1 : -1));
}

/** True where the newest backup is missing, older than six hours, or from a clock that was far ahead. */
export function backupDue(file: string, now: string): boolean {
  const newest = backupsOf(file)[0];
  return newest === undefined || !(Math.abs(Date.parse(now) - Date.parse(madeAt(newest))) <= DUE_AFTER_MS);
}

/**
 * Writes a backup while the library is in use, by a connection of its own: not for the thread that answers, as every page is
 * read, written and read again. It takes its name only after its pages were checked and its rows counted, so an interrupted
 * one never replaces a good one. Gives its path. Throws a `DeskError` in words where the disk fails.
 */
export async function backUp(file: string, now: string): Promise<string> {
  const sequence = String((backupsOf(file)[0]?.sequence ?? 0) + 1).padStart(6, '0');
  const target = `${file}.backup-${sequence}-${stampOf(now)}`;
  const partial = partialBackup(file);
  removePartialBackup(file);
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 });
    // One moment of the library, however much is written meanwhile: otherwise each edit would begin the copy anew.
    db.exec('BEGIN');
    const before = countRows(db);
    await db.backup(partial, { progress: () => PAGES_IN_A_PIECE });
    const { counts } = provenCopy(partial);
    if (COUNTED.some((table) => counts[table] !== before[table]))
      throw new DeskError('unexpected', `The backup of ${file} does not hold all rows; the one before it is kept.`);
    putInPlace(partial, target);
  } catch (error) {
    removePartialBackup(file);
    throw wordsOfDisk(error, file) ?? error;
  } finally {
    db?.close();
  }
  for (const old of backupsOf(file).slice(KEPT)) rmSync(old.path, { force: true });
  return target;
}

const partialBackup = (file: string): string => `${file}.backup.partial`;

/** What a killed backup left; only for who holds the library. */
export function removePartialBackup(file: string): void {
  rmSync(partialBackup(file), { force: true });
  removeSideFiles(partialBackup(file));
}

/** The newest backup whose every page is whole, with its rows; null where there is none. */
export function newestProved(file: string): (Backup & { readonly counts: CopyCounts }) | null {
  for (const backup of backupsOf(file)) {
    try {
      return { ...backup, counts: provenCopy(backup.path).counts };
    } catch {
      // The next older one may be whole.
    } finally {
      removeSideFiles(backup.path);
    }
  }
  return null;
}
