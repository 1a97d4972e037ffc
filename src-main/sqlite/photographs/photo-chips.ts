/** The chips of the contact sheet: which combinations of bits pass them, what they count, and how what is left is arranged. */

import type { QueryCounts } from '../../domain/overviews/library.ts';
import { PICKS } from '../../domain/photo.ts';
import type { PhotoSelection } from '../../domain/photo-selection.ts';
import { SHEET } from './photo-sheet.ts';

const ONLY_BITS: Readonly<Record<string, number>> = {
  'no-caption': SHEET.noCaption,
  unreadable: SHEET.unreadable,
  missing: SHEET.missing,
  restricted: SHEET.restricted,
  changed: SHEET.changed,
};

/** For every combination of bits whether the chips let it pass: a look-up a photograph instead of seven questions. */
export function chipTable(selection: PhotoSelection): Uint8Array {
  let required = 0;
  for (const chip of selection.only) required |= ONLY_BITS[chip] ?? 0;
  const refused = selection.only.includes('has-caption') ? SHEET.noCaption : 0;
  const picks = selection.pick.map((pick) => PICKS.indexOf(pick));
  const table = new Uint8Array(SHEET.size);
  for (let bits = 0; bits < SHEET.size; bits += 1) {
    const passes =
      (bits & required) === required &&
      (bits & refused) === 0 &&
      (picks.length === 0 || picks.includes(bits & SHEET.pick)) &&
      ((bits >> SHEET.starsShift) & SHEET.mark) >= selection.minStars &&
      (selection.colours.length === 0 || selection.colours.includes((bits >> SHEET.coloursShift) & SHEET.mark));
    if (passes) table[bits] = 1;
  }
  return table;
}

type Six = readonly [number, number, number, number, number, number];

/** The chips' counts from how often each combination of bits was met. */
export function countsOf(histogram: Uint32Array, inArticle: number): QueryCounts {
  const byPick = [0, 0, 0, 0];
  const stars = [0, 0, 0, 0, 0, 0, 0, 0];
  const colours = [0, 0, 0, 0, 0, 0, 0, 0];
  const chips = { noCaption: 0, unreadable: 0, missing: 0, restricted: 0, changed: 0 };
  histogram.forEach((count, bits) => {
    if (count === 0) return;
    byPick[bits & SHEET.pick]! += count;
    stars[(bits >> SHEET.starsShift) & SHEET.mark]! += count;
    colours[(bits >> SHEET.coloursShift) & SHEET.mark]! += count;
    for (const chip of Object.keys(chips) as (keyof typeof chips)[])
      if ((bits & SHEET[chip]) !== 0) chips[chip] += count;
  });
  const [unmarked = 0, pick = 0, reject = 0] = byPick;
  return {
    all: unmarked + pick + reject,
    pick,
    reject,
    unmarked,
    stars: stars.slice(0, 6) as unknown as Six,
    colours: colours.slice(0, 6) as unknown as Six,
    inArticle,
    ...chips,
  };
}

/** `ids` come by capture time or by name; most stars first unless turned round. */
export function arrange(ids: Uint32Array, selection: PhotoSelection, flags: Uint16Array): Uint32Array {
  if (selection.sort === 'added') ids.sort();
  if (selection.sort === 'stars') {
    const stars = (id: number): number => (flags[id]! >> SHEET.starsShift) & SHEET.mark;
    const sorted = Array.from(ids).sort((a, b) => stars(a) - stars(b));
    ids.set(sorted);
  }
  return selection.descending ? ids.reverse() : ids;
}
