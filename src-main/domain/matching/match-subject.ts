/** A caption and a photo's own words in the same terms, and how well the two agree. */

import { personsIn } from '../checks/reading/photographer-names.ts';
import { AGENCIES, type Agency } from '../credit/agencies.ts';
import { type Credit, parseCredit } from '../credit/credit.ts';
import { TOGETHER } from '../credit/credit-leads.ts';
import { isFiller, isName } from '../credit/names.ts';
import { splitCaption } from '../credit/split-caption.ts';
import type { NewsMetadata } from '../metadata.ts';
import { fold } from '../text/fold.ts';
import type { CaptionToMatch } from './caption-match.ts';
import type { Makers } from './match-credit-odds.ts';
import { wordsOf } from './word-weights.ts';

/** What a caption asks for. */
export interface Asked {
  /** As written, without its credit. */
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly photographer: string | null;
  readonly agencies: readonly string[];
  /** Names as they are written, for telling one from another. */
  readonly makers: Makers;
}

/** What a photo's own file says. */
export interface Subject extends Asked {
  readonly description: string;
  readonly persons: readonly string[];
  readonly metadata: NewsMetadata;
}

/** Read with the desk's own list of agencies. */
export function askedOf({ caption, credit }: CaptionToMatch, agencies: readonly Agency[] = AGENCIES): Asked {
  const split = splitCaption(caption, agencies);
  const parsed = parseCredit(credit ?? split.credit ?? '', agencies);
  const folded = plain(split.caption);
  const photographer = parsed?.photographer == null ? null : fold(parsed.photographer);
  return {
    text: split.caption,
    folded,
    words: wordsOf(folded),
    photographer,
    agencies: parsed?.agencies ?? [],
    // A name alone is no credit that the grammar reads, but it says who made the picture.
    makers: makersOf(parsed === null && isWholeName(credit ?? '') ? [credit ?? ''] : [], parsed, agencies),
  };
}

const isWholeName = (text: string): boolean => /\s/u.test(text.trim()) && isName(text);

const SHARED = /pool|hand-?out|courtesy/iu;

/** Of the file's Creator where it names a person, else of its credit. */
function makersOf(creators: readonly string[], credit: Credit | null, agencies: readonly Agency[]): Makers {
  const named = personsIn(creators, agencies);
  const person = credit?.photographer ?? null;
  const fallback = person === null ? [] : [person];
  const persons = (named.length > 0 ? named : fallback).flatMap((name) => name.split(TOGETHER));
  const isShared = [credit?.raw ?? '', ...creators].some((one) => SHARED.test(one));
  return { persons, agencies: credit?.agencies ?? [], isShared };
}

/** Folded, without final marks: `Rowers pass.` and `Rowers pass` are one caption. */
function plain(caption: string): string {
  return fold(caption).replace(/[.!\s]+$/u, '');
}

export function subjectOf(metadata: NewsMetadata, agencies: readonly Agency[] = AGENCIES): Subject {
  const split = splitCaption(metadata.description ?? '', agencies);
  const description = plain(split.caption);
  const names = fold([...(metadata.personInImage ?? []), metadata.headline ?? ''].join(' '));
  const more = [
    metadata.title,
    metadata.altText,
    metadata.event,
    metadata.sublocation,
    metadata.city,
    ...(metadata.keywords ?? []),
  ];
  const folded = `${description} ${names} ${fold(more.filter((one) => one !== undefined).join(' '))}`;
  const credit = metadata.creditLine === undefined ? null : parseCredit(metadata.creditLine, agencies);
  const own =
    split.credit === null || (credit !== null && metadata.creator !== undefined)
      ? null
      : parseCredit(split.credit, agencies);
  const creator = (metadata.creator ?? []).map((name) => name.split('/')[0] ?? '').find((name) => !isFiller(name));
  const photographer = creator ?? credit?.photographer ?? own?.photographer ?? null;
  return {
    text: split.caption,
    description,
    folded,
    words: wordsOf(description === '' ? folded : `${description} ${names}`),
    persons: (metadata.personInImage ?? []).map(fold).filter((name) => name.length > 3),
    photographer: photographer === null ? null : fold(photographer),
    agencies: credit?.agencies ?? own?.agencies ?? [],
    makers: makersOf(metadata.creator ?? [], credit ?? own, agencies),
    metadata,
  };
}
