/** Makes the 512 px thumbnail of one photograph, and its likeness from the same pixels. */
import type { Sharp } from 'sharp';
import type { Likeness } from '../usecases/indexing/decode-ports.ts';
import { type DecodedPicture, decodePicture, type PictureFile } from './decode-picture.ts';
import { likenessOf } from './likeness.ts';
import { openPixels, type Pixels } from './open-sharp.ts';
import { thumbnailEdge, toWholeBlocks } from './thumbnail-size.ts';

const QUALITY = 78;

export interface MadeThumbnail extends Omit<DecodedPicture, 'pixels'> {
  readonly jpeg: Uint8Array;
  readonly likeness: Likeness;
}

export async function makeThumbnail(file: PictureFile): Promise<MadeThumbnail> {
  const { pixels, ...about } = await decodePicture(file, thumbnailEdge);
  // Without the second pass for optimal code tables: some percent larger, a millisecond sooner.
  const encoding = wholeBlocks(pixels).jpeg({ quality: QUALITY, optimiseCoding: false }).toBuffer();
  const likeness = likenessOf(pixels);
  return { ...about, jpeg: await encoding, likeness };
}

function wholeBlocks(pixels: Pixels): Sharp {
  const { width, height } = pixels;
  const { right, bottom } = toWholeBlocks(pixels);
  const image = openPixels(pixels);
  if (right === 0 && bottom === 0) return image;
  return image
    .extract({ left: 0, top: 0, width: width + Math.min(0, right), height: height + Math.min(0, bottom) })
    .extend({ right: Math.max(0, right), bottom: Math.max(0, bottom), extendWith: 'copy' });
}
