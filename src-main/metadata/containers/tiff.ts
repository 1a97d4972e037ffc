/** TIFF and the RAW formats built on it: blocks from the first directory, sizes, embedded JPEGs, pages. */
import type { ColourFacts, PhotoType } from '../../domain/metadata.ts';
import type { ByteSource } from '../byte-source.ts';
import { readExif, TAG } from '../exif/exif.ts';
import { type Found, nothingFound } from '../found.ts';
import { keepPanasonic, keepSonySize, refineTiff } from '../raw/raw-tiff.ts';
import { keepResources } from '../writing/keep-resources.ts';
import { type Directory, entryBytes, entryNumber, openTiff, readDirectory, type Tiff } from './tiff-directory.ts';
import { type ImageDirectory, imageDirectories, keepJpeg } from './tiff-images.ts';
import { photographIn } from './tiff-photograph.ts';

const MAX_BLOCK_BYTES = 8 * 1024 * 1024;
/** A whole JPEG is taken for the first image, too: today's decoders do not know the way in which the tags cut it up. */
const OLD_JPEG = 6;
const SPACES: Readonly<Record<number, ColourFacts['space']>> = {
  0: 'grey',
  1: 'grey',
  2: 'rgb',
  3: 'rgb',
  5: 'cmyk',
  6: 'rgb',
  8: 'lab',
  9: 'lab',
  10: 'lab',
  32803: 'rgb',
  34892: 'rgb',
};

/** `claimed` is the type by signature: a plain TIFF header may still turn out to be a RAW format's. */
export function readTiffFile(source: ByteSource, claimed: PhotoType, base = 0): Found {
  const tiff = openTiff(source, base);
  const main = tiff == null ? null : readDirectory(tiff, tiff.first);
  if (tiff == null || main == null) {
    const warning = 'The TIFF has no readable directory: the file is damaged or cut short';
    return { ...nothingFound(claimed), warnings: [warning] };
  }
  const images = imageDirectories(tiff);
  const found = nothingFound(claimed === 'tiff' ? refineTiff(tiff, main, images) : claimed);
  found.exif = readExif(tiff, main);
  keepBlocks(found, tiff, main);
  for (const { directory, index } of images) {
    const old = entryNumber(tiff, directory.entries.get(TAG.compression)) === OLD_JPEG;
    if (index > 0 || found.type !== 'tiff' || old) keepJpeg(found, tiff, directory);
  }
  keepSizes(found, tiff, images);
  found.colour = {
    space: SPACES[entryNumber(tiff, main.entries.get(TAG.photometric)) ?? -1],
    bitDepth: entryNumber(tiff, main.entries.get(TAG.bitsPerSample)),
  };
  if (found.type === 'tiff') found.pages = pagesOf(images);
  else if (found.type === 'arw') keepSonySize(found, tiff, main);
  else if (found.type === 'rw2') keepPanasonic(found, source, tiff, main);
  return found;
}

/** A TIFF's photograph; of a RAW file the first directory's size, as ExifTool reports it, and what a converter would make of it. */
function keepSizes(found: Found, tiff: Tiff, images: readonly ImageDirectory[]): void {
  if (found.type === 'tiff') {
    const photograph = photographIn(tiff, images);
    found.width = photograph?.width ?? null;
    found.height = photograph?.height ?? null;
    if (photograph === null || photograph.index === 0) return;
    // Words may be with either; how it is turned is said with the pixels.
    keepBlocks(found, tiff, photograph.directory);
    found.orientation = entryNumber(tiff, photograph.directory.entries.get(TAG.orientation)) ?? 1;
    return;
  }
  const sized = images.filter(({ width, height }) => (width ?? 0) > 0 && (height ?? 0) > 0);
  const whole = sized.filter(({ subfileType }) => subfileType === 0);
  const first = sized.find(({ index }) => index === 0) ?? whole[0] ?? sized[0];
  found.width = first?.width ?? null;
  found.height = first?.height ?? null;
  const [largest] = [...whole].sort((one, other) => (other.width ?? 0) - (one.width ?? 0));
  if (largest?.width == null || largest.height == null) return;
  found.fullSize = { width: largest.width, height: largest.height };
}

function pagesOf(images: readonly ImageDirectory[]): number {
  return Math.max(
    1,
    images.filter(({ chain, subfileType, width }) => chain === 'main' && width != null && subfileType !== 1).length,
  );
}

/** Blocks that TIFF keeps in tags of the first directory. */
export function keepBlocks(found: Found, tiff: Tiff, main: Directory): void {
  const block = (tag: number): Uint8Array | null => {
    const entry = main.entries.get(tag);
    if (entry == null) return null;
    const bytes = entryBytes(tiff, entry, MAX_BLOCK_BYTES);
    return bytes.length === 0 ? null : bytes;
  };
  const xmp = block(TAG.xmp);
  if (xmp != null) found.xmp.push(xmp);
  const iim = block(TAG.iptc);
  if (iim != null) found.iim ??= iim[0] !== 0x1c && iim[3] === 0x1c ? swapped(iim) : iim;
  found.icc = block(TAG.icc) ?? found.icc;
  const resources = block(TAG.photoshop);
  if (resources != null) keepResources(found, resources);
  if (main.entries.has(TAG.c2pa)) found.contentCredentials = true;
}

/** Old programs declared IIM as 32-bit numbers and wrote them in the machine's order. */
function swapped(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i += 1) copy[i] = bytes[(i & ~3) + (3 - (i & 3))] ?? 0;
  return copy;
}
