/** Adds photographs to an article, also a second time with a reason, and removes pictures; each change one undoable step. */

import { type Article, type ArticleId, BLANK_PICTURE, moveTo, type PictureId } from '../../domain/article.ts';
import { counted, plural } from '../../domain/counts.ts';
import type { Agency } from '../../domain/credit/agencies.ts';
import { DeskError } from '../../domain/failure.ts';
import type { Photo, PhotoId } from '../../domain/photo.ts';
import type { Change, PhotoReader, PictureRow } from '../journal-ports.ts';
import {
  type ArticlePorts,
  created,
  createdPicture,
  goneUnplaced,
  newArticle,
  requireArticle,
} from './edit-article.ts';
import { placed } from './order-pictures.ts';
import { withNamedCaptions } from './unplaced-captions.ts';

export interface CuratePorts extends ArticlePorts {
  readonly photos: PhotoReader;
  /** The picture's first words, from the photograph's own metadata. */
  readonly prefill: (photo: Photo) => Pick<PictureRow, 'caption' | 'credit' | 'altText'>;
  /** The desk's own list, by which credits are read. */
  readonly agencies: () => readonly Agency[];
}

/** A new article with these photographs in this order. Throws `not-found` where a photograph is no longer in the library. */
export function createArticle(
  ports: CuratePorts,
  start: { readonly headline: string; readonly date: string; readonly photoIds: readonly PhotoId[] },
): Article {
  const row = newArticle(ports, start);
  const pictures = newPictures(ports, row.id, [...new Set(start.photoIds)], 0);
  const label = pictures.length === 0 ? 'New article' : `New article with ${counted(pictures.length, 'picture')}`;
  ports.journal.apply({ label, changes: [created(row), ...pictures.map(createdPicture)] });
  return requireArticle(ports, row.id);
}

/**
 * Adds photographs before a picture or at the end. One that is in already stays where it is and is counted, unless a reason
 * says why it is wanted again: then it gets a second picture, which carries that reason. A caption of the article's text that
 * was kept for want of exactly this file goes on its picture in the same step. Throws `not-found` where the article or a
 * photograph is gone.
 */
export function addPictures(
  ports: CuratePorts,
  articleId: ArticleId,
  photoIds: readonly PhotoId[],
  before: PictureId | null,
  repeatReason = '',
): {
  readonly article: Article;
  readonly added: readonly PictureId[];
  readonly already: number;
  /** Added pictures with a caption that the text had for them. */
  readonly captioned: number;
} {
  const article = requireArticle(ports, articleId);
  const reason = repeatReason.replace(/\s+/g, ' ').trim();
  const inside = new Set(article.pictures.map((picture) => picture.photoId));
  const fresh = [...new Set(photoIds)].filter((photoId) => reason !== '' || !inside.has(photoId));
  const blank = newPictures(ports, articleId, fresh, article.pictures.length).map(
    (row): PictureRow => (inside.has(row.photoId) ? { ...row, repeatReason: reason } : row),
  );
  const fileNameOf = ({ photoId }: PictureRow): string => ports.photos.photo(photoId)?.fileName ?? '';
  const { rows, placed: captions } = withNamedCaptions(ports, articleId, blank, fileNameOf);
  const order = moveTo(
    [...article.pictures.map((picture) => picture.id), ...rows.map((row) => row.id)],
    rows.map((row) => row.id),
    before,
  );
  const place = new Map(order.map((pictureId, position) => [pictureId, position]));
  const moved = placed(ports.articles.pictureRows(articleId), place);
  const added = rows.map((row) => createdPicture({ ...row, position: place.get(row.id) ?? row.position }));
  if (rows.length > 0)
    ports.journal.apply({
      label: `${counted(rows.length, 'picture')} added to the article${again(rows)}${named(captions.length)}`,
      changes: [...moved, ...added, ...captions.map(goneUnplaced)],
    });
  return {
    article: requireArticle(ports, articleId),
    added: rows.map((row) => row.id),
    already: photoIds.length - fresh.length,
    captioned: captions.length,
  };
}

function named(captions: number): string {
  return captions === 0 ? '' : `, ${captions} with the caption that names ${plural(captions, 'it', 'them')}`;
}

function again(rows: readonly PictureRow[]): string {
  const reason = rows.find((row) => row.repeatReason !== undefined)?.repeatReason;
  return reason === undefined ? '' : ` again: ${reason}`;
}

/** Throws `not-found` where the article is gone. */
export function removePictures(ports: CuratePorts, articleId: ArticleId, pictureIds: readonly PictureId[]): Article {
  const gone = new Set(pictureIds);
  const rows = ports.articles.pictureRows(articleId);
  const removed = rows.filter((row) => gone.has(row.id));
  if (removed.length === 0) return requireArticle(ports, articleId);
  const kept = rows.filter((row) => !gone.has(row.id));
  const place = new Map(kept.map((row, position) => [row.id, position]));
  const changes = removed.map((row): Change => ({ entity: 'picture', id: row.id, before: row, after: null }));
  ports.journal.apply({
    label: `${counted(removed.length, 'picture')} removed from the article`,
    changes: [...changes, ...placed(kept, place)],
  });
  return requireArticle(ports, articleId);
}

function newPictures(
  ports: CuratePorts,
  articleId: ArticleId,
  photoIds: readonly PhotoId[],
  from: number,
): readonly PictureRow[] {
  const numbers = ports.journal.numbers('picture', photoIds.length);
  return photoIds.map((photoId, at) => {
    const photo = ports.photos.photo(photoId);
    if (photo === null) {
      throw new DeskError('not-found', 'The photograph is no longer in the library.', {
        wayOut: 'Index its folder again.',
      });
    }
    const words = ports.prefill(photo);
    const id = numbers[at] as PictureId;
    return { ...BLANK_PICTURE, id, articleId, photoId, position: from + at, ...words, lead: from + at === 0 };
  });
}
