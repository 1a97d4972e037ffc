/** Who wins when a file and the editor mark one photograph: the later statement, mark by mark; a file counts only where it says something new. */
import type { Marks } from '../photo.ts';
import { isSaidLater } from '../said-times.ts';
import { MARK_PROPERTIES } from './index.ts';
import { MARK_NAMES, type MarkName, type MarkProperty, type SaidMarks } from './mark-property.ts';
import type { SaidBlock, SaidTime } from './said-block.ts';
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
 * @param latest a mark made later than this was made by a clock that was wrong (see believed-times.ts): every other saying is later
 */
export function settleMarks(
  own: Marks,
  times: MarkTimes,
  before: SaidBlock | null,
  now: SaidBlock | null,
  latest = Number.POSITIVE_INFINITY,
): Settled {
  const timed = now === null ? {} : timedMarks(now);
  const news = newMarks(before, now);
  const stated = now === null ? 0 : saidAt(before, now);
  const marks: Record<MarkName, Marks[MarkName]> = { ...own };
  const settledTimes: Record<MarkName, number | null> = { ...times };
  const taken: MarkName[] = [];
  const refused: MarkName[] = [];
  for (const mark of MARK_NAMES) {
    const told = timed[mark];
    const said = told === undefined ? unlessUnseen(mark, news[mark], before, now) : told.value;
    if (said === undefined) continue;
    const at = told?.at ?? stated;
    const made = times[mark];
    const mine = made !== null && made > latest ? 0 : made;
    if (mine !== null && isMineLater({ at: mine, token: String(own[mark]) }, told ?? { at, token: null })) {
      if (said !== own[mark] && news[mark] !== undefined) refused.push(mark);
      continue;
    }
    if (said !== own[mark]) taken.push(mark);
    marks[mark] = said;
    settledTimes[mark] = at;
  }
  return { marks: marks as unknown as Marks, times: settledTimes, taken, refused };
}

interface TimedMark extends SaidTime {
  readonly value: Marks[MarkName];
}

/** What desks said and when, as far as the block still says so. */
function timedMarks({ properties, times = {} }: SaidBlock): { readonly [M in MarkName]?: TimedMark } {
  const marks = readMarks(properties);
  const valid = MARK_NAMES.flatMap((mark): [MarkName, TimedMark][] => {
    const [time, value] = [times[mark], marks[mark]];
    return time === undefined || value === undefined || String(value) !== time.token
      ? []
      : [[mark, { ...time, value }]];
  });
  return Object.fromEntries(valid);
}

/** Of what was said without its own time, the file wins in the same moment. */
function isMineLater(mine: { at: number; token: string }, its: { at: number; token: string | null }): boolean {
  return its.token === null ? mine.at > its.at : isSaidLater(mine, { at: its.at, token: its.token });
}

/**
 * A desk writes all marks, those that nobody made as none, and with each that was made its time. A none without a time, or a mark whose
 * time went away, was written by a desk that had not seen it: that is no saying.
 */
function unlessUnseen<M extends MarkName>(
  mark: M,
  said: Marks[M] | undefined,
  before: SaidBlock | null,
  now: SaidBlock | null,
): Marks[M] | undefined {
  if (said === undefined || now?.times === undefined || now.times[mark] !== undefined) return said;
  if (before?.times?.[mark] !== undefined) return undefined;
  const was = before === null ? undefined : readMarks(before.properties)[mark];
  return said === NO_MARKS[mark] && (was === undefined || was === NO_MARKS[mark]) ? undefined : said;
}

/**
 * What the file says now and did not say before. A property that was touched but says the same is no news; a word that
 * went away takes its mark along where its file still speaks about that mark, or nothing else ever did. Where all words
 * about a mark went at once, somebody wrote the file again without having seen it (two desks in the same moment): that
 * takes nothing away.
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
