/** Dates in captions with the weekday that belongs to them, the year that is left out, and which of them is the picture's own. */
import { dayNumber, dayNumberOf, MONTHS, type Weekday, type WrittenDate, weekdayOf } from '../../text/dates.ts';
import type { CheckInput } from '../check.ts';
import type { CaptionText } from './caption-text.ts';
import { captionWords } from './words/index.ts';

/** A day of the calendar as a caption writes it. */
export interface CaptionDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Days since 1970-01-01. */
  readonly number: number;
  readonly yearTold: boolean;
  readonly ambiguous: boolean;
  readonly weekday: Weekday | null;
  /** Where the weekday's word is; equal to `start` where there is none. */
  readonly weekdayStart: number;
  readonly weekdayEnd: number;
  /** Range of day, month and year without the weekday. */
  readonly start: number;
  readonly end: number;
  /** One of several days ("Saturday and Sunday, August 10 and 11"): its weekday may belong to another. */
  readonly inList: boolean;
}

const DAY_PART = /^\s*(?:(?:morning|afternoon|evening|night|lunchtime|noon)\b)?\s*[,(]?\s*$/i;
const LIST_AFTER = /^\s*(?:[-–—/&]|,|and|to|through|until|or)\s*(?:\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s+\d)/i;
const LIST_BEFORE =
  /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\.?\s*(?:[-–—/&,]|and|to|through|until|or)\s*$|\d\s*(?:[-–—/&]|and|to|or)\s*$/i;

/** The day that a missing year is read by: the photograph's, else the article's, else today. */
export function referenceDay(input: CheckInput, caption: CaptionText): number {
  const days = [caption.metadata.dateCreated ?? '', input.article.date, input.now].map(dayNumberOf);
  return days.find((day) => day !== null) ?? 0;
}

/** Within so many days of its reference a date without year is of the year that makes it nearest. */
const NEAR = 31;

/** Farther away the weekday tells the year, else it is the last such day: a look back at the year, not ahead. */
function likelyYear(month: number, day: number, weekday: Weekday | null, reference: number): number {
  const year = new Date(reference * 86_400_000).getUTCFullYear();
  const distance = (one: number) => dayNumber(one, month, day) - reference;
  const years = [year, year - 1, year + 1].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
  const [nearest = year] = years;
  if (Math.abs(distance(nearest)) <= NEAR) return nearest;
  const fitting = weekday === null ? undefined : years.find((one) => weekdayOf(one, month, day) === weekday);
  return fitting ?? years.find((one) => distance(one) <= 0) ?? nearest;
}

/** `March 8, 2025, a Friday`, `8. März (Freitag)`: the weekday is behind its date. */
function isApposed(text: string, date: WrittenDate, behind: WrittenDate | undefined): boolean {
  if (behind === undefined || behind.weekday === null || behind.day !== null) return false;
  const between = text.slice(date.end, behind.start);
  return (
    /^,?\s+(?:a|an|ein|einem|einen|un|une|uma|een)\s+$/iu.test(between) ||
    (/^\s*\($/u.test(between) && text[behind.end] === ')')
  );
}

function dayOf(
  { text, language }: CaptionText,
  date: WrittenDate,
  [before, behind]: readonly (WrittenDate | undefined)[],
  reference: number,
): CaptionDay | null {
  if (date.day === null || date.month === null) return null;
  const apart = before !== undefined && before.weekday !== null && before.day === null && date.weekday === null;
  const joined = apart && DAY_PART.test(text.slice(before.end, date.start));
  const apposed = date.weekday === null && !joined && isApposed(text, date, behind) ? behind : undefined;
  const weekday = joined ? before.weekday : (date.weekday ?? apposed?.weekday ?? null);
  const year = date.year ?? likelyYear(date.month, date.day, weekday, reference);
  const opening = date.weekday === null ? 0 : (/^\p{L}+/u.exec(date.text)?.[0].length ?? 0);
  const from = joined ? before.start : date.start;
  const weekdayStart = apposed?.start ?? from;
  const weekdayEnd = apposed?.end ?? (joined ? before.end : date.start + opening);
  const gap =
    opening === 0
      ? 0
      : (/^[.,]*\s+\(?(?:(?:the|den|dem|le|el(?:\s+d[ií]a)?|il)\s+|l['’])?/iu.exec(date.text.slice(opening))?.[0]
          .length ?? 0);
  const words = captionWords(language);
  const { listAfter, listBefore } =
    words === 'english' || words === null ? { listAfter: LIST_AFTER, listBefore: LIST_BEFORE } : words;
  return {
    year,
    month: date.month,
    day: date.day,
    number: dayNumber(year, date.month, date.day),
    yearTold: date.year !== null,
    ambiguous: date.ambiguous,
    weekday,
    weekdayStart,
    weekdayEnd,
    start: date.start + opening + gap,
    end: date.end,
    inList:
      listAfter.test(text.slice(date.end, date.end + 24)) || listBefore.test(text.slice(Math.max(0, from - 24), from)),
  };
}

/** Every full day (with or without its year) in the caption, in order. */
export function captionDays(input: CheckInput, caption: CaptionText): readonly CaptionDay[] {
  if (caption.dates.length === 0) return [];
  const reference = referenceDay(input, caption);
  return caption.dates.flatMap(
    (date, index) => dayOf(caption, date, [caption.dates[index - 1], caption.dates[index + 1]], reference) ?? [],
  );
}

/** Words before a date that make it the day of something else than the picture. */
const OTHER_EVENT =
  /\b(?:(?:by|from|after|following|of the|for the|for)\W+(?:(?!on\b)\w+\W+){0,3}$|(?:since|before|ahead of|until|till|next|upcoming|between|born(?: on)?|died(?: on)?|founded|anniversary of(?: the)?|due|scheduled|planned|will|would|set|opens?|starts?|begins?|ends?|held|dated|published|released|attacks?|elections?|vote|victims of)\W+(?:\w+\W+){0,3}$)/i;

/** Where the first of weekday and day is. */
function opensAt({ weekdayStart, start }: CaptionDay): number {
  return Math.min(weekdayStart, start);
}

/** Nothing but a place is between the day and the end of its sentence. */
const CLOSES = /^[\s.)]*$|^,?\s+(?:in|at|near|outside|bei|à|en|cerca de|ad?|nel|nella|presso)\s[^.;:]{2,60}[.)]*$/u;

/**
 * The day the picture was taken, as the caption says it: the one with a weekday, or the one that ends sentence one.
 * Null where that is not plain; other dates (an anniversary, an election to come) are not the picture's.
 */
export function ownDay(input: CheckInput, caption: CaptionText): CaptionDay | null {
  const words = captionWords(caption.language);
  if (words === null) return null;
  const otherEvent = words === 'english' ? OTHER_EVENT : words.otherEvent;
  const days = captionDays(input, caption).filter((day) => !day.inList && !day.ambiguous);
  const first = caption.sentences[0];
  if (first === undefined || days.length === 0) return null;
  const plain = days.filter((day) => {
    if (day.start > first.end || otherEvent.test(caption.text.slice(Math.max(0, opensAt(day) - 48), opensAt(day))))
      return false;
    return day.weekday !== null || CLOSES.test(caption.text.slice(day.end, first.end));
  });
  return plain.length === 1 && days.length === 1 ? (plain[0] ?? null) : null;
}

/** A weekday alone that the picture is of: the only date of its caption, at the end of its first sentence. Null where that is not plain. */
export function ownWeekday(caption: CaptionText): WrittenDate | null {
  const words = captionWords(caption.language);
  const [date, ...others] = caption.dates;
  const first = caption.sentences[0];
  if (words === null || date === undefined || others.length > 0 || first === undefined) return null;
  if (date.weekday === null || date.day !== null || date.month !== null || date.start > first.end) return null;
  const otherEvent = words === 'english' ? OTHER_EVENT : words.otherEvent;
  const before = caption.text.slice(Math.max(0, date.start - 48), date.start);
  return otherEvent.test(before) || !CLOSES.test(caption.text.slice(date.end, first.end)) ? null : date;
}

/** The day as a person reads it: `12 August 2024`. */
export function dayInWords(number: number): string {
  const date = new Date(number * 86_400_000);
  const month = MONTHS[date.getUTCMonth()];
  return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}
