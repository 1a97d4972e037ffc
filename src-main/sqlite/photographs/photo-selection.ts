/** From a selection to ids in order with the chips' counts: SQL for what is searched, bits in memory for what is counted. */
import type { PhotoId } from '../../domain/photo.ts';
import type { PhotoSelection } from '../../domain/photo-selection.ts';
import { collapse } from '../../domain/stacks/collapse.ts';
import type { PhotoQueryResult } from '../../domain/views.ts';
import type { ReadableDb } from '../library/handles.ts';
import type { PhotoArrangement } from './photo-arrangement.ts';
import { arrange, chipTable, countsOf } from './photo-chips.ts';
import type { PhotoLikeness } from './photo-likeness.ts';
import { ID_MASK } from './photo-row-writer.ts';
import type { PhotoSheet } from './photo-sheet.ts';
import { SHEET } from './photo-sheet.ts';
import type { PhotoStacks } from './photo-stacks.ts';
import { matchExpression } from './photo-text.ts';

export interface SelectionParts {
  readonly sheet: PhotoSheet;
  readonly stacks: PhotoStacks;
  readonly arrangement: PhotoArrangement;
  readonly likeness: PhotoLikeness;
}

export interface SelectionReader {
  /** Ids in the base (everything but the chips); null where that is the whole library. */
  base(selection: PhotoSelection): Uint8Array | null;
  select(selection: PhotoSelection): PhotoQueryResult;
  first(selection: PhotoSelection, limit: number): readonly PhotoId[];
}

/** Facets that are read off the photograph's own columns. */
const COLUMN_FACETS: Readonly<Record<string, string>> = {
  date: 'substr(captured_at, 1, 10)',
  orientation: "CASE WHEN width > height THEN 'landscape' WHEN width < height THEN 'portrait' ELSE 'square' END",
};

/** These filter, but are no list of the filters: the timeline offers them. */
const TIME_FACETS: Readonly<Record<string, string>> = {
  hour: 'substr(captured_at, 1, 13)',
  month: 'substr(captured_at, 1, 7)',
};
const FILTERS: Readonly<Record<string, string>> = { ...COLUMN_FACETS, ...TIME_FACETS };

export function columnFacets(): Readonly<Record<string, string>> {
  return COLUMN_FACETS;
}

/** So many photographs are looked up in full text one by one; more are met sooner by streaming. */
const FEW = 800;
const LAST = 2n ** 63n - 1n;
/** Among the bits of a photograph. */
const PICKED = 1;

function isNarrowed(selection: PhotoSelection): boolean {
  const { pick, minStars, colours, only, folderId, articleId, ids, facets, minPixels, similarTo } = selection;
  return (
    pick.length + colours.length + only.length + Object.keys(facets).length > 0 ||
    minStars + minPixels > 0 ||
    folderId !== null ||
    articleId !== null ||
    ids !== null ||
    similarTo !== null
  );
}

export function createSelectionReader(db: ReadableDb, parts: SelectionParts): SelectionReader {
  const { sheet, stacks, arrangement, likeness } = parts;
  const search = db.prepare(`SELECT rowid & ${ID_MASK} FROM photo_text WHERE photo_text MATCH ?`).pluck();
  const searchOn = {
    up: db
      .prepare(
        `SELECT rowid & ${ID_MASK} FROM photo_text WHERE photo_text MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?`,
      )
      .pluck(),
    down: db
      .prepare(
        `SELECT rowid & ${ID_MASK} FROM photo_text WHERE photo_text MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?`,
      )
      .pluck(),
  };
  const searchAmong = db
    .prepare(`SELECT rowid & ${ID_MASK} FROM photo_text WHERE photo_text MATCH ? AND rowid IN
      (SELECT capture_order FROM photos WHERE id IN (SELECT value FROM json_each(?))) ORDER BY rowid`)
    .pluck();
  const captureOrder = db.prepare('SELECT capture_order FROM photos WHERE id = ?').pluck().safeIntegers();
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

  /** All photographs, or at least all that can pass, in the order of the view before it is turned round. */
  function orderFor({ sort, folderId, similarTo }: PhotoSelection): ArrayLike<PhotoId> {
    if (sort === 'likeness' && similarTo !== null) return likeness.nearTo(similarTo);
    if (sort !== 'manual' || folderId === null) return sheet.order(sort === 'name' ? 'name' : 'captured');
    const placed = arrangement.placed(folderId);
    const isPlaced = new Set(placed);
    return [...placed, ...[...sheet.order('captured')].filter((id) => !isPlaced.has(id))];
  }

  /** Likeness is looked at frame by frame: there nothing is collapsed. */
  function collapsed(ids: Uint32Array, { stacks: kind, open, similarTo }: PhotoSelection, flags: Uint16Array) {
    if (kind === 'off' || similarTo !== null) return { ids, stacks: new Uint32Array(0) };
    const opened = new Set(open === 'all' ? [] : open);
    return collapse(ids, {
      stackOf: stacks.shown(kind),
      isOpen: (stack) => open === 'all' || opened.has(stack),
      leads: (id) => (flags[id]! & SHEET.pick) === PICKED,
      best: stacks.best,
    });
  }

  function select(selection: PhotoSelection): PhotoQueryResult {
    const flags = sheet.flags();
    const base = members(conditions(selection, true), flags.length);
    const used = sheet.used(null);
    const passing = chipTable(selection);
    const inArticle = selection.only.includes('in-article') ? used : null;
    const order = orderFor(selection);
    const histogram = new Uint32Array(SHEET.size);
    const chosen = new Uint32Array(order.length);
    let length = 0;
    for (let at = 0; at < order.length; at += 1) {
      const id = order[at]!;
      if (base !== null && base[id] !== 1) continue;
      const bits = flags[id]!;
      histogram[bits]! += 1;
      if (passing[bits] === 1 && (inArticle === null || inArticle.has(id))) chosen[length++] = id;
    }
    let usedHere = 0;
    for (const id of used) if (base === null ? id < flags.length : base[id] === 1) usedHere += 1;
    const arranged = arrange(chosen.slice(0, length), selection, flags);
    return { ...collapsed(arranged, selection, flags), counts: countsOf(histogram, usedHere) };
  }

  /** All that pass; null where there are too many to ask after one by one. */
  function fewCandidates(size: number, passing: (id: PhotoId) => boolean): readonly PhotoId[] | null {
    const few: PhotoId[] = [];
    for (let id = 1; id < size; id += 1) {
      if (!passing(id)) continue;
      few.push(id);
      if (few.length > FEW) return null;
    }
    return few;
  }

  /** Matches as they come in capture order, in growing portions, until there are enough that pass. */
  function streamed(
    expression: string,
    descending: boolean,
    passing: (id: PhotoId) => boolean,
    limit: number,
  ): PhotoId[] {
    const found: PhotoId[] = [];
    let from = descending ? LAST : -LAST;
    for (let portion = limit; ; portion = Math.min(portion * 4, 200_000)) {
      const ids = (descending ? searchOn.down : searchOn.up).all(expression, from, portion) as PhotoId[];
      for (const id of ids) {
        if (passing(id)) found.push(id);
        if (found.length === limit) return found;
      }
      if (ids.length < portion) return found;
      from = captureOrder.get(ids.at(-1)) as bigint;
    }
  }

  return {
    base: (selection) => members(conditions(selection, true), sheet.flags().length),
    select,
    first(selection, limit) {
      const expression = expressionOf(selection.search);
      // A broad search streams in capture order; sorting otherwise, or searching nothing, needs the whole.
      if (expression === null || selection.sort !== 'captured')
        return [...select({ ...selection, stacks: 'off' }).ids.subarray(0, limit)];
      const flags = sheet.flags();
      const base = members(conditions(selection, false), flags.length);
      const table = chipTable(selection);
      const used = selection.only.includes('in-article') ? sheet.used(null) : null;
      const passing = (id: PhotoId): boolean =>
        table[flags[id] ?? 0] === 1 && (base === null || base[id] === 1) && (used === null || used.has(id));
      const few = isNarrowed(selection) ? fewCandidates(flags.length, passing) : null;
      if (few !== null) {
        const ids = searchAmong.all(expression, JSON.stringify(few)) as PhotoId[];
        return (selection.descending ? ids.reverse() : ids).slice(0, limit);
      }
      return streamed(expression, selection.descending, passing, limit);
    },
  };
}
