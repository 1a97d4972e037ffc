/** Which photographs an article shows, in which order, with which words: each change one undoable step. */
import {
  type Article,
  type ArticleId,
  CROP_RATIOS,
  type CropRatio,
  moveTo,
  type PictureField,
  type PictureId,
} from '../domain/article.ts';
import { DeskError } from '../domain/failure.ts';
import type { Photo, PhotoId } from '../domain/photo.ts';
import {
  type ArticlePatch,
  type ArticlePorts,
  articleChange,
  created,
  createdPicture,
  newArticle,
  type PicturePatch,
  requireArticle,
} from './edit-article.ts';
import type { Change, PhotoReader, PictureRow } from './journal-ports.ts';

export interface CuratePorts extends ArticlePorts {
  readonly photos: PhotoReader;
  /** The picture's first words, from the photograph's own metadata. */
  readonly prefill: (photo: Photo) => Pick<PictureRow, 'caption' | 'credit' | 'altText'>;
}

/** A new article with these photographs in this order. */
export function createArticle(
  ports: CuratePorts,
  start: { readonly headline: string; readonly date: string; readonly photoIds: readonly PhotoId[] },
): Article {
  const row = newArticle(ports, start);
  const pictures = newPictures(ports, row.id, [...new Set(start.photoIds)], 0);
  ports.journal.apply({ label: 'New article', changes: [created(row), ...pictures.map(createdPicture)] });
  return requireArticle(ports, row.id);
}

/**
 * Adds photographs before a picture or at the end. One that is in already stays where it is and is counted, unless a reason
 * says why it is wanted again: then it gets a second picture, which carries that reason.
 */
export function addPictures(
  ports: CuratePorts,
  articleId: ArticleId,
  photoIds: readonly PhotoId[],
  before: PictureId | null,
  repeatReason = '',
): { readonly article: Article; readonly added: readonly PictureId[]; readonly already: number } {
  const article = requireArticle(ports, articleId);
  const reason = repeatReason.replace(/\s+/g, ' ').trim();
  const inside = new Set(article.pictures.map((picture) => picture.photoId));
  const fresh = [...new Set(photoIds)].filter((photoId) => reason !== '' || !inside.has(photoId));
  const rows = newPictures(ports, articleId, fresh, article.pictures.length).map(
    (row): PictureRow => (inside.has(row.photoId) ? { ...row, repeatReason: reason } : row),
  );
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
      label: `${counted(rows.length)} added to the article${again(rows)}`,
      changes: [...moved, ...added],
    });
  return {
    article: requireArticle(ports, articleId),
    added: rows.map((row) => row.id),
    already: photoIds.length - fresh.length,
  };
}

function again(rows: readonly PictureRow[]): string {
  const reason = rows.find((row) => row.repeatReason !== undefined)?.repeatReason;
  return reason === undefined ? '' : ` again: ${reason}`;
}

export function removePictures(ports: CuratePorts, articleId: ArticleId, pictureIds: readonly PictureId[]): Article {
  const gone = new Set(pictureIds);
  const rows = ports.articles.pictureRows(articleId);
  const removed = rows.filter((row) => gone.has(row.id));
  if (removed.length === 0) return requireArticle(ports, articleId);
  const kept = rows.filter((row) => !gone.has(row.id));
  const place = new Map(kept.map((row, position) => [row.id, position]));
  const changes = removed.map((row): Change => ({ entity: 'picture', id: row.id, before: row, after: null }));
  ports.journal.apply({
    label: `${counted(removed.length)} taken out of the article`,
    changes: [...changes, ...placed(kept, place)],
  });
  return requireArticle(ports, articleId);
}

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
  const first = order.findIndex((id) => pictureIds.includes(id));
  const label =
    pictureIds.length === 1 ? `Picture moved to ${first + 1} of ${rows.length}` : `${counted(pictureIds.length)} moved`;
  return reorder(ports, articleId, order, label);
}

/** A starting point for the order: by capture time or by file name. */
export function sortPictures(ports: CuratePorts, articleId: ArticleId, by: 'captured' | 'name'): Article {
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

/** Writes a picture's words, crops or place as lead; a caption or credit that was signed off must be looked at again. */
export function editPicture(ports: CuratePorts, pictureId: PictureId, patch: PicturePatch): PictureRow {
  const before = requirePicture(ports, pictureId);
  const changes = pictureChanges(ports, before, patch);
  const fields = Object.keys(patch).sort();
  if (changes.length > 0) {
    const ratios = patch.crops === undefined ? [] : changedRatios(before.crops, patch.crops);
    const what = fields.map((field) => FIELD_WORDS[field] ?? field).join(' and ');
    const label = `${[what, ...ratios].join(' ')} of picture ${before.position + 1}`;
    ports.journal.apply({ label, changes, merge: `picture:${pictureId}:${[...fields, ...ratios].join()}` });
  }
  return requirePicture(ports, pictureId);
}

/** Several text edits, of pictures and of the article, as one step: a fix in many places, batch edit, find and replace. */
export function editMany(
  ports: CuratePorts,
  articleId: ArticleId,
  label: string,
  article: ArticlePatch | undefined,
  edits: readonly { readonly pictureId: PictureId; readonly field: PictureField; readonly text: string }[],
): Article {
  const patches = new Map<PictureId, PicturePatch>();
  for (const { pictureId, field, text } of edits) patches.set(pictureId, { ...patches.get(pictureId), [field]: text });
  const changes: Change[] = [];
  for (const [pictureId, patch] of patches)
    changes.push(...pictureChanges(ports, requirePicture(ports, pictureId), patch));
  const own = article === undefined ? null : articleChange(ports, articleId, article);
  if (own !== null) changes.push(own);
  if (changes.length > 0) ports.journal.apply({ label, changes });
  return requireArticle(ports, articleId);
}

/** Signs pictures off with a name and the time, or takes the sign-off back where the name is null. */
export function signOff(
  ports: CuratePorts,
  articleId: ArticleId,
  pictureIds: readonly PictureId[],
  name: string | null,
): Article {
  const wanted = new Set(pictureIds);
  const who = name?.trim() ?? '';
  if (name !== null && who === '') {
    throw new DeskError('wrong-use', 'Expected a name for the sign-off, found none.', {
      wayOut: 'Write who has checked the credit.',
    });
  }
  const at = ports.clock.now();
  const changes = ports.articles
    .pictureRows(articleId)
    .filter((row) => wanted.has(row.id) && (name !== null || row.signOff !== null))
    .map(
      (row): Change => ({
        entity: 'picture',
        id: row.id,
        before: row,
        after: { ...row, signOff: name === null ? null : { name: who, at } },
      }),
    );
  const label =
    name === null
      ? `Sign-off of ${counted(changes.length)} taken back`
      : `${counted(changes.length)} signed off by ${who}`;
  if (changes.length > 0) ports.journal.apply({ label, changes });
  return requireArticle(ports, articleId);
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  caption: 'Caption',
  credit: 'Credit',
  altText: 'Alt text',
  lead: 'Lead',
  focalPoint: 'Focal point',
  crops: 'Crop',
};

/** Crops of other ratios are other steps, even if one follows the other at once. */
function changedRatios(before: PictureRow['crops'], after: PictureRow['crops']): readonly CropRatio[] {
  return CROP_RATIOS.filter((ratio) => JSON.stringify(before[ratio]) !== JSON.stringify(after[ratio]));
}

export const counted = (count: number): string => (count === 1 ? '1 picture' : `${count} pictures`);

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
      throw new DeskError('not-found', `Expected photograph ${photoId} in the library, found none.`, {
        wayOut: 'Index its folder again.',
      });
    }
    const words = ports.prefill(photo);
    const id = numbers[at] as PictureId;
    return {
      id,
      articleId,
      photoId,
      position: from + at,
      ...words,
      lead: from + at === 0,
      focalPoint: null,
      crops: {},
      signOff: null,
    };
  });
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

function pictureChanges(ports: CuratePorts, before: PictureRow, patch: PicturePatch): readonly Change[] {
  const after: PictureRow = { ...before, ...patch };
  if (JSON.stringify(after) === JSON.stringify(before)) return [];
  // Any change: who signed has seen the picture as it was, its crop and its alt text too.
  const own: Change = { entity: 'picture', id: before.id, before, after: { ...after, signOff: null } };
  if (patch.lead !== true) return [own];
  // One lead picture an article: the others step back in the same step.
  const others = ports.articles.pictureRows(before.articleId).filter((row) => row.lead && row.id !== before.id);
  return [
    own,
    ...others.map((row): Change => ({ entity: 'picture', id: row.id, before: row, after: { ...row, lead: false } })),
  ];
}

export function requirePicture(ports: Pick<CuratePorts, 'articles'>, id: PictureId): PictureRow {
  const row = ports.articles.pictureRow(id);
  if (row !== null) return row;
  throw new DeskError('not-found', `Expected picture ${id} in an article, found none.`, {
    wayOut: 'It may have been taken out: undo brings it back.',
  });
}

function sortKey(photo: Photo | null, by: 'captured' | 'name'): string {
  if (photo === null) return '\uffff';
  return by === 'name' ? photo.fileName : `${photo.capturedAt ?? '\uffff'} ${photo.fileName}`;
}
