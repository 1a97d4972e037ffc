/** What could be meant by the letters that were typed into a field of the form. */
import type { OwnField } from './own-metadata.ts';

export interface Suggestion {
  readonly text: string;
  /** Where it comes from, for display. */
  readonly note: string;
  /** Of a keyword: the keywords above it in its hierarchy, which come with it. */
  readonly above?: readonly string[];
  /** What a chosen entry fills besides its own field: the country of a city. */
  readonly fills?: { readonly [F in OwnField]?: string };
}
