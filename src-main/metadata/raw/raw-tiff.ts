/** RAW formats that are TIFF underneath: which of them a file is, and where each keeps sizes and previews of its own. */
import type { PhotoType } from '../../domain/metadata.ts';
import type { ByteSource } from '../byte-source.ts';
import { readJpeg } from '../containers/jpeg.ts';
import { type Directory, entryLatin1, entryNumber, readDirectory, type Tiff } from '../containers/tiff-directory.ts';
import type { ImageDirectory } from '../containers/tiff-images.ts';
import { TAG } from '../exif/exif.ts';
import type { Found } from '../found.ts';
import { fourcc } from '../integers.ts';
import { minoltaSize } from './minolta-size.ts';

/** Photometric interpretations of sensor data: colour filter array, linear raw. */
const SENSOR_DATA: ReadonlySet<number> = new Set([32_803, 34_892]);
/** Compressions that only cameras use: Nikon, Sony, Samsung, Pentax, Kodak. */
const CAMERA_COMPRESSION: ReadonlySet<number> = new Set([34_713, 32_767, 32_769, 32_770, 65_535, 65_000]);

const BY_MAKE: readonly (readonly [RegExp, PhotoType])[] = [
  [/^NIKON/i, 'nef'],
  [/^SONY/i, 'arw'],
  [/^(PENTAX|RICOH|ASAHI)/i, 'pef'],
  [/^CANON/i, 'cr2'],
  [/^(OLYMPUS|OM )/i, 'orf'],
  [/^(PANASONIC|LEICA)/i, 'rw2'],
];

/** A file with a plain TIFF header: TIFF, or one of the cameras' dialects by what its directories describe. */
export function refineTiff(tiff: Tiff, main: Directory, images: readonly ImageDirectory[]): PhotoType {
  if (main.entries.has(TAG.dngVersion)) return 'dng';
  const mark = fourcc(tiff.source.read(tiff.base + 8, 4), 0);
  if (mark === 'IIII' || mark === 'MMMM') return 'raw';
  const sensor = images.some(({ directory: { entries } }) => {
    const photometric = entryNumber(tiff, entries.get(TAG.photometric)) ?? -1;
    const compression = entryNumber(tiff, entries.get(TAG.compression)) ?? -1;
    return SENSOR_DATA.has(photometric) || CAMERA_COMPRESSION.has(compression);
  });
  if (!sensor) return 'tiff';
  const make = entryLatin1(tiff, main.entries.get(TAG.make)) ?? '';
  return BY_MAKE.find(([pattern]) => pattern.test(make))?.[1] ?? 'raw';
}

const SR2_PRIVATE = 0xc634;
const SR2_MINOLTA = 0x7250;
/** `\0MRI`, length, `\0PRD`, length. */
const MINOLTA_FRAME = 16;

/** The first Alphas kept Minolta's record of the size; later ones say it in the sub-directory. */
export function keepSonySize(found: Found, tiff: Tiff, main: Directory): void {
  const offset = entryNumber(tiff, main.entries.get(SR2_PRIVATE));
  const pointer = main.entries.get(SR2_PRIVATE);
  if (offset == null || pointer == null || pointer.length !== 4) return;
  const bytes = tiff.source.read(pointer.at, 4);
  const at = (bytes[0] ?? 0) + (bytes[1] ?? 0) * 0x100 + (bytes[2] ?? 0) * 0x10000 + (bytes[3] ?? 0) * 0x1000000;
  const record = readDirectory(tiff, at)?.entries.get(SR2_MINOLTA);
  if (record == null) return;
  const size = minoltaSize(tiff.source, record.at + MINOLTA_FRAME, tiff.little);
  if (size == null) return;
  found.width = size.width;
  found.height = size.height;
}

const RW2 = { top: 4, left: 5, bottom: 6, right: 7, jpeg: 0x2e } as const;

/** Panasonic: sensor borders for the full size; a whole JPEG, with EXIF of its own, as the value of one tag. */
export function keepPanasonic(found: Found, source: ByteSource, tiff: Tiff, main: Directory): void {
  const edge = (tag: number): number => entryNumber(tiff, main.entries.get(tag)) ?? 0;
  const [width, height] = [edge(RW2.right) - edge(RW2.left), edge(RW2.bottom) - edge(RW2.top)];
  if (width > 0 && height > 0) found.fullSize = { width, height };
  const jpeg = main.entries.get(RW2.jpeg);
  if (jpeg != null) {
    found.previews.push({ offset: jpeg.at, length: jpeg.length });
    const inner = readJpeg(source, jpeg.at, Math.min(source.size, jpeg.at + jpeg.length));
    found.previews.push(...inner.previews);
    // Camera and texts are in the outer directory, the capture's facts in the JPEG's EXIF.
    if (inner.exif != null) {
      const outer = found.exif?.exif == null ? { ...inner.exif, tiff, main } : found.exif;
      found.exif = { ...outer, inner: inner.exif };
    }
    if (found.xmp.length === 0) found.xmp = inner.xmp;
    found.iim ??= inner.iim;
    found.width = inner.width;
    found.height = inner.height;
  }
  found.width ??= found.fullSize?.width ?? null;
  found.height ??= found.fullSize?.height ?? null;
}
