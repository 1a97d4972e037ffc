/**
 * Puts metadata blocks into a finished JPEG in place of whatever it carries, without touching its pixels or its profile. Ours, as
 * an export has hundreds of images and only joins bytes: ExifTool, in a process kept open, took forty times as long for a JPEG of
 * 1.8 MB (November 2026). It is the judge of what is written, in write-exiftool.test.ts.
 */

import { createHash } from 'node:crypto';
import { unexpected } from '../../domain/unexpected.ts';
import { splitXmp } from './splice-extended-xmp.ts';
import { joinBytes, startsWithText, textBytes, uint16, uint32 } from './write-bytes.ts';
import { EXIF_HEADER } from './write-exif.ts';

/** An empty or absent block is left out. */
export interface SplicedBlocks {
  readonly iim?: Uint8Array;
  readonly xmp?: Uint8Array;
  /** The TIFF structure, as `writeExif` gives it. */
  readonly exif?: Uint8Array;
}

const XMP_HEADER = 'http://ns.adobe.com/xap/1.0/\0';
const EXTENDED_HEADER = 'http://ns.adobe.com/xmp/extension/\0';
const PHOTOSHOP_HEADER = 'Photoshop 3.0\0';
/** A segment's length counts its own two bytes. */
const MOST_SEGMENT_BYTES = 0xffff - 2;

/**
 * Only what is needed to show the picture is kept: the JFIF header, the ICC profile, Adobe's colour transform and everything
 * that is not an application segment. Everything else may hold a thumbnail, a position or a claim about other bytes. Throws
 * for what is no whole JPEG, and where texts are longer than the 65,533 bytes of a segment.
 */
export function spliceJpeg(jpeg: Uint8Array, blocks: SplicedBlocks): Uint8Array {
  const { jfif, kept, scan } = keptSegments(jpeg);
  return joinBytes([jpeg.subarray(0, 2), ...jfif, ...metadataSegments(blocks), ...kept, jpeg.subarray(scan)]);
}

function metadataSegments({ iim, xmp, exif }: SplicedBlocks): readonly Uint8Array[] {
  const segments: Uint8Array[] = [];
  if (exif != null && exif.length > 0) segments.push(segment(0xe1, [textBytes(EXIF_HEADER), exif]));
  if (xmp != null && xmp.length > 0) segments.push(...xmpSegments(xmp));
  if (iim != null && iim.length > 0) segments.push(...photoshopSegments(iim));
  return segments;
}

function xmpSegments(xmp: Uint8Array): readonly Uint8Array[] {
  const { main, extended } = splitXmp(xmp, MOST_SEGMENT_BYTES - XMP_HEADER.length);
  const segments = [segment(0xe1, [textBytes(XMP_HEADER), main])];
  if (extended == null) return segments;
  for (let at = 0; at < extended.bytes.length; at += 65_400) {
    const position = [uint32(extended.bytes.length), uint32(at)];
    const part = extended.bytes.subarray(at, at + 65_400);
    segments.push(segment(0xe1, [textBytes(EXTENDED_HEADER), textBytes(extended.guid), ...position, part]));
  }
  return segments;
}

/** IIM is in Photoshop's resource 0x0404; 0x0425 holds its digest, by which readers see that XMP and IIM are in step. */
function photoshopSegments(iim: Uint8Array): readonly Uint8Array[] {
  const resources = joinBytes([
    imageResource(0x0404, iim),
    imageResource(0x0425, createHash('md5').update(iim).digest()),
  ]);
  const room = MOST_SEGMENT_BYTES - PHOTOSHOP_HEADER.length;
  const segments: Uint8Array[] = [];
  for (let at = 0; at < resources.length; at += room) {
    segments.push(segment(0xed, [textBytes(PHOTOSHOP_HEADER), resources.subarray(at, at + room)]));
  }
  return segments;
}

function imageResource(id: number, data: Uint8Array): Uint8Array {
  return joinBytes([
    textBytes('8BIM'),
    uint16(id),
    uint16(0),
    uint32(data.length),
    data,
    new Uint8Array(data.length & 1),
  ]);
}

function segment(marker: number, parts: readonly Uint8Array[]): Uint8Array {
  const content = joinBytes(parts);
  if (content.length > MOST_SEGMENT_BYTES) {
    throw new Error(
      `The texts are too long for a JPEG: ${content.length} bytes, and ${MOST_SEGMENT_BYTES} are the most. Shorten them.`,
    );
  }
  return joinBytes([Uint8Array.of(0xff, marker), uint16(content.length + 2), content]);
}

interface KeptSegments {
  readonly jfif: readonly Uint8Array[];
  readonly kept: readonly Uint8Array[];
  /** Where the first scan starts; from there on the file is copied as it is. */
  readonly scan: number;
}

function keptSegments(jpeg: Uint8Array): KeptSegments {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) throw unexpected('a JPEG to put metadata into', 'another type');
  const jfif: Uint8Array[] = [];
  const kept: Uint8Array[] = [];
  let at = 2;
  for (;;) {
    // Any number of fill bytes may be before a marker.
    while (jpeg[at] === 0xff && jpeg[at + 1] === 0xff) at += 1;
    const marker = jpeg[at + 1];
    if (jpeg[at] !== 0xff || marker == null) throw unexpected(`a JPEG marker at byte ${at}`, 'none');
    if (marker === 0xda || marker === 0xd9) return { jfif, kept, scan: at };
    const end = at + 2 + (((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0));
    const whole = jpeg.subarray(at, end);
    if (marker === 0xe0 && startsWithText(whole, 'JFIF\0', 4)) jfif.push(withoutJfifThumbnail(whole));
    else if (staysInFile(marker, whole)) kept.push(whole);
    at = end;
  }
}

function staysInFile(marker: number, whole: Uint8Array): boolean {
  if (marker === 0xe2) return startsWithText(whole, 'ICC_PROFILE\0', 4);
  if (marker === 0xee) return startsWithText(whole, 'Adobe', 4);
  const application = marker >= 0xe0 && marker <= 0xef;
  const comment = marker === 0xfe;
  return !application && !comment;
}

function withoutJfifThumbnail(jfif: Uint8Array): Uint8Array {
  if (jfif.length <= 18) return jfif;
  return joinBytes([jfif.subarray(0, 2), uint16(16), jfif.subarray(4, 16), Uint8Array.of(0, 0)]);
}
