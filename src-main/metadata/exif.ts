/** What a camera or an editor wrote into EXIF: capture facts, dates, names and texts, orientation and the thumbnail's place. */
import type { CaptureFacts, NewsMetadata } from '../domain/metadata.ts';
import { decodeAs, decodeGuessed, decodeUtf16, isUtf8, untilNul } from './charset.ts';
import { exifDate } from './dates.ts';
import {
  type Directory,
  type Entry,
  entryBytes,
  entryLatin1,
  entryNumber,
  entryNumbers,
  readDirectory,
  type Tiff,
} from './tiff-directory.ts';
import { withoutGaps } from './xmp-news.ts';

export const TAG = {
  subfileType: 0xfe,
  width: 0x100,
  height: 0x101,
  bitsPerSample: 0x102,
  compression: 0x103,
  photometric: 0x106,
  description: 0x10e,
  make: 0x10f,
  model: 0x110,
  stripOffsets: 0x111,
  orientation: 0x112,
  samplesPerPixel: 0x115,
  stripLengths: 0x117,
  modified: 0x132,
  artist: 0x13b,
  tileWidth: 0x142,
  subDirectories: 0x14a,
  jpegOffset: 0x201,
  jpegLength: 0x202,
  xmp: 0x2bc,
  copyright: 0x8298,
  iptc: 0x83bb,
  photoshop: 0x8649,
  exif: 0x8769,
  icc: 0x8773,
  gps: 0x8825,
  dateTimeOriginal: 0x9003,
  dateTimeDigitized: 0x9004,
  offsetTimeOriginal: 0x9011,
  offsetTimeDigitized: 0x9012,
  makerNote: 0x927c,
  userComment: 0x9286,
  subSecOriginal: 0x9291,
  subSecDigitized: 0x9292,
  xpTitle: 0x9c9b,
  xpComment: 0x9c9c,
  xpAuthor: 0x9c9d,
  xpKeywords: 0x9c9e,
  xpSubject: 0x9c9f,
  pixelWidth: 0xa002,
  pixelHeight: 0xa003,
  dngVersion: 0xc612,
  c2pa: 0xcd41,
} as const;

/** The directories that belong to one photograph: the main one, its EXIF and its GPS directory; in CR3 each has its own TIFF header. */
export interface ExifBlock {
  readonly tiff: Tiff;
  readonly main: Directory;
  readonly exifTiff: Tiff;
  readonly exif: Directory | null;
  readonly gpsTiff: Tiff;
  readonly gps: Directory | null;
}

export function readExif(tiff: Tiff, main: Directory): ExifBlock {
  const linked = (tag: number): Directory | null => {
    const offset = entryNumber(tiff, main.entries.get(tag));
    return offset == null || offset === tiff.first ? null : readDirectory(tiff, offset);
  };
  return { tiff, main, exifTiff: tiff, exif: linked(TAG.exif), gpsTiff: tiff, gps: linked(TAG.gps) };
}

function words(tiff: Tiff, entry: Entry | undefined): string | undefined {
  if (entry == null) return undefined;
  const bytes = untilNul(entryBytes(tiff, entry));
  const text = decodeGuessed(bytes).replace(/\r\n?/g, '\n').trim();
  return text === '' ? undefined : text;
}

/** Photographer's and editor's copyright are two strings with a NUL between them. */
function copyright(tiff: Tiff, entry: Entry | undefined): string | undefined {
  if (entry == null) return undefined;
  const parts = decodeGuessed(entryBytes(tiff, entry))
    .split('\0')
    .map((part) => part.trim());
  return (
    parts
      .filter((part) => part !== '')
      .slice(0, 2)
      .join('\n') || undefined
  );
}

function xp(tiff: Tiff, entry: Entry | undefined): string | undefined {
  if (entry == null) return undefined;
  const text = decodeUtf16(entryBytes(tiff, entry), true);
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim() || undefined;
}

/** The eight bytes before a comment name its character set; many programs leave them blank or wrong. */
export function userComment(tiff: Tiff, entry: Entry | undefined): string | undefined {
  const bytes = entryBytes(tiff, entry);
  if (bytes.length <= 8) return undefined;
  const marker = String.fromCharCode(...bytes.subarray(0, 8))
    .replace(/[\0 ]+$/, '')
    .toUpperCase();
  const body = bytes.subarray(8);
  const text =
    marker === 'UNICODE'
      ? unicode(body, tiff.little)
      : decodeGuessed(marker === '' || marker === 'ASCII' || marker === 'JIS' ? untilNul(body) : untilNul(bytes));
  const clean = text.replaceAll('\0', '').trim();
  return clean === '' || clean.includes('\ufffd') ? undefined : clean;
}

/** Nominally in the block's byte order; the order with fewer unlikely characters is the one that was meant. */
function unicode(body: Uint8Array, little: boolean): string {
  if (body.length >= 2 && body[0] === 0xff && body[1] === 0xfe) return decodeUtf16(body.subarray(2), true);
  if (body.length >= 2 && body[0] === 0xfe && body[1] === 0xff) return decodeUtf16(body.subarray(2), false);
  let [evenZeros, oddZeros] = [0, 0];
  for (let i = 0; i + 1 < Math.min(body.length, 256); i += 2) {
    if (body[i] === 0 && body[i + 1] !== 0) evenZeros += 1;
    if (body[i + 1] === 0 && body[i] !== 0) oddZeros += 1;
  }
  if (evenZeros === 0 && oddZeros === 0 && isUtf8(untilNul(body)) && !little) return decodeAs(untilNul(body), 'utf8');
  return decodeUtf16(body, evenZeros === oddZeros ? little : oddZeros > evenZeros);
}

/** MWG: several creators in the one Artist field stand with "; " between them, quoted where a name contains that. */
export function splitArtists(artist: string | undefined): readonly string[] | undefined {
  if (artist == null) return undefined;
  const names: string[] = [];
  let quoted = false;
  for (const raw of artist.split('; ')) {
    let part = raw;
    const continued = quoted;
    if (!quoted && part.startsWith('"')) {
      quoted = true;
      part = part.slice(1);
    }
    if (quoted) {
      const closing = /((?:^|[^"])(?:"")*)"$/.exec(part);
      if (closing != null) {
        part = part.slice(0, -1);
        quoted = false;
      }
      part = part.replaceAll('""', '"');
    }
    if (continued) names[names.length - 1] = `${names[names.length - 1] ?? ''}; ${part}`;
    else names.push(part);
  }
  const kept = names.map((name) => name.trim()).filter((name) => name !== '');
  return kept.length === 0 ? undefined : kept;
}

/** The news fields that EXIF has by the MWG's reading. */
export function newsOfExif({ tiff, main, exifTiff, exif }: ExifBlock): NewsMetadata {
  const sub = exif?.entries;
  return {
    description: words(tiff, main.entries.get(TAG.description)),
    creator: splitArtists(words(tiff, main.entries.get(TAG.artist))),
    copyrightNotice: copyright(tiff, main.entries.get(TAG.copyright)),
    dateCreated:
      exifDate(
        entryLatin1(exifTiff, sub?.get(TAG.dateTimeOriginal)) ??
          entryLatin1(tiff, main.entries.get(TAG.dateTimeOriginal)),
        entryLatin1(exifTiff, sub?.get(TAG.subSecOriginal)),
        entryLatin1(exifTiff, sub?.get(TAG.offsetTimeOriginal)),
      ) ?? undefined,
  };
}

/** What Windows writes beside: of weight only where nothing else names the field. */
export function newsOfWindows({ tiff, main }: ExifBlock): NewsMetadata {
  const get = (tag: number): string | undefined => xp(tiff, main.entries.get(tag));
  const list = (tag: number): readonly string[] | undefined => {
    const values = (get(tag) ?? '')
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return values.length === 0 ? undefined : values;
  };
  return {
    title: get(TAG.xpTitle),
    description: get(TAG.xpComment) ?? get(TAG.xpSubject),
    creator: list(TAG.xpAuthor),
    keywords: list(TAG.xpKeywords),
  };
}

function positive(value: number | undefined): number | undefined {
  return value != null && Number.isFinite(value) && value > 0 ? value : undefined;
}

export function captureOf(block: ExifBlock): CaptureFacts {
  const { tiff, main, exifTiff, exif, gpsTiff, gps } = block;
  const sub = exif?.entries;
  const text = (tag: number): string | undefined =>
    words(exifTiff, sub?.get(tag)) ?? words(tiff, main.entries.get(tag));
  const number = (tag: number): number | undefined =>
    positive(entryNumber(exifTiff, sub?.get(tag)) ?? entryNumber(tiff, main.entries.get(tag)));
  const flash = entryNumber(exifTiff, sub?.get(0x9209));
  const apex = (tag: number): number | undefined => entryNumber(exifTiff, sub?.get(tag));
  const shutter = apex(0x9201);
  const aperture = apex(0x9202);
  const iso = number(0x8827);
  return withoutGaps({
    make: words(tiff, main.entries.get(TAG.make)),
    model: words(tiff, main.entries.get(TAG.model)),
    lens: text(0xa434),
    focalLength: number(0x920a),
    aperture:
      number(0x829d) ??
      (aperture == null || !Number.isFinite(aperture) ? undefined : Math.round(2 ** (aperture / 2) * 10) / 10),
    exposureTime: number(0x829a) ?? (shutter == null || !Number.isFinite(shutter) ? undefined : 2 ** -shutter),
    iso: iso === 65_535 ? (number(0x8832) ?? number(0x8831) ?? iso) : (iso ?? number(0x8832)),
    serialNumber: text(0xa431) ?? text(0xc62f),
    flash: flash == null || flash === 32 ? undefined : (flash & 1) === 1,
    gps: gps == null ? undefined : position(gpsTiff, gps),
    userComment: userComment(exifTiff, sub?.get(TAG.userComment)),
    takenAt: takenAt(block),
  });
}

/** When the picture was taken or at least digitised: what a contact sheet sorts by. */
function takenAt({ tiff, main, exifTiff, exif }: ExifBlock): string | undefined {
  const get = (tag: number): string | undefined => entryLatin1(exifTiff, exif?.entries.get(tag));
  return (
    exifDate(get(TAG.dateTimeOriginal), get(TAG.subSecOriginal), get(TAG.offsetTimeOriginal)) ??
    exifDate(get(TAG.dateTimeDigitized), get(TAG.subSecDigitized), get(TAG.offsetTimeDigitized)) ??
    exifDate(entryLatin1(tiff, main.entries.get(TAG.dateTimeOriginal))) ??
    undefined
  );
}

function position(tiff: Tiff, gps: Directory): CaptureFacts['gps'] {
  const degrees = (tag: number): number => {
    const [d = Number.NaN, m = 0, s = 0] = entryNumbers(tiff, gps.entries.get(tag), 3);
    return d + (Number.isFinite(m) ? m : 0) / 60 + (Number.isFinite(s) ? s : 0) / 3600;
  };
  const latitude = degrees(2) * (entryLatin1(tiff, gps.entries.get(1))?.startsWith('S') === true ? -1 : 1);
  const longitude = degrees(4) * (entryLatin1(tiff, gps.entries.get(3))?.startsWith('W') === true ? -1 : 1);
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude) || Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    return undefined;
  if (latitude === 0 && longitude === 0) return undefined;
  const round = (value: number): number => Math.round(value * 1e7) / 1e7;
  return { latitude: round(latitude), longitude: round(longitude) };
}
