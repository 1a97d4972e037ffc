/** TIFF and the RAW formats built on it: blocks from the first directory, sizes, embedded JPEGs, pages. */
import type { ColourFacts, PhotoType } from '../domain/metadata.ts';
import type { ByteSource } from './byte-source.ts';
import { readExif, TAG } from './exif.ts';
import { type Found, nothingFound } from './found.ts';
import { keepResources } from './keep-resources.ts';
import { type Directory, entryBytes, entryNumber, openTiff, readDirectory, type Tiff } from './tiff-directory.ts';
import { imageDirectories, keepJpeg } from './tiff-images.ts';

const MAX_BLOCK = 8 * 1024 * 1024;
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

export function readTiffFile(source: ByteSource, type: PhotoType, base = 0): Found {
  const found = nothingFound(type);
  const tiff = openTiff(source, base);
  const main = tiff == null ? null : readDirectory(tiff, tiff.first);
  if (tiff == null || main == null) {
    found.warnings.push('Expected a readable TIFF directory, found none: the file is damaged or cut short');
    return found;
  }
  found.exif = readExif(tiff, main);
  keepBlocks(found, tiff, main);
  const images = imageDirectories(tiff);
  for (const { directory, index } of images) if (index > 0 || type !== 'tiff') keepJpeg(found, tiff, directory);
  const first =
    images.find(({ width, height, chain }) => chain === 'main' && width != null && height != null) ??
    images.find(({ subfileType, width }) => subfileType === 0 && width != null) ??
    images.find(({ width }) => width != null);
  found.width = first?.width ?? null;
  found.height = first?.height ?? null;
  const full = images
    .filter(({ width, height, subfileType }) => subfileType === 0 && width != null && height != null)
    .sort((one, other) => (other.width ?? 0) - (one.width ?? 0))[0];
  if (type !== 'tiff' && full?.width != null && full.height != null)
    found.fullSize = { width: full.width, height: full.height };
  found.colour = {
    space: SPACES[entryNumber(tiff, main.entries.get(TAG.photometric)) ?? -1],
    bitDepth: entryNumber(tiff, main.entries.get(TAG.bitsPerSample)),
  };
  if (type === 'tiff')
    found.pages = Math.max(
      1,
      images.filter(({ chain, subfileType, width }) => chain === 'main' && width != null && (subfileType ?? 0) !== 1)
        .length,
    );
  return found;
}

/** Blocks that TIFF keeps in tags of the first directory. */
export function keepBlocks(found: Found, tiff: Tiff, main: Directory): void {
  const block = (tag: number): Uint8Array | null => {
    const entry = main.entries.get(tag);
    if (entry == null) return null;
    const bytes = entryBytes(tiff, entry, MAX_BLOCK);
    return bytes.length === 0 ? null : bytes;
  };
  const xmp = block(TAG.xmp);
  if (xmp != null) found.xmp.push(xmp);
  const iim = block(TAG.iptc);
  if (iim != null) found.iim = iim[0] !== 0x1c && iim[3] === 0x1c ? swapped(iim) : iim;
  found.icc = block(TAG.icc);
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
