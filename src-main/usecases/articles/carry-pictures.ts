/** Carries pictures from one article to another, words and crops and all: as a move or as a copy, in one undoable step. */

import { type Article, type ArticleId, moveTo, type PictureId } from '../../domain/article.ts';
import { counted } from '../../domain/counts.ts';
import type { Change, PictureRow } from '../journal-ports.ts';
import { type ArticlePorts, createdPicture, requireArticle, titleOf } from './edit-article.ts';
import { requirePicture } from './edit-pictures.ts';
import { movePictures, placed } from './order-pictures.ts';

export interface Carried {
  /** The article that the pictures came to. */
  readonly article: Article;
  readonly added: readonly PictureId[];
  /** Pictures whose photograph was there before; they stay where they were. */
  readonly already: number;
  /** Articles that pictures were taken out of. */
  readonly from: readonly ArticleId[];
}

/** A photograph is once in an article. A copy is a new use: nobody has signed its credit yet. */
export function carryPictures(
  ports: ArticlePorts,
  pictureIds: readonly PictureId[],
  articleId: ArticleId,
  before: PictureId | null,
  move: boolean,
): Carried {
  const target = requireArticle(ports, articleId);
  const rows = [...new Set(pictureIds)].map((id) => requirePicture(ports, id)).sort(inOrder);
  const own = rows.filter((row) => row.articleId === articleId);
  if (move && own.length === rows.length) {
    const ids = own.map(({ id }) => id);
    return { article: movePictures(ports, articleId, ids, before), added: [], already: 0, from: [] };
  }
  const here = new Set(target.pictures.map(({ photoId }) => photoId));
  const fresh = rows.filter(({ photoId }) => !here.has(photoId) && here.add(photoId));
  const numbers = ports.journal.numbers('picture', fresh.length);
  const count = target.pictures.length;
  const added = fresh.map(({ repeatReason: _, ...row }, at): PictureRow => {
    const signOff = move ? row.signOff : null;
    return { ...row, id: numbers[at] as PictureId, articleId, position: count + at, lead: count + at === 0, signOff };
  });
  const ids = added.map(({ id }) => id);
  const order = moveTo([...target.pictures.map(({ id }) => id), ...ids], ids, before);
  const place = new Map(order.map((id, position) => [id, position]));
  const changes: Change[] = [
    ...placed(ports.articles.pictureRows(articleId), place),
    ...added.map((row) => createdPicture({ ...row, position: place.get(row.id) ?? row.position })),
  ];
  const from = move ? [...new Set(fresh.map((row) => row.articleId))] : [];
  for (const source of from) changes.push(...takenOut(ports, source, new Set(fresh.map(({ id }) => id))));
  const label = `${counted(added.length, 'picture')} ${move ? 'moved' : 'copied'} to “${titleOf(target)}”`;
  if (added.length > 0) ports.journal.apply({ label, changes });
  return { article: requireArticle(ports, articleId), added: ids, already: rows.length - fresh.length, from };
}

function takenOut(ports: ArticlePorts, articleId: ArticleId, gone: ReadonlySet<PictureId>): readonly Change[] {
  const rows = ports.articles.pictureRows(articleId);
  const kept = rows.filter(({ id }) => !gone.has(id));
  const removed = rows.filter(({ id }) => gone.has(id));
  return [
    ...removed.map((row): Change => ({ entity: 'picture', id: row.id, before: row, after: null })),
    ...placed(kept, new Map(kept.map(({ id }, position) => [id, position]))),
  ];
}

function inOrder(left: PictureRow, right: PictureRow): number {
  return left.articleId - right.articleId || left.position - right.position;
}
