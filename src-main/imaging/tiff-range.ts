/** Judges whether the 16-bit numbers of a TIFF use their range: a camera for science writes 12 bits into 16, and nothing says what is white. */
import { SAMPLES, type TiffLayout } from '../metadata/containers/tiff-photograph.ts';
import { readParts } from './tiff-parts.ts';
import { canUnpack } from './unpack-strip.ts';

/** A quarter of 16 bits: as bright as 64 of 255. */
const BRIGHT = 1 << 14;
/** A hot pixel is no light in the picture. */
const MOST_STRAY = 1 / 1000;

/**
 * True where nearly no sample of it is as bright as a quarter of the range. Photographs with a colour profile are what they are:
 * a program that writes one has set what is white. Reads no more of the others than shows light; what is damaged before that is
 * not judged.
 */
export function usesSmallRange(file: Uint8Array, layout: TiffLayout): boolean {
  const { width, height, bits, format, photometric, compression, colours, icc, isPlanar } = layout;
  if (bits[0] !== 16 || format !== SAMPLES.unsigned || icc !== null || photometric > 2 || !canUnpack(compression))
    return false;
  const isTurned = photometric === 0;
  const enough = width * height * colours * MOST_STRAY;
  let bright = 0;
  try {
    readParts(file, layout, true, (values, _x, _y, length, sample, stride) => {
      if (sample >= colours) return false;
      const planes = isPlanar ? 1 : colours;
      for (let at = 0; at < length * stride; at += stride)
        for (let plane = 0; plane < planes; plane += 1) {
          const value = values(at + plane);
          if ((isTurned ? 0xffff - value : value) >= BRIGHT) bright += 1;
        }
      return bright > enough;
    });
  } catch {
    // The image library says what is the matter with it.
    return false;
  }
  return bright <= enough;
}
