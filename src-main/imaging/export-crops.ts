/** Places an export's crops in a decoded picture: by the editor's box, the focal point, or what draws the eye. */
import sharp from 'sharp';
import type { CropBox, CropRatio } from '../domain/article.ts';
import { boxInPixels, cropAround, type Point, sizeWithin } from '../domain/crop.ts';
import type { Size } from '../domain/photo.ts';
import type { CropRequest } from '../usecases/export/export-ports.ts';
import { openPixels, type Pixels } from './open-sharp.ts';

export interface PlacedCrop {
  readonly ratio: CropRatio;
  readonly box: CropBox;
}

export async function placeCrops(
  requests: readonly CropRequest[],
  base: Pixels,
  original: Size,
  focalPoint: Point | null,
): Promise<readonly PlacedCrop[]> {
  if (requests.length === 0) return [];
  const needsEye = focalPoint == null && requests.some(({ box }) => box == null);
  const focal = focalPoint ?? (needsEye ? await attentionPoint(base) : { x: 0.5, y: 0.5 });
  return requests.map(({ ratio, box }) => ({ ratio, box: box ?? cropAround(ratio, original, focal) }));
}

/** What draws the eye, looked for on a small copy: edges, skin tones, saturation. */
export async function attentionPoint(base: Pixels): Promise<Point> {
  const { channels } = base;
  const small = sizeWithin(base, 512);
  const side = Math.max(1, Math.round(Math.min(small.width, small.height) * 0.6));
  const copy = await openPixels(base).resize(small.width, small.height, { fit: 'fill' }).raw().toBuffer();
  const { info } = await openPixels({ data: copy, ...small, channels })
    .resize(side, side, { fit: 'cover', position: sharp.strategy.attention })
    .raw()
    .toBuffer({ resolveWithObject: true });
  // The point is told in the pixels of the picture before it is cut, shrunk to cover the square.
  const scale = side / Math.min(small.width, small.height);
  const within = (value: number | undefined, length: number): number =>
    Math.min(1, Math.max(0, (value ?? length / 2) / length));
  return { x: within(info.attentionX, small.width * scale), y: within(info.attentionY, small.height * scale) };
}

/** Where the crop lies in the base, and the size it is written in: no larger than asked, never larger than its pixels. */
export function cropWithin({ box }: PlacedCrop, base: Pixels, original: Size, maxEdge: number) {
  const inBase = boxInPixels(box, base);
  const inOriginal = boxInPixels(box, original);
  const room = Math.max(inBase.width, inBase.height);
  return { ...inBase, size: sizeWithin(inOriginal, Math.min(maxEdge, room)) };
}
