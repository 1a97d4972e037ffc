/** Which pictures of the article are selected together, so that they move and go as one step; the current picture is one of them. */
import type { PictureId } from '../../../src-main/domain/article.ts';
import { createStore, useStore } from '../store.ts';
import { articles, setPicture } from './articles.ts';

/** What was selected last; it holds as long as the current picture is part of it. */
const together = createStore<ReadonlySet<PictureId>>(new Set());

const NONE: ReadonlySet<PictureId> = new Set();
let alone: ReadonlySet<PictureId> = NONE;

/** The same set as long as nothing changed. */
function current(): ReadonlySet<PictureId> {
  const { pictureId } = articles.get();
  if (pictureId === null) return NONE;
  const set = together.get();
  if (set.has(pictureId)) return set;
  if (!alone.has(pictureId)) alone = new Set([pictureId]);
  return alone;
}

export function useSelectedPictures(): ReadonlySet<PictureId> {
  useStore(together, (set) => set);
  useStore(articles, (state) => state.pictureId);
  return current();
}

/** Selected pictures in the order of the article. */
export function selectedPictures(): readonly PictureId[] {
  const set = current();
  return articles.get().article?.pictures.flatMap(({ id }) => (set.has(id) ? [id] : [])) ?? [];
}

/** Selects these; the current picture stays, or becomes the one that was added last. */
export function selectPictures(set: ReadonlySet<PictureId>): void {
  const before = current();
  together.set(set);
  const { pictureId } = articles.get();
  if (pictureId !== null && set.has(pictureId) && set.size > 1) return;
  setPicture([...set].findLast((id) => !before.has(id)) ?? [...set].at(-1) ?? null);
}

/** Back to the current picture alone. */
export function selectOnePicture(): void {
  together.set(NONE);
}
