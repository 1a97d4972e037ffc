/** Crops of a picture: the current ratio, its box, and what keys and mouse do to it. */

import { CROP_RATIOS, type CropBox, type CropRatio, type Picture } from '../../../src-main/domain/article.ts';

import { boxInPixels, boxOf, type CropBasis, movedBox, type Point, scaledBox } from '../../../src-main/domain/crop.ts';
import type { Preset } from '../../../src-main/domain/formats/format.ts';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { flushSaves } from '../answers/saves.ts';
import { call } from '../api.ts';
import { createStore } from '../store.ts';
import { focusSoon } from '../window/focus-targets.ts';
import { say } from '../window/notices.ts';
import { show } from '../window/view.ts';
import { articles, setPicture } from './articles.ts';
import { keepCut, type PictureCut } from './drafts.ts';
import { ARTICLE_WORDS, CROP_WORDS } from './words.ts';

export interface Cropping {
  readonly ratio: CropRatio;
  /** What arrows and clicks move: the frame of the ratio, or the point that every automatic crop keeps. */
  readonly aim: 'frame' | 'focal';
  /** By photograph: its size and what draws the eye, as far as they were asked for. */
  readonly bases: ReadonlyMap<PhotoId, CropBasis>;
  readonly presets: readonly Preset[];
}

export const cropping = createStore<Cropping>({ ratio: '16:9', aim: 'frame', bases: new Map(), presets: [] });

export function currentPicture(): Picture | null {
  const { article, pictureId } = articles.get();
  return article?.pictures.find(({ id }) => id === pictureId) ?? null;
}

/** The current picture with everything that its crops depend on; null until that is known. */
function atHand(): { readonly picture: Picture; readonly basis: CropBasis; readonly ratio: CropRatio } | null {
  const picture = currentPicture();
  const basis = picture === null ? undefined : cropping.get().bases.get(picture.photoId);
  return picture === null || basis === undefined ? null : { picture, basis, ratio: cropping.get().ratio };
}

export function openCrops(): void {
  const { article, pictureId } = articles.get();
  if (pictureId === null) setPicture(article?.pictures[0]?.id ?? null);
  show('crop');
}

export function closeCrops(): void {
  if (cropping.get().aim === 'focal') aimAt('frame');
  else leaveCrops();
}

export function leaveCrops(): void {
  cropping.patch({ aim: 'frame' });
  show('article');
  // The list is drawn first; then the caption of the picture that was cut has the caret again.
  const { pictureId } = articles.get();
  if (pictureId !== null) focusSoon('caption', pictureId);
}

/** Asks once how large the photograph leaves and what draws the eye in it. */
export async function loadBasis(photoId: PhotoId): Promise<void> {
  if (cropping.get().bases.has(photoId)) return;
  const basis = await call('photos.cropBasis', { photoId });
  cropping.set((state) => ({ ...state, bases: new Map(state.bases).set(photoId, basis) }));
}

export async function loadPresets(): Promise<void> {
  cropping.patch({ presets: await call('presets.list') });
}

export function chooseRatio(ratio: CropRatio): void {
  cropping.patch({ ratio, aim: 'frame' });
  tell();
}

export function aimAt(aim: Cropping['aim']): void {
  cropping.patch({ aim });
  tell();
}

/** Another picture of the article, crops still open. */
export function stepCropped(by: number): void {
  const { article, pictureId } = articles.get();
  const at = article?.pictures.findIndex(({ id }) => id === pictureId) ?? -1;
  const next = article?.pictures[at + by];
  if (next === undefined) return;
  setPicture(next.id);
  say(ARTICLE_WORDS.pictureOf(at + by + 1, article?.pictures.length ?? 0));
}

/** Arrow keys: fractions of the photograph, to the frame or to the focal point. */
export function nudge(by: Point): void {
  const found = atHand();
  if (found === null) return;
  const { picture, basis, ratio } = found;
  if (cropping.get().aim === 'frame') {
    setBox(movedBox(boxOf(picture, ratio, basis), by));
  } else {
    const from = picture.focalPoint ?? basis.attention;
    setFocalPoint({ x: from.x + by.x, y: from.y + by.y });
  }
  tell();
}

export function scale(factor: number): void {
  const found = atHand();
  if (found === null) return;
  const { picture, basis, ratio } = found;
  cropping.patch({ aim: 'frame' });
  setBox(scaledBox(boxOf(picture, ratio, basis), factor, ratio, basis.size));
  tell();
}

/** Takes what the editor set away: the focal point while it is aimed at, else the frame of this ratio. */
export function resetCurrent(): void {
  const picture = currentPicture();
  if (picture === null) return;
  if (cropping.get().aim === 'focal') change(picture, { focalPoint: null });
  else change(picture, { crops: without(picture.crops, cropping.get().ratio) });
  void flushSaves();
  tell();
}

/** Keeps the automatic crop where it lies now, so that it is written whatever draws the eye tomorrow. */
export function keepAutomatic(): void {
  const found = atHand();
  if (found === null) return;
  setBox(boxOf(found.picture, found.ratio, found.basis));
  tell();
}

export function setBox(box: CropBox): void {
  const picture = currentPicture();
  if (picture === null) return;
  change(picture, { crops: { ...picture.crops, [cropping.get().ratio]: box } });
}

export function setFocalPoint({ x, y }: Point): void {
  const picture = currentPicture();
  const inside = (value: number): number => Math.min(1, Math.max(0, value));
  if (picture !== null) change(picture, { focalPoint: { x: inside(x), y: inside(y) } });
}

/** On screen at once, in the library after a pause; one gesture is one step to undo. */
function change(picture: Picture, cut: PictureCut): void {
  const { article } = articles.get();
  if (article !== null) keepCut(article.id, picture.id, cut);
}

function without(crops: Picture['crops'], ratio: CropRatio): Picture['crops'] {
  return Object.fromEntries(CROP_RATIOS.flatMap((key) => (key === ratio || !crops[key] ? [] : [[key, crops[key]]])));
}

/** Tells a screen reader where the frame or the focal point lies now. */
export function tell(): void {
  const found = atHand();
  if (found !== null) say(inWords(found.picture, found.ratio, found.basis, cropping.get().aim));
}

export function inWords(picture: Picture, ratio: CropRatio, basis: CropBasis, aim: Cropping['aim']): string {
  if (aim === 'focal') {
    const { x, y } = picture.focalPoint ?? basis.attention;
    return CROP_WORDS.focalPoint(picture.focalPoint !== null, x, y);
  }
  const box = boxOf(picture, ratio, basis);
  const { width, height } = boxInPixels(box, basis.size);
  const isOwn = picture.crops[ratio] !== undefined;
  return CROP_WORDS.frame(ratio, isOwn, box.x, box.y, CROP_WORDS.pixels(width, height));
}
