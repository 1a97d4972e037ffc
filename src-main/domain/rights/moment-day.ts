/** Reads the day in a notice ("11.08.2024", "Aug. 11", "2 de diciembre de 2036", "Monday") at one place of its tokens. */
import { MONTH_OF, NAMED_DAYS, NEAR_DAYS, WEEKDAY_OF, words } from './moment-words.ts';
import { digits, OF, yearAt } from './moment-year.ts';
import type { NoticeToken } from './notice-tokens.ts';

export interface Day {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  /** Null where the words name a month alone. */
  readonly day: number | null;
  /** False where the year, or the order of day and month, had to be assumed. */
  readonly certain: boolean;
  /** Told from the photograph's own day ("tomorrow"): a date behind it says it better. */
  readonly isNear?: true;
  /** First token behind it. */
  readonly end: number;
}

/** Which moment is meant where words are vague: an embargo lasts to the latest, a permission ends at the earliest. */
export type Side = 'latest' | 'earliest';

const ORDINALS = words('st nd rd th er ère o ter');

/** True where year, month and day name a day that exists. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1) return false;
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day without year is the first one on or after the day of the photograph, three days allowed for late captions. */
function yearFor(month: number, day: number, reference: string | undefined): number | null {
  const known = /^(\d{4})-(\d{2})-(\d{2})/.exec(reference ?? '');
  if (known === null) return null;
  const year = Number(known[1]);
  return month * 100 + day < Number(known[2]) * 100 + Number(known[3]) - 3 ? year + 1 : year;
}

function dated(
  month: number,
  day: number,
  year: number | null,
  end: number,
  reference: string | undefined,
): Day | null {
  const full = year ?? yearFor(month, day, reference);
  if (full === null || !isDay(full, month, day)) return null;
  return { year: full, month, day, certain: year !== null, end };
}

function adjacent(tokens: readonly NoticeToken[], at: number, pattern: RegExp): boolean {
  const token = tokens[at];
  return token?.kind === 'mark' && pattern.test(token.fold) && !token.spaced;
}

/** `2036-12-01`, `20361201`, `01.12.2036`, `1/12/36`, `11.08.`: dates of numbers. */
function numbersAt(tokens: readonly NoticeToken[], at: number, side: Side, reference: string | undefined): Day | null {
  const compact = /^((?:19|20|21)\d\d)(\d\d)(\d\d)$/.exec(
    tokens[at]?.kind === 'number' ? (tokens[at]?.fold ?? '') : '',
  );
  if (compact !== null) return dated(Number(compact[2]), Number(compact[3]), Number(compact[1]), at + 1, reference);
  if (!adjacent(tokens, at + 1, /^[-/.‐‑–]$/)) return null;
  const separator = tokens[at + 1]?.fold ?? '';
  const two = digits(tokens[at + 2], 1, 2);
  if (two === null) return null;
  const hasSecond = adjacent(tokens, at + 3, /^[-/.‐‑–]$/) && tokens[at + 3]?.fold === separator;
  const four = digits(tokens[at], 4, 4);
  if (four !== null) {
    const last = hasSecond ? digits(tokens[at + 4], 1, 2) : null;
    return last === null ? null : dated(two, last, four, at + 5, reference);
  }
  const one = digits(tokens[at], 1, 2);
  if (one === null) return null;
  // "14.12. 20:15" is a day and a time, not a day of 2020.
  const third = hasSecond && tokens[at + 4]?.spaced === false ? tokens[at + 4] : undefined;
  const short = digits(third, 2, 2);
  const year = digits(third, 4, 4) ?? (short === null ? null : 2000 + short);
  if (year === null) {
    // Without a year only `11.08.` and `11/08` are days; `11.08` is a time.
    if (separator === '.' ? !hasSecond : separator !== '/') return null;
    return dated(two, one, null, hasSecond ? at + 4 : at + 3, reference);
  }
  // `11.08.36` may be a time with seconds no notice writes; a date it is.
  const european = dated(two, one, year, at + 5, reference);
  const american = separator === '.' ? null : dated(one, two, year, at + 5, reference);
  if (european === null || american === null || one === two) return european ?? american;
  const isLater = european.month * 100 + (european.day ?? 0) > american.month * 100 + (american.day ?? 0);
  return { ...(isLater === (side === 'latest') ? european : american), certain: false };
}

/** `2 December 2036`, `1er décembre`, `Dec. 2nd, 2036`, `01-DEC-36`, `January 2037`. */
function wordsAt(tokens: readonly NoticeToken[], at: number, side: Side, reference: string | undefined): Day | null {
  const token = tokens[at];
  const first = digits(token, 1, 2);
  if (first !== null) {
    let index = at + 1;
    const ordinal = tokens[index];
    if (ordinal !== undefined && !ordinal.spaced && (ORDINALS.has(ordinal.fold) || /^[.º°ª]$/.test(ordinal.fold)))
      index += 1;
    while (/^[-.]$/.test(tokens[index]?.fold ?? '') || OF.has(tokens[index]?.fold ?? '')) index += 1;
    const month = MONTH_OF.get(tokens[index]?.fold ?? '');
    if (month === undefined) return null;
    index += 1;
    if (
      tokens[index]?.fold === '.' &&
      (yearAt(tokens, index + 1) !== null || tokens[index - 1]?.fold.length !== undefined)
    )
      index += (tokens[index - 1]?.fold.length ?? 9) <= 4 ? 1 : 0;
    if (tokens[index]?.fold === '-' && digits(tokens[index + 1], 2, 4) !== null) {
      const year = digits(tokens[index + 1], 4, 4) ?? 2000 + (digits(tokens[index + 1], 2, 2) ?? 0);
      return dated(month + 1, first, year, index + 2, reference);
    }
    const year = yearAt(tokens, index);
    return dated(month + 1, first, year?.year ?? null, year?.end ?? index, reference);
  }
  const month = MONTH_OF.get(token?.fold ?? '');
  if (month === undefined) return null;
  let index = at + 1;
  if (tokens[index]?.fold === '.' || adjacent(tokens, index, /^[-/]$/)) index += 1;
  const day = digits(tokens[index], 1, 2);
  // "Dec. 2, 2036", not "Dec 22:00".
  if (day !== null && !(tokens[index + 1]?.fold === ':' && digits(tokens[index + 2], 2, 2) !== null)) {
    index += 1;
    if (ORDINALS.has(tokens[index]?.fold ?? '') && tokens[index]?.spaced === false) index += 1;
    // "DEC-7-2036".
    const isJoined = adjacent(tokens, index, /^[-/]$/) && digits(tokens[index + 1], 4, 4) !== null;
    const year = yearAt(tokens, isJoined ? index + 1 : index);
    return dated(month + 1, day, year?.year ?? null, year?.end ?? index, reference);
  }
  const year = yearAt(tokens, index);
  if (year === null) return null;
  // A month alone: an embargo lasts to its end, and a permission may have ended with its first day.
  if (side === 'latest') return { year: year.year, month: month + 1, day: null, certain: false, end: year.end };
  const last = isEndOf(tokens, at) ? new Date(Date.UTC(year.year, month + 1, 0)).getUTCDate() : 1;
  return { year: year.year, month: month + 1, day: last, certain: false, end: year.end };
}

const ENDS = words('end ende fin fine final finales');

/** "Until the end of March 2037", "bis Ende März". */
function isEndOf(tokens: readonly NoticeToken[], at: number): boolean {
  const before = OF.has(tokens[at - 1]?.fold ?? '') ? at - 2 : at - 1;
  return ENDS.has(tokens[before]?.fold ?? '');
}

/** The day named at that token, or null. `reference` (Date Created) supplies what the words leave out. */
export function dayAt(
  tokens: readonly NoticeToken[],
  at: number,
  side: Side,
  reference: string | undefined,
): Day | null {
  return (
    numbersAt(tokens, at, side, reference) ??
    wordsAt(tokens, at, side, reference) ??
    namedAt(tokens, at, reference) ??
    nearAt(tokens, at, reference)
  );
}

const NAMED_FIRST: ReadonlySet<string> = new Set(Object.keys(NAMED_DAYS).map((name) => name.split(' ', 1)[0] ?? ''));

/** "Christmas Day 2036", "New Year’s Eve". */
function namedAt(tokens: readonly NoticeToken[], at: number, reference: string | undefined): Day | null {
  if (!NAMED_FIRST.has(tokens[at]?.fold ?? '')) return null;
  const said: string[] = [];
  for (let end = at; said.length < 4; end += 1) {
    const token = tokens[end];
    if (token?.kind === 'mark' && /^['’]$/.test(token.fold) && said.length > 0) continue;
    if (token?.kind !== 'word') return null;
    said.push(token.fold);
    const found = NAMED_DAYS[said.join(' ')];
    if (found === undefined) continue;
    const year = yearAt(tokens, end + 1);
    return dated(found[0], found[1], year?.year ?? null, year?.end ?? end + 1, reference);
  }
  return null;
}

const EVENINGS: ReadonlySet<string> = new Set(['ce soir', 'cette nuit', 'esta noche', 'esta tarde', 'this evening']);

function nearAt(tokens: readonly NoticeToken[], at: number, reference: string | undefined): Day | null {
  if (EVENINGS.has(`${tokens[at]?.fold} ${tokens[at + 1]?.fold}`)) {
    const evening = after(reference, 0, at + 2);
    return evening === null ? null : { ...evening, isNear: true };
  }
  const near = NEAR_DAYS[tokens[at]?.fold ?? ''];
  // "Por la mañana" is no day.
  if (near === undefined || tokens[at - 1]?.fold === 'la') return null;
  const day = after(reference, near, at + 1);
  return day === null ? null : { ...day, isNear: true };
}

function after(reference: string | undefined, days: number, end: number): Day | null {
  const known = /^(\d{4})-(\d{2})-(\d{2})/.exec(reference ?? '');
  if (known === null) return null;
  const date = new Date(Date.UTC(Number(known[1]), Number(known[2]) - 1, Number(known[3]) + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), certain: false, end };
}

/** "12 May", "1er mai": no leave to do anything, and no "never". */
export function isMonthName(tokens: readonly NoticeToken[], at: number): boolean {
  if (!/^ma[iy]$/.test(tokens[at]?.fold ?? '')) return false;
  let before = at - 1;
  while (/^[.º°]$/.test(tokens[before]?.fold ?? '') || ORDINALS.has(tokens[before]?.fold ?? '')) before -= 1;
  return [tokens[before], tokens[at + 1]].some((one) => one?.kind === 'number');
}

/** 0 (Monday) to 6 where a weekday is at that token, or null. */
export function weekdayAt(tokens: readonly NoticeToken[], at: number): number | null {
  return WEEKDAY_OF.get(tokens[at]?.fold ?? '') ?? null;
}

/** The first such weekday on the photograph's day or after it. */
export function nextWeekday(weekday: number, reference: string | undefined): Day | null {
  const today = after(reference, 0, 0);
  if (today === null) return null;
  const number = (new Date(Date.UTC(today.year, today.month - 1, today.day ?? 1)).getUTCDay() + 6) % 7;
  return after(reference, (weekday - number + 7) % 7, 0);
}
