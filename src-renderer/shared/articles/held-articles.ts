/** The articles that are open in the window, as the library said and as they are shown; with their photographs. */
import type { OpenedArticle } from '../../../src-main/contract/views.ts';
import type { Article, ArticleId } from '../../../src-main/domain/article.ts';
import { type ChangedArticle, isSame, keepingSame, withChanges } from '../../../src-main/domain/changed-rows.ts';
import type { Photo, PhotoId } from '../../../src-main/domain/photo.ts';
import { type Act, Truths } from '../answers/truths.ts';
import { ask } from '../api.ts';
import { createStore } from '../store.ts';

export interface HeldArticle {
  readonly article: Article;
  readonly photos: ReadonlyMap<PhotoId, Photo>;
}

/** Each stays the same object while nothing that is shown of it changes. */
export const held = createStore<ReadonlyMap<ArticleId, HeldArticle>>(new Map());

const photosOf = new Map<ArticleId, ReadonlyMap<PhotoId, Photo>>();
const texts = new Truths<ArticleId, Article>({ keep: keepingSame, changed: publish });

function publish(id: ArticleId): void {
  const article = texts.shown(id);
  const before = held.get().get(id);
  const photos = photosOf.get(id) ?? before?.photos ?? new Map();
  if (article === undefined || (before?.article === article && before.photos === photos)) return;
  held.set(new Map(held.get()).set(id, { article, photos }));
}

/** How many places show it. */
const holders = new Map<ArticleId, number>();

export function hold(id: ArticleId): void {
  holders.set(id, (holders.get(id) ?? 0) + 1);
}

/** The last place that lets go of it forgets it. */
export function release(id: ArticleId): void {
  const left = (holders.get(id) ?? 1) - 1;
  if (left > 0) {
    holders.set(id, left);
    return;
  }
  holders.delete(id);
  forgetUnheld(id);
}

/** Was asked for, and is shown nowhere after all. */
export function forgetUnheld(id: ArticleId): void {
  if (holders.has(id)) return;
  texts.forget(id);
  photosOf.delete(id);
  const rest = new Map(held.get());
  rest.delete(id);
  held.set(rest);
}

/** An article that is shown somewhere: it hears of every change, and need not be asked for. */
export function heldNow(id: ArticleId): HeldArticle | undefined {
  return holders.has(id) ? held.get().get(id) : undefined;
}

/** Takes an article that the library answered, under the changes that it did not know of; null where it is too old for that. */
export function takeAnswer({ article, photos }: OpenedArticle, order: number): HeldArticle | null {
  const known = photosOf.get(article.id);
  const next = new Map(photos.map((photo) => [photo.id, keptPhoto(known, photo)]));
  const same = known !== undefined && known.size === next.size && [...next].every(([id, one]) => known.get(id) === one);
  if (!same) photosOf.set(article.id, next);
  if (!texts.read(article.id, article, order)) return null;
  publish(article.id);
  return held.get().get(article.id) as HeldArticle;
}

function keptPhoto(known: ReadonlyMap<PhotoId, Photo> | undefined, photo: Photo): Photo {
  const before = known?.get(photo.id);
  return before !== undefined && isSame(before, photo) ? before : photo;
}

export async function readArticle(articleId: ArticleId): Promise<HeldArticle> {
  for (;;) {
    const { value, order } = await ask('articles.open', { articleId });
    const taken = takeAnswer(value, order);
    if (taken !== null) return taken;
  }
}

/** Takes changed rows over, whoever changed them. */
export function takeRows(rows: readonly ChangedArticle[], order: number): void {
  for (const row of rows) {
    if (row.photos.length > 0 && holders.has(row.id)) {
      const photos = new Map(photosOf.get(row.id));
      for (const photo of row.photos) photos.set(photo.id, photo);
      photosOf.set(row.id, photos);
    }
    texts.heard(order, { touches: (id) => id === row.id, change: (article) => withChanges(article, row) });
    publish(row.id);
  }
}

/** Shows an edit of an article at once. */
export function showEdit(articleId: ArticleId, change: (article: Article) => Article): Act<ArticleId, Article> {
  return texts.act({ touches: (id) => id === articleId, change });
}

/**
 * Photographs are other than they were on the disk: what is open and uses them is read again, pictures too, since a sign-off
 * is taken back where the original is another now.
 */
export async function rereadPhotos(ids: ReadonlySet<PhotoId> | null): Promise<void> {
  const uses = (id: ArticleId): boolean =>
    [...(photosOf.get(id)?.keys() ?? [])].some((photoId) => ids === null || ids.has(photoId));
  await Promise.all([...holders.keys()].filter(uses).map(readArticle));
}
