/** Matches what words could not: by the photographer, then in the order of text and photos. */
import type { CaptionToMatch, MatchedBy } from './caption-match.ts';
import { askedOf, type Subject } from './match-subject.ts';

export interface OrderMatch {
  readonly caption: number;
  readonly photo: number;
  readonly matchedBy: MatchedBy;
  readonly confidence: number;
}

/** What is left: frames of the caption's own photographer first, then frames without words, then any, each in their order. */
export function byOrder(
  captions: readonly CaptionToMatch[],
  all: readonly Subject[],
  rows: readonly number[],
  free: ReadonlySet<number>,
): readonly OrderMatch[] {
  const left = [...free].sort((a, b) => a - b);
  const found: OrderMatch[] = [];
  const taken = new Set<number>();
  const silent = left.filter((index) => all[index]?.description === '');
  const photographers = new Map<number, string | null>(left.map((index) => [index, all[index]?.photographer ?? null]));
  const wanted = new Map<number, string | null>(
    rows.map((row) => [row, askedOf(captions[row] ?? { caption: '', credit: null }).photographer]),
  );
  for (const row of rows) {
    const name = wanted.get(row) ?? null;
    const same = name === null ? [] : silent.filter((index) => photographers.get(index) === name);
    const photo = same.find((index) => !taken.has(index));
    if (photo === undefined) continue;
    const askers = rows.filter((other) => wanted.get(other) === name).length;
    taken.add(photo);
    found.push({
      caption: row,
      photo,
      matchedBy: 'credit',
      confidence: same.length === 1 && askers === 1 ? 0.7 : same.length === askers ? 0.5 : 0.35,
    });
  }
  const unmatched = rows.filter((row) => !found.some((match) => match.caption === row));
  const fits = (row: number, index: number) => {
    const [name, creator] = [wanted.get(row) ?? null, photographers.get(index) ?? null];
    return name === null || creator === null || name === creator;
  };
  const even = unmatched.length === left.length - taken.size;
  const passes: readonly (readonly [readonly number[], boolean, number])[] = [
    [silent, true, even ? 0.45 : 0.3],
    [silent, false, 0.15],
    [left, true, even ? 0.25 : 0.1],
    [left, false, 0.05],
  ];
  for (const [pool, mustFit, confidence] of passes) {
    for (const row of unmatched) {
      if (found.some((match) => match.caption === row)) continue;
      const photo = pool.find((index) => !taken.has(index) && (!mustFit || fits(row, index)));
      if (photo === undefined) continue;
      taken.add(photo);
      found.push({ caption: row, photo, matchedBy: 'order', confidence });
    }
  }
  return found;
}
