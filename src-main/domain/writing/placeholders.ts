/** Finds what should have been filled and was not: variables (`{city}`) and codes (`=cw#2=`) that are in a text as they were written. */

export interface Placeholder {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** `{city}`, `{ Person Shown }`, `{city:UC}`: a name in braces, known or not, as any program writes it; no number of an object. */
const VARIABLE =
  /\{(?![\dA-Fa-f]{8}-[\dA-Fa-f]{4}-)[ \t]{0,3}\p{L}[\p{L}\p{N} _-]{0,40}(?:[:.|/#,][\p{L}\p{N}_:.|/#,-]{1,30}[ \t]{0,3})?\}/gu;
/** `=cw=`, `=cw#2=`, `=cw#2` and `=cw` left open: not the sign of equality between words or numbers, nor an address. */
const CODE =
  /(?<![\p{L}\p{N}=&?])=[\p{L}\p{N}][\p{L}\p{N}_.-]{0,40}(?:#\d{1,2}=?|=)(?![=\p{L}\p{N}])|(?<!\S)=\p{L}[\p{L}\p{N}_-]{1,40}(?![=\p{L}\p{N}])/gu;
/** `\cw\`, as Photo Mechanic is set from the start: no part of a path. */
const BACKSLASH_CODE = /(?<![\p{L}\p{N}:\\])\\[\p{L}\p{N}][\p{L}\p{N}_.-]{0,40}(?:#\d{1,2})?\\(?![\p{L}\p{N}\\])/gu;

/** Every one in reading order. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  if (!/[{=\\]/.test(text)) return [];
  return [VARIABLE, CODE, BACKSLASH_CODE]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }))
    .sort((one, other) => one.start - other.start);
}
