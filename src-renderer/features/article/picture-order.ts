/** Reordering pictures by drag or by keyboard, and dropping photographs between them; used by the list and the strip. */

import type { DropTarget, ItemDropTarget } from 'react-aria-components';
import { isTextDropItem, useDragAndDrop } from 'react-aria-components';
import { articles } from '../../state/articles.ts';
import { attempt } from '../../state/notices.ts';
import { addToArticle, movePictures } from '../../state/pictures.ts';
import { PHOTO_TYPE, photosOf } from '../library/photo-drag.ts';

const PICTURE_TYPE = 'application/x-picture-desk-picture';

/** The picture before which a drop lands; null at the end. */
function beforeOf(target: Pick<ItemDropTarget, 'key' | 'dropPosition'>): number | null {
  if (target.dropPosition === 'before') return Number(target.key);
  const order = articles.get().article?.pictures.map(({ id }) => id) ?? [];
  return order[order.indexOf(Number(target.key)) + 1] ?? null;
}

interface Dropped {
  readonly items: readonly unknown[];
}

/** Photographs are added; pictures dragged between the strip and the list are moved. */
async function addDropped({ items }: Dropped, before: number | null): Promise<void> {
  const moved: number[] = [];
  for (const item of items) {
    const drop = item as Parameters<typeof isTextDropItem>[0];
    if (!isTextDropItem(drop)) continue;
    if (drop.types.has(PHOTO_TYPE)) await addToArticle(photosOf(await drop.getText(PHOTO_TYPE)), before);
    else if (drop.types.has(PICTURE_TYPE)) moved.push(Number(await drop.getText(PICTURE_TYPE)));
  }
  await movePictures(moved, before);
}

export function usePictureOrder() {
  return useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [PICTURE_TYPE]: String(key), 'text/plain': `Picture ${key}` })),
    acceptedDragTypes: [PHOTO_TYPE, PICTURE_TYPE],
    // Photographs from the contact sheet are copied in; pictures of the article itself are moved.
    getDropOperation: (_target: DropTarget, types) => (types.has(PHOTO_TYPE) ? 'copy' : 'move'),
    onReorder: ({ keys, target }) => attempt(() => movePictures([...keys].map(Number), beforeOf(target))),
    onInsert: (drop) => attempt(() => addDropped(drop, beforeOf(drop.target))),
    onRootDrop: (drop) => attempt(() => addDropped(drop, null)),
  });
}
