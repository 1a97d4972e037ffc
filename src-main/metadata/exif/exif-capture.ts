/** How and with what a photograph was taken, where and when, by the camera's word. */
import type { CaptureFacts } from '../../domain/metadata.ts';
import { type Directory, entryLatin1, entryNumber, entryNumbers, type Tiff } from '../containers/tiff-directory.ts';
import { withoutGaps } from '../xmp/xmp-news.ts';
import { exifDate } from './dates.ts';
import { type ExifBlock, TAG } from './exif.ts';
import { userComment, words } from './exif-text.ts';

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
