/** Decides how a TIFF is opened: which of its images, and whether its samples are read here before the image library sees them. */
import { fromBuffer } from '../metadata/byte-source.ts';
import { isFrame, walkSegments } from '../metadata/containers/jpeg-segments.ts';
import { SAMPLES, type TiffLayout, tiffLayout } from '../metadata/containers/tiff-photograph.ts';
import { MOST_PIXELS } from './open-sharp.ts';
import { isJpeg, orientJpeg } from './orient-jpeg.ts';
import { readParts } from './tiff-parts.ts';
import { readSamples, UnclearSamples } from './tiff-samples.ts';
import { canUnpack } from './unpack-strip.ts';
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
 * Most files go to the image library as they are. It takes every channel beyond the colours for transparency, every
 * whole number of 32 bits for one of 16, and every number with a sign for one without: those are read here and handed
 * to it in a form that it knows. Throws `UnclearSamples` where the numbers do not say what they show.
 */
export function tiffToOpen(bytes: Uint8Array, mode: 'strict' | 'tolerant'): TiffToOpen {
  const layout = tiffLayout(fromBuffer(bytes));
  // Camera data and logarithmic samples are not read here: the first page is left to the library.
  if (layout === null) return { bytes, page: 0, below: -1 };
  if (layout.compression === OLD_JPEG) return { bytes: oldJpeg(bytes, layout), page: 0, below: -1 };
  refuseCompression(layout.compression);
  if (layout.photometric > 10 || layout.photometric < 0) return { bytes, page: 0, below: -1 };
  if (isPlain(layout)) {
    if (!usesSmallRange(bytes, layout)) return { bytes, page: layout.page, below: layout.sub ?? -1 };
    if (layout.most === undefined)
      throw new UnclearSamples(
        'Its 16-bit values use less than a quarter of their range, and it does not say which of them is white.',
        'Save it with 8 bits a channel, or with its levels stretched, in the program that made it.',
      );
  }
  if (layout.width * layout.height > MOST_PIXELS) throw new Error('Input image exceeds pixel limit');
  const samples = readSamples(bytes, layout, mode === 'strict');
  return { bytes: wrapSamples(samples, layout.icc, layout.orientation), page: 0, below: -1 };
}

/** The image library reads these, and palettes and facsimiles of one bit among them. */
const PLAIN_DEPTHS: ReadonlySet<number> = new Set([1, 2, 4, 8, 16]);

/** What no reader here knows, by tag 259: archives of scans and of satellites have them. */
const UNREAD: Readonly<Record<number, string>> = {
  32766: 'NeXT',
  32809: 'ThunderScan',
  32908: 'PixarFilm',
  32909: 'PixarLog',
  33003: 'JPEG 2000',
  33004: 'JPEG 2000',
  33005: 'JPEG 2000',
  34661: 'JBIG',
  34676: 'SGI Log',
  34677: 'SGI Log',
  34712: 'JPEG 2000',
  34887: 'LERC',
  34925: 'LZMA',
  50000: 'Zstandard',
  50002: 'JPEG XL',
  52546: 'JPEG XL',
};
const RESAVE = 'Save it with LZW, ZIP or no compression in the program that made it.';

function refuseCompression(compression: number): void {
  const name = UNREAD[compression];
  if (name !== undefined) throw new UnclearSamples(`It is compressed with ${name}, which is not read here.`, RESAVE);
}

const OLD_JPEG = 6;

/**
 * TIFF 6.0, section 22, which every program wrote in its own way: where the file holds a whole JPEG of the photograph's size, that is
 * the photograph. Throws `UnclearSamples` where it holds only parts of one.
 */
function oldJpeg(bytes: Uint8Array, { jpeg, width, height, orientation }: TiffLayout): Uint8Array {
  const whole = jpeg === null ? null : bytes.subarray(jpeg.offset, jpeg.offset + jpeg.length);
  const size = whole === null || !isJpeg(whole) ? null : frameOf(whole);
  if (whole === null || size?.width !== width || size.height !== height)
    throw new UnclearSamples(
      'It is compressed as JPEG in the way of before 1995, in parts that are not read here.',
      RESAVE,
    );
  return orientJpeg(whole, orientation);
}

function frameOf(jpeg: Uint8Array): { readonly width: number; readonly height: number } | null {
  let size: { readonly width: number; readonly height: number } | null = null;
  walkSegments(fromBuffer(jpeg), 0, jpeg.length, ({ marker, at }) => {
    if (!isFrame(marker)) return true;
    size = { height: (jpeg[at + 1]! << 8) | jpeg[at + 2]!, width: (jpeg[at + 3]! << 8) | jpeg[at + 4]! };
    return false;
  });
  return size;
}

function isPlain(layout: TiffLayout): boolean {
  const { bits, format, extra, isPlanar, tile, photometric, hasOtherInks, compression, ycc } = layout;
  const [depth = 8] = bits;
  const hasAlpha = extra.length === 1 && extra[0] !== 0;
  // It takes the light of Lab for another, and knows one of its two ways to number the axes.
  const isOtherLab = (photometric === 8 && (depth === 8 || hasAlpha || canUnpack(compression))) || photometric === 9;
  // Of inks it forgets the transparency.
  const isClearInk = photometric === 5 && hasAlpha && canUnpack(compression);
  // It takes differences of colour for colours where no pixels share them.
  const isOwnYcc = ycc !== null && canUnpack(compression);
  const isUsual =
    !isOtherLab &&
    !isClearInk &&
    !isOwnYcc &&
    format === SAMPLES.unsigned &&
    PLAIN_DEPTHS.has(depth) &&
    (extra.length === 0 || hasAlpha) &&
    !hasOtherInks;
  return isUsual && !(isPlanar && tile !== null);
}

/** A quarter of 16 bits: as bright as 64 of 255. */
const BRIGHT = 1 << 14;
/** A hot pixel is no light in the picture. */
const MOST_STRAY = 1 / 1000;

/**
 * True where nearly no sample of it is as bright as a quarter of the range. Photographs with a colour profile are what they are:
 * a program that writes one has set what is white. Reads no more of the others than shows light; what is damaged before that is
 * not judged.
 */
function usesSmallRange(file: Uint8Array, layout: TiffLayout): boolean {
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
