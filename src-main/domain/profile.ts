/** A desk's house rules: credit form, what blocks, sizes, territory. */
import type { Severity } from './finding.ts';

export interface Profile {
  readonly id: string;
  readonly label: string;
  /** Full stop between caption text and credit. */
  readonly stopBeforeCredit: 'required' | 'none' | 'as-gallery';
  /** Preferred form of a credit. */
  readonly creditForm: 'agency-first' | 'name-first' | 'as-gallery';
  /** Place and date may come from the article's date and standfirst (web gallery) or must be in each caption (agency). */
  readonly placeAndDateFromArticle: boolean;
  /** Captions are written to the agency manner: present tense, weekday near publication, two sentences. */
  readonly agencyManner: boolean;
  /** The desk's own territory, upper case, as restrictions name it: `UNITED KINGDOM`, `UK`. */
  readonly territories: readonly string[];
  readonly editorial: boolean;
  readonly sells: boolean;
  readonly publishesOnWeb: boolean;
  readonly altTextRequired: boolean;
  /** A picture that nobody has signed off blocks. */
  readonly allSigned: boolean;
  readonly maxPictures: number;
  /** Longest side in pixels of the exported sizes, largest first. */
  readonly sizes: readonly number[];
  /** Longest side under which P1 warns. */
  readonly minLongestSide: number;
  readonly initialsStyle: 'plain' | 'spaced' | 'any';
  /** Rules switched off. */
  readonly off: readonly string[];
  /** Severity changed by the desk. */
  readonly severities: Readonly<Record<string, Severity>>;
}

export const WEB_PROFILE: Profile = {
  id: 'web',
  label: 'Web gallery',
  stopBeforeCredit: 'as-gallery',
  creditForm: 'as-gallery',
  placeAndDateFromArticle: true,
  agencyManner: false,
  territories: ['UK', 'UNITED KINGDOM', 'GREAT BRITAIN'],
  editorial: true,
  sells: false,
  publishesOnWeb: true,
  altTextRequired: false,
  allSigned: false,
  maxPictures: 60,
  sizes: [2560, 1600, 800],
  minLongestSide: 2000,
  initialsStyle: 'any',
  off: [],
  severities: {},
};

export const AGENCY_PROFILE: Profile = {
  ...WEB_PROFILE,
  id: 'agency',
  label: 'Agency package',
  placeAndDateFromArticle: false,
  agencyManner: true,
  sells: true,
  maxPictures: 200,
};

export const PROFILES: readonly Profile[] = [WEB_PROFILE, AGENCY_PROFILE];

/** The profile of that id, or undefined. */
export function profileOf(id: string): Profile | undefined {
  return PROFILES.find((profile) => profile.id === id);
}
