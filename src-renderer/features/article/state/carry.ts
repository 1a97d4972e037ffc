/** Moving and copying pictures between articles; nothing leaves its place before it has arrived. */

import type { Article, ArticleId, PictureId } from '../../../../src-main/domain/article.ts';
import { act } from '../../../shared/answers/acts.ts';
import { articles, setPicture } from '../../../shared/articles/articles.ts';
import { beside, setBesidePicture } from '../../../shared/articles/beside.ts';
import { selectedPictures } from '../../../shared/articles/picture-selection.ts';
import { moveIn, removeFrom, showWithout } from '../../../shared/articles/pictures.ts';
import { ARTICLE_WORDS } from '../../../shared/articles/words.ts';
import { createStore } from '../../../shared/store.ts';
import { hasKeyboard } from '../../../shared/window/focus-targets.ts';
import { stepOf } from '../../../shared/window/last-step.ts';
import { say } from '../../../shared/window/notices.ts';
import { WORDS } from '../words.ts';

export interface Carrying {
  readonly pictureIds: readonly PictureId[];
  /** Where they are until they are pasted. */
  readonly from: ArticleId;
  readonly move: boolean;
}

/** What was cut or copied last. */
export const carrying = createStore<Carrying | null>(null);

/** One of the two articles, with the current picture in it. */
export interface CarrySide {
  readonly articleId: ArticleId;
  readonly pictureId: PictureId | null;
  /** What cut, copy and send mean: all that are selected, in order. */
  readonly selected: readonly PictureId[];
  readonly order: readonly PictureId[];
  readonly isBeside: boolean;
}

function sideOf(isBeside: boolean): CarrySide | null {
  const { article, pictureId } = (isBeside ? beside : articles).get();
  if (article === null) return null;
  const order = article.pictures.map(({ id }) => id);
  const selected = isBeside ? order.filter((id) => id === pictureId) : selectedPictures();
  return { articleId: article.id, pictureId, selected, order, isBeside };
}

/** The side that has the keyboard. */
export function currentSide(): CarrySide | null {
  return sideOf(hasKeyboard('beside'));
}

/** The other side, if a second article is open. */
export function otherSide(): CarrySide | null {
  const here = currentSide();
  return here === null ? null : sideOf(!here.isBeside);
}

export function pickUp(move: boolean): void {
  const side = currentSide();
  const [first] = side?.selected ?? [];
  if (side === null || first === undefined) return;
  carrying.set({ pictureIds: side.selected, from: side.articleId, move });
  const what =
    side.selected.length === 1
      ? ARTICLE_WORDS.picture(side.order.indexOf(first) + 1)
      : ARTICLE_WORDS.pictures(side.selected.length);
  say(WORDS.pickedUp(what, move));
}

export function putDown(): void {
  carrying.set(null);
}

/** After the current picture, or into an empty article. */
export async function paste(): Promise<void> {
  const side = currentSide();
  const load = carrying.get();
  if (side === null || load === null) return;
  const at = side.pictureId === null ? -1 : side.order.indexOf(side.pictureId);
  // Pasted twice in one go it comes once.
  if (load.move) carrying.set(null);
  await carry(load.pictureIds, side, side.order[at + 1] ?? null, load.move);
}

/** The current picture to the end of the second article, or back. */
export async function sendAcross(move: boolean): Promise<void> {
  const here = currentSide();
  const there = otherSide();
  if (here !== null && there !== null) await carry(here.selected, there, null, move);
}

export async function carry(
  pictureIds: readonly PictureId[],
  to: Pick<CarrySide, 'articleId' | 'isBeside' | 'order'>,
  before: PictureId | null,
  move: boolean,
): Promise<void> {
  const target = (to.isBeside ? beside : articles).get();
  if (pictureIds.length === 0 || target.article?.id !== to.articleId) return;
  // What is in the article already cannot be copied into it: it is moved there.
  if (pictureIds.every((id) => to.order.includes(id))) return moveIn(target.article, pictureIds, before);
  const shown = move ? showGone(pictureIds, target.article) : undefined;
  const order = { pictureIds: [...pictureIds], articleId: to.articleId, before, move };
  const arriving = act('pictures.carry', order, shown === undefined ? {} : { shown });
  const step = await stepOf(arriving);
  const { added, already } = await arriving;
  const now = (to.isBeside ? beside : articles).get();
  if (now.article?.id !== to.articleId) return;
  const arrived = added[0] ?? null;
  const position = now.article.pictures.findIndex(({ id }) => id === arrived) + 1;
  // The editor may have gone on there meanwhile.
  const isUntouched = now.pictureId === target.pictureId || target.pictureId === null;
  if (arrived !== null && isUntouched) (to.isBeside ? setBesidePicture : setPicture)(arrived);
  say(WORDS.carried(step, move, { position, count: now.article.pictures.length }, already));
}

/** What goes is not drawn any more, so that the next key means the next picture; what the other article has stays. */
function showGone(pictureIds: readonly PictureId[], target: Article): ReturnType<typeof showWithout> | undefined {
  const there = new Set(target.pictures.map(({ photoId }) => photoId));
  const source = [articles.get().article, beside.get().article].find(
    (one) => one !== null && one.id !== target.id && one.pictures.some(({ id }) => pictureIds.includes(id)),
  );
  if (source == null) return undefined;
  const going = source.pictures.filter(({ id, photoId }) => pictureIds.includes(id) && !there.has(photoId));
  return showWithout(
    source.id,
    going.map(({ id }) => id),
  );
}

/** One place up or down in the second article. */
export async function moveBeside(by: number): Promise<void> {
  const side = sideOf(true);
  if (side?.pictureId == null) return;
  const { article } = beside.get();
  const from = side.order.indexOf(side.pictureId);
  const to = Math.min(side.order.length - 1, Math.max(0, from + by));
  if (article === null || from === to) return;
  await moveIn(article, [side.pictureId], side.order[to > from ? to + 1 : to] ?? null);
}

export async function removeBeside(): Promise<void> {
  const side = sideOf(true);
  if (side?.pictureId == null) return;
  const at = side.order.indexOf(side.pictureId);
  const removing = removeFrom(side.articleId, [side.pictureId]);
  setBesidePicture(side.order[at + 1] ?? side.order[at - 1] ?? null);
  await removing;
}
