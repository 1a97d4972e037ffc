/** Where a crop of a given ratio lies in a photograph; pure geometry, shared by the window and the export. */
import type { CropBox, CropRatio } from './article.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
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
