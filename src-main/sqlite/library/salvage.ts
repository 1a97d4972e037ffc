/** Salvages a damaged library, table by table and row by row, into a copy of its backup that is verified before it is used. */
import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { DeskError } from '../../domain/failure.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { createPhotoRowWriter } from '../photographs/photo-row-writer.ts';
import { closeLibrary, openLibrary } from './database.ts';
import type { WritableDb } from './handles.ts';
import { openDamaged, type TableShape } from './readable-rows.ts';
import { provenCopy, removeSideFiles } from './safety-copy.ts';
import { mergeTable } from './salvaged-rows.ts';

export interface SalvageRequest {
  /** The damaged file; it is only read. */
  readonly damaged: string;
  /** The proved backup that the damaged library is compared with; null where there is none. */
  readonly backup: string | null;
  /** What is added to: the backup itself, or the library that was made of it and worked in since. Null begins an empty one. */
  readonly current: string | null;
  /** Where the result is written. */
  readonly into: string;
  /** False only counts: nothing is left at `into`. */
  readonly keep: boolean;
}

/** What the damaged file gave beyond `current`. */
export interface Salvaged {
  readonly photos: number;
  readonly articles: number;
  readonly pictures: number;
  /** Rows of any kind that were newer than the backup's. */
  readonly rows: number;
  /** Tables that could not be read to their end. */
  readonly torn: readonly string[];
}

/** Rebuilt of other tables, or of one session alone. */
const NOT_TAKEN =
  /^(?:sqlite_|photo_text|search_words$|facet_values$|photo_facets$|directories$|stacked$|library_state$)/;

/**
 * A row of the damaged file is taken where it differs from the backup's and nobody has changed that row since; a row that the
 * damaged file has no more is taken out only where its whole table could be read. Throws `damaged-library` where nothing can be
 * read, or where the result does not prove whole; `damaged`, `backup` and `current` are as before in every case.
 */
export function salvage({ damaged, backup, current, into, keep }: SalvageRequest): Salvaged {
  const source = `${into}.source`;
  remove(into);
  try {
    if (current !== null) {
      copyFileSync(current, into);
      // What a reader kept from being folded in is in the log alone.
      if (existsSync(`${current}-wal`)) copyFileSync(`${current}-wal`, `${into}-wal`);
    }
    const target = openLibrary(into);
    const bad = openDamaged(damaged, source, isOfThisVersion(backup) ? backup : null);
    const old = backup === null ? null : new Database(backup, { readonly: true, fileMustExist: true });
    try {
      const found = merge(target, bad, old);
      closeLibrary(target);
      provenCopy(into);
      return found;
    } finally {
      target.close();
      bad.close();
      old?.close();
    }
  } catch (error) {
    rmSync(into, { force: true });
    throw error;
  } finally {
    if (backup !== null) removeSideFiles(backup);
    remove(source);
    if (!keep) remove(into);
    else removeSideFiles(into);
  }
}

/** Only then the first page of the one says where the tables of the other are. */
function isOfThisVersion(backup: string | null): boolean {
  return backup !== null && provenCopy(backup).version === MIGRATIONS.at(-1)?.version;
}

function merge(target: WritableDb, bad: Database.Database, old: Database.Database | null): Salvaged {
  target.pragma('foreign_keys = OFF');
  const writer = createPhotoRowWriter(target);
  const touched = new Set<number>();
  const torn: string[] = [];
  const count = { photos: 0, articles: 0, pictures: 0, rows: 0 };
  /** Full text is found by the order that the row has before it is replaced. */
  const beforeReplaced = (photoId: number): void => {
    writer.removeText(photoId);
    touched.add(photoId);
  };
  target
    .transaction(() => {
      const before = counts(target);
      for (const shape of shapesOf(target)) {
        const { rows, isWhole } = mergeTable(shape, { target, bad, old }, beforeReplaced);
        count.rows += rows;
        if (!isWhole) torn.push(shape.name);
      }
      keepWordsOfLostPhotographs(target);
      dropUnowned(target);
      // Steps that lead over lost ones would undo to what never was.
      if (torn.length > 0) target.prepare('DELETE FROM steps').run();
      writer.writeText([...touched].flatMap((id) => writer.refreshWords(id) ?? []));
      // The next look at the folders finds what the damage has taken.
      target.prepare('DELETE FROM directories').run();
      const after = counts(target);
      for (const table of ['photos', 'articles', 'pictures'] as const)
        count[table] = Math.max(0, after[table] - before[table]);
    })
    .exclusive();
  target.pragma('foreign_keys = ON');
  return { ...count, torn };
}

function counts(db: Database.Database): Record<'photos' | 'articles' | 'pictures', number> {
  const of = (table: string): number => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  return { photos: of('photos'), articles: of('articles'), pictures: of('pictures') };
}

function shapesOf(db: Database.Database): readonly TableShape[] {
  const tables = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
  return (tables as { name: string; sql: string }[])
    .filter(({ name }) => !NOT_TAKEN.test(name))
    .map(({ name, sql }) => {
      const columns = db.pragma(`table_info(${name})`) as { name: string; pk: number }[];
      const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
      return {
        name,
        columns: columns.map((column) => column.name),
        key: key.map((column) => column.name),
        hasRowId: !/WITHOUT ROWID/i.test(sql),
      };
    });
}

/** A caption whose photograph was lost goes to its article's unplaced captions. */
function keepWordsOfLostPhotographs(db: WritableDb): void {
  const lost = 'photo_id NOT IN (SELECT id FROM photos) AND article_id IN (SELECT id FROM articles)';
  db.exec(`INSERT INTO unplaced_captions (article_id, position, caption, credit, reference)
    SELECT article_id, position, caption, credit, '' FROM pictures WHERE caption <> '' AND ${lost}`);
}

/** Rows that point to lost ones go, and what points to those. */
function dropUnowned(db: WritableDb): void {
  for (let round = 0; round < 10; round += 1) {
    const broken = db.pragma('foreign_key_check') as { table: string; rowid: number | null }[];
    if (broken.length === 0) return;
    for (const { table, rowid } of broken) {
      if (rowid !== null) db.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(rowid);
      else if (table === 'arrangement')
        db.exec(
          'DELETE FROM arrangement WHERE photo_id NOT IN (SELECT id FROM photos) OR folder_id NOT IN (SELECT id FROM folders)',
        );
      else db.exec(`DELETE FROM ${table} WHERE photo_id NOT IN (SELECT id FROM photos)`);
    }
  }
  throw new DeskError('damaged-library', 'What can be read of the damaged library is inconsistent.');
}

/** The file, what SQLite lays next to it, and copies from before an update of it. */
function remove(path: string): void {
  removeSideFiles(path);
  rmSync(path, { force: true });
  if (!existsSync(dirname(path))) return;
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(`${basename(path)}.before-`)) rmSync(join(dirname(path), name), { force: true });
}
