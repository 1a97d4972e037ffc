/** Reads the date and time that a restriction names ("0001 GMT Monday 12 August 2024"); never guesses earlier than it may be. */
import type { Deadline } from './restriction.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH_NAME =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** Minutes east of Greenwich; where a name has several meanings, the one that ends latest. */
const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  z: 0,
  wet: 0,
  bst: 60,
  west: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  sast: 120,
  ist: 60,
  jst: 540,
  kst: 540,
  awst: 480,
  acst: 570,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  et: -300,
  est: -300,
  edt: -240,
  ct: -360,
  cst: -360,
  cdt: -300,
  mt: -420,
  mst: -420,
  mdt: -360,
  pt: -480,
  pst: -480,
  pdt: -420,
};
/** Without a zone the moment must have passed everywhere on earth: UTC−12. */
const LAST_ZONE = -720;

const ISO_DATE = /\b(\d{4})-(\d{2})-(\d{2})(?=[T ,.;)]|$)/i;
const NUMBER_DATE = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;
const DAY_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(${MONTH_NAME})\\b\\.?(?:,?[\\s-]+(\\d{4}))?`,
  'i',
);
const MONTH_DAY = new RegExp(
  `\\b(${MONTH_NAME})\\b\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,?\\s+(\\d{4})\\b(?!\\s*(?:h|gmt|utc)))?`,
  'i',
);

interface Day {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  readonly day: number;
  readonly certain: boolean;
  readonly start: number;
  readonly end: number;
}

/** True where year, month and day name a day that exists. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => name.toLowerCase().startsWith(month)) + 1;
}

/** A day without year is the first one on or after the day of the photograph. */
function yearFor(month: number, day: number, reference: string | undefined): number | null {
  const known = /^(\d{4})(?:-(\d{2})-(\d{2}))?/.exec(reference ?? '');
  if (known === null || known[2] === undefined) return null;
  const year = Number(known[1]);
  const before = month * 100 + day < Number(known[2]) * 100 + Number(known[3]) - 3;
  return before ? year + 1 : year;
}

function dayOf(
  match: RegExpExecArray,
  year: string | undefined,
  month: number,
  day: number,
  reference: string | undefined,
) {
  const full = year === undefined ? yearFor(month, day, reference) : Number(year);
  if (full === null || !isDay(full, month, day)) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  return { year: full, month, day, certain: year !== undefined, ...span } satisfies Day;
}

function findDay(text: string, reference: string | undefined): Day | null {
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return dayOf(iso, iso[1], Number(iso[2]), Number(iso[3]), reference);
  const dayFirst = DAY_MONTH.exec(text);
  const monthFirst = MONTH_DAY.exec(text);
  const words = dayFirst !== null && (monthFirst === null || dayFirst.index < monthFirst.index) ? dayFirst : monthFirst;
  if (words !== null) {
    const [month, day] = words === dayFirst ? [words[2], words[1]] : [words[1], words[2]];
    return dayOf(words, words[3], monthOf(month ?? ''), Number(day), reference);
  }
  const number = NUMBER_DATE.exec(text);
  if (number === null) return null;
  const year = number[3]?.length === 2 ? `20${number[3]}` : number[3];
  const [one, two] = [Number(number[1]), Number(number[2])];
  const european = dayOf(number, year, two, one, reference);
  const american = dayOf(number, year, one, two, reference);
  if (european === null || american === null || one === two) return european ?? american;
  const later = european.month * 100 + european.day > american.month * 100 + american.day ? european : american;
  return { ...later, certain: false };
}

const ZONE_NAMES = Object.keys(ZONES).join('|');
const ZONE = `(?:\\s*(?:(?:gmt|utc)?\\s*([+-]\\d{1,2}(?::?\\d{2})?)\\b|(${ZONE_NAMES})\\b))`;
const CLOCK = new RegExp(`\\b(\\d{1,2})(?:[:.](\\d{2})(?::\\d{2}(?:\\.\\d+)?)?)\\s*([ap]\\.?m\\b\\.?)?${ZONE}?`, 'i');
const HALF_DAY = new RegExp(`\\b(\\d{1,2})\\s*([ap]\\.?m\\b\\.?)${ZONE}?`, 'i');
/** `0001`, `2230 GMT`; bare `2024` is a year, not a quarter past eight. */
const FOUR_DIGITS = new RegExp(
  `\\b(?!(?:19|20)\\d\\d\\b(?!\\s*(?:h|hrs?|hours)\\b|${ZONE}))([01]\\d|2[0-3])([0-5]\\d)(?:\\s*(?:hrs?|hours|h)\\b)?${ZONE}?`,
  'i',
);
const NAMED = new RegExp(`\\b(midnight|noon|midday)${ZONE}?`, 'i');

interface Clock {
  readonly minutes: number;
  readonly zone: number | null;
}

function zoneOf(offset: string | undefined, name: string | undefined): number | null {
  if (offset !== undefined) {
    const parts = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset);
    if (parts === null) return null;
    return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3] ?? 0));
  }
  return name === undefined ? null : (ZONES[name.toLowerCase()] ?? null);
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function findClock(text: string): Clock | null {
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const minutes = hourOf(Number(clock[1]), clock[3]) * 60 + Number(clock[2]);
    return { minutes, zone: zoneOf(clock[4], clock[5]) };
  }
  const half = HALF_DAY.exec(text);
  if (half !== null) return { minutes: hourOf(Number(half[1]), half[2]) * 60, zone: zoneOf(half[3], half[4]) };
  const digits = FOUR_DIGITS.exec(text);
  if (digits !== null) {
    // The look-ahead holds the zone's two groups once already.
    const zone = zoneOf(digits[5], digits[6]);
    return { minutes: Number(digits[3]) * 60 + Number(digits[4]), zone };
  }
  const named = NAMED.exec(text);
  // "Midnight" may be either end of the day: the later one never releases too soon.
  if (named !== null)
    return { minutes: /midnight/i.test(named[1] ?? '') ? 24 * 60 : 12 * 60, zone: zoneOf(named[2], named[3]) };
  return null;
}

/**
 * The moment that `text` names, or null where it names none that can be read.
 * `reference` (the photograph's Date Created) supplies the year where the words do not.
 */
export function readDeadline(text: string, reference?: string): Deadline | null {
  const day = findDay(text, reference);
  if (day === null) return null;
  const rest = `${text.slice(0, day.start)} | ${text.slice(day.end).replace(/^T(?=\d)/i, ' ')}`;
  const clock = findClock(rest);
  const loneZone = new RegExp(`\\b(?:${ZONE_NAMES.replace('|z|', '|')})\\b`, 'i').exec(rest);
  const zone = clock?.zone ?? (loneZone === null ? null : zoneOf(undefined, loneZone[0]));
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(day.year, day.month - 1, day.day);
  const at = date.getTime() + ((clock?.minutes ?? 0) - (zone ?? LAST_ZONE)) * 60_000;
  return { at: new Date(at).toISOString(), certain: day.certain && clock !== null && zone !== null };
}
