/** What every reader of restrictions shares: the text before it, and how a match becomes a restriction with its words. */
import type { Restriction, RestrictionPlace, RightsField } from './restriction.ts';

export interface Reading {
  readonly text: string;
  readonly field: RightsField;
  readonly reference: string | undefined;
}

export type Reader = (reading: Reading) => readonly Restriction[];

export function place(reading: Reading, start: number, end: number): RestrictionPlace {
  return { field: reading.field, start, end, words: reading.text.slice(start, end) };
}

export function each(
  reading: Reading,
  pattern: RegExp,
  make: (match: RegExpExecArray, at: RestrictionPlace) => Restriction | null,
) {
  const found: Restriction[] = [];
  for (const match of reading.text.matchAll(pattern)) {
    const restriction = make(match, place(reading, match.index, match.index + match[0].length));
    if (restriction !== null) found.push(restriction);
  }
  return found;
}

/** The words from `from` to the end of their clause: a semicolon, a line end, or a full stop that is not in a number or "a.m.". */
export function clauseAfter(text: string, from: number): string {
  const rest = text.slice(from, from + 120);
  const stop = /[;\n\r|]|\.(?=\s+[A-Z]{3})|\b(?:no sales|no archiv|mandatory|editorial|not for)\b/i.exec(rest);
  return stop === null ? rest : rest.slice(0, stop.index);
}

/** Length without the marks and spaces at the end. */
export function trimmedLength(words: string): number {
  return words.replace(/[\s.,;:!–—-]+$/, '').length;
}
