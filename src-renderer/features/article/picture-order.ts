/** Reordering pictures by drag, and dropping photographs between them; used by the list, the strip and the second article. */
import { useMemo } from 'react';
import { act } from '../../shared/answers/acts.ts';
import { articles } from '../../shared/articles/articles.ts';
import { beside } from '../../shared/articles/beside.ts';
import { addToArticle, movePictures } from '../../shared/articles/pictures.ts';
import { PHOTO_TYPE, photosOf } from '../../shared/photo/photo-drag.ts';
import type { ListDrag } from '../../shared/ui/ordered-list-drag.ts';
import { attempt } from '../../shared/window/notices.ts';
import { carry } from './state/carry.ts';

const PICTURE_TYPE = 'application/x-picture-desk-picture';

async function addPhotos(photoIds: readonly number[], before: number | null, isBeside: boolean): Promise<void> {
  const articleId = beside.get().article?.id;
  if (!isBeside || articleId === undefined) await addToArticle(photoIds, before);
  else await act('pictures.add', { articleId, photoIds: [...photoIds], before });
}

/** Pictures of another list: moved, with Ctrl copied. Those of the article itself come from its strip or its list. */
async function carryTo(
  ids: readonly number[],
  before: number | null,
  isCopy: boolean,
  isBeside: boolean,
): Promise<void> {
  const { article } = (isBeside ? beside : articles).get();
  if (article === null) return;
  const order = article.pictures.map(({ id }) => id);
  await carry(ids, { articleId: article.id, isBeside, order }, before, !isCopy);
}

/** For the current article, or for the one next to it: photographs of the contact sheet are added, pictures moved. */
export function usePictureOrder(isBeside = false): ListDrag {
  return useMemo(
    () => ({
      type: PICTURE_TYPE,
      takes: PHOTO_TYPE,
      onReorder: (ids, before) =>
        attempt(() => (isBeside ? carryTo(ids, before, false, true) : movePictures(ids, before))),
      onRows: (ids, before, isCopy) => attempt(() => carryTo(ids, before, isCopy, isBeside)),
      onOther: (text, before) => attempt(() => addPhotos(photosOf(text), before, isBeside)),
    }),
    [isBeside],
  );
}
