/** Dates as news texts write them, and weekday arithmetic in the proleptic Gregorian calendar. */
import { DATE_WORDS, type DateLanguage, dateLanguage, namesOf } from './date-words.ts';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** One date as written; what the words do not tell is null. */
export interface WrittenDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly weekday: Weekday | null;
  readonly day: number | null;
  /** 1-12. */
  readonly month: number | null;
  readonly year: number | null;
  /** `03/04/2024`: day and month could be the other way round. */
  readonly ambiguous: boolean;
}

const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|re|º|ª|°)?';
const YEAR = '((?:1[5-9]|20|21)\\d\\d)';
const EDGE = '(?<![\\p{L}\\p{N}/.-])';
const STOP = '(?![\\p{L}\\p{N}])';
/** `the`, `den`, `le`, `el día`, `l’` before the number of a day. */
const THE = "(?:(?:the|den|dem|le|el(?:\\s+d[ií]a)?|il|al)\\s+|l['’])?";
/** `of`, `de`, `di`, `d’` between day and month. */
const OF = "(?:(?:of|de|di)\\s+|d['’])?";
/** `de 2024`, `del 2024`, `2024`. */
const IN_YEAR = `(?:,?[\\s-]+(?:del?\\s+)?${YEAR})?`;
/** German writes day and part of the day as one word: `Montagabend`. */
const DAY_PART = '(?:abend|morgen|mittag|nachmittag|vormittag|nacht|früh)?';

interface Parts {
  readonly weekday?: string | undefined;
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly year?: string | undefined;
  readonly ambiguous?: boolean;
}

interface Form {
  readonly form: RegExp;
  readonly read: (m: readonly (string | undefined)[]) => Parts;
}

interface Manner {
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** Order matters: of forms that begin at one place the first is taken. */
  readonly forms: readonly Form[];
}

function re(source: string): RegExp {
  return new RegExp(source, 'giu');
}

function anyOf(names: Iterable<string>): string {
  return [...names].sort((a, b) => b.length - a.length).join('|');
}

function makeManner(language: DateLanguage): Manner {
  const weekdays = namesOf('weekdays', language);
  const months = namesOf('months', language);
  const month = `(${anyOf(months.keys())})\\.?(?!\\p{L})`;
  const weekday = `(${anyOf(weekdays.keys())})${DAY_PART}`;
  const own = [...DATE_WORDS.en.weekdays, ...DATE_WORDS[language].weekdays].flatMap((name) => name.split('|'));
  const fullWeekday = `(${anyOf(new Set(own))})${DAY_PART}`;
  const before = `(?:${weekday}\\.?,?\\s+${THE})?`;
  const dayFirst = language !== 'en';
  const forms: Form[] = [
    {
      form: re(`${EDGE}${before}(\\d{4})([-/.])(\\d{1,2})\\3(\\d{1,2})${STOP}`),
      read: (m) => ({ weekday: m[1], year: m[2], month: m[4], day: m[5] }),
    },
    {
      form: re(`${EDGE}${before}${DAY}\\.?[\\s-]+${OF}${month}${IN_YEAR}${STOP}`),
      read: (m) => ({ weekday: m[1], day: m[2], month: m[3], year: m[4] }),
    },
    {
      form: re(`${EDGE}${before}${month}\\s+${DAY}(?!\\d)(?:,?\\s+${YEAR})?${STOP}`),
      read: (m) => ({ weekday: m[1], month: m[2], day: m[3], year: m[4] }),
    },
    {
      form: re(`${EDGE}${before}(\\d{1,2})([/.-])(\\d{1,2})\\3${YEAR}${STOP}`),
      read: (m) => numeric(m[1], m[2], m[4], m[5], dayFirst),
    },
    // `Mittwoch (12.8.)`, `mardi 12/08`: two numbers alone are a date behind a weekday only; English leaves open which is the month.
    ...(dayFirst
      ? [
          {
            form: re(`${EDGE}${fullWeekday},?\\s+\\(?${THE}(\\d{1,2})(?:\\.\\s?(\\d{1,2})\\.|/(\\d{1,2})(?![\\d/]))`),
            read: (m: readonly (string | undefined)[]) => ({ weekday: m[1], day: m[2], month: m[3] ?? m[4] }),
          },
        ]
      : []),
    {
      form: re(`${EDGE}${month},?\\s+(?:del?\\s+)?${YEAR}${STOP}`),
      read: (m) => ({ month: m[1], year: m[2] }),
    },
    { form: re(`${EDGE}${fullWeekday}${STOP}`), read: (m) => ({ weekday: m[1] }) },
    { form: re(`${EDGE}${YEAR}${STOP}(?![/.-]\\d)`), read: (m) => ({ year: m[1] }) },
  ];
  return { weekdays, months, forms };
}

const manners = new Map<DateLanguage, Manner>();

function mannerOf(language: DateLanguage): Manner {
  const known = manners.get(language) ?? makeManner(language);
  manners.set(language, known);
  return known;
}

/** English alone has two orders of day and month. */
function numeric(weekday: string | undefined, first = '', second = '', year = '', dayFirst = false): Parts {
  const monthFirst = Number(second) > 12;
  const [day, month] = monthFirst ? [second, first] : [first, second];
  const open = !dayFirst && Number(first) <= 12 && Number(second) <= 12 && first !== second;
  return { weekday, day, month, year, ambiguous: open };
}

/**
 * All dates of a text in order; a bare month or a two-letter `may` is not one.
 * @param language of the text, BCP 47: full names are read in every language of the desk, short ones and bare weekdays in this one
 * and in English, and only English leaves open which of two numbers is the month.
 */
export function findDates(text: string, language = 'en'): readonly WrittenDate[] {
  const manner = mannerOf(dateLanguage(language));
  const candidates: (WrittenDate & { readonly rank: number })[] = [];
  for (const [rank, { form, read }] of manner.forms.entries()) {
    for (const match of text.matchAll(form)) {
      const date = written(match[0], match.index, read(match), manner);
      if (date !== null) candidates.push({ ...date, rank });
    }
  }
  candidates.sort((a, b) => a.start - b.start || a.rank - b.rank);
  const found: WrittenDate[] = [];
  for (const { rank: _rank, ...date } of candidates) {
    if (date.start >= (found.at(-1)?.end ?? 0)) found.push(date);
  }
  return found;
}

function written(text: string, start: number, parts: Parts, { weekdays, months }: Manner): WrittenDate | null {
  // In lower case these are a verb and a walk; with a capital this is a planet.
  if (/^(?:may|mar|march|Mars)$/.test(parts.month ?? '')) return null;
  const month = parts.month === undefined ? null : monthOf(parts.month, months);
  const day = parts.day === undefined ? null : Number(parts.day);
  const year = parts.year === undefined ? null : Number(parts.year);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > daysIn(year ?? 2000, month ?? 1))) return null;
  const at = parts.weekday === undefined ? undefined : weekdays.get(parts.weekday.toLowerCase());
  const weekday = at === undefined ? null : (WEEKDAYS[at] ?? null);
  return { text, start, end: start + text.length, weekday, day, month, year, ambiguous: parts.ambiguous === true };
}

function monthOf(word: string, months: ReadonlyMap<string, number>): number {
  return /^\d+$/.test(word) ? Number(word) : (months.get(word.toLowerCase()) ?? -1) + 1;
}

/** `YYYY-MM-DD`, or null where day, month or year is not told. */
export function isoOf(date: Pick<WrittenDate, 'day' | 'month' | 'year'>): string | null {
  if (date.day === null || date.month === null || date.year === null) return null;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

const LONGEST_DATE = 80;

/** The whole text as one date, in any written form of the desk's languages; null where it is anything else. */
export function dateOf(text: string, language = 'en'): WrittenDate | null {
  if (text.length > LONGEST_DATE) return null;
  const plain = text.trim();
  const only = findDates(plain, language)[0];
  return only !== undefined && only.start === 0 && /^[.,]?$/.test(plain.slice(only.end)) ? only : null;
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The weekday of a day of the calendar. */
export function weekdayOf(year: number, month: number, day: number): Weekday {
  return WEEKDAYS[(((dayNumber(year, month, day) + 3) % 7) + 7) % 7] as Weekday;
}

/** Days since 1970-01-01; differences of two are whole days. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Day number of `YYYY-MM-DD…`, or null where that is not a day of the calendar. */
export function dayNumberOf(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return dayNumber(year, month, day);
}
