/** A text that was typed and could not be saved, as the shell keeps it until the library takes it. */
import type { ArticleField, ArticleId, PictureField, PictureId } from './article.ts';

export interface UnsavedWords {
  readonly articleId: ArticleId;
  /** Null for a text of the article itself. */
  readonly pictureId: PictureId | null;
  readonly field: ArticleField | PictureField;
  readonly text: string;
}
