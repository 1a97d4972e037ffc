/** Writes a small EXIF block (a big-endian TIFF structure) with the few tags this program has a reason to write. */

import { joinBytes, textBytes, uint16, uint32 } from './write-bytes.ts';
import { writableText } from './write-text.ts';

/** Nothing here is required: an export says orientation 1 and whose the picture is; a sample camera says more. */
export interface ExifFields {
  /** 1-8. @default 1 */
  readonly orientation?: number;
  readonly artist?: string;
  readonly copyright?: string;
  readonly description?: string;
  readonly make?: string;
  readonly model?: string;
  readonly lens?: string;
  readonly serialNumber?: string;
  readonly software?: string;
  /** Local time as `2024-08-12T21:05:03`, with `+02:00` behind it if the zone is known. */
  readonly dateTimeOriginal?: string;
  /** Hundredths of a second, as two digits. */
  readonly subSeconds?: string;
  /** Seconds. */
  readonly exposureTime?: number;
  readonly aperture?: number;
  readonly iso?: number;
  readonly focalLength?: number;
  /** Decimal degrees, north and east positive. */
  readonly gps?: { readonly latitude: number; readonly longitude: number };
  /** Pixel size as stored, before orientation. */
  readonly width?: number;
  readonly height?: number;
  /** A small JPEG, as cameras put into IFD1. */
  readonly thumbnail?: Uint8Array;
}

interface Tag {
  readonly id: number;
  readonly type: 1 | 2 | 3 | 4 | 5 | 7;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** The TIFF structure alone, as WebP and HEIF hold it; `EXIF_HEADER` goes before it in a JPEG segment. */
export function writeExif(fields: ExifFields): Uint8Array {
  const [date, zone] = splitZone(fields.dateTimeOriginal);
  const captureTags = present([
    rational(0x829a, fields.exposureTime == null ? undefined : exposureFraction(fields.exposureTime)),
    rational(0x829d, fields.aperture == null ? undefined : [[Math.round(fields.aperture * 10), 10]]),
    short(0x8827, fields.iso),
    text(0x9003, date),
    text(0x9011, zone),
    text(0x9291, fields.subSeconds),
    rational(0x920a, fields.focalLength == null ? undefined : [[Math.round(fields.focalLength * 10), 10]]),
    text(0xa431, fields.serialNumber),
    text(0xa434, fields.lens),
  ]);
  const exifTags = captureTags.length === 0 ? [] : present([...captureTags, ...requiredTags(fields)]);
  const gpsTags = fields.gps == null ? [] : gpsDirectory(fields.gps);
  const mainTags = present([
    text(0x010e, fields.description),
    text(0x010f, fields.make),
    text(0x0110, fields.model),
    short(0x0112, fields.orientation ?? 1),
    // Exif requires these four of every JPEG, though nobody reads them: 72 dots per inch, centred chroma.
    rational(0x011a, [[72, 1]]),
    rational(0x011b, [[72, 1]]),
    short(0x0128, 2),
    short(0x0213, 1),
    text(0x0131, fields.software),
    text(0x0132, date),
    text(0x013b, fields.artist),
    text(0x8298, fields.copyright),
    exifTags.length > 0 ? long(0x8769, 0) : undefined,
    gpsTags.length > 0 ? long(0x8825, 0) : undefined,
  ]);

  const exifAt = 8 + directorySize(mainTags);
  const gpsAt = exifAt + (exifTags.length > 0 ? directorySize(exifTags) : 0);
  const thumbnailAt = gpsAt + (gpsTags.length > 0 ? directorySize(gpsTags) : 0);
  const pointed = mainTags.map((tag) => {
    if (tag.id === 0x8769) return long(tag.id, exifAt);
    return tag.id === 0x8825 ? long(tag.id, gpsAt) : tag;
  });
  const parts = [textBytes('MM'), uint16(42), uint32(8)];
  parts.push(directory(pointed, 8, fields.thumbnail == null ? 0 : thumbnailAt));
  if (exifTags.length > 0) parts.push(directory(exifTags, exifAt, 0));
  if (gpsTags.length > 0) parts.push(directory(gpsTags, gpsAt, 0));
  if (fields.thumbnail != null) parts.push(...thumbnailDirectory(fields.thumbnail, thumbnailAt));
  return joinBytes(parts);
}

/** What Exif requires of every Exif directory. */
function requiredTags(fields: ExifFields): readonly (Tag | undefined)[] {
  return [
    { id: 0x9000, type: 7, count: 4, bytes: textBytes('0232') },
    { id: 0x9101, type: 7, count: 4, bytes: Uint8Array.of(1, 2, 3, 0) },
    { id: 0xa000, type: 7, count: 4, bytes: textBytes('0100') },
    // sRGB, as all that this program writes.
    short(0xa001, 1),
    fields.width == null ? undefined : long(0xa002, fields.width),
    fields.height == null ? undefined : long(0xa003, fields.height),
  ];
}

/** Comes before the TIFF structure in a JPEG's APP1. */
export const EXIF_HEADER = 'Exif\0\0';

function present(tags: readonly (Tag | undefined)[]): readonly Tag[] {
  return tags.filter((tag) => tag != null).sort((left, right) => left.id - right.id);
}

/** Text goes out as UTF-8 in an ASCII tag, as the Metadata Working Group advises and every reader of today expects. */
function text(id: number, value: string | undefined): Tag | undefined {
  if (value == null || value === '') return undefined;
  const bytes = joinBytes([textBytes(writableText(value)), Uint8Array.of(0)]);
  return { id, type: 2, count: bytes.length, bytes };
}

function short(id: number, value: number | undefined): Tag | undefined {
  return value == null ? undefined : { id, type: 3, count: 1, bytes: uint16(value) };
}

function long(id: number, value: number): Tag {
  return { id, type: 4, count: 1, bytes: uint32(value) };
}

type Fraction = readonly [numerator: number, denominator: number];

function rational(id: number, fractions: readonly Fraction[] | undefined): Tag | undefined {
  if (fractions == null) return undefined;
  return { id, type: 5, count: fractions.length, bytes: joinBytes(fractions.flat().map((part) => uint32(part))) };
}

function exposureFraction(seconds: number): readonly Fraction[] {
  return [seconds < 0.4 ? [1, Math.round(1 / seconds)] : [Math.round(seconds * 10), 10]];
}

function splitZone(date: string | undefined): readonly [date: string | undefined, zone: string | undefined] {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)([+-]\d\d:\d\d)?$/.exec(date ?? '');
  if (match == null) return [undefined, undefined];
  return [`${match[1]}:${match[2]}:${match[3]} ${match[4]}`, match[5]];
}

function gpsDirectory({ latitude, longitude }: { latitude: number; longitude: number }): readonly Tag[] {
  return present([
    { id: 0x0000, type: 1, count: 4, bytes: Uint8Array.of(2, 3, 0, 0) },
    text(0x0001, latitude < 0 ? 'S' : 'N'),
    rational(0x0002, degrees(latitude)),
    text(0x0003, longitude < 0 ? 'W' : 'E'),
    rational(0x0004, degrees(longitude)),
  ]);
}

function degrees(value: number): readonly Fraction[] {
  const hundredths = Math.round(Math.abs(value) * 360_000);
  const seconds = hundredths % 6000;
  const minutes = Math.floor(hundredths / 6000) % 60;
  return [
    [Math.floor(hundredths / 360_000), 1],
    [minutes, 1],
    [seconds, 100],
  ];
}

function directorySize(tags: readonly Tag[]): number {
  return 6 + tags.length * 12 + tags.reduce((sum, tag) => sum + outsideSize(tag), 0);
}

/** Values of up to four bytes are in the entry itself; others behind the directory, on even offsets. */
function outsideSize(tag: Tag): number {
  return tag.bytes.length <= 4 ? 0 : tag.bytes.length + (tag.bytes.length & 1);
}

function directory(tags: readonly Tag[], at: number, next: number): Uint8Array {
  const parts = [uint16(tags.length)];
  const outside: Uint8Array[] = [];
  let valueAt = at + 6 + tags.length * 12;
  for (const tag of tags) {
    parts.push(uint16(tag.id), uint16(tag.type), uint32(tag.count));
    if (tag.bytes.length <= 4) {
      parts.push(tag.bytes, new Uint8Array(4 - tag.bytes.length));
      continue;
    }
    parts.push(uint32(valueAt));
    outside.push(tag.bytes, new Uint8Array(tag.bytes.length & 1));
    valueAt += outsideSize(tag);
  }
  return joinBytes([...parts, uint32(next), ...outside]);
}

function thumbnailDirectory(thumbnail: Uint8Array, at: number): readonly Uint8Array[] {
  const tagsFor = (imageAt: number) =>
    present([
      short(0x0103, 6),
      rational(0x011a, [[72, 1]]),
      rational(0x011b, [[72, 1]]),
      short(0x0128, 2),
      long(0x0201, imageAt),
      long(0x0202, thumbnail.length),
    ]);
  return [directory(tagsFor(at + directorySize(tagsFor(0))), at, 0), thumbnail];
}
