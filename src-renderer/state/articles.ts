/** The articles of the library and the one at hand, with its photographs; every change is a named call. */

import type { ArticleSummary, OpenedArticle } from '../../src-main/contract/views.ts';
import type { Article, ArticleField, ArticleId, PictureField, PictureId } from '../../src-main/domain/article.ts';
import { moveTo } from '../../src-main/domain/article.ts';
import type { Photo, PhotoId } from '../../src-main/domain/photo.ts';
import { call, subscribe } from '../api.ts';
import { keepDraft, withDrafts } from './drafts.ts';
import { said } from './history.ts';
import { refreshSoon } from './library.ts';
import { attempt, say } from './notices.ts';
import { setRowsArticle } from './rows.ts';
import { flushSaves } from './saves.ts';
import { createStore } from './store.ts';
import { recall, remember } from './view.ts';

export interface ArticlesState {
  readonly list: readonly ArticleSummary[];
  readonly article: Article | null;
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  /** The picture at hand: its caption has the caret, its photograph stands in the panel. */
  readonly pictureId: PictureId | null;
}

export const articles = createStore<ArticlesState>({ list: [], article: null, photos: new Map(), pictureId: null });

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

/** Reads the article at hand again: after undo, or when something else changed it. */
export async function reopenArticle(): Promise<void> {
  const { article, list } = articles.get();
  if (article === null) return;
  if (!list.some(({ id }) => id === article.id)) {
    closeArticle();
    return;
  }
  const typed = typedCount;
  const opened = await call('articles.open', { articleId: article.id });
  // An answer that was under way while something was typed may be older than the typed text: ask again.
  if (typed === typedCount) take(opened);
  else await reopenArticle();
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

/** Puts photographs into the article at hand; makes one where there is none. */
export async function addToArticle(photoIds: readonly PhotoId[], before: PictureId | null = null): Promise<void> {
  const { article } = articles.get();
  if (photoIds.length === 0) return;
  if (article === null) {
    await createArticle(photoIds);
    say(`New article with ${counted(photoIds.length)}.`);
    return;
  }
  const { added, already } = await call('pictures.add', { articleId: article.id, photoIds: [...photoIds], before });
  await reopenArticle();
  await refreshArticles();
  refreshSoon();
  const sentence = addedInWords(added.length, already);
  said(sentence);
  say(`${sentence}. It has ${counted(articles.get().article?.pictures.length ?? 0)}.`);
}

function addedInWords(added: number, already: number): string {
  if (added === 0) return already === 1 ? 'Already in the article' : 'All already in the article';
  return `${counted(added)} added to the article${already > 0 ? `, ${already} already in it` : ''}`;
}

export async function removePictures(pictureIds: readonly PictureId[]): Promise<void> {
  const { article, pictureId } = articles.get();
  if (article === null || pictureIds.length === 0) return;
  const gone = new Set(pictureIds);
  const at = article.pictures.findIndex(({ id }) => id === pictureId);
  const heir =
    article.pictures.slice(at).find(({ id }) => !gone.has(id)) ??
    article.pictures
      .slice(0, at)
      .reverse()
      .find(({ id }) => !gone.has(id));
  setArticle(await call('pictures.remove', { articleId: article.id, pictureIds: [...pictureIds] }));
  articles.patch({ pictureId: heir?.id ?? null });
  said(`${counted(pictureIds.length)} taken out of the article`);
  attempt(refreshArticles);
  refreshSoon();
}

/** Moves pictures before another, or to the end; says where they are now. */
export async function movePictures(pictureIds: readonly PictureId[], before: PictureId | null): Promise<void> {
  const { article } = articles.get();
  if (article === null || pictureIds.length === 0) return;
  const order = article.pictures.map(({ id }) => id);
  const next = moveTo(order, pictureIds, before);
  if (next.every((id, index) => id === order[index])) return;
  const byId = new Map(article.pictures.map((picture) => [picture.id, picture]));
  articles.patch({ article: { ...article, pictures: next.map((id) => byId.get(id)!) } });
  const position = next.indexOf(pictureIds[0]!) + 1;
  const sentence = `Moved to ${position} of ${next.length}`;
  say(sentence);
  setArticle(await call('pictures.move', { articleId: article.id, pictureIds: [...pictureIds], before }));
  said(sentence);
}

/** Moves one picture by that many places. */
export function movePictureBy(pictureId: PictureId, by: number): Promise<void> {
  const order = articles.get().article?.pictures.map(({ id }) => id) ?? [];
  const from = order.indexOf(pictureId);
  const to = Math.min(order.length - 1, Math.max(0, from + by));
  if (from < 0 || from === to) return Promise.resolve();
  return movePictures([pictureId], order[to > from ? to + 1 : to] ?? null);
}

export async function sortPictures(by: 'captured' | 'name'): Promise<void> {
  const { article } = articles.get();
  if (article === null) return;
  setArticle(await call('pictures.sort', { articleId: article.id, by }));
  said(by === 'captured' ? 'Pictures sorted by capture time' : 'Pictures sorted by name');
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

/** Types into a picture's field; a changed caption or credit takes the sign-off away. */
export function typePicture(pictureId: PictureId, field: PictureField, text: string): void {
  const { article } = articles.get();
  if (article === null) return;
  const pictures = article.pictures.map((picture) =>
    picture.id === pictureId
      ? { ...picture, [field]: text, signOff: field === 'altText' ? picture.signOff : null }
      : picture,
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

export async function signOff(pictureIds: readonly PictureId[], name: string | null): Promise<void> {
  const { article } = articles.get();
  if (article === null || pictureIds.length === 0) return;
  await flushSaves();
  setArticle(await call('pictures.signOff', { articleId: article.id, pictureIds: [...pictureIds], name }));
  const sentence =
    name === null
      ? `Sign-off of ${counted(pictureIds.length)} taken back`
      : `${counted(pictureIds.length)} signed off by ${name}`;
  said(sentence);
  say(sentence);
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
  await refreshArticles();
  const kept = recall('article');
  if (typeof kept === 'number' && articles.get().list.some(({ id }) => id === kept)) await openArticle(kept);
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
