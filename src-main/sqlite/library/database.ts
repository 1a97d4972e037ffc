/** Opens a library file: pragmas, integrity, migrations; the only place that knows how SQLite is set up. */
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { DeskError } from '../../domain/failure.ts';
import { unexpected } from '../../domain/unexpected.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import type { Migration } from '../migrations/migration.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { keepCopy } from './safety-copy.ts';
import { isDamage, wordsOfDisk } from './storage-failure.ts';

export interface OpenLibraryOptions {
  /** Path of better-sqlite3's compiled file. Leave it alone where the packaged one fits the runtime. @default found by better-sqlite3 */
  readonly nativeBinding?: string;
  /** Whether pages are checked at opening. `quick` reads the whole file, so it is for after an unclean end. @default 'after-unclean-end' */
  readonly check?: 'quick' | 'after-unclean-end' | 'none';
  /** For tests of single steps. @default every migration */
  readonly migrations?: readonly Migration[];
  /** Milliseconds to wait for another program's write. @default 5000 */
  readonly busyTimeout?: number;
  /** For tests of two programs at once: called between the question for the version and the first step. */
  readonly beforeUpdate?: () => void;
}

/** Opens (and where needed makes or migrates) the library in `file`; `:memory:` for tests. Throws a `DeskError` with a way out. */
export function openLibrary(file: string, options: OpenLibraryOptions = {}): WritableDb {
  const migrations = options.migrations ?? MIGRATIONS;
  const isNew = file === ':memory:' || (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0;
  let db: Database.Database;
  try {
    db = new Database(file, {
      timeout: options.busyTimeout ?? 5000,
      ...(options.nativeBinding === undefined ? {} : { nativeBinding: options.nativeBinding }),
    });
  } catch (error) {
    throw new DeskError('unreachable', `The library ${file} cannot be opened: ${wordsOf(error)}.`, {
      wayOut: 'Check that its folder exists and that you may write to it.',
      subject: file,
      cause: error,
    });
  }
  try {
    refuseNewer(db, file, migrations);
    if (isNew) db.pragma('page_size = 8192');
    db.pragma('journal_mode = WAL');
    // An acknowledged caption must survive a power cut, not only a crash of the program.
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('temp_store = MEMORY');
    db.pragma('cache_size = -65536');
    db.pragma('mmap_size = 268435456');
    db.pragma('journal_size_limit = 67108864');
    if (!isNew) checkPages(db, file, options.check ?? 'after-unclean-end');
    migrate(db, file, migrations, options.beforeUpdate);
    setClean(db, false);
    beginSession(db);
    return db as WritableDb;
  } catch (error) {
    db.close();
    throw whyNotOpened(error, file);
  }
}

/**
 * Opens the library for reading alone, also while another program writes it; null where it must be made or updated first.
 * Throws like `openLibrary`.
 */
export function readLibrary(file: string): ReadableDb | null {
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 });
    refuseNewer(db, file, MIGRATIONS);
    if (versionOf(db) === MIGRATIONS.at(-1)?.version) return db as ReadableDb;
    db.close();
    return null;
  } catch (error) {
    db?.close();
    throw whyNotOpened(error, file);
  }
}

/**
 * Closes in order: statistics for the planner, the mark of a clean end, the write-ahead log folded in. `folded` is called when
 * nothing more will be written and the file is whole by itself.
 */
export function closeLibrary(db: WritableDb, folded?: () => void): void {
  if (!db.open) return;
  db.pragma('analysis_limit = 400');
  db.pragma('optimize');
  setClean(db, true);
  db.pragma('wal_checkpoint(TRUNCATE)');
  folded?.();
  db.close();
}

/** Whether the last program that had this library open closed it in order. */
function wasClean(db: Database.Database): boolean {
  if (!hasTable(db, 'library_state')) return true;
  return db.prepare("SELECT value FROM library_state WHERE key = 'clean'").pluck().get() !== '0';
}

function setClean(db: Database.Database, clean: boolean): void {
  if (!hasTable(db, 'library_state')) return;
  db.prepare(
    "INSERT INTO library_state (key, value) VALUES ('clean', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
  ).run(clean ? '1' : '0');
}

/** Every opening for writing is a session with its own name: by it a mark next to the library knows whether it speaks of this state. */
function beginSession(db: Database.Database): void {
  if (!hasTable(db, 'library_state')) return;
  db.prepare(
    "INSERT INTO library_state (key, value) VALUES ('session', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
  ).run(randomUUID());
}

/** The name of the session that wrote the library last; null in one from before sessions had names, or that cannot be read. */
export function sessionOf(db: Database.Database): string | null {
  if (!hasTable(db, 'library_state')) return null;
  const found = db.prepare("SELECT value FROM library_state WHERE key = 'session'").pluck().get();
  return typeof found === 'string' ? found : null;
}

/** Whether a table is there; stores use it for tables that a later migration makes. */
export function hasTable(db: Database.Database, name: string): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined;
}

function refuseNewer(db: Database.Database, file: string, migrations: readonly Migration[]): void {
  const found = versionOf(db);
  const newest = migrations.at(-1)?.version ?? 0;
  if (found <= newest) return;
  throw new DeskError(
    'newer-library',
    `The library ${file} was written by a newer Picture Desk (version ${found}, this one knows ${newest}).`,
    {
      wayOut: 'Open it with the newer Picture Desk that wrote it; nothing was changed.',
      subject: file,
    },
  );
}

function checkPages(db: Database.Database, file: string, check: 'quick' | 'after-unclean-end' | 'none'): void {
  if (check === 'none' || (check === 'after-unclean-end' && wasClean(db))) return;
  const found = db.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw damaged(file, String(found), null);
}

/** Each step is one transaction together with its version number: a killed migration leaves the old schema or the new one. */
function migrate(
  db: Database.Database,
  file: string,
  migrations: readonly Migration[],
  beforeUpdate?: () => void,
): void {
  const from = versionOf(db);
  const due = migrations.filter((step) => step.version > from);
  if (due.length === 0) return;
  if (from > 0 && file !== ':memory:') keepCopy(db, `${file}.before-${due.at(-1)!.version}`);
  beforeUpdate?.();
  for (const step of due) {
    db.transaction(() => {
      // Asked again inside: what another program did meanwhile is not done twice.
      if (versionOf(db) >= step.version) return;
      step.up(db as WritableDb);
      const broken = db.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0)
        throw unexpected(`whole references after migration ${step.name}`, `${broken.length} broken ones`);
      db.pragma(`user_version = ${step.version}`);
    }).exclusive();
  }
}

function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function damaged(file: string, found: string, cause: unknown): DeskError {
  return new DeskError('damaged-library', `The library ${file} is damaged: ${found}.`, {
    wayOut: 'Restore the newest backup; the damaged file is kept as it is.',
    subject: file,
    cause,
  });
}

/** What keeps a library from being opened, or from being worked with, as a `DeskError` in words; other errors as they are. */
export function whyNotOpened(error: unknown, file: string): unknown {
  if (error instanceof DeskError) return error;
  return isDamage(error, file) ? damaged(file, wordsOf(error), error) : (wordsOfDisk(error, file) ?? error);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
