/** What is done with the pictures of the article at hand: in, out, order, lead, sign-off; each a named call and a sentence. */
import { moveTo, type PictureId } from '../../src-main/domain/article.ts';
import type { PhotoId } from '../../src-main/domain/photo.ts';
import { call } from '../api.ts';
import { articles, counted, createArticle, refreshArticles, reopenArticle, setArticle } from './articles.ts';
import { said } from './history.ts';
import { refreshSoon } from './library.ts';
import { attempt, say } from './notices.ts';
import { flushSaves } from './saves.ts';
import { createStore } from './store.ts';
import { closeDialog, openDialog } from './view.ts';

/** Photographs that are in the article and were added again: they wait for a reason. */
export const waiting = createStore<{ readonly photoIds: readonly PhotoId[]; readonly before: PictureId | null }>({
  photoIds: [],
  before: null,
});

/** Puts photographs into the article at hand; makes one where there is none. Where all are in already, asks why again. */
export async function addToArticle(photoIds: readonly PhotoId[], before: PictureId | null = null): Promise<void> {
  const { article } = articles.get();
  if (photoIds.length === 0) return;
  if (article === null) {
    await createArticle(photoIds);
    say(`New article with ${counted(photoIds.length)}.`);
    return;
  }
  const asked = { articleId: article.id, photoIds: [...photoIds], before };
  const { added, already, captioned } = await call('pictures.add', asked);
  if (added.length === 0) {
    waiting.set({ photoIds: [...new Set(photoIds)], before });
    openDialog('again');
    return;
  }
  const named = captioned === 0 ? '' : `, ${captioned} with the caption that names ${captioned === 1 ? 'it' : 'them'}`;
  await tellAdded(
    `${counted(added.length)} added to the article${named}${already > 0 ? `, ${already} already in it` : ''}`,
  );
}

/** The photographs that wait, once more, with the reason that they carry from now on. */
export async function addAgain(repeatReason: string): Promise<void> {
  const { article } = articles.get();
  const { photoIds, before } = waiting.get();
  if (article === null) return;
  const again = { articleId: article.id, photoIds: [...photoIds], before, repeatReason };
  const { added } = await call('pictures.add', again);
  closeDialog();
  await tellAdded(`${counted(added.length)} added to the article again`);
}

async function tellAdded(sentence: string): Promise<void> {
  await reopenArticle();
  await refreshArticles();
  refreshSoon();
  said(sentence);
  say(`${sentence}. It has ${counted(articles.get().article?.pictures.length ?? 0)}.`);
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
  const places = pictureIds.map((id) => next.indexOf(id) + 1).sort((a, b) => a - b);
  const sentence =
    places.length === 1
      ? `Moved to ${places[0]} of ${next.length}`
      : `${counted(places.length)} moved to ${places[0]} to ${places.at(-1)} of ${next.length}`;
  say(sentence);
  setArticle(await call('pictures.move', { articleId: article.id, pictureIds: [...pictureIds], before }));
  said(sentence);
}

/** Moves pictures together by that many places; those that lay apart come together. */
export function movePicturesBy(pictureIds: readonly PictureId[], by: number): Promise<void> {
  const order = articles.get().article?.pictures.map(({ id }) => id) ?? [];
  const moved = new Set(pictureIds);
  const kept = order.filter((id) => !moved.has(id));
  const edge = by < 0 ? order.findIndex((id) => moved.has(id)) : order.findLastIndex((id) => moved.has(id));
  if (edge < 0) return Promise.resolve();
  const keptBefore = order.slice(0, edge).filter((id) => !moved.has(id)).length;
  return movePictures(pictureIds, kept[Math.max(0, keptBefore + by)] ?? null);
}

/** Moves one picture by that many places. */
export function movePictureBy(pictureId: PictureId, by: number): Promise<void> {
  return movePicturesBy([pictureId], by);
}

export async function sortPictures(by: 'captured' | 'name'): Promise<void> {
  const { article } = articles.get();
  if (article === null) return;
  setArticle(await call('pictures.sort', { articleId: article.id, by }));
  said(by === 'captured' ? 'Pictures sorted by capture time' : 'Pictures sorted by name');
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

/** The picture that stands for the article: the page opens with it, and its crops are made. */
export async function makeLead(pictureId: PictureId): Promise<void> {
  await flushSaves();
  await call('pictures.edit', { pictureId, patch: { lead: true } });
  await reopenArticle();
  said(
    `Picture ${(articles.get().article?.pictures.findIndex(({ id }) => id === pictureId) ?? -1) + 1} leads the article`,
  );
}
