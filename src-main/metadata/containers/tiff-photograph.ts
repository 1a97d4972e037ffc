/** Which of a TIFF's images is the photograph, and how its samples lie: what a decoder must know before it may believe a colour. */
import type { ByteSource } from '../byte-source.ts';
import { TAG } from '../exif/exif.ts';
import {
  type Directory,
  entryBytes,
  entryLatin1,
  entryNumber,
  entryNumbers,
  openTiff,
  type Tiff,
} from './tiff-directory.ts';
import { type ImageDirectory, imageDirectories } from './tiff-images.ts';

/** Sample formats of tag 339. */
export const SAMPLES = { unsigned: 1, signed: 2, float: 3 } as const;

export interface TiffLayout {
  /** Which of the main chain, counted from 0. */
  readonly page: number;
  /** Which of the page's sub-directories; null for the page itself. */
  readonly sub: number | null;
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
  readonly photometric: number;
  readonly compression: number;
  readonly predictor: number;
  /** Bits of each sample. */
  readonly bits: readonly number[];
  readonly format: number;
  /** Samples that are colours; further ones are extra. */
  readonly colours: number;
  /** Kind of each extra sample: 0 unspecified (a saved selection), 1 associated alpha, 2 unassociated alpha. */
  readonly extra: readonly number[];
  /** Each sample has strips or tiles of its own. */
  readonly isPlanar: boolean;
  /** Null where the image lies in strips. */
  readonly tile: { readonly width: number; readonly height: number } | null;
  readonly rowsPerStrip: number;
  readonly offsets: readonly number[];
  readonly lengths: readonly number[];
  readonly little: boolean;
  readonly icc: Uint8Array | null;
  /** What the file calls the least and the most of a sample, where it says so. */
  readonly least: number | undefined;
  readonly most: number | undefined;
  /** Where an old-style JPEG may lie whole: tags 513 and 514, else the only strip; null where the file names neither. */
  readonly jpeg: { readonly offset: number; readonly length: number } | null;
  /** The four inks are not cyan, magenta, yellow and black. */
  readonly hasOtherInks: boolean;
  /** Where each pixel has a brightness and two colour differences of its own: what they mean. Null for all else, also where pixels share them. */
  readonly ycc: Ycc | null;
}

interface Ycc {
  /** Parts of red, green and blue in the brightness. */
  readonly luma: readonly [red: number, green: number, blue: number];
  /** Least and most of brightness; nought and most of the difference of blue, then of red. */
  readonly blackWhite: readonly [number, number, number, number, number, number];
}

const MASK = 4;
const COLOURS: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 3, 3: 1, 4: 1, 5: 4, 6: 3, 8: 3, 9: 3, 10: 3 };
const MOST_PARTS = 500_000;
const MOST_PROFILE_BYTES = 8 * 1024 * 1024;

/** The photograph's layout; null where the file has no readable image directory. Reads nothing but directories. */
export function tiffLayout(source: ByteSource): TiffLayout | null {
  const tiff = openTiff(source, 0);
  const image = tiff === null ? null : photographIn(tiff, imageDirectories(tiff));
  return tiff === null || image === null ? null : layoutOf(tiff, image);
}

/**
 * The first page, unless it is a smaller rendition or a mask of another image: by its own word, or because it is a small
 * picture of the same shape as a later, much larger one.
 */
export function photographIn(tiff: Tiff, images: readonly ImageDirectory[]): ImageDirectory | null {
  const sized = images.filter(({ width, height }) => (width ?? 0) > 0 && (height ?? 0) > 0);
  const [first] = sized;
  if (first === undefined) return null;
  const whole = sized.filter((image) => !isRendition(tiff, image) && (image.chain === 'main' || image.sub !== null));
  const larger = (a: ImageDirectory, b: ImageDirectory): number => b.width! * b.height! - a.width! * a.height!;
  if (!isRendition(tiff, first)) return whole.filter((one) => isThumbnailOf(first, one)).sort(larger)[0] ?? first;
  const pages = whole.filter(({ chain }) => chain === 'main');
  return pages[0] ?? [...whole].sort(larger)[0] ?? first;
}

function isRendition(tiff: Tiff, { directory: { entries }, subfileType }: ImageDirectory): boolean {
  if (subfileType !== undefined) return (subfileType & 1) !== 0 || (subfileType & 4) !== 0;
  return (
    entryNumber(tiff, entries.get(TAG.oldSubfileType)) === 2 || entryNumber(tiff, entries.get(TAG.photometric)) === MASK
  );
}

/** Longest side of what programs put before the photograph without saying so. */
const THUMBNAIL_EDGE_PX = 512;

function isThumbnailOf(small: ImageDirectory, large: ImageDirectory): boolean {
  const [w, h, wide, high] = [small.width!, small.height!, large.width!, large.height!];
  if (small.subfileType !== undefined || Math.max(w, h) > THUMBNAIL_EDGE_PX || wide < 4 * w || high < 4 * h)
    return false;
  return Math.abs(wide / high - w / h) / (w / h) < 0.02;
}

function layoutOf(tiff: Tiff, { directory, page, sub, width, height }: ImageDirectory): TiffLayout {
  const { entries } = directory;
  const number = (tag: number, otherwise: number): number => entryNumber(tiff, entries.get(tag)) ?? otherwise;
  const numbers = (tag: number, most = 64): readonly number[] => entryNumbers(tiff, entries.get(tag), most);
  const photometric = number(TAG.photometric, -1);
  const bits = numbers(TAG.bitsPerSample);
  const samples = number(TAG.samplesPerPixel, Math.max(1, bits.length));
  const colours = Math.min(samples, COLOURS[photometric] ?? samples);
  const kinds = numbers(TAG.extraSamples);
  const isTiled = entries.has(TAG.tileWidth);
  const icc = entryBytes(tiff, entries.get(TAG.icc), MOST_PROFILE_BYTES);
  const orientation = number(TAG.orientation, 1);
  return {
    page,
    sub,
    width: width!,
    height: height!,
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    photometric,
    compression: number(TAG.compression, 1),
    predictor: number(TAG.predictor, 1),
    bits: Array.from({ length: Math.min(samples, 64) }, (_, at) => bits[at] ?? bits[0] ?? 1),
    format: formatOf(tiff, directory),
    colours,
    extra: Array.from({ length: Math.min(64, samples - colours) }, (_, at) => kinds[at] ?? 0),
    isPlanar: number(TAG.planar, 1) === 2 && samples > 1,
    tile: isTiled ? { width: number(TAG.tileWidth, 0), height: number(TAG.tileHeight, 0) } : null,
    rowsPerStrip: Math.min(height!, number(TAG.rowsPerStrip, height!)),
    offsets: numbers(isTiled ? TAG.tileOffsets : TAG.stripOffsets, MOST_PARTS),
    lengths: numbers(isTiled ? TAG.tileLengths : TAG.stripLengths, MOST_PARTS),
    little: tiff.little,
    icc: icc.length === 0 ? null : icc,
    ...rangeOf(tiff, directory),
    jpeg: jpegIn(tiff, directory),
    hasOtherInks: photometric === 5 && number(TAG.inkSet, 1) === 2,
    ycc:
      photometric === 6 ? yccOf(numbers(TAG.colourSubsampling), numbers(TAG.lumaParts), numbers(TAG.blackWhite)) : null,
  };
}

/** What the file calls the least and the most of a sample: tags 340 and 341, or 280 and 281, or as ImageJ writes it in the description. */
function rangeOf(tiff: Tiff, { entries }: Directory): Pick<TiffLayout, 'least' | 'most'> {
  const said = entryLatin1(tiff, entries.get(TAG.description)) ?? '';
  const shown = said.startsWith('ImageJ=') ? /^min=([\d.]+)$[\s\S]*?^max=([\d.]+)$/mu.exec(said) : null;
  if (shown !== null && Number(shown[2]) > Number(shown[1])) return { least: Number(shown[1]), most: Number(shown[2]) };
  const either = (one: number, other: number): number | undefined =>
    entryNumber(tiff, entries.get(one)) ?? entryNumber(tiff, entries.get(other));
  return { least: either(TAG.leastSample, TAG.leastValue), most: either(TAG.mostSample, TAG.mostValue) };
}

/** Four pixels share their colour where the file does not say (TIFF 6.0, section 21). What cannot be meant counts as not said. */
function yccOf(
  [across = 2, down = 2]: readonly number[],
  luma: readonly number[],
  range: readonly number[],
): Ycc | null {
  if (across !== 1 || down !== 1) return null;
  const [red = 0, green = 0, blue = 0] = luma;
  const [black = 0, white = 0, blueZero = 0, blueMost = 0, redZero = 0, redMost = 0] = range;
  const isRange = white > black && blueMost > blueZero && redMost > redZero;
  return {
    luma: green > 0 && red > 0 && blue > 0 ? [red, green, blue] : [0.299, 0.587, 0.114],
    blackWhite: isRange ? [black, white, blueZero, blueMost, redZero, redMost] : [0, 255, 128, 255, 128, 255],
  };
}

function jpegIn(tiff: Tiff, { entries }: Directory): TiffLayout['jpeg'] {
  const strips = entries.get(TAG.stripOffsets);
  const only = strips?.count === 1 ? entryNumber(tiff, strips) : undefined;
  const offset = entryNumber(tiff, entries.get(TAG.jpegOffset)) ?? only;
  const length =
    entryNumber(tiff, entries.get(TAG.jpegLength)) ??
    (offset === only ? entryNumber(tiff, entries.get(TAG.stripLengths)) : undefined);
  return offset === undefined || length === undefined || length < 8 ? null : { offset: tiff.base + offset, length };
}

/** 4 is "void": as if it said nothing. */
function formatOf(tiff: Tiff, { entries }: Directory): number {
  const format = entryNumber(tiff, entries.get(TAG.sampleFormat)) ?? SAMPLES.unsigned;
  return format === 4 ? SAMPLES.unsigned : format;
}
