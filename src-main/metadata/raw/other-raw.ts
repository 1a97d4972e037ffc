/** RAW files with their own frame around TIFF or JPEG: Minolta's MRW and Sigma's X3F. */
import type { ByteSource } from '../byte-source.ts';
import { readJpeg } from '../containers/jpeg.ts';
import { readTiffFile } from '../containers/tiff.ts';
import { type Found, nothingFound } from '../found.ts';
import { startsWith, u32be, u32le } from '../integers.ts';
import { minoltaSize } from './minolta-size.ts';

const MAX_BLOCKS = 32;

export function readOtherRaw(source: ByteSource): Found {
  const head = source.read(0, 8);
  if (startsWith(head, 0, '\0MRM')) return readMinolta(source);
  if (startsWith(head, 0, 'FOVb')) return readSigma(source);
  return readTiffFile(source, 'raw');
}

/** Blocks of name and length: `TTW` is a TIFF structure, `PRD` the size. */
function readMinolta(source: ByteSource): Found {
  let found = nothingFound('raw');
  let size: Found['fullSize'] = null;
  const end = Math.min(source.size, 8 + u32be(source.read(4, 4), 0));
  let at = 8;
  for (let i = 0; i < MAX_BLOCKS && at + 8 <= end; i += 1) {
    const block = source.read(at, 20);
    const length = u32be(block, 4);
    if (startsWith(block, 0, '\0TTW')) found = readTiffFile(source, 'raw', at + 8);
    else if (startsWith(block, 0, '\0PRD')) size = minoltaSize(source, at + 8, false);
    at += 8 + length;
  }
  found.width ??= size?.width ?? null;
  found.height ??= size?.height ?? null;
  return found;
}

const SIGMA_JPEG = 18;

/**
 * The sensor's size is in the header, the directory of images at the end. Later cameras put a whole JPEG there, with
 * EXIF of its own: that is the picture which the file shows, and all that it says.
 */
function readSigma(source: ByteSource): Found {
  const found = nothingFound('raw');
  const head = source.read(0, 40);
  found.width = u32le(head, 28) || null;
  found.height = u32le(head, 32) || null;
  const directory = u32le(source.read(source.size - 4, 4), 0);
  if (!startsWith(source.read(directory, 4), 0, 'SECd')) return found;
  const count = Math.min(u32le(source.read(directory + 8, 4), 0), MAX_BLOCKS);
  for (let i = 0; i < count; i += 1) {
    const entry = source.read(directory + 12 + i * 12, 12);
    const [offset, length] = [u32le(entry, 0), u32le(entry, 4)];
    const section = source.read(offset, 28);
    if (!startsWith(section, 0, 'SECi') || u32le(section, 12) !== SIGMA_JPEG) continue;
    const at = offset + 28;
    found.previews.push({ offset: at, length: length - 28 });
    const inner = readJpeg(source, at, Math.min(source.size, offset + length));
    if (inner.exif == null || found.exif != null) continue;
    found.exif = inner.exif;
    found.xmp = inner.xmp;
    found.previews.push(...inner.previews);
    if (found.width != null && found.height != null) found.fullSize = { width: found.width, height: found.height };
    found.width = inner.width;
    found.height = inner.height;
  }
  return found;
}
