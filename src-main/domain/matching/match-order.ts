/** Matches what words could not: by the photographer, then in the order of text and photos. */
import { AGENCIES, type Agency } from '../credit/agencies.ts';
import type { CaptionToMatch, MatchedBy } from './caption-match.ts';
import { askedOf, type Subject } from './match-subject.ts';

export interface OrderMatch {
  readonly caption: number;
  readonly photo: number;
  readonly matchedBy: MatchedBy;
  readonly confidence: number;
}

/**
 * What is left: frames of the caption's own photographer first, then frames without words, then any, each in their order.
 * `placed` has the photo of every caption that is matched already.
 */
export function byOrder(
  captions: readonly CaptionToMatch[],
  photos: readonly Subject[],
  placed: readonly (number | undefined)[],
  free: ReadonlySet<number>,
  agencies: readonly Agency[] = AGENCIES,
): readonly OrderMatch[] {
  const left = [...free].sort((a, b) => a - b);
  const silent = left.filter((index) => photos[index]?.description === '');
  const wanted = captions.map((caption) => askedOf(caption, agencies).photographer);
  const now = [...placed];
  const open = () => captions.map((_, row) => row).filter((row) => now[row] === undefined);
  const found: OrderMatch[] = [];
  const taken = new Set<number>();
  const take = (caption: number, pool: readonly number[], matchedBy: MatchedBy, confidence: number) => {
    const photo = nextIn(
      pool.filter((index) => !taken.has(index)),
      now,
      caption,
    );
    if (photo === undefined) return;
    taken.add(photo);
    now[caption] = photo;
    found.push({ caption, photo, matchedBy, confidence });
  };

  for (const [name, rows] of askers(wanted, open())) {
    const own = silent.filter((index) => photos[index]?.photographer === name);
    const confidence = own.length === 1 && rows.length === 1 ? 0.7 : own.length === rows.length ? 0.5 : 0.35;
    for (const row of rows) take(row, own, 'credit', confidence);
  }
  const even = open().length === left.length - taken.size;
  const fits = (row: number, index: number) => {
    const [name, creator] = [wanted[row] ?? null, photos[index]?.photographer ?? null];
    return name === null || creator === null || name === creator;
  };
  for (const row of open())
    take(
      row,
      silent.filter((index) => fits(row, index)),
      'order',
      even ? 0.45 : 0.3,
    );
  for (const row of open()) take(row, silent, 'order', 0.15);
  for (const row of open())
    take(
      row,
      left.filter((index) => fits(row, index)),
      'order',
      even ? 0.25 : 0.1,
    );
  for (const row of open()) take(row, left, 'order', 0.05);
  return found;
}

/** Captions by the photographer they credit. */
function askers(wanted: readonly (string | null)[], rows: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  for (const row of rows) {
    const name = wanted[row] ?? null;
    if (name !== null) byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  return byName;
}

/** The first photo between those of the neighbouring captions, else the first of all. */
function nextIn(pool: readonly number[], placed: readonly (number | undefined)[], caption: number): number | undefined {
  let before = -1;
  for (let row = caption - 1; row >= 0 && before < 0; row -= 1) before = placed[row] ?? -1;
  const after = placed.slice(caption + 1).find((photo) => photo !== undefined) ?? Number.POSITIVE_INFINITY;
  return pool.find((photo) => photo > before && photo < after) ?? pool[0];
}
