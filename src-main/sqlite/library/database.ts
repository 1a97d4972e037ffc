/** Opens a library file: pragmas, integrity, migrations; the only place that knows how SQLite is set up. */
import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { DeskError } from '../../domain/failure.ts';
import type { Migration } from '../migrations/index.ts';
import { MIGRATIONS } from '../migrations/index.ts';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A connection on which only reading is meant; what takes it promises not to write. */
export type ReadableDb = Database.Database & { readonly [readable]: true };
/** The one connection that writes. */
export type WritableDb = ReadableDb & { readonly [writable]: true };

export interface OpenLibraryOptions {
  /** Path of better-sqlite3's compiled file. Leave it alone where the packaged one fits the runtime. @default found by better-sqlite3 */
  readonly nativeBinding?: string;
  /** Whether pages are checked at opening. `quick` reads the whole file, so it is for after an unclean end. @default 'after-unclean-end' */
  readonly check?: 'quick' | 'after-unclean-end' | 'none';
  /** For tests of single steps. @default every migration */
  readonly migrations?: readonly Migration[];
  /** Milliseconds to wait for another program's write. @default 5000 */
  readonly busyTimeout?: number;
}

/** Opens (and where needed makes or migrates) the library in `file`; `:memory:` for tests. Throws a `DeskError` with a way out. */
export function openLibrary(file: string, options: OpenLibraryOptions = {}): WritableDb {
  const migrations = options.migrations ?? MIGRATIONS;
  const isNew = file === ':memory:' || !existsSync(file);
  let db: Database.Database;
  try {
    db = new Database(file, {
      timeout: options.busyTimeout ?? 5000,
      ...(options.nativeBinding === undefined ? {} : { nativeBinding: options.nativeBinding }),
    });
  } catch (error) {
    throw new DeskError('unreachable', `Expected to open the library ${file}, found: ${wordsOf(error)}.`, {
      wayOut: 'Check that the folder exists and can be written to.',
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
    migrate(db, file, migrations);
    setClean(db, false);
    return db as WritableDb;
  } catch (error) {
    db.close();
    if (error instanceof DeskError) throw error;
    if (isDamage(error)) throw damaged(file, wordsOf(error), error);
    throw error;
  }
}

/** Closes in order: statistics for the planner, the mark of a clean end, the write-ahead log folded in. */
export function closeLibrary(db: WritableDb): void {
  if (!db.open) return;
  db.pragma('analysis_limit = 400');
  db.pragma('optimize');
  setClean(db, true);
  db.pragma('wal_checkpoint(TRUNCATE)');
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
    `Expected a library of version ${newest} or older in ${file}, found version ${found}.`,
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
function migrate(db: Database.Database, file: string, migrations: readonly Migration[]): void {
  const from = versionOf(db);
  const due = migrations.filter((step) => step.version > from);
  if (due.length === 0) return;
  if (from > 0 && file !== ':memory:') keepCopy(db, `${file}.before-${due.at(-1)!.version}`);
  for (const step of due) {
    db.transaction(() => {
      step.up(db as WritableDb);
      const broken = db.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0)
        throw new Error(`Expected whole references after migration ${step.name}, found ${broken.length} broken ones.`);
      db.pragma(`user_version = ${step.version}`);
    }).exclusive();
  }
}

/** A copy through SQLite itself, so that what still stands in the write-ahead log is in it. */
function keepCopy(db: Database.Database, copy: string): void {
  if (existsSync(copy)) return;
  db.prepare('VACUUM INTO ?').run(copy);
}

function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function damaged(file: string, found: string, cause: unknown): DeskError {
  return new DeskError('damaged-library', `Expected a whole library in ${file}, found: ${found}.`, {
    wayOut: 'Restore the newest backup; the damaged file is kept as it is.',
    subject: file,
    cause,
  });
}

function isDamage(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'SQLITE_NOTADB' || (typeof code === 'string' && code.startsWith('SQLITE_CORRUPT'));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
