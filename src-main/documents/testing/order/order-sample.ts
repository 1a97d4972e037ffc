/** An article file with pictures, as somebody sends it, and what a person reads in it. */

/** Caption, canonical agencies, photographer (absent: not asked here); no credit at all where the agencies are null. */
export type Wanted = readonly [caption: string, agencies: readonly string[] | null, photographer?: string | null];

export interface OrderSample {
  readonly id: string;
  /** The ending says what kind of text it is. */
  readonly file: `${string}.${'html' | 'txt' | 'md'}`;
  readonly text: string;
  readonly pictures: readonly Wanted[];
  readonly headline?: string;
  readonly date?: string;
  /** Alt texts by picture; null where there is none. */
  readonly altTexts?: readonly (string | null)[];
  /** The file that each picture is said to be. */
  readonly fileNames?: readonly (string | null)[];
  /** The text does not tell: the reading must be marked as uncertain at one picture at least, whatever it is. */
  readonly doubtful?: true;
}

/** Paragraphs with blank lines between them. */
export function spaced(...paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}
