/** The date of an article's text: on its own line near the top, or before the headline on its line. */
import { findDates, isoOf } from '../text/dates.ts';
import { latinLanguage } from '../text/language-words.ts';
import { trimEndOf } from '../text/trim.ts';
import { dateLineOf } from './date-line.ts';
import type { Doubt } from './parsed-article.ts';
import type { Line } from './text-lines.ts';

export interface DateFound {
  readonly date: string | null;
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
  /** The lines without the date. */
  readonly lines: readonly Line[];
}

const DATE_WORD =
  /^(?:date|dated|(?:first\s+)?published(?:\s+on)?|(?:last\s+)?(?:updated|modified)(?:\s+on)?|publication date|pub date)\b\s*:?\s*/iu;
/** The date is in one of the first lines, or nowhere. */
const NEAR_TOP = 4;
const MARKS: ReadonlySet<string> = new Set([' ', '*', '_']);

/** Takes the date line out, and a date before the headline on its line. */
export function takeDate(lines: readonly Line[]): DateFound {
  for (const [index, line] of lines.slice(0, NEAR_TOP).entries()) {
    const unmarked = line.text.replace(/^[#>*_\s]+/u, '');
    const word = DATE_WORD.exec(unmarked)?.[0] ?? '';
    const plain = dashed(trimEndOf(unmarked.slice(word.length), MARKS));
    const whole = dateLineOf(trimEndOf(unmarked, MARKS));
    if (whole !== null)
      return {
        ...found(whole.iso, whole.ambiguous && mayBeMonthFirst(lines), line),
        lines: [...lines.slice(0, index), ...lines.slice(index + 1)],
      };
    const opening = word !== '' || index === 0 ? openingDate(plain, word !== '') : null;
    if (opening !== null) {
      const rest = { ...line, text: opening.rest };
      return {
        ...found(opening.iso, opening.ambiguous && mayBeMonthFirst(lines), line),
        lines: [...lines.slice(0, index), rest, ...lines.slice(index + 1)],
      };
    }
  }
  return atTheEnd(lines);
}

/** Some desks write the date below all, alone on its line. */
function atTheEnd(lines: readonly Line[]): DateFound {
  const last = lines.at(-1);
  const iso = lines.length > NEAR_TOP && last !== undefined ? dateLineOf(trimEndOf(last.text, MARKS)) : null;
  if (last === undefined || iso === null) return { date: null, confidence: 0, doubts: [], lines };
  return { ...found(iso.iso, iso.ambiguous, last), lines: lines.slice(0, -1) };
}

/** `ORSAY, France, Sept 17, 2023 (Reuters) - …`: place and day before the story's first words, and who reports. */
export function dateOfDateline(paragraph: string): string | null {
  const head =
    /^(?=\p{Lu}{3}|[^,(]{2,30},)[^–—]{4,90}?(?:\([\p{L}\p{N} .&/-]{2,30}\)\s*[.,:]?\s*[-–—]|\s[-–—])\s?/u.exec(
      paragraph,
    );
  const dates = head === null ? [] : findDates(head[0]).flatMap((date) => isoOf(date) ?? []);
  return dates.length === 1 ? (dates[0] ?? null) : null;
}

/** `12/08/2024`: only texts in English write the month first. */
function mayBeMonthFirst(lines: readonly Line[]): boolean {
  const language = latinLanguage(lines.map(({ text }) => text).join('\n'));
  return language === null || language === 'en';
}

function found(iso: string, ambiguous: boolean, line: Line): Omit<DateFound, 'lines'> {
  if (!ambiguous) return { date: iso, confidence: 1, doubts: [] };
  const message = `“${line.text.slice(0, 40)}” was read as ${iso}, day before month: month before day is possible.`;
  return { date: iso, confidence: 0.5, doubts: [{ about: 'date', picture: null, line: line.number, message }] };
}

/** `20240812` as wire programs write it. */
function dashed(text: string): string {
  return text.replace(/^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/, '$1-$2-$3');
}

/** `date 2024-08-12 Headline…`; without the word `date` only the unmistakable form counts. */
function openingDate(
  text: string,
  worded: boolean,
): { readonly iso: string; readonly ambiguous: boolean; readonly rest: string } | null {
  const first = findDates(text.slice(0, 60))[0];
  const iso = first === undefined ? null : isoOf(first);
  if (first === undefined || iso === null || first.start !== 0) return null;
  if (!worded && !/^\d{4}-\d{2}-\d{2}$/.test(first.text)) return null;
  const rest = text.slice(first.end).replace(/^[\s:;,.|–—-]+/u, '');
  return rest === '' ? null : { iso, ambiguous: first.ambiguous, rest };
}
