/** Decides how a TIFF is opened: which of its images, and whether its samples are read here before the image library sees them. */
import { fromBuffer } from '../metadata/byte-source.ts';
import { SAMPLES, type TiffLayout, tiffLayout } from '../metadata/containers/tiff-photograph.ts';
import { MOST_PIXELS } from './open-sharp.ts';
import { readSamples, UnclearSamples } from './tiff-samples.ts';
import { wrapSamples } from './wrap-pixels.ts';

export { UnclearSamples };

/** What `openPicture` is given. */
export interface TiffToOpen {
  readonly bytes: Uint8Array;
  readonly page: number;
  /** -1 for the page itself. */
  readonly below: number;
}

export function isTiff(bytes: Uint8Array): boolean {
  const mark = String.fromCharCode(...bytes.subarray(0, 4));
  return mark === 'II*\0' || mark === 'MM\0*' || mark === 'II+\0' || mark === 'MM\0+';
}

/**
 * Most files go to the image library as they are. It takes every channel beyond the colours for transparency, every whole
 * number of 32 bits for one of 16, and every number with a sign for one without: those are read here and given to it anew.
 * Throws `UnclearSamples` where the numbers do not say what they show.
 */
export function tiffToOpen(bytes: Uint8Array, mode: 'strict' | 'tolerant'): TiffToOpen {
  const layout = tiffLayout(fromBuffer(bytes));
  // Camera data and logarithmic samples are none of ours to read: the first page is what the library may know.
  if (layout === null || layout.photometric > 10 || layout.photometric < 0) return { bytes, page: 0, below: -1 };
  if (isPlain(layout)) return { bytes, page: layout.page, below: layout.sub ?? -1 };
  if (layout.width * layout.height > MOST_PIXELS) throw new Error('Input image exceeds pixel limit');
  const samples = readSamples(bytes, layout, mode === 'strict');
  return { bytes: wrapSamples(samples, layout.icc, layout.orientation), page: 0, below: -1 };
}

function isPlain({ bits, format, extra, isPlanar, tile, photometric, hasOtherInks }: TiffLayout): boolean {
  const [depth = 8] = bits;
  const hasAlpha = extra.length === 1 && extra[0] !== 0;
  // It knows Lab with 16 bits alone, and one of its two ways to number the axes.
  const isOtherLab = (photometric === 8 && depth === 8) || photometric === 9;
  const isUsual =
    !isOtherLab && format === SAMPLES.unsigned && depth <= 16 && (extra.length === 0 || hasAlpha) && !hasOtherInks;
  return isUsual && !(isPlanar && tile !== null);
}
