/** What is known of a credit once it is read, and how it is printed as JSON. */

export type CreditForm = 'agency-first' | 'name-first' | 'agency-only';

export interface Credit {
  /** As published, without brackets round it, a `Credit:` before it and a full stop after it. */
  readonly raw: string;
  /** Canonical names in printed order. */
  readonly agencies: readonly string[];
  readonly photographer: string | null;
  readonly form: CreditForm;
  /** False where an unlisted provider, two names or ignored case leave a doubt. */
  readonly certain: boolean;
  /** The agencies as printed: `AP Photo` for AP. */
  readonly printedAgencies: readonly string[];
  /** Unlisted providers, as printed. */
  readonly providers: readonly string[];
  /** `Pool`, `Handout`, `File`, as printed. */
  readonly terms: readonly string[];
  /** `Photo by`, `Picture:` as printed, or empty. */
  readonly lead: string;
  /** Separators as printed, in order. */
  readonly separators: readonly string[];
  /** Could only be read with case ignored. */
  readonly caseIgnored: boolean;
}

/** One credit as `product.md` prints it in JSON. */
export interface CreditJson {
  readonly raw: string;
  readonly agencies: readonly string[];
  readonly photographer: string | null;
  readonly form: CreditForm;
  readonly certain: boolean;
}

export function creditJson(credit: Credit | null): CreditJson | null {
  if (credit === null) return null;
  const { raw, agencies, photographer, form, certain } = credit;
  return { raw, agencies, photographer, form, certain };
}
