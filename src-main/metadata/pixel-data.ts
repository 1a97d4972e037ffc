/** Where a file's pixels are, without its metadata: what a content hash covers, so that a new caption does not change it. */
import { type ByteSource, bounded } from './byte-source.ts';
import { readItems } from './containers/heif-items.ts';
import { boxesIn } from './containers/iso-boxes.ts';
import { walkSegments } from './containers/jpeg-segments.ts';
import { walkChunks } from './containers/png.ts';
import { tiffLayout } from './containers/tiff-photograph.ts';
import { walkRiff } from './containers/webp.ts';
import { detectType, SIGNATURE_BYTES } from './detect-type.ts';
import { u16be } from './integers.ts';

export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

const MAX_RANGES = 50_000;
const STEP_BYTES = 1024 * 1024;

/**
 * The byte ranges that decide the pixels, in file order; null where this is not known for the format or the file is too
 * damaged to tell. Two files with equal bytes in these ranges show the same picture.
 */
export function pixelDataRanges(source: ByteSource): readonly ByteRange[] | null {
  const file = bounded(source);
  switch (detectType(file.read(0, SIGNATURE_BYTES))) {
    case 'jpeg':
      return ofJpeg(file, source);
    case 'png':
      return ofPng(file);
    case 'webp':
      return ofWebp(file);
    case 'tiff':
      return ofTiff(file);
    case 'avif':
    case 'heic':
      return ofHeif(file);
    case 'jxl':
      return ofJxl(file);
    default:
      return null;
  }
}

/** All segments but APPn and COM; Adobe's APP14 counts, because it says how to read the colours. Ends at EOI: trailers are not picture. */
function ofJpeg(file: ByteSource, source: ByteSource): readonly ByteRange[] | null {
  const ranges: ByteRange[] = [];
  let scan = -1;
  walkSegments(file, 0, file.size, ({ marker, start, at, length }) => {
    const metadata = (marker >= 0xe0 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
    if (!metadata) ranges.push({ offset: start, length: at + length - start });
    if (marker === 0xda) scan = at + length;
    return ranges.length < MAX_RANGES;
  });
  if (scan < 0) return null;
  ranges.push({ offset: scan, length: endOfImage(source, scan) - scan });
  return ranges;
}

/** Where the last scan ends (after EOI), or the end of the file where EOI is missing. */
function endOfImage(source: ByteSource, from: number): number {
  let at = from;
  while (at < source.size) {
    const chunk = source.read(at, STEP_BYTES);
    if (chunk.length < 2) break;
    let i = 0;
    let jump = -1;
    while (jump < 0) {
      i = chunk.indexOf(0xff, i);
      if (i < 0) break;
      if (i + 4 > chunk.length && at + i + 4 <= source.size) break;
      const marker = chunk[i + 1] ?? 0;
      if (marker === 0xd9) return at + i + 2;
      if (marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd7)) i += 2;
      else if (marker === 0xff) i += 1;
      else jump = at + i + 2 + Math.max(2, u16be(chunk, i + 2));
    }
    if (jump >= 0) at = jump;
    else if (i < 0) at += chunk.length;
    else at += i === 0 ? Math.max(1, chunk.length - 3) : i;
  }
  return source.size;
}

const PNG_PICTURE: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'acTL', 'fcTL', 'fdAT']);

function ofPng(file: ByteSource): readonly ByteRange[] | null {
  const ranges: ByteRange[] = [];
  walkChunks(file, ({ type, at, length }) => {
    if (PNG_PICTURE.has(type)) ranges.push({ offset: at - 4, length: Math.min(length + 4, file.size - at + 4) });
    return ranges.length < MAX_RANGES;
  });
  return ranges.length === 0 ? null : ranges;
}

const WEBP_PICTURE: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF']);

function ofWebp(file: ByteSource): readonly ByteRange[] | null {
  const ranges: ByteRange[] = [];
  walkRiff(file, (type, at, length) => {
    if (WEBP_PICTURE.has(type)) ranges.push({ offset: at - 8, length: Math.min(length + 8, file.size - at + 8) });
  });
  return ranges.length === 0 ? null : ranges;
}

/** The coded data of every image item; EXIF and XMP are items too, and are left out. */
function ofHeif(file: ByteSource): readonly ByteRange[] | null {
  const meta = boxesIn(file, 0, file.size).find(({ type }) => type === 'meta');
  if (meta == null) return null;
  const { items, extents } = readItems(file, meta);
  const ranges: ByteRange[] = [];
  for (const { id, type } of items.values()) {
    if (type === 'Exif' || type === 'mime' || type === 'uri ') continue;
    for (const { offset, length } of extents.get(id) ?? []) ranges.push({ offset, length });
  }
  return isWhole(ranges, file.size) && ranges.length < MAX_RANGES ? ranges : null;
}

/** The codestream, whether naked or within boxes: so it stays the same when a program adds boxes around it. */
function ofJxl(file: ByteSource): readonly ByteRange[] | null {
  if (file.read(0, 2)[0] === 0xff) return [{ offset: 0, length: file.size }];
  const ranges: ByteRange[] = [];
  for (const { type, at, end } of boxesIn(file, 0, file.size)) {
    // A part begins with its number, which is no picture.
    if (type === 'jxlc') ranges.push({ offset: at, length: end - at });
    else if (type === 'jxlp') ranges.push({ offset: at + 4, length: end - at - 4 });
  }
  return isWhole(ranges, file.size) ? ranges : null;
}

function isWhole(ranges: readonly ByteRange[], size: number): boolean {
  return ranges.length > 0 && ranges.every(({ offset, length }) => offset > 0 && length > 0 && offset + length <= size);
}

/** The strips or tiles of the photograph; its other tags are not looked at, a change of those comes with other pixels. */
function ofTiff(file: ByteSource): readonly ByteRange[] | null {
  const { offsets = [], lengths = [] } = tiffLayout(file) ?? {};
  if (offsets.length === 0 || offsets.length !== lengths.length || offsets.length > MAX_RANGES) return null;
  const ranges = offsets.map((offset, i) => ({ offset, length: lengths[i] ?? 0 }));
  return isWhole(ranges, file.size) ? ranges : null;
}
