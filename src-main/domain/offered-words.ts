/** What a picture of an article would say if it took its photograph's own words again: offered to the editor, never forced. */
import { type ArticleId, PICTURE_FIELDS, type Picture, type PictureField, type PictureId } from './article.ts';
import type { OwnField, OwnMetadata } from './own-metadata.ts';

export interface OfferedWord {
  readonly field: PictureField;
  /** What the picture says now. */
  readonly now: string;
  /** What the photograph's own metadata make of it. */
  readonly offered: string;
}

/** One picture that uses a photograph. */
export interface PhotographUse {
  readonly articleId: ArticleId;
  readonly headline: string;
  readonly pictureId: PictureId;
  /** In the article, from 1. */
  readonly position: number;
  readonly words: readonly OfferedWord[];
}

/** Only what the desk has written is offered: with what the file said, the picture began. */
const MADE_OF: Readonly<Record<PictureField, readonly OwnField[]>> = {
  caption: ['description'],
  credit: ['creditLine', 'creator', 'description'],
  altText: ['altText'],
};

/** @param words what a new picture of the photograph would begin with */
export function offeredWords(
  own: OwnMetadata,
  picture: Pick<Picture, PictureField>,
  words: Pick<Picture, PictureField>,
): readonly OfferedWord[] {
  return PICTURE_FIELDS.filter((field) => MADE_OF[field].some((one) => Object.hasOwn(own, one)))
    .map((field) => ({ field, now: picture[field], offered: words[field] }))
    .filter(({ now, offered }) => offered !== '' && offered !== now);
}
