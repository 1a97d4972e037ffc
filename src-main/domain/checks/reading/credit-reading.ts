/** Credits as the C rules read them: where each picture's credit is, what it says, and the text before it. Read once. */
import type { Picture } from '../../article.ts';
import { AGENCIES, type Agency } from '../../credit/agencies.ts';
import { type Credit, LEAD, parseCredit } from '../../credit/credit.ts';
import { isOnlyFiller } from '../../credit/names.ts';
import { type CaptionSplit, splitCaption } from '../../credit/split-caption.ts';
import type { Finding, FindingField, FurtherPlace, Severity } from '../../finding.ts';
import type { NewsMetadata } from '../../metadata.ts';
import type { Check, CheckInput } from '../check.ts';
import { listPositions, say, WHOLE_GALLERY } from './say.ts';

interface Reading {
  /** The caption parted from a credit that is in it. */
  readonly split: CaptionSplit;
  /** The credit as it will be printed: the credit field, or the end of the caption; null where neither has one. */
  readonly text: string | null;
  readonly field: Extract<FindingField, 'caption' | 'credit'>;
  /** Where `text` is in that field. */
  readonly start: number;
  readonly end: number;
  readonly credit: Credit | null;
}

export interface CreditReading extends Reading {
  /** Counted from 1. */
  readonly position: number;
  readonly picture: Picture;
  readonly metadata: NewsMetadata;
  /** The list that it was read with. */
  readonly agencies: readonly Agency[];
  /** The paragraph as the article's text wrote it, and how it splits; null in the window. */
  readonly written: { readonly text: string; readonly split: CaptionSplit } | null;
}

/** Pictures are values: while an editor types in one caption, the readings of all others stay. Another list reads again. */
const readings = new WeakMap<readonly Agency[], WeakMap<Picture, Reading>>();
const NO_METADATA: NewsMetadata = {};

function read(picture: Picture, agencies: readonly Agency[]): Reading {
  const known = readings.get(agencies) ?? new WeakMap<Picture, Reading>();
  readings.set(agencies, known);
  const before = known.get(picture);
  if (before !== undefined) return before;
  const split = splitCaption(picture.caption, agencies);
  const reading = { split, ...placeOf(picture, split, agencies) };
  known.set(picture, reading);
  return reading;
}

function placeOf(picture: Picture, split: CaptionSplit, agencies: readonly Agency[]): Omit<Reading, 'split'> {
  const own = picture.credit.trim();
  if (own !== '') {
    const start = picture.credit.indexOf(own);
    return { text: own, field: 'credit', start, end: start + own.length, credit: parseCredit(own, agencies) };
  }
  if (split.credit === null) return { text: null, field: 'credit', start: 0, end: 0, credit: null };
  const start = picture.caption.indexOf(split.credit, split.start);
  return {
    text: split.credit,
    field: 'caption',
    start,
    end: start + split.credit.length,
    credit: parseCredit(split.credit, agencies),
  };
}

/** One run asks fourteen times. */
const runs = new WeakMap<CheckInput, readonly CreditReading[]>();

/** Every picture's credit in order. */
export function creditReadings(input: CheckInput): readonly CreditReading[] {
  const known = runs.get(input);
  if (known !== undefined) return known;
  const agencies = input.agencies ?? AGENCIES;
  const all = input.article.pictures.map((picture, index): CreditReading => {
    const text = input.written?.get(picture.id);
    const written = text === undefined ? null : { text, split: splitCaption(text, agencies) };
    const metadata = input.photos.get(picture.photoId)?.metadata ?? NO_METADATA;
    return { ...read(picture, agencies), position: index + 1, picture, metadata, agencies, written };
  });
  runs.set(input, all);
  return all;
}

/** Only filler (`Handout`, `STR/Pool`, `-`): says neither who made nor who supplied the picture. */
export function isFillerCredit(text: string): boolean {
  return isOnlyFiller(text.replace(LEAD, ''));
}

/** The place of the credit, or of a part of it. */
export function creditPlace(reading: CreditReading, part?: string): FurtherPlace {
  const at = part === undefined ? -1 : (reading.text ?? '').indexOf(part);
  const start = reading.start + Math.max(at, 0);
  const end = at < 0 || part === undefined ? reading.end : start + part.length;
  return { picture: reading.position, field: reading.field, start, end };
}

export interface Spot {
  readonly place: FurtherPlace;
  readonly suggestion: string | null;
  /** The words for this one picture alone. */
  readonly message: string;
}

/** One finding from `least` spots on, each with its own replacement; one by one where they are fewer. */
export function spotted(
  check: Pick<Check, 'id'> & { readonly severity: Severity },
  spots: readonly Spot[],
  together: (count: number, positions: string) => string,
  least = WHOLE_GALLERY,
): readonly Finding[] {
  const [first, ...others] = spots;
  if (first === undefined) return [];
  const base = { rule: check.id, severity: check.severity };
  if (spots.length < least)
    return spots.map(({ place, suggestion, message }) => say({ ...base, ...place, message, suggestion }));
  const message = together(spots.length, listPositions(spots.map((spot) => spot.place.picture ?? 0)));
  const also = others.map((spot): FurtherPlace => ({ ...spot.place, suggestion: spot.suggestion }));
  return [
    say({
      ...base,
      ...first.place,
      message: spots.length === 1 ? first.message : message,
      suggestion: first.suggestion,
      also,
    }),
  ];
}
