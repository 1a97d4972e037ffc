/** How far a photograph is enlarged and which part of it is in view; one zoom for loupe, Compare and the loupe's own window. */
import type { Point } from '../../../src-main/domain/crop.ts';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { createStore } from '../store.ts';

export interface Zoom {
  /** `fit`, or screen pixels per picture pixel: 1 is 100 %. */
  readonly scale: 'fit' | number;
  /** The point of the picture in the middle of the view, in fractions of it; kept from frame to frame. */
  readonly x: number;
  readonly y: number;
}

export const zoom = createStore<Zoom>({ scale: 'fit', x: 0.5, y: 0.5 });
/** The scale at which the photograph looked at fits its view: where enlarging begins. */
export const fitScale = createStore(0.25);

/** Steps of the keys and of the wheel; those below fit are passed over. */
export const ZOOM_STEPS = [0.125, 0.25, 1 / 3, 0.5, 2 / 3, 1, 1.5, 2, 3, 4, 6, 8] as const;
export const MOST_ZOOM = 8;
const PAN_STEP = 0.08;
/** Of what is in view: at 800 % a step by a part of the picture would leave it. */
const MOST_OF_VIEW = 0.8;

export function zoomed(): boolean {
  return zoom.get().scale !== 'fit';
}

/** Enlarges about a point that stays where it is in the view; with none, about the middle of the view. */
export function zoomTo(scale: 'fit' | number, about: Anchor | null = null): void {
  if (scale === 'fit') {
    zoom.patch({ scale });
    return;
  }
  const to = Math.min(MOST_ZOOM, scale);
  if (to <= fitScale.get() * 1.001 && zoomed()) zoom.patch({ scale: 'fit' });
  else if (about === null) zoom.patch({ scale: to, ...(zoomed() ? pannedTo() : {}) });
  else
    zoom.patch({ scale: to, x: about.x - about.dx / (about.width * to), y: about.y - about.dy / (about.height * to) });
}

/** A point of the picture and where it is in the view. */
export interface Anchor extends Point {
  /** CSS pixels from the middle of the view. */
  readonly dx: number;
  readonly dy: number;
  /** The picture at 100 %, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Says what is under the pointer, while it is over a photograph. */
let pointing: (() => Anchor | null) | null = null;

export function setPointing(say: (() => Anchor | null) | null): void {
  pointing = say;
}

export function toggleZoom(): void {
  if (zoomed()) zoomTo('fit');
  else zoomToPointer(1);
}

export function zoomToPointer(scale: number): void {
  zoomTo(scale, pointing?.() ?? null);
}

/** The next step larger or smaller, about the pointer; below the smallest is fit. */
export function stepZoom(by: 1 | -1): void {
  const fit = fitScale.get();
  const { scale } = zoom.get();
  const now = scale === 'fit' ? fit : scale;
  const steps = ZOOM_STEPS.filter((step) => step > fit * 1.01);
  const next = by > 0 ? steps.find((step) => step > now * 1.01) : steps.findLast((step) => step < now * 0.99);
  if (next !== undefined) zoomToPointer(next);
  else if (by < 0) zoomTo('fit');
}

export function panBy(x: number, y: number): void {
  const at = pannedTo();
  const half = inView();
  panTo(at.x + x * stepIn(half.x), at.y + y * stepIn(half.y));
}

const stepIn = (half: number): number => (half === 0 ? PAN_STEP : Math.min(PAN_STEP, half * MOST_OF_VIEW));

export function panTo(x: number, y: number): void {
  zoom.patch(within({ x, y }));
}

/** Half of what is in view of each picture shown, in fractions of it: nearer to an edge its middle cannot come. */
const halves = new Map<PhotoId, Point>();

/** A view says how much of its picture it shows; null when it shows none any more. */
export function setInView(id: PhotoId, half: Point | null): void {
  if (half === null) halves.delete(id);
  else halves.set(id, half);
}

/** Where the view really is: without this the first steps back from an edge would move nothing. */
export function pannedTo(): Point {
  return within(zoom.get());
}

function inView(): Point {
  const all = [...halves.values()];
  const least = (of: (half: Point) => number): number => (all.length === 0 ? 0 : Math.min(0.5, ...all.map(of)));
  return { x: least((half) => half.x), y: least((half) => half.y) };
}

function within({ x, y }: Point): Point {
  const { x: left, y: top } = inView();
  return { x: Math.min(1 - left, Math.max(left, x)), y: Math.min(1 - top, Math.max(top, y)) };
}
