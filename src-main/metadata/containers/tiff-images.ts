/** The images that a TIFF structure describes: their sizes, and where those that are JPEGs lie in the file. */
import { TAG } from '../exif/exif.ts';
import type { Found } from '../found.ts';
import { type Directory, entryNumber, entryNumbers, readDirectory, type Tiff } from './tiff-directory.ts';

const MAX_DIRECTORIES = 512;
const MAX_SUB = 16;

/** One directory and what it says of an image. */
export interface ImageDirectory {
  readonly directory: Directory;
  readonly chain: 'main' | 'sub';
  readonly index: number;
  /** Which of the main chain it is, or lies below. */
  readonly page: number;
  /** Which of that page's sub-directories; null for the page itself, and for what lies deeper. */
  readonly sub: number | null;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly subfileType: number | undefined;
}

/** EXIF: the directory after the main one describes the thumbnail. */
export function keepThumbnail(found: Found, tiff: Tiff, main: Directory): void {
  const next = main.next === 0 || main.next === tiff.first ? null : readDirectory(tiff, main.next);
  for (const directory of next == null ? [] : [next]) keepJpeg(found, tiff, directory);
}

/** A directory that points to one JPEG, by the old pair of tags or as its only strip. */
export function keepJpeg(found: Found, tiff: Tiff, directory: Directory): void {
  const { entries } = directory;
  const push = (offset: number | undefined, length: number | undefined): void => {
    if (offset == null || length == null || offset <= 0 || length < 8) return;
    const at = tiff.base + offset;
    if (at + 8 < tiff.source.size) found.previews.push({ offset: at, length });
  };
  push(entryNumber(tiff, entries.get(TAG.jpegOffset)), entryNumber(tiff, entries.get(TAG.jpegLength)));
  const compression = entryNumber(tiff, entries.get(TAG.compression));
  const strips = entries.get(TAG.stripOffsets);
  if (strips == null || strips.count !== 1 || (compression !== 6 && compression !== 7)) return;
  push(entryNumber(tiff, strips), entryNumber(tiff, entries.get(TAG.stripLengths)));
}

/** All directories: the chain from the first and the sub-directories that they name, each once. */
export function imageDirectories(tiff: Tiff): readonly ImageDirectory[] {
  const images: ImageDirectory[] = [];
  const seen = new Set<number>();
  let page = 0;
  const add = (offset: number, chain: 'main' | 'sub', depth: number, sub: number | null): Directory | null => {
    if (seen.has(offset) || seen.size >= MAX_DIRECTORIES) return null;
    seen.add(offset);
    const directory = readDirectory(tiff, offset);
    if (directory == null) return null;
    const { entries } = directory;
    images.push({
      directory,
      chain,
      index: images.length,
      page,
      sub,
      width: entryNumber(tiff, entries.get(TAG.width)),
      height: entryNumber(tiff, entries.get(TAG.height)),
      subfileType: entryNumber(tiff, entries.get(TAG.subfileType)),
    });
    if (depth < 3)
      entryNumbers(tiff, entries.get(TAG.subDirectories), MAX_SUB).forEach((at, below) => {
        add(at, 'sub', depth + 1, depth === 0 ? below : null);
      });
    return directory;
  };
  let offset = tiff.first;
  for (; offset > 0; page += 1) offset = add(offset, 'main', 0, null)?.next ?? 0;
  return images;
}
