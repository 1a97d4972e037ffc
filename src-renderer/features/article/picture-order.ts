/** Reordering pictures by drag or by keyboard, and dropping photographs between them; used by the list and the strip. */

import type { DropTarget, ItemDropTarget } from 'react-aria-components';
import { isTextDropItem, useDragAndDrop } from 'react-aria-components';
import { act } from '../../shared/answers/acts.ts';
import { articles } from '../../shared/articles/articles.ts';
import { beside } from '../../shared/articles/beside.ts';
import { addToArticle, movePictures } from '../../shared/articles/pictures.ts';
import { PHOTO_TYPE, photosOf } from '../../shared/photo/photo-drag.ts';
import { attempt } from '../../shared/window/notices.ts';
import { carry } from './state/carry.ts';

const PICTURE_TYPE = 'application/x-picture-desk-picture';

/** The picture before which a drop lands; null at the end. */
function beforeOf(target: Pick<ItemDropTarget, 'key' | 'dropPosition'>, order: readonly number[]): number | null {
  if (target.dropPosition === 'before') return Number(target.key);
  return order[order.indexOf(Number(target.key)) + 1] ?? null;
}

interface Dropped {
  readonly items: readonly unknown[];
  readonly dropOperation: string;
}

/** Photographs are added; pictures dragged between the strip, the list and the article beside are moved, with Ctrl copied. */
async function addDropped({ items, dropOperation }: Dropped, before: number | null, isBeside: boolean): Promise<void> {
  const { article } = (isBeside ? beside : articles).get();
  const carried: number[] = [];
  for (const item of items) {
    const drop = item as Parameters<typeof isTextDropItem>[0];
    if (!isTextDropItem(drop)) continue;
    if (drop.types.has(PHOTO_TYPE)) await addPhotos(photosOf(await drop.getText(PHOTO_TYPE)), before, isBeside);
    else if (drop.types.has(PICTURE_TYPE)) carried.push(Number(await drop.getText(PICTURE_TYPE)));
  }
  if (article === null || carried.length === 0) return;
  const order = article.pictures.map(({ id }) => id);
  await carry(carried, { articleId: article.id, isBeside, order }, before, dropOperation !== 'copy');
}

async function addPhotos(photoIds: readonly number[], before: number | null, isBeside: boolean): Promise<void> {
  const articleId = beside.get().article?.id;
  if (!isBeside || articleId === undefined) await addToArticle(photoIds, before);
  else await act('pictures.add', { articleId, photoIds: [...photoIds], before });
}

/** For the article at hand, or for the one beside it. */
export function usePictureOrder(isBeside = false) {
  const order = (): readonly number[] =>
    (isBeside ? beside : articles).get().article?.pictures.map(({ id }) => id) ?? [];
  const reorder = async (ids: readonly number[], before: number | null): Promise<void> => {
    const articleId = beside.get().article?.id;
    if (!isBeside || articleId === undefined) await movePictures(ids, before);
    else await carry(ids, { articleId, isBeside, order: order() }, before, true);
  };
  return useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [PICTURE_TYPE]: String(key), 'text/plain': `Picture ${key}` })),
    acceptedDragTypes: [PHOTO_TYPE, PICTURE_TYPE],
    // Photographs from the contact sheet are copied in; pictures are moved unless the editor holds the copy key.
    getDropOperation: (_target: DropTarget, types, allowed) =>
      types.has(PHOTO_TYPE) || !allowed.includes('move') ? 'copy' : 'move',
    onReorder: ({ keys, target }) => attempt(() => reorder([...keys].map(Number), beforeOf(target, order()))),
    onInsert: (drop) => attempt(() => addDropped(drop, beforeOf(drop.target, order()), isBeside)),
    onRootDrop: (drop) => attempt(() => addDropped(drop, null, isBeside)),
  });
}
