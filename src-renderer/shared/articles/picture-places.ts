/** Where each picture is in its article, read once for each state of the article. */
import type { Article, Picture, PictureId } from '../../../src-main/domain/article.ts';

const indexes = new WeakMap<readonly Picture[], ReadonlyMap<PictureId, number>>();

function indexOf(pictures: readonly Picture[]): ReadonlyMap<PictureId, number> {
  const known = indexes.get(pictures);
  if (known !== undefined) return known;
  const index = new Map(pictures.map(({ id }, at) => [id, at]));
  indexes.set(pictures, index);
  return index;
}

/** From 1; 0 where the article has no such picture. */
export function positionOf(article: Article | null, pictureId: PictureId | null): number {
  if (article === null || pictureId === null) return 0;
  return (indexOf(article.pictures).get(pictureId) ?? -1) + 1;
}

export function pictureOf(article: Article | null, pictureId: PictureId | null): Picture | null {
  return article?.pictures[positionOf(article, pictureId) - 1] ?? null;
}
