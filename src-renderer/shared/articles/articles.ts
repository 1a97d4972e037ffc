/** The articles of the library and the current one, with its photographs; every change is a named call. */

import type { ArticleSummary, OpenedArticle } from '../../../src-main/contract/views.ts';
import type { Article, ArticleField, ArticleId, PictureField, PictureId } from '../../../src-main/domain/article.ts';
import { type ChangedArticle, isSame } from '../../../src-main/domain/changed-rows.ts';
import type { Photo, PhotoId } from '../../../src-main/domain/photo.ts';
import { actAt } from '../answers/acts.ts';
import { Truths } from '../answers/truths.ts';
import { ask, type Replied, subscribe, subscribeRows } from '../api.ts';
import { setRowsArticle } from '../photographs/rows.ts';
import { createStore } from '../store.ts';
import { attempt } from '../window/notices.ts';
import { recall, remember } from '../window/view.ts';
import { keepDraft } from './drafts.ts';
import {
  forgetUnheld,
  type HeldArticle,
  held,
  heldNow,
  hold,
  readArticle,
  release,
  rereadPhotos,
  takeAnswer,
  takeRows,
} from './held-articles.ts';

export interface ArticlesState {
  /** The article that was open last is still to come. */
  readonly isAwaited: boolean;
  readonly list: readonly ArticleSummary[];
  readonly article: Article | null;
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  /** The current picture: its caption has the caret, its photograph is in the panel. */
  readonly pictureId: PictureId | null;
}

const NO_PHOTOS: ReadonlyMap<PhotoId, Photo> = new Map();

export const articles = createStore<ArticlesState>({
  isAwaited: false,
  list: [],
  article: null,
  photos: NO_PHOTOS,
  pictureId: null,
});

/** Before anything is drawn: its strip keeps its place until it is there. */
export function awaitArticle(): void {
  articles.patch({ isAwaited: typeof recall('article') === 'number' });
}

const LIST = 'list';
const lists = new Truths<typeof LIST, readonly ArticleSummary[]>({
  keep: (before, next) => (isSame(before, next) ? before : next),
  changed: () => articles.patch({ list: lists.shown(LIST) ?? [] }),
});

export async function refreshArticles(): Promise<void> {
  const { value, order } = await ask('articles.list', undefined);
  lists.read(LIST, value, order);
}

/** The list with these lines in it, in its own order: those at work first, the newest change first. */
function withLines(list: readonly ArticleSummary[], changed: readonly ChangedArticle[]): readonly ArticleSummary[] {
  const gone = new Set(changed.map(({ id }) => id));
  const lines = changed.flatMap(({ summary }) => summary ?? []);
  return [...list.filter(({ id }) => !gone.has(id)), ...lines].sort(
    (a, b) =>
      Number(a.archived) - Number(b.archived) ||
      (a.changedAt === b.changedAt ? b.id - a.id : a.changedAt < b.changedAt ? 1 : -1),
  );
}

/** Shows this article; the one before it is forgotten. */
function show({ article, photos }: HeldArticle): void {
  const before = articles.get();
  if (before.article?.id !== article.id) {
    hold(article.id);
    if (before.article !== null) release(before.article.id);
    remember('article', article.id);
  }
  const here = before.article?.id === article.id ? before.pictureId : null;
  articles.patch({ article, photos, pictureId: pictureIn(article, here, before.article) });
  setRowsArticle(article.id);
}

/** The current picture where it still is one of them; else what took its place. */
function pictureIn(article: Article, pictureId: PictureId | null, before: Article | null): PictureId | null {
  if (article.pictures.some(({ id }) => id === pictureId)) return pictureId;
  const at = before?.id === article.id ? before.pictures.findIndex(({ id }) => id === pictureId) : 0;
  return nextAt(article, before?.pictures ?? [], Math.max(0, at));
}

function nextAt(article: Article, before: Article['pictures'], at: number): PictureId | null {
  const here = new Set(article.pictures.map(({ id }) => id));
  const after =
    before.slice(at).find(({ id }) => here.has(id)) ?? before.slice(0, at).findLast(({ id }) => here.has(id));
  return (after ?? article.pictures[0])?.id ?? null;
}

let wishes = 0;

/** Shows the article that comes, unless another one was wished for meanwhile: then that one stays. */
async function showWished(coming: () => Promise<HeldArticle>): Promise<boolean> {
  wishes += 1;
  const wish = wishes;
  const found = await coming();
  if (wish === wishes) show(found);
  else forgetUnheld(found.article.id);
  return wish === wishes;
}

/** False where another one was opened before the answer came. */
export async function openArticle(articleId: ArticleId): Promise<boolean> {
  const here = heldNow(articleId);
  if (here === undefined) return showWished(() => readArticle(articleId));
  wishes += 1;
  show(here);
  return true;
}

export function closeArticle(): void {
  const { article } = articles.get();
  if (article !== null) release(article.id);
  articles.patch({ article: null, photos: NO_PHOTOS, pictureId: null });
  setRowsArticle(null);
  remember('article', null);
}

export async function createArticle(photoIds: readonly PhotoId[]): Promise<boolean> {
  return takeOpened(actAt('articles.create', { photoIds: [...photoIds] }));
}

/** Shows an article that a call makes; false where another one was opened before the answer came. */
export function takeOpened(making: Promise<Replied<OpenedArticle>>): Promise<boolean> {
  return showWished(async () => {
    const { value, order } = await making;
    return takeAnswer(value, order) ?? readArticle(value.article.id);
  });
}

/** Types into one of the article's own fields: on screen at once, written after a pause. */
export function typeArticle(field: ArticleField, text: string): void {
  const { article } = articles.get();
  if (article !== null) keepDraft({ articleId: article.id, pictureId: null, field, text });
}

/** Types into a picture's field; any change takes the sign-off away. */
export function typePicture(pictureId: PictureId, field: PictureField, text: string): void {
  const { article } = articles.get();
  if (article !== null) keepDraft({ articleId: article.id, pictureId, field, text });
}

let rereading: ReturnType<typeof setTimeout> | null = null;
let toReread: ReadonlySet<PhotoId> | null = new Set();
const REREAD_DELAY_MS = 250;

/** Many changes on the disk become one question. */
function rereadSoon(ids: readonly PhotoId[] | null): void {
  toReread = ids === null || toReread === null ? null : new Set([...toReread, ...ids]);
  if (rereading !== null) return;
  rereading = setTimeout(() => {
    const changed = toReread;
    rereading = null;
    toReread = new Set();
    attempt(() => rereadPhotos(changed));
  }, REREAD_DELAY_MS);
}

/** Something that no row tells of may be new: after a restart of the library, or a change from outside. */
async function readAgain(articleId: ArticleId | null): Promise<void> {
  await refreshArticles();
  const { list, article } = articles.get();
  for (const id of held.get().keys()) {
    if (articleId !== null && id !== articleId) continue;
    if (list.some((line) => line.id === id)) await readArticle(id);
    else if (id === article?.id) closeArticle();
  }
}

function follow(): void {
  subscribeRows(({ articles: changed }, order) => {
    lists.heard(order, { touches: () => true, change: (list) => withLines(list, changed) });
    takeRows(changed, order);
    const { article } = articles.get();
    if (changed.some(({ id, summary }) => id === article?.id && summary === null)) closeArticle();
  });
  held.subscribe(() => {
    const before = articles.get();
    const now = before.article === null ? undefined : held.get().get(before.article.id);
    if (now === undefined || (now.article === before.article && now.photos === before.photos)) return;
    show(now);
  });
  subscribe('articles.changed', ({ articleId }) => attempt(() => readAgain(articleId)));
  subscribe('library.restarted', () => attempt(() => readAgain(null)));
  // Findings and panels speak of the photographs as they are now: missing, back, changed, captioned elsewhere.
  subscribe('photos.changed', ({ ids }) => rereadSoon(ids));
}

export async function startArticles(): Promise<void> {
  follow();
  await refreshArticles();
  const kept = recall('article');
  if (typeof kept === 'number' && articles.get().list.some(({ id }) => id === kept)) await openArticle(kept);
  articles.patch({ isAwaited: false });
  const picture = recall('picture');
  if (typeof picture === 'number' && articles.get().article?.pictures.some(({ id }) => id === picture)) {
    articles.patch({ pictureId: picture });
  }
}

export function setPicture(pictureId: PictureId | null): void {
  if (articles.get().pictureId === pictureId) return;
  articles.patch({ pictureId });
  remember('picture', pictureId);
}
