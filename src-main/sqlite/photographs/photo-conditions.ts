/** What a selection asks beyond its chips: each condition as a list of ids by SQL, all of them as one mark a photograph. */
import type { PhotoId } from '../../domain/photo.ts';
import type { PhotoSelection } from '../../domain/photo-selection.ts';
import type { ReadableDb } from '../library/handles.ts';
import type { PhotoLikeness } from './photo-likeness.ts';
import { ID_MASK } from './photo-row-columns.ts';
import type { PhotoSheet } from './photo-sheet.ts';
import { matchExpression } from './photo-text.ts';

/** Facets that are read off the photograph's own columns. */
export const COLUMN_FACETS: Readonly<Record<string, string>> = {
  date: 'substr(captured_at, 1, 10)',
  orientation: "CASE WHEN width > height THEN 'landscape' WHEN width < height THEN 'portrait' ELSE 'square' END",
};

/** These filter, but are no list of the filters: the timeline offers them. */
const TIME_FACETS: Readonly<Record<string, string>> = {
  hour: 'substr(captured_at, 1, 13)',
  month: 'substr(captured_at, 1, 7)',
};
const FILTERS: Readonly<Record<string, string>> = { ...COLUMN_FACETS, ...TIME_FACETS };

export interface PhotoConditions {
  /** The search as FTS5 reads it; null where nothing is searched. */
  expressionOf(search: string): string | null;
  /** A mark for each id below `size`: 1 where the photograph meets every condition; null where there is none. */
  base(selection: PhotoSelection, size: number, withSearch?: boolean): Uint8Array | null;
}

export function photoConditions(db: ReadableDb, sheet: PhotoSheet, likeness: PhotoLikeness): PhotoConditions {
  const search = db.prepare(`SELECT rowid & ${ID_MASK} FROM photo_text WHERE photo_text MATCH ?`).pluck();
  const wordsFrom = db.prepare('SELECT word FROM search_words WHERE word >= ? AND word < ? LIMIT ?').pluck();
  const inFolder = db.prepare('SELECT DISTINCT photo_id FROM files WHERE folder_id = ? AND role < 2').pluck();
  const ofSize = db.prepare('SELECT id FROM photos WHERE width * height >= ?').pluck();

  /** `prefix` is plain ASCII, so the letter after its last one ends the range. */
  function wordsWith(prefix: string, limit: number): readonly string[] {
    const end = prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
    return wordsFrom.all(prefix, end, limit) as string[];
  }

  function expressionOf(search: string): string | null {
    return matchExpression(search, wordsWith);
  }

  /** One list of ids a condition; a photograph must be in all of them. */
  function conditions(selection: PhotoSelection, withSearch: boolean): readonly Iterable<PhotoId>[] {
    const lists: Iterable<PhotoId>[] = [];
    if (selection.ids !== null) lists.push(selection.ids);
    if (selection.similarTo !== null) lists.push(likeness.nearTo(selection.similarTo));
    if (selection.articleId !== null) lists.push(sheet.used(selection.articleId));
    if (selection.folderId !== null) lists.push(inFolder.all(selection.folderId) as PhotoId[]);
    const expression = withSearch ? expressionOf(selection.search) : null;
    if (expression !== null) lists.push(search.all(expression) as PhotoId[]);
    for (const [name, values] of Object.entries(selection.facets))
      if (values.length > 0) lists.push(withFacet(name, values));
    if (selection.minPixels > 0) lists.push(ofSize.all(selection.minPixels) as PhotoId[]);
    return lists;
  }

  function withFacet(name: string, values: readonly string[]): PhotoId[] {
    // A name comes from outside: `constructor` is no column, though every object has one.
    const column = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
    const sql =
      column === undefined
        ? `SELECT DISTINCT photo_id FROM photo_facets WHERE value_id IN (SELECT v.id FROM facet_values v WHERE v.name = ? AND v.value IN (SELECT value FROM json_each(?)))`
        : `SELECT id FROM photos WHERE ${column} IN (SELECT value FROM json_each(?))`;
    const bound = column === undefined ? [name, JSON.stringify(values)] : [JSON.stringify(values)];
    return db
      .prepare(sql)
      .pluck()
      .all(...bound) as PhotoId[];
  }

  return {
    expressionOf,
    base: (selection, size, withSearch = true) => members(conditions(selection, withSearch), size),
  };
}

function members(lists: readonly Iterable<PhotoId>[], size: number): Uint8Array | null {
  if (lists.length === 0) return null;
  const met = new Uint8Array(size);
  lists.forEach((list, at) => {
    for (const id of list) if (met[id] === at) met[id] = at + 1;
  });
  const all = lists.length;
  for (let id = 0; id < size; id += 1) met[id] = met[id] === all ? 1 : 0;
  return met;
}
