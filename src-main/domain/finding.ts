/** A finding: one result of one check, said once, with every place it is about. */

export const SEVERITIES = ['block', 'warn', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a finding points at: article text, a picture's text, the photograph itself, or a metadata field of the file. */
export type FindingField =
  | 'headline'
  | 'slug'
  | 'date'
  | 'byline'
  | 'standfirst'
  | 'body'
  | 'caption'
  | 'credit'
  | 'altText'
  | 'image'
  | 'gallery'
  | 'creator'
  | 'creditLine'
  | 'source'
  | 'copyrightNotice'
  | 'usageTerms'
  | 'instructions'
  | 'digitalSourceType'
  | 'dateCreated'
  | 'city'
  | 'country'
  | 'keywords'
  | 'personInImage'
  | 'description'
  | 'title'
  | 'jobId'
  | 'restrictions';

/** Character range [start, end) in UTF-16 units of that field's text; 0, 0 where the whole field is meant. */
export interface FindingPlace {
  /** Position in the article, counted from 1; null for the article's own text. */
  readonly picture: number | null;
  readonly field: FindingField;
  readonly start: number;
  readonly end: number;
}

/** A further place of a defect; its own replacement where that differs from the finding's, null where none is known. */
export interface FurtherPlace extends FindingPlace {
  readonly suggestion?: string | null;
}

/** One of several repairs between which a person decides: its words, and what it writes at each place. */
export interface FindingChoice {
  readonly label: string;
  readonly places: readonly (FindingPlace & { readonly suggestion: string })[];
}

export interface Finding extends FindingPlace {
  /** Rule id of desk-rules.md, for example `C8`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence for the editor: what is wrong, and why it matters. */
  readonly message: string;
  /** Replacement for the text in [start, end), or null where only a person can know. */
  readonly suggestion: string | null;
  /** Further places of the same defect; a fix changes them all. */
  readonly also: readonly FurtherPlace[];
  /** The word that it is about, where it is about one: what the editor may add to the desk's word list. */
  readonly word?: string;
  /** Repairs between which nothing but a person can decide, the likelier first; `suggestion` is null then. */
  readonly choices?: readonly FindingChoice[];
}

/** Severity counts of a list of findings. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { block: 0, warn: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** Findings of one picture (position from 1), each once. */
export function findingsOfPicture(list: readonly Finding[], position: number): readonly Finding[] {
  return list.filter(
    (finding) => finding.picture === position || finding.also.some((place) => place.picture === position),
  );
}

/** Name and reason with which a person lets one finding pass; travels in the bundle. */
export interface Override {
  readonly rule: string;
  /** Position of its picture when it was given, from 1; null for the article as a whole. */
  readonly picture: number | null;
  /** What it was given for, in the words of the finding. */
  readonly finding: string;
  readonly reason: string;
  readonly name: string;
  /** ISO 8601 UTC; absent where the bundle alone keeps it. */
  readonly at?: string;
  /** The picture and all its words that it was given for (`blockingKey`); where they change, it passes nothing any more. */
  readonly found: string;
  /** It came with a bundle that was opened: history, which passes nothing. */
  readonly former?: true;
}

/** An override asked for by rule alone, or by rule and position, as on the command line. */
export interface AskedOverride {
  readonly rule: string;
  /** From 1; absent where every finding of the rule is meant. */
  readonly picture?: number;
  readonly reason: string;
  readonly name: string;
}
