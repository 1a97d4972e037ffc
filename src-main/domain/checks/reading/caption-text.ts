/** Captions as the T rules read them: the text without a credit at its end, its sentences, words and dates, read once. */
import type { Picture } from '../../article.ts';
import { AGENCIES, type Agency } from '../../credit/agencies.ts';
import { splitCaption } from '../../credit/split-caption.ts';
import type { NewsMetadata } from '../../metadata.ts';
import type { Photo } from '../../photo.ts';
import { findDates, type WrittenDate } from '../../text/dates.ts';
import { writtenIn } from '../../text/language-words.ts';
import { type Sentence, sentences } from '../../text/sentences.ts';
import type { CheckInput } from '../check.ts';

interface CaptionReading {
  /** BCP 47: of the article, or its own where its words are plainly another language's. */
  readonly language: string;
  /** The caption up to its credit, if one is left in it; offsets are those of the caption itself. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly WrittenDate[];
}

export interface CaptionText extends CaptionReading {
  /** Counted from 1. */
  readonly position: number;
  readonly picture: Picture;
  readonly photo: Photo | undefined;
  readonly metadata: NewsMetadata;
  /** The list that it was read with. */
  readonly agencies: readonly Agency[];
}

/** Pictures are values: while an editor types in one caption, the readings of all others stay. Another list reads again. */
const readings = new WeakMap<readonly Agency[], WeakMap<Picture, CaptionReading & { readonly article: string }>>();
const NO_METADATA: NewsMetadata = {};

function read(picture: Picture, agencies: readonly Agency[], article: string): CaptionReading {
  const known = readings.get(agencies) ?? new WeakMap();
  readings.set(agencies, known);
  const before = known.get(picture);
  if (before !== undefined && before.article === article) return before;
  const split = splitCaption(picture.caption, agencies);
  const text = (split.credit === null ? picture.caption : picture.caption.slice(0, split.start)).trimEnd();
  const language = writtenIn(text, article);
  const reading = { article, language, text, sentences: sentences(text, language), dates: findDates(text, language) };
  known.set(picture, reading);
  return reading;
}

/** Every caption of the article in order. */
export function captionTexts(input: CheckInput): readonly CaptionText[] {
  const agencies = input.agencies ?? AGENCIES;
  return input.article.pictures.map((picture, index) => {
    const photo = input.photos.get(picture.photoId);
    return {
      ...read(picture, agencies, input.article.language),
      position: index + 1,
      picture,
      photo,
      metadata: photo?.metadata ?? NO_METADATA,
      agencies,
    };
  });
}
