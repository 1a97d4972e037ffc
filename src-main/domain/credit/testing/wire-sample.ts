/** One caption as an agency writes it, and what it is made of. */
export interface WireSample {
  readonly text: string;
  /** The caption for readers; several where the house may keep more or less of a lead. */
  readonly caption: string | readonly string[];
  readonly agencies: readonly string[];
  /** One name, several that must all be found, or null where the words name nobody. */
  readonly photographer: string | readonly string[] | null;
  /** Words that belong in the instructions. */
  readonly aside?: readonly string[];
  /** Only a person can tell, so a doubt is as right as the answer. */
  readonly open?: true;
}
