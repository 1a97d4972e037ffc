/** Canon's CR3: EXIF in three pieces, XMP and JPEGs of three sizes in boxes of the ISO base media format. */
import type { ByteSource } from '../byte-source.ts';
import { type Box, boxesIn, uuidOf, XMP_UUID } from '../containers/iso-boxes.ts';
import { entryNumber, openTiff, readDirectory, type Tiff } from '../containers/tiff-directory.ts';
import { TAG } from '../exif/exif.ts';
import { type Found, nothingFound } from '../found.ts';
import { indexOf, u16be, u32be, u64be } from '../integers.ts';

const CANON_UUID = '85c0b687820f11e08111f4ce462b6a48';
const PREVIEW_UUID = 'eaf42b5e1c984b88b9fbb7dc406e4d16';

export function readCr3(source: ByteSource): Found {
  const found = nothingFound('cr3');
  for (const box of boxesIn(source, 0, source.size)) {
    if (box.type === 'moov') readMovie(source, box, found);
    else if (box.type === 'uuid') {
      const uuid = uuidOf(source, box);
      if (uuid === XMP_UUID) found.xmp.push(source.read(box.at + 16, box.end - box.at - 16));
      else if (uuid === PREVIEW_UUID) keepJpegIn(source, box.at + 16, box.end, found);
    }
  }
  return found;
}

function readMovie(source: ByteSource, moov: Box, found: Found): void {
  for (const box of boxesIn(source, moov.at, moov.end)) {
    if (box.type === 'uuid' && uuidOf(source, box) === CANON_UUID) readCanon(source, box, found);
    else if (box.type === 'trak') readTrack(source, box, found);
  }
}

function readCanon(source: ByteSource, canon: Box, found: Found): void {
  const pieces = new Map<string, Tiff>();
  for (const box of boxesIn(source, canon.at + 16, canon.end)) {
    if (box.type === 'THMB') keepJpegIn(source, box.at, box.end, found);
    const tiff = box.type.startsWith('CMT') ? openTiff(source, box.at, box.end) : null;
    if (tiff != null) pieces.set(box.type, tiff);
  }
  const tiff = pieces.get('CMT1');
  const main = tiff == null ? null : readDirectory(tiff, tiff.first);
  if (tiff == null || main == null) return;
  const [exifTiff, gpsTiff] = [pieces.get('CMT2') ?? tiff, pieces.get('CMT4') ?? tiff];
  found.exif = {
    tiff,
    main,
    exifTiff,
    exif: exifTiff === tiff ? null : readDirectory(exifTiff, exifTiff.first),
    gpsTiff,
    gps: gpsTiff === tiff ? null : readDirectory(gpsTiff, gpsTiff.first),
  };
  found.width = entryNumber(tiff, main.entries.get(TAG.width)) ?? null;
  found.height = entryNumber(tiff, main.entries.get(TAG.height)) ?? null;
}

/** The first track is the full-size JPEG: one sample, its place in `co64`, its length in `stsz`. */
function readTrack(source: ByteSource, trak: Box, found: Found): void {
  const path = ['mdia', 'minf', 'stbl'];
  let boxes = boxesIn(source, trak.at, trak.end);
  for (const type of path) {
    const box = boxes.find((candidate) => candidate.type === type);
    if (box == null) return;
    boxes = boxesIn(source, box.at, box.end);
  }
  const bytes = (type: string): Uint8Array => {
    const box = boxes.find((candidate) => candidate.type === type);
    return box == null ? new Uint8Array(0) : source.read(box.at, Math.min(box.end - box.at, 256));
  };
  const [sizes, wide, narrow, description] = [bytes('stsz'), bytes('co64'), bytes('stco'), bytes('stsd')];
  const length = u32be(sizes, 4) || u32be(sizes, 12);
  const offset = wide.length > 0 ? u64be(wide, 8) : u32be(narrow, 8);
  if (offset > 0 && length > 0) found.previews.push({ offset, length });
  // The sample entry's own size is used where the EXIF piece is missing.
  if (found.width == null && indexOf(description, 'CRAW') > 0) {
    const at = indexOf(description, 'CRAW') + 4;
    found.width = u16be(description, at + 24) || null;
    found.height = u16be(description, at + 26) || null;
  }
}

/** Preview and thumbnail boxes put a few numbers before the JPEG. */
function keepJpegIn(source: ByteSource, from: number, end: number, found: Found): void {
  const at = indexOf(source.read(from, 64), '\xff\xd8\xff');
  if (at >= 0) found.previews.push({ offset: from + at, length: end - from - at });
}
