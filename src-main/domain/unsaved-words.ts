/** A text that was typed and could not be saved, as the shell keeps it until the library takes it. */
import type { ArticleField, ArticleId, PictureField, PictureId } from './article.ts';
import type { OwnField } from './own-metadata.ts';
import type { PhotoId } from './photo.ts';

export interface UnsavedArticleWords {
  readonly articleId: ArticleId;
  /** Null for a text of the article itself. */
  readonly pictureId: PictureId | null;
  readonly field: ArticleField | PictureField;
  readonly text: string;
}

/** A field of the IPTC form, of one photograph. */
export interface UnsavedPhotoWords {
  readonly photoId: PhotoId;
  readonly field: OwnField;
  /** As the form writes it, lists with their separators; null goes back to what the file says. */
  readonly text: string | null;
}

export type UnsavedWords = UnsavedArticleWords | UnsavedPhotoWords;

export function isOfPhoto<T extends UnsavedWords>(words: T): words is T & UnsavedPhotoWords {
  return 'photoId' in words;
}

/** The same for all words that go to the same place: of two such texts the later holds. */
export function unsavedPlace(words: UnsavedWords): string {
  return isOfPhoto(words)
    ? `photo:${words.photoId}:${words.field}`
    : `article:${words.articleId}:${words.pictureId ?? 'article'}:${words.field}`;
}
