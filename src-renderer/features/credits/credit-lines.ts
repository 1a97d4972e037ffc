/** The credit review as lines: who supplies and who made each picture, what restricts it, what a person must look at. */
import type { Article, Picture } from '../../../src-main/domain/article.ts';
import { parseCredit } from '../../../src-main/domain/credit/credit.ts';
import { countFindings, type Finding } from '../../../src-main/domain/finding.ts';
import type { Photo, PhotoId } from '../../../src-main/domain/photo.ts';
import { readRestrictions } from '../../../src-main/domain/rights/read-restrictions.ts';
import { RESTRICTION_LABELS, type Restriction } from '../../../src-main/domain/rights/restriction.ts';
import { findingsOfPicture } from '../../state/findings.ts';

export interface CreditLine {
  readonly id: number;
  readonly position: number;
  readonly picture: Picture;
  readonly photo: Photo | null;
  readonly agency: string;
  readonly photographer: string;
  /** The grammar reads the credit without a doubt. */
  readonly certain: boolean;
  readonly restrictions: readonly Restriction[];
  /** About the credit, the rights or the file's own names; caption prose is the article view's matter. */
  readonly findings: readonly Finding[];
  readonly needsPerson: boolean;
}

export function creditLines(
  article: Article,
  photos: ReadonlyMap<PhotoId, Photo>,
  findings: readonly Finding[],
): readonly CreditLine[] {
  return article.pictures.map((picture, index) => {
    const position = index + 1;
    const photo = photos.get(picture.photoId) ?? null;
    const credit = parseCredit(picture.credit);
    const own = findingsOfPicture(findings, position).filter(
      ({ field, rule }) => /^[CR]/.test(rule) || field === 'credit',
    );
    const { block, warn } = countFindings(own);
    return {
      id: picture.id,
      position,
      picture,
      photo,
      agency: credit?.agencies.join(', ') || '—',
      photographer: credit?.photographer ?? '—',
      certain: credit?.certain ?? false,
      restrictions: photo === null ? [] : readRestrictions(photo.metadata),
      findings: own,
      needsPerson: picture.signOff === null || block + warn > 0,
    };
  });
}

export type Grouping = 'order' | 'agency' | 'photographer';

export interface CreditGroup {
  readonly name: string;
  readonly lines: readonly CreditLine[];
}

export function groupCredits(lines: readonly CreditLine[], by: Grouping): readonly CreditGroup[] {
  if (by === 'order') return [{ name: '', lines }];
  const groups = new Map<string, CreditLine[]>();
  for (const line of lines) groups.set(line[by], [...(groups.get(line[by]) ?? []), line]);
  return [...groups]
    .sort(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b))
    .map(([name, own]) => ({ name, lines: own }));
}

export function restrictionWords(restriction: Restriction): string {
  return `${RESTRICTION_LABELS[restriction.kind]}: ${restriction.words}`;
}
