/** From a selection to ids in order with the chips' counts: SQL for what is searched, bits in memory for what is counted. */
import type { PhotoId } from '../domain/photo.ts';
import type { QueryCounts } from '../domain/views.ts';
import type { PhotoSelection } from '../usecases/photo-query-ports.ts';
import type { ReadableDb } from './database.ts';
import { ID_MASK } from './photo-row-writer.ts';
import type { PhotoSheet } from './photo-sheet.ts';
import { SHEET } from './photo-sheet.ts';
import { matchExpression } from './photo-text.ts';

export interface SelectionReader {
  /** Ids in the base (everything but the chips); null where that is the whole library. */
  base(selection: PhotoSelection): Uint8Array | null;
  select(selection: PhotoSelection): { readonly ids: Uint32Array; readonly counts: QueryCounts };
  first(selection: PhotoSelection, limit: number): readonly PhotoId[];
}

/** Facets that are read off the photograph's own columns. */
const COLUMN_FACETS: Readonly<Record<string, string>> = {
  date: 'substr(captured_at, 1, 10)',
  orientation: "CASE WHEN width > height THEN 'landscape' WHEN width < height THEN 'portrait' ELSE 'square' END",
};

export function columnFacets(): Readonly<Record<string, string>> {
  return COLUMN_FACETS;
}

export function createSelectionReader(db: ReadableDb, sheet: PhotoSheet): SelectionReader {
  const search = db.prepare(`SELECT rowid & ${ID_MASK} FROM photo_text WHERE photo_text MATCH ?`).pluck();
  const searchFirst = {
    up: db.prepare(`SELECT rowid & ${ID_MASK} FROM photo_text WHERE photo_text MATCH ? ORDER BY rowid`).pluck(),
    down: db.prepare(`SELECT rowid & ${ID_MASK} FROM photo_text WHERE photo_text MATCH ? ORDER BY rowid DESC`).pluck(),
  };
  const inFolder = db.prepare('SELECT DISTINCT photo_id FROM files WHERE folder_id = ? AND role < 2').pluck();
  const ofSize = db.prepare('SELECT id FROM photos WHERE width * height >= ?').pluck();

  /** One list of ids a condition; a photograph must be in all of them. */
  function conditions(selection: PhotoSelection, withSearch: boolean): readonly Iterable<PhotoId>[] {
    const lists: Iterable<PhotoId>[] = [];
    if (selection.ids !== null) lists.push(selection.ids);
    if (selection.articleId !== null) lists.push(sheet.used(selection.articleId));
    if (selection.folderId !== null) lists.push(inFolder.all(selection.folderId) as PhotoId[]);
    const expression = withSearch ? matchExpression(selection.search) : null;
    if (expression !== null) lists.push(search.all(expression) as PhotoId[]);
    for (const [name, values] of Object.entries(selection.facets))
      if (values.length > 0) lists.push(withFacet(name, values));
    if (selection.minPixels > 0) lists.push(ofSize.all(selection.minPixels) as PhotoId[]);
    return lists;
  }

  function withFacet(name: string, values: readonly string[]): PhotoId[] {
    const column = COLUMN_FACETS[name];
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

  function select(selection: PhotoSelection) {
    const flags = sheet.flags();
    const base = members(conditions(selection, true), flags.length);
    const used = sheet.used(null);
    const passes = chips(selection, used);
    const order = sheet.order(selection.sort === 'name' ? 'name' : 'captured');
    const tally = emptyTally();
    const chosen = new Uint32Array(order.length);
    let length = 0;
    for (let at = 0; at < order.length; at += 1) {
      const id = order[at]!;
      if (base !== null && base[id] !== 1) continue;
      const bits = flags[id]!;
      count(tally, bits);
      if (passes(id, bits)) chosen[length++] = id;
    }
    const ids = chosen.slice(0, length);
    let inArticle = 0;
    for (const id of used) if (base === null ? id < flags.length : base[id] === 1) inArticle += 1;
    return { ids: arrange(ids, selection, flags), counts: countsOf(tally, inArticle) };
  }

  return {
    base: (selection) => members(conditions(selection, true), sheet.flags().length),
    select,
    first(selection, limit) {
      const expression = matchExpression(selection.search);
      // A broad search streams in capture order; sorting otherwise, or searching nothing, needs the whole.
      if (expression === null || selection.sort !== 'captured') return [...select(selection).ids.subarray(0, limit)];
      const flags = sheet.flags();
      const base = members(conditions(selection, false), flags.length);
      const passes = chips(selection, sheet.used(null));
      const found: PhotoId[] = [];
      const stream = (selection.descending ? searchFirst.down : searchFirst.up).iterate(
        expression,
      ) as IterableIterator<PhotoId>;
      for (const id of stream) {
        if ((base === null || base[id] === 1) && passes(id, flags[id] ?? 0)) found.push(id);
        if (found.length >= limit) break;
      }
      return found;
    },
  };
}

const ONLY_BITS: Readonly<Record<string, number>> = {
  'no-caption': SHEET.noCaption,
  unreadable: SHEET.unreadable,
  missing: SHEET.missing,
  restricted: SHEET.restricted,
  changed: SHEET.changed,
};

function chips(selection: PhotoSelection, used: ReadonlySet<PhotoId>): (id: PhotoId, bits: number) => boolean {
  let required = 0;
  for (const chip of selection.only) required |= ONLY_BITS[chip] ?? 0;
  const inArticle = selection.only.includes('in-article');
  const picks =
    selection.pick.length === 0
      ? 0b111
      : selection.pick.reduce((set, pick) => set | (1 << ['none', 'pick', 'reject'].indexOf(pick)), 0);
  const colours =
    selection.colours.length === 0 ? 0xff : selection.colours.reduce((set, colour) => set | (1 << colour), 0);
  const { minStars } = selection;
  return (id, bits) =>
    (bits & required) === required &&
    ((picks >> (bits & SHEET.pick)) & 1) === 1 &&
    ((bits >> SHEET.starsShift) & SHEET.mark) >= minStars &&
    ((colours >> ((bits >> SHEET.coloursShift) & SHEET.mark)) & 1) === 1 &&
    (!inArticle || used.has(id));
}

interface Tally {
  readonly byPick: number[];
  readonly byStars: number[];
  readonly byColour: number[];
  noCaption: number;
  unreadable: number;
  missing: number;
  restricted: number;
  changed: number;
}

function emptyTally(): Tally {
  return {
    byPick: [0, 0, 0, 0],
    byStars: [0, 0, 0, 0, 0, 0, 0, 0],
    byColour: [0, 0, 0, 0, 0, 0, 0, 0],
    noCaption: 0,
    unreadable: 0,
    missing: 0,
    restricted: 0,
    changed: 0,
  };
}

function count(tally: Tally, bits: number): void {
  tally.byPick[bits & SHEET.pick]! += 1;
  tally.byStars[(bits >> SHEET.starsShift) & SHEET.mark]! += 1;
  tally.byColour[(bits >> SHEET.coloursShift) & SHEET.mark]! += 1;
  if ((bits & SHEET.noCaption) !== 0) tally.noCaption += 1;
  if ((bits & SHEET.unreadable) !== 0) tally.unreadable += 1;
  if ((bits & SHEET.missing) !== 0) tally.missing += 1;
  if ((bits & SHEET.restricted) !== 0) tally.restricted += 1;
  if ((bits & SHEET.changed) !== 0) tally.changed += 1;
}

type Six = readonly [number, number, number, number, number, number];

function countsOf(tally: Tally, inArticle: number): QueryCounts {
  const { byPick, noCaption, unreadable, missing, restricted, changed } = tally;
  const [unmarked = 0, pick = 0, reject = 0] = byPick;
  return {
    all: unmarked + pick + reject,
    pick,
    reject,
    unmarked,
    stars: tally.byStars.slice(0, 6) as unknown as Six,
    colours: tally.byColour.slice(0, 6) as unknown as Six,
    noCaption,
    inArticle,
    unreadable,
    missing,
    restricted,
    changed,
  };
}

/** `ids` come by capture time or by name; most stars first unless turned round. */
function arrange(ids: Uint32Array, selection: PhotoSelection, flags: Uint16Array): Uint32Array {
  if (selection.sort === 'added') ids.sort();
  if (selection.sort === 'stars') {
    const stars = (id: number): number => (flags[id]! >> SHEET.starsShift) & SHEET.mark;
    const sorted = Array.from(ids).sort((a, b) => stars(a) - stars(b));
    ids.set(sorted);
  }
  return selection.descending ? ids.reverse() : ids;
}
