/** Finds what should have been filled and was not: variables (`{city}`) and codes (`=cw#2=`) that are in a text as they were written. */

export interface Placeholder {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** `{city}`, `{Person Shown}`: a name in braces, known or not. */
const VARIABLE = /\{[\p{L}][\p{L}\d _-]{0,40}\}/gu;
/** `=cw=`, `=cw#2=`, `=cw#2` left open, `\cw\`: not the sign of equality between words or numbers, nor an address. */
const CODE =
  /(?<![\p{L}\p{N}=&?])=(?:[\p{L}\p{N}][\p{L}\p{N}_.-]{0,40}(?:#\d{1,2}=?|=))(?![=\p{L}\p{N}])|\\[\p{L}\p{N}][\p{L}\p{N}_.-]{0,40}(?:#\d{1,2})?\\/gu;

/** Every one in reading order. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  if (!/[{=\\]/.test(text)) return [];
  return [VARIABLE, CODE]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }))
    .sort((one, other) => one.start - other.start);
}
