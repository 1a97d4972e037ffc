/** Makes the loupe's preview: 2,560 px, or the whole picture if a window cannot show the file itself. */

import { readFile } from 'node:fs/promises';
import type { CloseSize } from '../domain/photo.ts';
import { type DecodedPicture, decodePicture, type PictureFile } from './decode-picture.ts';
import { openPicture, openPixels } from './open-sharp.ts';

export const PREVIEW_EDGE_PX = 2560;

export interface MadePreview extends Omit<DecodedPicture, 'pixels'> {
  readonly jpeg: Uint8Array;
  /** Size of the JPEG itself. */
  readonly shownWidth: number;
  readonly shownHeight: number;
}

export async function makePreview(file: PictureFile, size: CloseSize): Promise<MadePreview> {
  const { pixels, ...about } = await decodePicture(file, size === 'preview' ? PREVIEW_EDGE_PX : null);
  const options =
    size === 'preview'
      ? { quality: 84, optimiseCoding: false }
      : { quality: 92, chromaSubsampling: '4:4:4', optimiseCoding: false };
  const jpeg = await openPixels(pixels).jpeg(options).toBuffer();
  return { ...about, jpeg, shownWidth: pixels.width, shownHeight: pixels.height };
}

/** Size of a picture that was made before; null where it is not there or not whole. */
export async function madePicture(path: string): Promise<{ readonly width: number; readonly height: number } | null> {
  try {
    const { width, height } = await openPicture(await readFile(path), 'strict').metadata();
    return { width, height };
  } catch {
    return null;
  }
}
