/**
 * The public reader: everything that a file says about itself, from its bytes, without decoding a pixel. Ours, as a
 * desk needs each value of every block to know whose word counts, on files that are damaged, too. Measured in November
 * 2026 against two libraries on 245 files of public projects, seven fields of news, 169 values that ExifTool reads:
 * ours 166 (three are places shown, which the desk keeps apart), ExifReader 4.46.0 147, exifr 7.1.3 126; they give 24
 * and 45 of the files up, ours none. ExifTool itself, the judge of every value in oracle.test.ts, is a process of Perl.
 */
import { createHash } from 'node:crypto';
import type { CaptureFacts, PhotoFacts } from '../domain/metadata.ts';
import { type ByteSource, bounded, SourceUnreadableError } from './byte-source.ts';
import { codesName } from './colour-codes.ts';
import { readProfile } from './containers/icc.ts';
import { entryLatin1, entryNumber } from './containers/tiff-directory.ts';
import { detectType, SIGNATURE_BYTES } from './detect-type.ts';
import { xmpDate } from './exif/dates.ts';
import { exifOrientation, TAG } from './exif/exif.ts';
import { captureOf } from './exif/exif-capture.ts';
import { newsOfExif, newsOfWindows } from './exif/exif-news.ts';
import { type Found, nothingFound } from './found.ts';
import { readIim } from './iim/iim.ts';
import { mergeBlocks } from './mwg.ts';
import { keepMakerPreviews } from './raw/maker-notes.ts';
import { choosePreviews } from './raw/previews.ts';
import { READERS } from './readers.ts';
import { saidBlock } from './xmp/said-block.ts';
import { metadataDateOf, ratingOf } from './xmp/sidecar.ts';
import { readXmp, type XmpProperties } from './xmp/xmp.ts';
import { newsOfXmp, textOf, withoutGaps } from './xmp/xmp-news.ts';

/**
 * Reads a photograph's facts. Damage never throws: it ends in `warnings`, at worst with type `unknown`. The one error
 * that leaves is SourceUnreadableError, when the source itself cannot be read.
 */
export function readFacts(source: ByteSource): PhotoFacts {
  const file = bounded(source);
  const found = find(file);
  const xmp = guard(found, 'XMP', () => readXmp(found.xmp)) ?? new Map();
  const iim = found.iim == null ? null : guard(found, 'IIM', () => readIim(found.iim ?? new Uint8Array(0)));
  const { exif } = found;
  const exifNews =
    exif == null
      ? {}
      : (guard(found, 'EXIF', () => newsOfExif(exif, textOf(xmp.get('exif:SubSecTimeOriginal')))) ?? {});
  const windows = exif == null ? {} : (guard(found, 'EXIF', () => newsOfWindows(exif)) ?? {});
  const { metadata, conflicts, sources } = mergeBlocks({
    xmp: newsOfXmp(xmp),
    iptc: iim?.news ?? {},
    exif: exifNews,
    other: { ...withoutGaps(found.other), ...withoutGaps(windows) },
    xmpInSync: iim == null || isInSync(found),
  });
  const orientation = found.orientation ?? (found.ownOrientation ? 1 : exifOrientation(found.exif));
  const turned = orientation >= 5;
  const profile =
    found.icc == null ? null : (guard(found, 'ICC', () => readProfile(found.icc ?? new Uint8Array(0))) ?? null);
  if (exif != null && exif.exifTiff.source === file) {
    guard(found, 'maker notes', () =>
      keepMakerPreviews(found, exif, entryLatin1(exif.tiff, exif.main.entries.get(TAG.make))),
    );
  }
  const { preview, thumbnail } = guard(found, 'previews', () => choosePreviews(file, found, orientation)) ?? {
    preview: null,
    thumbnail: null,
  };
  if (found.type === 'unknown') keepClaimedSize(found, xmp);
  const fullSize = found.fullSize?.width === found.width ? null : found.fullSize;
  return {
    type: found.type,
    width: turned ? found.height : found.width,
    height: turned ? found.width : found.height,
    ...(fullSize == null ? {} : { fullSize: turned ? { width: fullSize.height, height: fullSize.width } : fullSize }),
    orientation,
    metadata,
    conflicts,
    sources,
    capture: captureFacts(found, xmp),
    colour: withoutGaps({
      profile: profile?.profile ?? (found.codes === null ? undefined : codesName(found.codes)),
      space: found.colour.space ?? profile?.space,
      bitDepth: found.colour.bitDepth,
    }),
    preview,
    thumbnail,
    contentCredentials: found.contentCredentials,
    pages: found.pages,
    ...withoutGaps({ rating: cameraRating(found) }),
    ...ratingOf(xmp),
    ...withoutGaps({ metadataDate: metadataDateOf(xmp), said: saidBlock(xmp, exif, metadataDateOf(xmp) ?? null) }),
    warnings: found.warnings,
  };
}

function find(file: ByteSource): Found {
  if (file.size === 0) {
    return {
      ...nothingFound('unknown'),
      warnings: ['The file is empty: nothing can be shown'],
    };
  }
  const type = detectType(file.read(0, SIGNATURE_BYTES));
  try {
    return READERS[type](file);
  } catch (error) {
    if (error instanceof SourceUnreadableError) throw error;
    return {
      ...nothingFound(type),
      warnings: [`The ${type} file is damaged (${String(error)}): its metadata was not read`],
    };
  }
}

/** A block that breaks its reader costs that block, not the file. */
function guard<T>(found: Found, what: string, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof SourceUnreadableError) throw error;
    found.warnings.push(`Its ${what} is damaged (${String(error)}) and left out`);
    return null;
  }
}

/** Without a stored digest nothing says that IIM is newer, and XMP counts. */
function isInSync({ iim, iimDigest, xmp }: Found): boolean {
  if (iim == null || iimDigest == null || iimDigest.length !== 16 || xmp.length === 0) return true;
  const digest = createHash('md5').update(iim).digest();
  return digest.every((byte, i) => byte === iimDigest[i]);
}

/** Stars given in the camera, where no program has written XMP since. */
function cameraRating({ exif }: Found): number | undefined {
  const rating = exif == null ? undefined : entryNumber(exif.tiff, exif.main.entries.get(TAG.rating));
  return rating != null && Number.isInteger(rating) && rating >= 0 && rating <= 5 ? rating : undefined;
}

/** A file of nothing but XMP knows the size of the picture that it is about. */
function keepClaimedSize(found: Found, xmp: XmpProperties): void {
  const claim = (...names: readonly string[]): number | null => {
    for (const name of names) {
      const value = Number(textOf(xmp.get(name)) ?? Number.NaN);
      if (Number.isInteger(value) && value > 0) return value;
    }
    return null;
  };
  found.width ??= claim('tiff:ImageWidth', 'exif:PixelXDimension');
  found.height ??= claim('tiff:ImageLength', 'exif:PixelYDimension');
}

function captureFacts(found: Found, xmp: XmpProperties): CaptureFacts {
  const { exif } = found;
  const capture: CaptureFacts = exif == null ? {} : (guard(found, 'EXIF', () => captureOf(exif)) ?? {});
  const text = (name: string): string | undefined => textOf(xmp.get(name));
  return withoutGaps({
    ...capture,
    make: capture.make ?? text('tiff:Make'),
    model: capture.model ?? text('tiff:Model'),
    lens: capture.lens ?? text('exifEX:LensModel') ?? text('aux:Lens'),
    gps: capture.gps ?? positionOf(text('exif:GPSLatitude'), text('exif:GPSLongitude')),
    takenAt: capture.takenAt ?? xmpDate(text('exif:DateTimeOriginal')) ?? undefined,
  });
}

/** XMP's own way of writing a position: `51,30.5N`, `51,30,30N`. */
function positionOf(latitude: string | undefined, longitude: string | undefined): CaptureFacts['gps'] {
  const degrees = (text: string | undefined, most: number): number | null => {
    const match = /^(\d{1,3}),(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?([NSEW])$/.exec(text ?? '');
    if (match === null) return null;
    const value = Number(match[1]) + Number(match[2]) / 60 + Number(match[3] ?? 0) / 3600;
    return value > most ? null : (Math.round(value * 1e7) / 1e7) * (/[SW]/.test(match[4] ?? '') ? -1 : 1);
  };
  const [north, east] = [degrees(latitude, 90), degrees(longitude, 180)];
  return north === null || east === null ? undefined : { latitude: north, longitude: east };
}
