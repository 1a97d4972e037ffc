/** What a restriction on a photograph is, as typed data with its own words; reading them is `read-restrictions.ts`. */

/** Fields of the file in which agencies write restrictions, those that are for them first. */
export const FILE_RIGHTS_FIELDS = [
  'instructions',
  'usageTerms',
  'copyrightNotice',
  'creatorJobTitle',
  'headline',
  'title',
  'description',
  'keywords',
  'jobId',
  'creditLine',
] as const;
/** The same, the article's own words about a picture, and what an article says of itself. */
export const RIGHTS_FIELDS = [
  ...FILE_RIGHTS_FIELDS,
  'restrictions',
  'caption',
  'credit',
  'altText',
  'standfirst',
  'body',
] as const;
export type RightsField = (typeof RIGHTS_FIELDS)[number];

/** Where a restriction is, and its words exactly as they are there. */
export interface RestrictionPlace {
  readonly field: RightsField;
  /** Character range [start, end) in that field's text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A moment named by a restriction. */
export interface Deadline {
  /** ISO 8601 UTC. Where the words are vague this is the latest moment they can mean. */
  readonly at: string;
  /** False where the time zone, the year or the order of day and month had to be assumed. */
  readonly certain: boolean;
}

export type Restriction = RestrictionPlace &
  (
    | { readonly kind: 'noSales' }
    /** Upper-case names as written, for example `GERMANY`; also `MAGS` or `TV`, which are not territories. */
    | {
        readonly kind: 'out';
        readonly territories: readonly string[];
        /** `GERMANY ONLY`: every other territory is out. */
        readonly only: boolean;
      }
    /** `until` is null where the words name no moment that can be read: then nothing lifts it but a person. */
    | {
        readonly kind: 'embargo';
        readonly until: Deadline | null;
        /** Only the word, no moment and no condition: another phrase may tell the moment. */
        readonly bare?: boolean;
      }
    | { readonly kind: 'kill' }
    /** `until` is null where the days count from a moment that the file does not tell. */
    | { readonly kind: 'expiry'; readonly days: number | null; readonly until: Deadline | null }
    | { readonly kind: 'noArchive' }
    | { readonly kind: 'editorialUseOnly' }
    | { readonly kind: 'noCropping' }
    | { readonly kind: 'noDigital' }
    /** `name` is null where the words ask for a credit but do not say which. */
    | { readonly kind: 'mandatoryCredit'; readonly name: string | null }
    /**
     * Words that no phrase knows: capitals (null), or words of embargo, kill or end of use, which a person must read; `identity`
     * demands that a face or name be hidden, which only a person can see to.
     */
    | { readonly kind: 'unread'; readonly like: 'embargo' | 'kill' | 'expiry' | 'identity' | null }
  );

/** What a restriction says, without where it is. */
export type Meaning = Restriction extends infer One
  ? One extends Restriction
    ? Omit<One, keyof RestrictionPlace>
    : never
  : never;

export type RestrictionKind = Restriction['kind'];

/** What binds a picture already, and further words that do, each once. */
export function bothRestrictions(before: string | undefined, words: string): string {
  if (before === undefined || before === '') return words;
  return words === '' || before.includes(words) ? before : `${before}; ${words}`;
}

/** Short words for a person, by kind. */
export const RESTRICTION_LABELS: Readonly<Record<RestrictionKind, string>> = {
  noSales: 'no sales',
  out: 'territory out',
  embargo: 'embargo',
  kill: 'killed',
  expiry: 'expires',
  noArchive: 'no archive',
  editorialUseOnly: 'editorial use only',
  noCropping: 'no cropping or alteration',
  noDigital: 'no digital use',
  mandatoryCredit: 'mandatory credit',
  unread: 'unread restriction',
};
