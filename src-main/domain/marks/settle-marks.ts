/** Who wins when a file and the editor mark one photograph: the later saying, mark by mark; only what a file says anew is a saying. */
import type { Marks } from '../photo.ts';
import { MARK_PROPERTIES } from './index.ts';
import { MARK_NAMES, type MarkName, type MarkProperty, type SaidMarks } from './mark-property.ts';
import type { SaidBlock } from './said-block.ts';
import { NO_MARKS, readMarks } from './said-marks.ts';

/** When each mark was last made, in milliseconds; null for one that nobody ever made. */
export type MarkTimes = Readonly<Record<MarkName, number | null>>;

export const NEVER: MarkTimes = { pick: null, stars: null, colour: null };

export interface Settled {
  readonly marks: Marks;
  readonly times: MarkTimes;
  /** Marks that the file changed here. */
  readonly taken: readonly MarkName[];
  /** What the file says otherwise, and too early to count: shown as a contradiction. */
  readonly refused: readonly MarkName[];
}

/**
 * @param before what the file said when it was last read; null at the first time
 * @param now what it says; null where it says nothing any more
 */
export function settleMarks(own: Marks, times: MarkTimes, before: SaidBlock | null, now: SaidBlock | null): Settled {
  const news = newMarks(before, now);
  const at = now === null ? 0 : saidAt(before, now);
  const marks: Record<MarkName, Marks[MarkName]> = { ...own };
  const settledTimes: Record<MarkName, number | null> = { ...times };
  const taken: MarkName[] = [];
  const refused: MarkName[] = [];
  for (const mark of MARK_NAMES) {
    const said = news[mark];
    if (said === undefined) continue;
    const mine = times[mark];
    if (mine !== null && mine > at) {
      if (said !== own[mark]) refused.push(mark);
      continue;
    }
    if (said !== own[mark]) taken.push(mark);
    marks[mark] = said;
    settledTimes[mark] = at;
  }
  return { marks: marks as unknown as Marks, times: settledTimes, taken, refused };
}

/**
 * What the file says now and did not say before. A property that was touched but says the same is no news; a word that went away takes
 * its mark along where its file still speaks about that mark, or nothing else ever did. Where all words about a mark went at once,
 * somebody wrote the file anew without having seen it (two desks in the same moment): that takes nothing away.
 */
export function newMarks(before: SaidBlock | null, now: SaidBlock | null): SaidMarks {
  if (now === null) return {};
  if (before === null) return readMarks(now.properties);
  const changed = MARK_PROPERTIES.filter(({ name }) => before.properties[name] !== now.properties[name]);
  const left = changed.flatMap((property) => withdrawn(property, before.properties, now.properties));
  const arrived = changed.flatMap(({ name }): [string, string][] => {
    const value = now.properties[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(left), ...readMarks(Object.fromEntries(arrived)) };
}

type Properties = SaidBlock['properties'];

function withdrawn({ name, about, read }: MarkProperty, before: Properties, now: Properties): [MarkName, unknown][] {
  const was = before[name] === undefined ? {} : read(before[name]);
  const is = now[name] === undefined ? {} : read(now[name]);
  return about
    .filter((mark) => was[mark] !== undefined && is[mark] === undefined)
    .filter((mark) => wordsAbout(mark, now) > 0 || wordsAbout(mark, before) === 1)
    .map((mark) => [mark, NO_MARKS[mark]]);
}

function wordsAbout(mark: MarkName, properties: Properties): number {
  return MARK_PROPERTIES.filter(({ name, about }) => about.includes(mark) && properties[name] !== undefined).length;
}

/** The block's own date; where it changed without its date (some programs keep it), the file's. */
export function saidAt(before: SaidBlock | null, now: SaidBlock): number {
  const stated = now.stated === null || now.stated === before?.stated ? Number.NaN : Date.parse(now.stated);
  return Number.isFinite(stated) ? stated : Math.round(now.modifiedMs);
}
