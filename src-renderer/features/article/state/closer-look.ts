/** Looking at a picture of the article as large as the window: where from, so that the way back leads to the same word. */
import { articles, setPicture } from '../../../shared/articles/articles.ts';
import { positionOf } from '../../../shared/articles/picture-places.ts';
import { zoomTo } from '../../../shared/photographs/zoom.ts';
import { createStore } from '../../../shared/store.ts';
import { focusSoon, writtenField } from '../../../shared/window/focus-targets.ts';

export interface CloserLook {
  readonly isOpen: boolean;
  /** Where the caret was in the caption; null where the row had the keyboard. */
  readonly caret: number | null;
}

export const closerLook = createStore<CloserLook>({ isOpen: false, caret: null });

export function lookCloser(): void {
  if (articles.get().pictureId === null) return;
  zoomTo('fit');
  closerLook.set({ isOpen: true, caret: writtenField()?.caret ?? null });
}

/** Back to the word that was being written, or to the row. */
export function leaveCloserLook(): void {
  const { isOpen, caret } = closerLook.get();
  const { pictureId } = articles.get();
  if (!isOpen) return;
  zoomTo('fit');
  closerLook.set({ isOpen: false, caret: null });
  if (pictureId === null) return;
  if (caret === null) focusSoon('picture', pictureId, { scroll: 'nearest' });
  else focusSoon('caption', pictureId, { caret, scroll: 'nearest' });
}

/** The next or previous picture, still large. */
export function stepCloserLook(by: number): void {
  const { article, pictureId } = articles.get();
  const next = article?.pictures[positionOf(article, pictureId) - 1 + by];
  if (next === undefined) return;
  // The caret belongs to the words of the picture before.
  closerLook.patch({ caret: null });
  setPicture(next.id);
}
