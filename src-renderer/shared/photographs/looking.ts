/** Close looking at photographs: the zoom shared by loupe and compare, the two compared, the many surveyed. */
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { createStore } from '../store.ts';
import { show, view } from '../window/view.ts';
import { library } from './library.ts';
import { chosen, select, selection, setFocus } from './selection.ts';

export interface Zoom {
  /** `fit`, or picture pixels per screen pixel: 1 is 100 %. */
  readonly scale: 'fit' | number;
  /** The point of the picture in the middle of the view, in fractions of it; kept from frame to frame. */
  readonly x: number;
  readonly y: number;
}

export const zoom = createStore<Zoom>({ scale: 'fit', x: 0.5, y: 0.5 });
export const compared = createStore<{ readonly left: PhotoId | null; readonly right: PhotoId | null }>({
  left: null,
  right: null,
});

const PAN_STEP = 0.08;

export function zoomed(): boolean {
  return zoom.get().scale !== 'fit';
}

export function zoomTo(scale: 'fit' | number, at?: { readonly x: number; readonly y: number }): void {
  zoom.patch({ scale, ...(at ?? {}) });
}

export function toggleZoom(): void {
  zoomTo(zoomed() ? 'fit' : 1);
}

export function panBy(x: number, y: number): void {
  const at = pannedTo();
  panTo(at.x + x * PAN_STEP, at.y + y * PAN_STEP);
}

export function panTo(x: number, y: number): void {
  zoom.patch(within({ x, y }));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half of what is in view of each picture shown, in fractions of it: nearer to an edge its middle cannot come. */
const halves = new Map<PhotoId, Point>();

/** A view says how much of its picture it shows; null when it shows none any more. */
export function setInView(id: PhotoId, half: Point | null): void {
  if (half === null) halves.delete(id);
  else halves.set(id, half);
}

/** Where the view really stands: without this the first steps back from an edge would move nothing. */
export function pannedTo(): Point {
  return within(zoom.get());
}

function within({ x, y }: Point): Point {
  const all = [...halves.values()];
  const least = (of: (half: Point) => number): number => (all.length === 0 ? 0 : Math.min(0.5, ...all.map(of)));
  const [left, top] = [least((half) => half.x), least((half) => half.y)];
  return { x: Math.min(1 - left, Math.max(left, x)), y: Math.min(1 - top, Math.max(top, y)) };
}

export function openLoupe(): void {
  show('library', 'loupe');
}

/** One step back: from zoom to fit, from a close look to the contact sheet. */
export function leaveLook(): void {
  if (view.get().looking !== 'survey' && zoomed()) zoomTo('fit');
  else show('library', 'grid');
}

/** The focused photograph against the next of the selection, or against its neighbour. */
export function openCompare(): void {
  const { focus } = selection.get();
  const { positions } = library.get();
  if (focus === null) return;
  const ids = chosen();
  const left = ids[0] ?? focus;
  const right = ids[1] ?? positions.at(positions.indexOf(left) + 1) ?? positions.at(positions.indexOf(left) - 1);
  compared.set({ left, right });
  setFocus(right ?? left);
  show('library', 'compare');
}

/** Puts the next candidate at the right. */
export function compareWith(by: number): void {
  const { positions } = library.get();
  const { left, right } = compared.get();
  let at = positions.indexOf(right ?? left ?? -1) + by;
  if (positions.at(at) === left) at += by;
  const next = positions.at(at);
  if (next === null || left === null) return;
  compared.set({ left, right: next });
  setFocus(next);
}

export function swapCompared(): void {
  compared.set({ left: compared.get().right, right: compared.get().left });
}

/** Marks go to the other of the two. */
export function focusOther(): void {
  const { left, right } = compared.get();
  const { focus } = selection.get();
  setFocus((focus === left ? right : left) ?? focus);
}

/** The candidate becomes the one to beat, and the next candidate comes up. */
export function promote(): void {
  const { right } = compared.get();
  if (right === null) return;
  compared.set({ left: right, right });
  compareWith(1);
  if (compared.get().right === right) show('library', 'grid');
}

export function openSurvey(): void {
  if (chosen().length > 1) show('library', 'survey');
}

/** Takes the focused photograph out of the survey; the best remain. */
export function dropFromSurvey(): void {
  const ids = chosen();
  const { focus } = selection.get();
  const at = ids.indexOf(focus ?? -1);
  if (at < 0 || ids.length < 2) return;
  const rest = ids.filter((id) => id !== focus);
  select(rest, rest[Math.min(at, rest.length - 1)] ?? null);
}
