/** The caret's place: after a restart or a crash, the editor returns to the word that was being typed. */
import type { PictureId } from '../../../src-main/domain/article.ts';
import { focusSoon } from '../window/focus-targets.ts';
import { recall, remember, view } from '../window/view.ts';
import { articles, setPicture } from './articles.ts';

interface Caret {
  readonly pictureId: PictureId;
  readonly at: number;
}

/** The caret of a caption is there now. */
export function keepCaret(pictureId: PictureId, at: number): void {
  const caret: Caret = { pictureId, at };
  remember('caret', caret);
}

/** Puts the caret back where it was; only where the article was what the editor looked at. */
export function startCaret(): void {
  const caret = recall('caret') as Caret | null | undefined;
  if (caret == null || view.get().place !== 'article') return;
  if (articles.get().article?.pictures.some(({ id }) => id === caret.pictureId) !== true) return;
  setPicture(caret.pictureId);
  focusSoon('caption', caret.pictureId, { caret: caret.at, scroll: 'center' });
}
