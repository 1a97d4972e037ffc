/** The articles of the library and the one at hand, with its photographs; every change is a named call. */

import type { ArticleSummary, OpenedArticle } from '../../src-main/contract/views.ts';
import type { Article, ArticleField, ArticleId, PictureField, PictureId } from '../../src-main/domain/article.ts';
import type { Photo, PhotoId } from '../../src-main/domain/photo.ts';
import { call, subscribe } from '../api.ts';
import { keepDraft, withDrafts } from './drafts.ts';
import { said } from './history.ts';
import { refreshSoon } from './library.ts';
import { attempt } from './notices.ts';
import { setRowsArticle } from './rows.ts';
import { flushSaves } from './saves.ts';
import { createStore } from './store.ts';
import { recall, remember } from './view.ts';

export interface ArticlesState {
  /** The article that was open last is still to come. */
  readonly isAwaited: boolean;
  readonly list: readonly ArticleSummary[];
  readonly article: Article | null;
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  /** The picture at hand: its caption has the caret, its photograph stands in the panel. */
  readonly pictureId: PictureId | null;
}

export const articles = createStore<ArticlesState>({
  isAwaited: false,
  list: [],
  article: null,
  photos: new Map(),
  pictureId: null,
});

/** Before anything is drawn: its strip keeps its place until it is there. */
export function awaitArticle(): void {
  articles.patch({ isAwaited: typeof recall('article') === 'number' });
}

export async function refreshArticles(): Promise<void> {
  articles.patch({ list: await call('articles.list') });
}

function take({ article, photos }: OpenedArticle): void {
  const before = articles.get();
  const here = before.article?.id === article.id ? before.pictureId : null;
  const pictureId = article.pictures.some((picture) => picture.id === here) ? here : (article.pictures[0]?.id ?? null);
  articles.patch({
    article: withDrafts(article),
    photos: new Map(photos.map((photo) => [photo.id, photo])),
    pictureId,
  });
  setRowsArticle(article.id);
  remember('article', article.id);
}

export async function openArticle(articleId: ArticleId): Promise<void> {
  if (articles.get().article?.id !== articleId) await flushSaves();
  take(await call('articles.open', { articleId }));
}

/** Counts what is typed, so that an answer from before can be told from one after it. */
let typedCount = 0;

let reopened = 0;

/** Reads the article at hand again: after undo, or when something else changed it. */
export async function reopenArticle(): Promise<void> {
  const { article } = articles.get();
  if (article === null) return;
  const isListed = (): boolean => articles.get().list.some(({ id }) => id === article.id);
  // An article that has just been made is known before the list is: it counts as gone when a new list lacks it too.
  if (!isListed()) await refreshArticles();
  if (!isListed()) {
    closeArticle();
    return;
  }
  const typed = typedCount;
  reopened += 1;
  const mine = reopened;
  const opened = await call('articles.open', { articleId: article.id });
  // A newer question is under way, which knows of a step that this answer may not know of; or another article is open by now.
  if (mine !== reopened || articles.get().article?.id !== article.id) return;
  // An answer that was under way while something was typed may be older than the typed text: ask again.
  if (typed === typedCount) take(opened);
  else await reopenArticle();
}

let reopening: number | null = null;
const REOPEN_DELAY = 250;

/** Many changes on the disk become one question. */
function reopenSoon(): void {
  if (reopening !== null) return;
  reopening = window.setTimeout(() => {
    reopening = null;
    attempt(reopenArticle);
  }, REOPEN_DELAY);
}

export function closeArticle(): void {
  articles.patch({ article: null, photos: new Map(), pictureId: null });
  setRowsArticle(null);
  remember('article', null);
}

export async function createArticle(photoIds: readonly PhotoId[]): Promise<void> {
  await flushSaves();
  take(await call('articles.create', { photoIds: [...photoIds] }));
  await refreshArticles();
  refreshSoon();
  said(photoIds.length === 0 ? 'New article' : `New article with ${counted(photoIds.length)}`);
}

export function takeOpened(opened: OpenedArticle): void {
  take(opened);
  attempt(refreshArticles);
}

/** Takes an article that the library answered, without losing what is being typed. */
export function setArticle(article: Article): void {
  if (articles.get().article?.id === article.id) articles.patch({ article: withDrafts(article) });
}

/** Types into one of the article's own fields: on screen at once, written after a pause. */
export function typeArticle(field: ArticleField, text: string): void {
  const { article } = articles.get();
  if (article === null) return;
  typedCount += 1;
  articles.patch({ article: { ...article, [field]: text } });
  keepDraft({ articleId: article.id, pictureId: null, field, text });
}

/** Types into a picture's field; any change takes the sign-off away. */
export function typePicture(pictureId: PictureId, field: PictureField, text: string): void {
  const { article } = articles.get();
  if (article === null) return;
  const pictures = article.pictures.map((picture) =>
    picture.id === pictureId ? { ...picture, [field]: text, signOff: null } : picture,
  );
  typedCount += 1;
  articles.patch({ article: { ...article, pictures } });
  keepDraft({ articleId: article.id, pictureId, field, text });
}

export async function setArticleOption(patch: {
  profile?: string;
  direction?: 'ltr' | 'rtl';
  language?: string;
  archived?: boolean;
}): Promise<void> {
  const { article } = articles.get();
  if (article === null) return;
  setArticle(await call('articles.edit', { articleId: article.id, patch }));
  attempt(refreshArticles);
}

export async function duplicateArticle(articleId: ArticleId): Promise<void> {
  takeOpened(await call('articles.duplicate', { articleId }));
}

export async function deleteArticle(articleId: ArticleId): Promise<void> {
  const { label } = await call('articles.delete', { articleId });
  await refreshArticles();
  if (articles.get().article?.id === articleId) closeArticle();
  refreshSoon();
  said(label);
}

export function counted(pictures: number): string {
  return pictures === 1 ? '1 picture' : `${pictures.toLocaleString('en-GB')} pictures`;
}

export async function startArticles(): Promise<void> {
  subscribe('articles.changed', ({ articleId }) => {
    attempt(refreshArticles);
    if (articleId === null || articleId === articles.get().article?.id) attempt(reopenArticle);
  });
  // Findings and panels speak of the photographs as they are now: missing, back, changed, captioned elsewhere.
  subscribe('photos.changed', ({ ids }) => {
    const { photos } = articles.get();
    if (photos.size > 0 && (ids === null || ids.some((id) => photos.has(id)))) reopenSoon();
  });
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

export async function setArchived(articleId: ArticleId, archived: boolean): Promise<void> {
  await call('articles.edit', { articleId, patch: { archived } });
  await refreshArticles();
  said(archived ? 'Article archived' : 'Article reopened');
}
