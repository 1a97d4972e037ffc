/** Takes over an EXIF block that a container holds as one piece: in place where it can be (so that its thumbnail has a place in the file). */
import { type ByteSource, fromBuffer } from '../byte-source.ts';
import { openTiff, readDirectory, type Tiff } from '../containers/tiff-directory.ts';
import { keepThumbnail } from '../containers/tiff-images.ts';
import { readExif } from '../exif/exif.ts';
import type { Found } from '../found.ts';
import { indexOf, startsWith } from '../integers.ts';

/** An EXIF block within the file, with or without the `Exif\0\0` that JPEG puts before it. */
export function keepExifInPlace(found: Found, source: ByteSource, offset: number, length: number): void {
  const head = source.read(offset, Math.min(length, 64));
  const skip = headerLength(head);
  keep(found, openTiff(source, offset + skip, offset + length), true);
}

/** An EXIF block that had to be decompressed or put together first. */
export function keepExifBytes(found: Found, bytes: Uint8Array): void {
  keep(found, openTiff(fromBuffer(bytes), headerLength(bytes.subarray(0, 64))), false);
}

function headerLength(head: Uint8Array): number {
  if (startsWith(head, 0, 'Exif\0')) return 6;
  if (startsWith(head, 0, 'II') || startsWith(head, 0, 'MM')) return 0;
  const at = [indexOf(head, 'II*\0'), indexOf(head, 'MM\0*')].filter((i) => i >= 0);
  return at.length === 0 ? 0 : Math.min(...at);
}

function keep(found: Found, tiff: Tiff | null, inFile: boolean): void {
  const main = tiff == null ? null : readDirectory(tiff, tiff.first);
  if (tiff == null || main == null) {
    found.warnings.push('The EXIF block is damaged: it is not read');
    return;
  }
  if (found.exif != null) return;
  found.exif = readExif(tiff, main);
  if (inFile) keepThumbnail(found, tiff, main);
}
