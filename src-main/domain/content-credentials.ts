/** Content credentials (C2PA): what a file's signed manifest is worth, in words that claim no more than was checked. */

export type ContentCredentials =
  | { readonly state: 'none' }
  /** A manifest is there; why nothing was checked. */
  | { readonly state: 'unverified'; readonly why: string }
  /** Signature, statements and the file's bytes fit each other. Whether the signer deserves trust is nobody's claim here. */
  | {
      readonly state: 'intact';
      readonly signer: string;
      /** ISO 8601, by a time-stamp in the manifest; null where it carries none. */
      readonly signedAt: string | null;
      /** Digital source types that its actions name, as bare terms. */
      readonly sourceTypes: readonly string[];
    }
  | { readonly state: 'broken'; readonly why: string };

/** One word or two for a column and for a filter. */
export const CREDENTIAL_LABELS: Readonly<Record<ContentCredentials['state'], string>> = {
  none: 'none',
  unverified: 'found, not verified',
  intact: 'found and intact',
  broken: 'found, broken',
};

export function credentialsInWords(credentials: ContentCredentials): string {
  const label = CREDENTIAL_LABELS[credentials.state];
  switch (credentials.state) {
    case 'none':
      return label;
    case 'unverified':
    case 'broken':
      return `${label}: ${credentials.why}`;
    case 'intact': {
      const when = credentials.signedAt === null ? '' : ` on ${credentials.signedAt.slice(0, 10)}`;
      const says = credentials.sourceTypes.length === 0 ? '' : `; says ${credentials.sourceTypes.join(', ')}`;
      return `${label}, signed by ${credentials.signer}${when}, trust not judged${says}`;
    }
  }
}
