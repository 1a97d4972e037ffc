/** Copies of a library that are verified before they count: written aside, every page checked, flushed, then renamed. */
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { DeskError } from '../../domain/failure.ts';

/** What a copy is compared with: rows of the tables that an editor would miss. */
export interface CopyCounts {
  readonly folders: number;
  readonly photos: number;
  readonly articles: number;
  readonly pictures: number;
}

export const COUNTED = ['folders', 'photos', 'articles', 'pictures'] as const satisfies (keyof CopyCounts)[];

/** Rows by table; 0 for a table that a later migration makes. */
export function countRows(db: Database.Database): CopyCounts {
  const has = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
  const count = (table: string): number =>
    has.get(table) === undefined ? 0 : (db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number);
  return {
    folders: count('folders'),
    photos: count('photos'),
    articles: count('articles'),
    pictures: count('pictures'),
  };
}

/** Rows and schema version of a copy whose every page was checked; throws `damaged-library` where it is not whole. */
export function provenCopy(path: string): { readonly counts: CopyCounts; readonly version: number } {
  let copy: Database.Database | null = null;
  try {
    copy = new Database(path, { readonly: true, fileMustExist: true });
    const state = String(copy.pragma('integrity_check(1)', { simple: true }));
    const version = Number(copy.pragma('user_version', { simple: true }));
    if (state === 'ok' && version > 0) return { counts: countRows(copy), version };
    throw new DeskError(
      'damaged-library',
      `The copy ${path} is incomplete: ${state === 'ok' ? 'it is empty' : state}.`,
    );
  } catch (error) {
    if (error instanceof DeskError) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new DeskError('damaged-library', `The copy ${path} is incomplete: ${found}.`, { cause: error });
  } finally {
    copy?.close();
  }
}

/** Makes a copy's bytes last through a power cut and gives it its name in one step. */
export function putInPlace(partial: string, target: string): void {
  const handle = openSync(partial, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(partial, target);
  removeSideFiles(partial);
}

/** What SQLite lays next to a file that it reads. */
export function removeSideFiles(path: string): void {
  for (const ending of ['-wal', '-shm', '-journal']) rmSync(path + ending, { force: true });
}

/**
 * The copy from before a migration, made through SQLite itself, so that what still is in the write-ahead log is in it.
 * It is there whole or not at all; one that an earlier, killed migration left is kept only if it is whole and older
 * than this library. Throws `damaged-library` where the copy lacks rows, and what the disk or SQLite throws; the
 * library is then as it was.
 */
export function keepCopy(db: Database.Database, target: string): void {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (existsSync(target) && isOlder(target, version)) return;
  const partial = `${target}.partial`;
  rmSync(partial, { force: true });
  removeSideFiles(partial);
  db.prepare('VACUUM INTO ?').run(partial);
  const { counts } = provenCopy(partial);
  const here = countRows(db);
  if (COUNTED.some((table) => counts[table] !== here[table]))
    throw new DeskError(
      'damaged-library',
      'The copy from before the update does not hold all rows; nothing was changed.',
      {
        wayOut: 'Check the disk, then start Picture Desk again.',
      },
    );
  putInPlace(partial, target);
}

function isOlder(copy: string, version: number): boolean {
  try {
    return provenCopy(copy).version < version;
  } catch {
    return false;
  } finally {
    removeSideFiles(copy);
  }
}
