/** Reads the year of a day in a notice: four digits, two behind an apostrophe or behind the month. */
import { words } from './moment-words.ts';
import type { NoticeToken } from './notice-tokens.ts';

/** "2 de diciembre de 2036". */
export const OF = words('of de del d di');

/** The number at that token, of so many digits. */
export const digits = (token: NoticeToken | undefined, least: number, most: number): number | null =>
  token?.kind === 'number' && token.fold.length >= least && token.fold.length <= most ? Number(token.fold) : null;

/** What is behind a number that is an hour. */
const OF_HOUR =
  /^(?:[:.h]|am|pm|a|p|o|hrs?|hours?|uhr|horas?|heures?|gmt|utc|z|cet|cest|mez|mesz|bst|est|edt|et|pst|pdt|pt|noon|midnight)$/;

/** `23 DEC 26`, `Dec. 23, ’26`: two digits for a year near the photograph's own or to come, where they are no hour and no day. */
function shortYearAt(
  tokens: readonly NoticeToken[],
  at: number,
): { readonly year: number; readonly end: number } | null {
  const isMarked = /^['’]$/.test(tokens[at]?.fold ?? '');
  const index = isMarked ? at + 1 : at;
  const two = digits(tokens[index], 2, 2);
  if (two === null || two < 20 || two > 59 || (two <= 24 && !isMarked && isBeforeClock(tokens, index))) return null;
  return isMarked || !OF_HOUR.test(tokens[index + 1]?.fold ?? '') ? { year: 2000 + two, end: index + 1 } : null;
}

/** `23 DEC 20 local time`: up to 24 it may be an hour, of which nothing else is said. */
function isBeforeClock(tokens: readonly NoticeToken[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.kind === 'word' && !/^(?:at|um|a|à|alle)$/.test(next.fold);
}

/** A year written with four digits, or with two behind an apostrophe, behind the month or in a date of numbers. */
export function yearAt(
  tokens: readonly NoticeToken[],
  at: number,
): { readonly year: number; readonly end: number } | null {
  let index = at;
  while (tokens[index]?.fold === ',' || OF.has(tokens[index]?.fold ?? '')) index += 1;
  const short = shortYearAt(tokens, index);
  if (short !== null) return short;
  const year = digits(tokens[index], 4, 4);
  if (year === null || year < 1900 || year > 2199) return null;
  // "DECEMBER 5 2030 GMT" names half past eight.
  const behind = tokens[index + 1]?.fold ?? '';
  const isWord = /^(?:est|et)$/.test(behind) && tokens[index + 1]?.caps !== true;
  if (!isWord && year % 100 < 60 && /^(?:gmt|utc|hrs?|hours|h|z|cet|cest|bst|est|edt|et|mez)$/.test(behind))
    return null;
  return { year, end: index + 1 };
}
