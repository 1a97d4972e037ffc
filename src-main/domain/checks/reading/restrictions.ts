/** Restrictions of the article and of every picture, read from its file and from the article's own words about it, and findings that show their words. */
import type { Picture } from '../../article.ts';
import type { Finding, FindingField, Severity } from '../../finding.ts';
import type { Photo } from '../../photo.ts';
import { readArticleRestrictions } from '../../rights/read-article-restrictions.ts';
import { readPictureRestrictions } from '../../rights/read-restrictions.ts';
import type { Restriction, RestrictionKind, RestrictionPlace, RightsField } from '../../rights/restriction.ts';
import type { CheckInput } from '../check.ts';
import { say } from './say.ts';

export interface PictureRestriction<K extends RestrictionKind> {
  /** Counted from 1; null where the article says it of itself. */
  readonly position: number | null;
  readonly restriction: Extract<Restriction, { kind: K }>;
}

const FIELDS: Readonly<Record<RightsField, FindingField>> = {
  instructions: 'instructions',
  usageTerms: 'usageTerms',
  copyrightNotice: 'copyrightNotice',
  creatorJobTitle: 'creator',
  headline: 'headline',
  title: 'title',
  description: 'description',
  keywords: 'keywords',
  jobId: 'jobId',
  creditLine: 'creditLine',
  restrictions: 'restrictions',
  caption: 'caption',
  credit: 'credit',
  altText: 'altText',
  standfirst: 'standfirst',
  body: 'body',
};

function isKind<K extends RestrictionKind>(
  restriction: Restriction,
  kind: K,
): restriction is Extract<Restriction, { kind: K }> {
  return restriction.kind === kind;
}

/** Every restriction of one picture, each once. */
export function restrictionsOfPicture(picture: Picture, photo: Photo | undefined): readonly Restriction[] {
  return readPictureRestrictions(picture, photo);
}

/** Restrictions of one kind: the article's own, then by picture and in reading order. */
export function restrictionsOf<K extends RestrictionKind>(
  input: CheckInput,
  kind: K,
): readonly PictureRestriction<K>[] {
  const own = readArticleRestrictions(input.article).flatMap((restriction: Restriction) =>
    isKind(restriction, kind) ? [{ position: null, restriction }] : [],
  );
  const ofPictures = input.article.pictures.flatMap((picture, index) =>
    restrictionsOfPicture(picture, input.photos.get(picture.photoId)).flatMap((restriction) =>
      isKind(restriction, kind) ? [{ position: index + 1, restriction }] : [],
    ),
  );
  return [...own, ...ofPictures];
}

/** Ranges in these fields are not those of a text that a finding can point into. */
const WITHOUT_RANGE: ReadonlySet<RightsField> = new Set(['creatorJobTitle', 'keywords']);

/** A finding at the restriction's own words. */
export function sayRestriction(
  rule: string,
  severity: Severity,
  { position, restriction }: { readonly position: number | null; readonly restriction: RestrictionPlace },
  message: string,
): Finding {
  const isWhole = WITHOUT_RANGE.has(restriction.field);
  const place = { start: isWhole ? 0 : restriction.start, end: isWhole ? 0 : restriction.end };
  return say({ rule, severity, picture: position, field: FIELDS[restriction.field], ...place, message });
}
