/** The outcome of splitting a caption from its credit, and the ways to say it: cut, no credit, in doubt. */
import { trimEndOf } from '../text/trim.ts';
import { bareCredit, type Credit } from './credit.ts';

export interface CaptionSplit {
  /** The text without its credit, its own final mark kept as written. */
  readonly caption: string;
  /** The credit as published, without brackets round it and without a full stop after it; null where there is none. */
  readonly credit: string | null;
  /** False where a person should look: the split, or the lack of one, is a guess. */
  readonly certain: boolean;
  /** What the doubt is, in words; absent where there is none. */
  readonly reason?: string;
  /** The end only looks a little like a credit (a slash, the word `Photo`), and no agency was found in it. */
  readonly faint?: boolean;
  /** Where the credit with its brackets begins in the paragraph; the paragraph's length where there is none. */
  readonly start: number;
  /** Where the caption's own words begin, behind what the agency put before them; absent where they begin the text. */
  readonly from?: number;
  /** What the agency says to the desk, before the caption or behind the credit, in its own words; absent where it says nothing. */
  readonly asides?: readonly string[];
  /** Read only with case ignored. */
  readonly caseIgnored: boolean;
}

/** Credits are in so many last characters, or nowhere. */
export const TAIL = 220;

export function none(text: string): CaptionSplit {
  return { caption: text, credit: null, certain: true, start: text.length, caseIgnored: false };
}

export function doubt(text: string, reason: string): CaptionSplit {
  return { caption: text, credit: null, certain: false, reason, start: text.length, caseIgnored: false };
}

export function cut(text: string, start: number, parsed: Credit | null, reason?: string): CaptionSplit {
  const credit = parsed?.raw ?? bareCredit(text.slice(start));
  const caption = withoutDash(trimEndOf(text.slice(0, start), SET_OFF));
  const caseIgnored = parsed?.caseIgnored ?? false;
  const certain = reason === undefined && (parsed?.certain ?? false);
  const why = reason ?? (certain ? undefined : doubtIn(parsed));
  return { caption, credit, certain, ...(why === undefined ? {} : { reason: why }), start, caseIgnored };
}

/** White space of every kind and the marks that set a credit off. */
const SET_OFF: ReadonlySet<string> = new Set([
  ' ',
  '\t',
  '\n',
  '\u00a0',
  '\u2002',
  '\u2003',
  '\u2009',
  '\u202f',
  '|',
  '#',
]);

/** A dash before the credit belongs to neither, nor does the number of a file: `//DOE_1234.0567/Credit:`. */
function withoutDash(written: string): string {
  const caption = written.replace(/\s*\/\/[\p{Lu}\d_.-]{4,40}\/?$/u, '');
  return /\s[-–—/]$/u.test(caption.slice(-2)) ? trimEndOf(caption.slice(0, -1), SET_OFF) : caption;
}

export function doubtIn(parsed: Credit | null): string {
  if (parsed === null) return 'the credit names no agency that the desk knows';
  if (parsed.caseIgnored) return 'the credit was read only by ignoring capitals';
  if (parsed.providers.length > 0) return `“${parsed.providers.join(', ')}” is no agency that the desk knows`;
  return 'the credit has agencies on both sides of the name';
}

/** All parts known, at most one photographer: what may be cut off a sentence. */
export function isPlain(parsed: Credit | null): boolean {
  return parsed !== null && parsed.providers.length === 0;
}

/** Without full stops and spaces at its end. */
export function bareEnd(text: string): string {
  return text.replace(/[.\s]+$/u, '');
}

/** `AP/Jane Doe AP/Jane Doe`: the second is cut off, the first stays in the text for rule C7. */
export function isDoubled(text: string): boolean {
  return /^(.+?)[\s.,;]+\1\.?$/u.test(text);
}
