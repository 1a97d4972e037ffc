/** What is done with the pictures of the current article: in, out, order, lead, sign-off; each a named call and a sentence. */

import type { SheetOrder } from '../../../src-main/domain/article.ts';
import { type Article, type ArticleId, moveTo, type PictureId } from '../../../src-main/domain/article.ts';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { act } from '../answers/acts.ts';
import type { Act } from '../answers/truths.ts';
import { createStore } from '../store.ts';
import { stepOf } from '../window/last-step.ts';
import { say } from '../window/notices.ts';
import { closeDialog, openDialog } from '../window/view.ts';
import { articles, createArticle } from './articles.ts';
import { showEdit } from './held-articles.ts';
import { ARTICLE_WORDS } from './words.ts';

/** Photographs that are in the article and were added again: they wait for a reason. */
export const waiting = createStore<{ readonly photoIds: readonly PhotoId[]; readonly before: PictureId | null }>({
  photoIds: [],
  before: null,
});

/** The article that the first photographs begin; those that are added before it is there go into the same one. */
let beginning: Promise<unknown> | null = null;

/** Puts photographs into the current article; makes one where there is none. Where all are in already, asks why again. */
export async function addToArticle(photoIds: readonly PhotoId[], before: PictureId | null = null): Promise<void> {
  const { article } = articles.get();
  if (article === null) {
    await beginOrFollow(photoIds, before);
    return;
  }
  if (photoIds.length === 0) return;
  if (areAllIn(article, photoIds)) {
    askAgain(photoIds, before);
    return;
  }
  const asked = { articleId: article.id, photoIds: [...photoIds], before };
  const adding = act('pictures.add', asked);
  const step = await stepOf(adding);
  const { already } = await adding;
  if (step === null) askAgain(photoIds, before);
  else tellAdded(step, already);
}

async function beginOrFollow(photoIds: readonly PhotoId[], before: PictureId | null): Promise<void> {
  if (beginning !== null) {
    await beginning.catch(() => undefined);
    if (photoIds.length > 0) await addToArticle(photoIds, before);
    return;
  }
  beginning = stepOf(createArticle(photoIds)).then(sayStep);
  try {
    await beginning;
  } finally {
    beginning = null;
  }
}

const areAllIn = ({ pictures }: Article, photoIds: readonly PhotoId[]): boolean =>
  photoIds.every((id) => pictures.some(({ photoId }) => photoId === id));

function askAgain(photoIds: readonly PhotoId[], before: PictureId | null): void {
  waiting.set({ photoIds: [...new Set(photoIds)], before });
  openDialog('again');
}

/** The photographs that wait, once more, with the reason that they carry from now on. */
export async function addAgain(repeatReason: string): Promise<void> {
  const { article } = articles.get();
  const { photoIds, before } = waiting.get();
  if (article === null) return;
  const again = { articleId: article.id, photoIds: [...photoIds], before, repeatReason };
  closeDialog();
  const step = await stepOf(act('pictures.add', again));
  if (step !== null) tellAdded(step, 0);
}

function tellAdded(step: string, already: number): void {
  say(ARTICLE_WORDS.hasNow(step, already, articles.get().article?.pictures.length ?? 0));
}

function sayStep(step: string | null): void {
  if (step !== null) say(`${step}.`);
}

export async function removePictures(pictureIds: readonly PictureId[]): Promise<void> {
  const { article } = articles.get();
  if (article !== null) await removeFrom(article.id, pictureIds);
}

/** Takes pictures out of an article that is open, the current one or the one next to it. */
export async function removeFrom(articleId: ArticleId, pictureIds: readonly PictureId[]): Promise<void> {
  if (pictureIds.length === 0) return;
  const shown = showWithout(articleId, pictureIds);
  await act('pictures.remove', { articleId, pictureIds: [...pictureIds] }, { shown });
}

/** Shows an article without these pictures at once. */
export function showWithout(articleId: ArticleId, pictureIds: readonly PictureId[]): Act<ArticleId, Article> {
  const gone = new Set(pictureIds);
  return showEdit(articleId, (now) => ({ ...now, pictures: now.pictures.filter(({ id }) => !gone.has(id)) }));
}

function inOrder(article: Article, pictureIds: readonly PictureId[], before: PictureId | null): Article {
  const byId = new Map(article.pictures.map((picture) => [picture.id, picture]));
  return { ...article, pictures: moveTo([...byId.keys()], pictureIds, before).map((id) => byId.get(id)!) };
}

/** Moves pictures before another, or to the end; says where they are now. */
export async function movePictures(pictureIds: readonly PictureId[], before: PictureId | null): Promise<void> {
  const { article } = articles.get();
  if (article !== null) await moveIn(article, pictureIds, before);
}

/** The same in an article that is open, the current one or the one next to it. */
export async function moveIn(
  article: Article,
  pictureIds: readonly PictureId[],
  before: PictureId | null,
): Promise<void> {
  if (pictureIds.length === 0) return;
  const order = article.pictures.map(({ id }) => id);
  const next = moveTo(order, pictureIds, before);
  if (next.every((id, index) => id === order[index])) return;
  const shown = showEdit(article.id, (now) => inOrder(now, pictureIds, before));
  const moved = { articleId: article.id, pictureIds: [...pictureIds], before };
  sayStep(await stepOf(act('pictures.move', moved, { shown })));
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

export async function sortPictures(by: SheetOrder): Promise<void> {
  const { article } = articles.get();
  if (article === null) return;
  await act('pictures.sort', { articleId: article.id, by });
}

export async function signOff(pictureIds: readonly PictureId[], name: string | null): Promise<void> {
  const { article } = articles.get();
  if (article === null || pictureIds.length === 0) return;
  const at = new Date().toISOString();
  const wanted = new Set(pictureIds);
  const shown = showEdit(article.id, (now) => ({
    ...now,
    pictures: now.pictures.map((one) =>
      wanted.has(one.id) ? { ...one, signOff: name === null ? null : { name, at } } : one,
    ),
  }));
  const signed = { articleId: article.id, pictureIds: [...pictureIds], name };
  sayStep(await stepOf(act('pictures.signOff', signed, { shown })));
}

/** The picture that represents the article: the page opens with it, and its crops are made. */
export async function makeLead(pictureId: PictureId): Promise<void> {
  await act('pictures.edit', { pictureId, patch: { lead: true } });
}
