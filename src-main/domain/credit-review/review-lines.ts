/** The credit review as lines: who made and supplies each picture, what its file says, what restricts it, what a person must look at. */

import type { Article, Picture } from '../article.ts';
import { type ContentCredentials, credentialsInWords } from '../content-credentials.ts';
import { counted } from '../counts.ts';
import { AGENCIES, type Agency } from '../credit/agencies.ts';
import { type Credit, parseCredit } from '../credit/credit.ts';
import { splitCaption } from '../credit/split-caption.ts';
import { countFindings, type Finding, findingsOfPicture } from '../finding.ts';
import type { Photo, PhotoId } from '../photo.ts';
import { readPictureRestrictions } from '../rights/read-restrictions.ts';
import { RESTRICTION_LABELS, type Restriction } from '../rights/restriction.ts';
import type { Grouping } from './sheet-kinds.ts';

export interface ReviewLine {
  readonly id: number;
  readonly position: number;
  readonly picture: Picture;
  /** Null where the library has no such photograph any more. */
  readonly photo: Photo | null;
  /** As it will print; empty where there is none. */
  readonly credit: string;
  /** The credit field is empty, and the caption ends in this credit. */
  readonly isInCaption: boolean;
  /** Canonical names, or `—`. */
  readonly agency: string;
  readonly photographer: string;
  /** The grammar reads the credit without a doubt. */
  readonly certain: boolean;
  readonly restrictions: readonly Restriction[];
  /** Null while nobody has verified them yet. */
  readonly credentials: ContentCredentials | null;
  /** About the credit, the rights or the file's own names; caption prose is the article view's matter. */
  readonly findings: readonly Finding[];
  /** Why a person must look at it, in words; empty where nobody must. */
  readonly open: readonly string[];
}

export interface ReviewInput {
  readonly article: Article;
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  readonly findings: readonly Finding[];
  readonly credentials: ReadonlyMap<PhotoId, ContentCredentials>;
  readonly agencies?: readonly Agency[];
}

export const NOBODY = '—';

export function reviewLines({
  article,
  photos,
  findings,
  credentials,
  agencies = AGENCIES,
}: ReviewInput): readonly ReviewLine[] {
  return article.pictures.map((picture, index): ReviewLine => {
    const position = index + 1;
    const photo = photos.get(picture.photoId) ?? null;
    const { text, isInCaption, credit } = printedCredit(picture, agencies);
    const own = findingsOfPicture(findings, position).filter(
      // G5, the missing sign-off, has its own column.
      ({ field, rule }) => /^[CR]/.test(rule) || (field === 'credit' && rule !== 'G5'),
    );
    const verified = photo?.contentCredentials === true ? (credentials.get(picture.photoId) ?? null) : NONE;
    const line = {
      id: picture.id,
      position,
      picture,
      photo,
      credit: text,
      isInCaption,
      agency: credit?.agencies.join(', ') || NOBODY,
      photographer: credit?.photographer ?? NOBODY,
      certain: credit?.certain ?? false,
      restrictions: readPictureRestrictions(picture, photo ?? undefined),
      credentials: verified,
      findings: own,
    };
    return { ...line, open: openMatters(line) };
  });
}

const NONE: ContentCredentials = { state: 'none' };

export interface PrintedCredit {
  readonly text: string;
  readonly isInCaption: boolean;
  readonly credit: Credit | null;
}

/** The credit field counts first; an empty one gives way to a credit at the end of the caption. */
export function printedCredit({ caption, credit }: Picture, agencies: readonly Agency[]): PrintedCredit {
  const own = credit.trim();
  const text = own === '' ? (splitCaption(caption, agencies).credit ?? '') : own;
  return { text, isInCaption: own === '' && text !== '', credit: text === '' ? null : parseCredit(text, agencies) };
}

/** A signed line is a person's word: only what blocks, or a broken manifest, calls for another look. */
function openMatters(line: Omit<ReviewLine, 'open'>): readonly string[] {
  const { block, warn } = countFindings(line.findings);
  const isSigned = line.picture.signOff !== null;
  const open: string[] = [];
  if (!isSigned) open.push('not signed off');
  if (block > 0) open.push(`${block} blocking`);
  if (warn > 0 && !isSigned) open.push(`${counted(warn, 'warning')}`);
  if (line.credit !== '' && !line.certain && !isSigned) open.push('credit unsure');
  if (line.credentials?.state === 'broken') open.push('content credentials broken');
  if (line.photo?.changed === true) open.push('the file has changed since it was last viewed');
  if (line.photo === null) open.push('photograph not in the library');
  return open;
}

/** Unsigned, and nothing speaks against signing it together with others. */
export function isClean({ picture, findings, certain, credentials, photo }: ReviewLine): boolean {
  return (
    picture.signOff === null &&
    certain &&
    photo !== null &&
    credentials?.state !== 'broken' &&
    findings.every(({ severity }) => severity === 'info')
  );
}

export interface ReviewGroup {
  /** Empty for the whole article in order. */
  readonly name: string;
  readonly lines: readonly ReviewLine[];
}

export function groupLines(lines: readonly ReviewLine[], by: Grouping): readonly ReviewGroup[] {
  if (by === 'order') return [{ name: '', lines }];
  const groups = new Map<string, ReviewLine[]>();
  for (const line of lines) groups.set(line[by], [...(groups.get(line[by]) ?? []), line]);
  return [...groups]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([name, own]) => ({ name: name === NOBODY ? `No ${by}` : name, lines: own }));
}

/** `12 pictures, 3 unresolved`. */
export function groupInWords({ lines }: ReviewGroup): string {
  const open = lines.filter((line) => line.open.length > 0).length;
  const pictures = counted(lines.length, 'picture');
  return `${pictures}, ${open === 0 ? 'all done' : `${open} unresolved`}`;
}

export function restrictionWords(restriction: Restriction): string {
  const label = RESTRICTION_LABELS[restriction.kind];
  return isSameWords(label, restriction.words) ? restriction.words : `${label}: ${restriction.words}`;
}

/** `no sales` and `NO SALES.`, `no archive` and `NO ARCHIVES`: once is enough. */
function isSameWords(label: string, words: string): boolean {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L} ]/gu, '')
      .trim()
      .replace(/s$/, '');
  return bare(label) === bare(words);
}

export function credentialWords(credentials: ContentCredentials | null): string {
  return credentials === null ? 'found, being verified' : credentialsInWords(credentials);
}

/** `Ada Desk, 2024-06-15 10:20 UTC`, or empty. */
export function signOffWords({ signOff }: Picture): string {
  return signOff === null ? '' : `${signOff.name}, ${signOff.at.slice(0, 16).replace('T', ' ')} UTC`;
}
