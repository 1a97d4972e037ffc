/** What a slip of typing is, and how a pattern becomes slips. */

export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly suggestion: string | null;
}

export interface TextManner {
  /** Of the text, its primary tag: French sets a space before `: ; ! ?`, and each language doubles other words. */
  readonly language: string;
  /** Direction marks are needed in such texts. */
  readonly rightToLeft: boolean;
  /** Line breaks and indents mean something. */
  readonly markdown: boolean;
}

export type Finder = (text: string, manner: TextManner) => readonly Slip[];

export function each(
  text: string,
  pattern: RegExp,
  message: (found: string) => string,
  repair: (match: RegExpMatchArray) => string | null,
): readonly Slip[] {
  return [...text.matchAll(pattern)].map((match) => {
    const start = match.index ?? 0;
    return { start, end: start + match[0].length, message: message(match[0]), suggestion: repair(match) };
  });
}
