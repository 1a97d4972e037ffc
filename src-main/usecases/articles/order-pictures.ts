/** The order of an article's pictures: moved by the editor, or sorted as a starting point; each change one undoable step. */

import type { SheetOrder } from '../../domain/article.ts';
import { type Article, type ArticleId, moveTo, type PictureId } from '../../domain/article.ts';
import { counted } from '../../domain/counts.ts';
import type { Photo } from '../../domain/photo.ts';
import type { Change, PhotoReader, PictureRow } from '../journal-ports.ts';
import { type ArticlePorts, requireArticle } from './edit-article.ts';

/** Moves pictures, in their present order, before another one or to the end. */
export function movePictures(
  ports: ArticlePorts,
  articleId: ArticleId,
  pictureIds: readonly PictureId[],
  before: PictureId | null,
): Article {
  const rows = ports.articles.pictureRows(articleId);
  const order = moveTo(
    rows.map((row) => row.id),
    pictureIds,
    before,
  );
  const places = order.flatMap((id, at) => (pictureIds.includes(id) ? [at + 1] : []));
  const label =
    places.length === 1
      ? `Picture moved to ${places[0]} of ${rows.length}`
      : `${counted(places.length, 'picture')} moved to ${places[0]} to ${places.at(-1)} of ${rows.length}`;
  return reorder(ports, articleId, order, label);
}

/** A starting point for the order: by capture time or by file name. */
export function sortPictures(
  ports: ArticlePorts & { readonly photos: PhotoReader },
  articleId: ArticleId,
  by: SheetOrder,
): Article {
  const rows = ports.articles.pictureRows(articleId);
  const keys = new Map(rows.map((row) => [row.id, sortKey(ports.photos.photo(row.photoId), by)]));
  const order = rows
    .map((row) => row.id)
    .sort((a, b) => (keys.get(a) ?? '').localeCompare(keys.get(b) ?? '', 'en', { numeric: true }));
  return reorder(
    ports,
    articleId,
    order,
    by === 'captured' ? 'Pictures sorted by capture time' : 'Pictures sorted by file name',
  );
}

function reorder(ports: ArticlePorts, articleId: ArticleId, order: readonly PictureId[], label: string): Article {
  const place = new Map(order.map((id, position) => [id, position]));
  const changes = placed(ports.articles.pictureRows(articleId), place);
  if (changes.length > 0) ports.journal.apply({ label, changes });
  return requireArticle(ports, articleId);
}

export function placed(rows: readonly PictureRow[], place: ReadonlyMap<PictureId, number>): readonly Change[] {
  return rows
    .filter((row) => place.get(row.id) !== row.position)
    .map(
      (row): Change => ({
        entity: 'picture',
        id: row.id,
        before: row,
        after: { ...row, position: place.get(row.id) ?? row.position },
      }),
    );
}

function sortKey(photo: Photo | null, by: SheetOrder): string {
  if (photo === null) return '\uffff';
  return by === 'name' ? photo.fileName : `${photo.capturedAt ?? '\uffff'} ${photo.fileName}`;
}
