/** The beginning of a search's answer, at once even where millions match: portions in capture order, or few candidates one by one. */
import type { PhotoId } from '../../domain/photo.ts';
import type { PhotoSelection } from '../../domain/photo-selection.ts';
import type { ReadableDb } from '../library/handles.ts';
import { chipTable } from './photo-chips.ts';
import type { PhotoConditions } from './photo-conditions.ts';
import { ID_MASK } from './photo-row-columns.ts';
import type { PhotoSheet } from './photo-sheet.ts';

/** So many photographs are looked up in full text one by one; more are met sooner by streaming. */
const FEW = 800;
const LAST = 2n ** 63n - 1n;
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

/** `first` answers at most `limit` ids in the view's order; null where only the whole answer tells. */
export interface FirstPhotographs {
  first(selection: PhotoSelection, limit: number): readonly PhotoId[] | null;
}

export function firstPhotographs(db: ReadableDb, sheet: PhotoSheet, conditions: PhotoConditions): FirstPhotographs {
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
    first(selection, limit) {
      const expression = conditions.expressionOf(selection.search);
      // A broad search streams in capture order; sorting otherwise, or searching nothing, needs the whole.
      if (expression === null || selection.sort !== 'captured') return null;
      const flags = sheet.flags();
      const base = conditions.base(selection, flags.length, false);
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
