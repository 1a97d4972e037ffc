/** Findings in the order in which a reader meets their places. */
import type { Finding, FindingField, FindingPlace } from '../finding.ts';

/** Where a reader meets each field: the article's text from the top, then each picture's own fields. */
const FIELD_ORDER: Readonly<Record<FindingField, number>> = {
  headline: 0,
  slug: 1,
  date: 2,
  byline: 3,
  standfirst: 4,
  body: 5,
  gallery: 6,
  image: 10,
  caption: 11,
  credit: 12,
  altText: 13,
  restrictions: 14,
  title: 19,
  description: 20,
  creator: 21,
  creditLine: 22,
  source: 23,
  copyrightNotice: 24,
  usageTerms: 25,
  instructions: 26,
  digitalSourceType: 27,
  dateCreated: 28,
  city: 29,
  country: 30,
  keywords: 31,
  personInImage: 32,
  jobId: 33,
};

/** Findings from the top of the article to its last picture; in one place the order of the registry is kept. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(comparePlaces);
}

export function comparePlaces(a: FindingPlace, b: FindingPlace): number {
  return (
    (a.picture ?? 0) - (b.picture ?? 0) ||
    FIELD_ORDER[a.field] - FIELD_ORDER[b.field] ||
    a.start - b.start ||
    a.end - b.end
  );
}
