/** Where words of an earlier session belong: in words, what the library has there now, and how they get back. */
import type { Article, PictureField } from '../../../src-main/domain/article.ts';
import { iptcName } from '../../../src-main/domain/iptc-fields.ts';
import { isWrittenHere, valueIn } from '../../../src-main/domain/own-metadata.ts';
import type { Photo } from '../../../src-main/domain/photo.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import {
  isOfPhoto,
  type UnsavedArticleWords,
  type UnsavedPhotoWords,
  type UnsavedWords,
} from '../../../src-main/domain/unsaved-words.ts';
import { textOfValue, valueOfText } from '../../../src-main/domain/writing/list-text.ts';
import { act } from '../answers/acts.ts';
import { CallFailed, call } from '../api.ts';
import { articles } from './articles.ts';
import { isArticleField } from './drafts.ts';
import { ARTICLE_WORDS, UNSAVED_WORDS } from './words.ts';

export interface OfferedWords {
  readonly words: UnsavedWords;
  /** Where they belong, in words. */
  readonly place: string;
  /** What the library has there; null where the place is gone. */
  readonly saved: string | null;
}

/** Where the words belong, as far as that place is still there. */
export function placed(words: UnsavedArticleWords, article: Article | null): OfferedWords {
  const title =
    article === null ? UNSAVED_WORDS.articleGone : UNSAVED_WORDS.title(ARTICLE_WORDS.titleOf(article.headline));
  const field = ARTICLE_WORDS.fieldName(words.field);
  const at = article?.pictures.findIndex(({ id }) => id === words.pictureId) ?? -1;
  const picture = article?.pictures[at];
  if (words.pictureId === null) {
    const saved = article === null || !isArticleField(words.field) ? null : article[words.field];
    return { words, saved, place: UNSAVED_WORDS.inArticle(field, title) };
  }
  const saved = picture === undefined ? null : picture[words.field as PictureField];
  const where = picture === undefined ? UNSAVED_WORDS.pictureGone : UNSAVED_WORDS.picture(at + 1);
  return { words, saved, place: UNSAVED_WORDS.inPicture(field, where, title) };
}

export function placedInPhoto(words: UnsavedPhotoWords, photo: Photo | null): OfferedWords {
  const where = photo === null ? UNSAVED_WORDS.photographGone : revealedName(photo.fileName);
  const place = UNSAVED_WORDS.inPhotograph(iptcName(words.field), where);
  if (photo === null) return { words, saved: null, place };
  const saved = textOfValue(words.field, valueIn(photo.metadata, words.field));
  return { words, saved, place };
}

/** What the library has already, whoever wrote it. */
export function isSaved({ words, saved }: OfferedWords, photo: Photo | null): boolean {
  if (!isOfPhoto(words) || words.text !== null) return saved === words.text;
  return photo !== null && !isWrittenHere(photo, words.field);
}

export async function articleOf({ articleId }: UnsavedArticleWords): Promise<Article | null> {
  const isHere = articles.get().list.some(({ id }) => id === articleId);
  return isHere ? (await call('articles.open', { articleId })).article : null;
}

/** Null where the library has forgotten it. */
export async function photoOf({ photoId }: UnsavedPhotoWords): Promise<Photo | null> {
  try {
    return await call('photos.get', { photoId });
  } catch (error) {
    if (error instanceof CallFailed && error.failure.kind === 'not-found') return null;
    throw error;
  }
}

export async function writeBack(words: UnsavedWords): Promise<void> {
  if (!isOfPhoto(words)) {
    const { articleId, pictureId, field, text } = words;
    if (pictureId === null) await act('articles.edit', { articleId, patch: { [field]: text } });
    else await act('pictures.edit', { pictureId, patch: { [field]: text } });
    return;
  }
  const { photoId, field, text } = words;
  const value = text === null ? null : valueOfText(field, text);
  const given = value === null || typeof value === 'string' ? value : [...value];
  const edit =
    text === null ? { field, way: 'file' as const, value: null } : { field, way: 'replace' as const, value: given };
  await act('metadata.edit', { photoIds: [photoId], edits: [edit] });
}
