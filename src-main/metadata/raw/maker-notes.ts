/** Camera makers' own notes, read for one thing only: where they put a JPEG that is larger than EXIF's thumbnail. */

import {
  type Directory,
  entryNumber,
  entryNumbers,
  openTiff,
  readDirectory,
  type Tiff,
} from '../containers/tiff-directory.ts';
import { keepJpeg } from '../containers/tiff-images.ts';
import { type ExifBlock, TAG } from '../exif/exif.ts';
import type { Found } from '../found.ts';
import { startsWith, u32be, u32le } from '../integers.ts';

interface Notes {
  readonly tiff: Tiff;
  readonly directory: Directory;
}

/** Each maker's way to write "the preview begins here and is so long". */
type Finder = (notes: Notes, push: (offset: number | undefined, length: number | undefined) => void) => void;

const pair =
  (start: number, length: number): Finder =>
  ({ tiff, directory: { entries } }, push) =>
    push(entryNumber(tiff, entries.get(start)), entryNumber(tiff, entries.get(length)));

/** The JPEG is the value of a tag itself. */
const value =
  (tag: number): Finder =>
  ({ tiff, directory: { entries } }, push) => {
    const entry = entries.get(tag);
    if (entry != null && entry.length > 512) push(entry.at - tiff.base, entry.length);
  };

/** The place is in its own directory. */
const within =
  (tag: number, start: number, length: number): Finder =>
  ({ tiff, directory }, push) => {
    const offset = entryNumber(tiff, directory.entries.get(tag));
    const inner = offset == null ? null : readDirectory(tiff, offset);
    if (inner != null) pair(start, length)({ tiff, directory: inner }, push);
  };

const canon: Finder = ({ tiff, directory }, push) => {
  const info = entryNumbers(tiff, directory.entries.get(0xb6), 6);
  push(info[5], info[2]);
};

const FINDERS: readonly (readonly [make: RegExp, finders: readonly Finder[]])[] = [
  [/^NIKON/i, [within(0x11, 0x201, 0x202)]],
  [/^OLYMPUS|^OM /i, [within(0x2020, 0x101, 0x102), pair(0x88, 0x89), value(0x81), value(0x100)]],
  [/MINOLTA/i, [pair(0x88, 0x89), value(0x81)]],
  [/^CANON/i, [canon]],
  [/^(PENTAX|ASAHI|RICOH)/i, [pair(0x4, 0x3)]],
  [/^CASIO/i, [pair(0x4, 0x3), value(0x2000)]],
  [/^SONY/i, [value(0x2001), pair(0x201, 0x202)]],
  [/^(SIGMA|FOVEON)/i, [pair(0x1a, 0x1b), pair(0x1c, 0x1d)]],
  [/^SAMSUNG/i, []],
];

/** `make` decides how the notes are read; notes of other makers, and such as make no sense, are left alone. */
export function keepMakerPreviews(found: Found, { exifTiff, exif }: ExifBlock, make: string | undefined): void {
  if (exif != null) keepJpeg(found, exifTiff, exif);
  const entry = exif?.entries.get(TAG.makerNote);
  const finders = make == null || entry == null ? undefined : FINDERS.find(([pattern]) => pattern.test(make))?.[1];
  if (entry == null || finders == null) return;
  const { source, little } = exifTiff;
  const keep =
    (base: number) =>
    (offset: number | undefined, length: number | undefined): void => {
      if (offset == null || length == null || !(offset > 0) || !(length > 64) || base + offset >= source.size) return;
      found.previews.push({ offset: base + offset, length });
    };
  const head = source.read(entry.at, 16);
  if (startsWith(head, 0, 'STMN')) {
    // Samsung's older notes are no directory; the place in them counts from the beginning of the file.
    const word = little ? u32le : u32be;
    keep(0)(word(head, 8), word(head, 12));
    return;
  }
  const notes = openNotes(exifTiff, entry.at, entry.length);
  if (notes == null) return;
  for (const find of finders) find(notes, keep(notes.tiff.base));
}

/** Where the directory begins and what its offsets count from differs by maker and age. */
function openNotes(outer: Tiff, at: number, length: number): Notes | null {
  const head = outer.source.read(at, 20);
  const own = (base: number, first: number, little = outer.little): Notes | null => {
    const tiff: Tiff = { ...outer, base, first, little, limit: outer.source.size };
    const directory = readDirectory(tiff, first);
    return directory == null ? null : { tiff, directory };
  };
  const relative = (skip: number): Notes | null => own(outer.base, at - outer.base + skip);
  const framed = (skip: number): Notes | null => {
    const tiff = openTiff(outer.source, at + skip);
    const directory = tiff == null ? null : readDirectory(tiff, tiff.first);
    return tiff == null || directory == null ? null : { tiff, directory };
  };
  if (startsWith(head, 0, 'Nikon\0\x02')) return framed(10);
  if (startsWith(head, 0, 'SEMC MS\0')) return framed(12);
  if (startsWith(head, 0, 'SIGMA\0') || startsWith(head, 0, 'FOVEON\0')) return relative(10);
  if (startsWith(head, 0, 'OLYMPUS\0') || startsWith(head, 0, 'OM SYSTEM\0\0\0')) {
    const mark = startsWith(head, 0, 'OM') ? 12 : 8;
    return own(at, mark + 4, head[mark] === 0x49);
  }
  if (startsWith(head, 0, 'OLYMP\0')) return relative(8);
  if (startsWith(head, 0, 'PENTAX \0')) return own(at, 10, head[8] === 0x49);
  if (startsWith(head, 0, 'AOC\0')) return relative(6);
  if (startsWith(head, 0, 'QVC\0')) return own(outer.base, at - outer.base + 6, false);
  if (startsWith(head, 0, 'SONY DSC') || startsWith(head, 0, 'SONY CAM')) return relative(12);
  return length > 14 ? relative(0) : null;
}
