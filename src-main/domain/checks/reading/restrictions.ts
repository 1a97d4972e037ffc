/** Restrictions of every picture, read from its file, and findings that show their words. */
import type { Finding, FindingField, Severity } from '../../finding.ts';
import { readRestrictions } from '../../rights/read-restrictions.ts';
import type { Restriction, RestrictionKind, RestrictionPlace, RightsField } from '../../rights/restriction.ts';
import type { CheckInput } from '../check.ts';
import { say } from './say.ts';

export interface PictureRestriction<K extends RestrictionKind> {
  /** Counted from 1. */
  readonly position: number;
  readonly restriction: Extract<Restriction, { kind: K }>;
}

const FIELDS: Readonly<Record<RightsField, FindingField>> = {
  instructions: 'instructions',
  usageTerms: 'usageTerms',
  copyrightNotice: 'copyrightNotice',
  creatorJobTitle: 'creator',
};

function isKind<K extends RestrictionKind>(
  restriction: Restriction,
  kind: K,
): restriction is Extract<Restriction, { kind: K }> {
  return restriction.kind === kind;
}

/** Restrictions of one kind, by picture and in reading order. */
export function restrictionsOf<K extends RestrictionKind>(
  input: CheckInput,
  kind: K,
): readonly PictureRestriction<K>[] {
  return input.article.pictures.flatMap((picture, index) => {
    const metadata = input.photos.get(picture.photoId)?.metadata;
    if (metadata === undefined) return [];
    return readRestrictions(metadata).flatMap((restriction) =>
      isKind(restriction, kind) ? [{ position: index + 1, restriction }] : [],
    );
  });
}

/** A finding at the restriction's own words. */
export function sayRestriction(
  rule: string,
  severity: Severity,
  { position, restriction }: { readonly position: number; readonly restriction: RestrictionPlace },
  message: string,
): Finding {
  const inTitle = restriction.field === 'creatorJobTitle';
  const place = { start: inTitle ? 0 : restriction.start, end: inTitle ? 0 : restriction.end };
  return say({ rule, severity, picture: position, field: FIELDS[restriction.field], ...place, message });
}
