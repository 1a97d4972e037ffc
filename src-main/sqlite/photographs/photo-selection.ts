/** From a selection to ids in order with the chips' counts: lists of ids for its conditions, bits in memory for what is counted. */

import type { PhotoQueryResult } from '../../domain/overviews/library.ts';
import type { PhotoId } from '../../domain/photo.ts';
import type { PhotoSelection } from '../../domain/photo-selection.ts';
import { collapse } from '../../domain/stacks/collapse.ts';
import type { ReadableDb } from '../library/handles.ts';
import { firstPhotographs } from './first-photographs.ts';
import type { PhotoArrangement } from './photo-arrangement.ts';
import { arrange, chipTable, countsOf } from './photo-chips.ts';
import { photoConditions } from './photo-conditions.ts';
import type { PhotoLikeness } from './photo-likeness.ts';
import type { PhotoSheet } from './photo-sheet.ts';
import { SHEET } from './photo-sheet.ts';
import type { PhotoStacks } from './photo-stacks.ts';

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

/** Among the bits of a photograph. */
const PICKED = 1;

export function createSelectionReader(db: ReadableDb, parts: SelectionParts): SelectionReader {
  const { sheet, stacks, arrangement, likeness } = parts;
  const conditions = photoConditions(db, sheet, likeness);
  const firstOnes = firstPhotographs(db, sheet, conditions);

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
    const base = conditions.base(selection, flags.length);
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

  return {
    base: (selection) => conditions.base(selection, sheet.flags().length),
    select,
    first: (selection, limit) =>
      firstOnes.first(selection, limit) ?? [...select({ ...selection, stacks: 'off' }).ids.subarray(0, limit)],
  };
}
