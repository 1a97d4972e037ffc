/** Where a crop of a given ratio lies in a photograph; pure geometry, shared by the window and the export. */
import type { CropBox, CropRatio, Picture } from './article.ts';
import type { Size } from './photo.ts';

type Crops = Picture['crops'];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a crop is placed in: the photograph as the export decodes it, and the point that draws the eye in it. */
export interface CropBasis {
  readonly size: Size;
  readonly attention: Point;
}

/** `16:9` as 1.777…. */
export function ratioOf(ratio: CropRatio): number {
  const [width = 1, height = 1] = ratio.split(':').map(Number);
  return width / height;
}

/** The largest box of that ratio in the photograph, as near to the focal point (fractions) as its edges allow. */
export function cropAround(ratio: CropRatio, size: Size, focal: Point): CropBox {
  const wanted = ratioOf(ratio);
  const actual = size.width / size.height;
  const width = wanted >= actual ? 1 : wanted / actual;
  const height = wanted >= actual ? actual / wanted : 1;
  const start = (centre: number, part: number): number => Math.min(1 - part, Math.max(0, centre - part / 2));
  return { x: start(focal.x, width), y: start(focal.y, height), width, height };
}

/** The box that a picture has for a ratio: the editor's own, else the largest around the focal point or what draws the eye. */
export function boxOf(
  picture: { readonly crops: Crops; readonly focalPoint: Point | null },
  ratio: CropRatio,
  basis: CropBasis,
): CropBox {
  return picture.crops[ratio] ?? cropAround(ratio, basis.size, picture.focalPoint ?? basis.attention);
}

/** Moved by fractions of the photograph, as far as its edges allow. */
export function movedBox(box: CropBox, by: Point): CropBox {
  return { ...box, x: within(box.x + by.x, 1 - box.width), y: within(box.y + by.y, 1 - box.height) };
}

/** Larger or smaller around its middle, of the same ratio, between a twentieth and all of the room. */
export function scaledBox(box: CropBox, factor: number, ratio: CropRatio, size: Size): CropBox {
  const most = cropAround(ratio, size, { x: 0.5, y: 0.5 });
  const part = Math.min(1, Math.max(SMALLEST_PART, (box.width / most.width) * factor));
  const [width, height] = [most.width * part, most.height * part];
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return {
    x: within(middle.x - width / 2, 1 - width),
    y: within(middle.y - height / 2, 1 - height),
    width,
    height,
  };
}

/** The box whose corner (-1 is left or top, 1 right or bottom) is drawn to a point; the opposite corner stays where it is. */
export function drawnBox(
  box: CropBox,
  corner: { readonly x: -1 | 1; readonly y: -1 | 1 },
  to: Point,
  ratio: CropRatio,
  size: Size,
): CropBox {
  const most = cropAround(ratio, size, { x: 0.5, y: 0.5 });
  const anchor = {
    x: corner.x === 1 ? box.x : box.x + box.width,
    y: corner.y === 1 ? box.y : box.y + box.height,
  };
  const room = {
    x: corner.x === 1 ? 1 - anchor.x : anchor.x,
    y: corner.y === 1 ? 1 - anchor.y : anchor.y,
  };
  const wanted = Math.max(((to.x - anchor.x) * corner.x) / most.width, ((to.y - anchor.y) * corner.y) / most.height);
  const part = Math.min(Math.max(SMALLEST_PART, wanted), room.x / most.width, room.y / most.height);
  const [width, height] = [most.width * part, most.height * part];
  return {
    x: corner.x === 1 ? anchor.x : anchor.x - width,
    y: corner.y === 1 ? anchor.y : anchor.y - height,
    width,
    height,
  };
}

/** Of the largest crop that the photograph allows; less is an accidental drag. */
const SMALLEST_PART = 0.05;
const within = (value: number, most: number): number => Math.min(Math.max(0, most), Math.max(0, value));

/** The box in whole pixels of a photograph of that size, at least one pixel and never over the edge. */
export function boxInPixels(box: CropBox, size: Size): { left: number; top: number; width: number; height: number } {
  const left = Math.min(size.width - 1, Math.max(0, Math.round(box.x * size.width)));
  const top = Math.min(size.height - 1, Math.max(0, Math.round(box.y * size.height)));
  const width = Math.max(1, Math.min(size.width - left, Math.round(box.width * size.width)));
  const height = Math.max(1, Math.min(size.height - top, Math.round(box.height * size.height)));
  return { left, top, width, height };
}

/** The size with that longest side, never larger than it is. */
export function sizeWithin(size: Size, maxEdge: number): Size {
  const factor = Math.min(1, maxEdge / Math.max(size.width, size.height));
  return { width: Math.max(1, Math.round(size.width * factor)), height: Math.max(1, Math.round(size.height * factor)) };
}
