/** The shapes in which other programs' marks are described: one table a program, each naming where its words are documented. */
import type { Marks } from '../photo.ts';

export type MarkName = keyof Marks;
export const MARK_NAMES = ['pick', 'stars', 'colour'] as const satisfies readonly MarkName[];

/** What a file says about marks; a mark that it does not mention is absent. */
export type SaidMarks = Partial<Marks>;

export interface MarkProperty {
  /** `prefix:Name` as in metadata/xmp/xmp-names.ts; `exif:` and a tag's name for a camera's own tags. */
  readonly name: string;
  /** The marks that it can say something about. */
  readonly about: readonly MarkName[];
  /** Empty where the value means nothing. */
  read(value: string): SaidMarks;
}

export interface MarkingProgram {
  readonly name: string;
  /** Where these words are documented, or whose code was read for them. */
  readonly source: string;
  readonly properties: readonly MarkProperty[];
}
