/** Decodes a photograph's bytes to upright sRGB pixels of at most a given size, by whichever method shows the most of it. */
import type { Sharp } from 'sharp';
import type { EmbeddedPreview, PhotoType } from '../domain/metadata.ts';
import type { Size } from '../domain/photo.ts';
import { ONLY_ITS_PREVIEW } from '../domain/photo-type.ts';
import { BrokenDecoder } from './broken-decoder.ts';
import { converterFor } from './convert-picture.ts';
import { greyInSrgb } from './grey-profile.ts';
import { decodeHeif } from './heif.ts';
import { withItsEnd } from './jpeg-end.ts';
import { hasHole } from './jpeg-holes.ts';
import { inSrgb, MOST_CHANNELS, openPicture, type Pixels } from './open-sharp.ts';
import { isTiff, tiffToOpen, UnclearSamples } from './open-tiff.ts';
import { isJpeg, orientJpeg } from './orient-jpeg.ts';
import { developRaw } from './read-raw.ts';
import { cannotShow, damageIn, isTooLarge, typeName, UnreadablePicture, unreadable } from './unreadable-picture.ts';
import { withItsColours } from './with-its-colours.ts';
import { wrapPixels } from './wrap-pixels.ts';

/** What a decoder is told about a file. */
export interface PictureFile {
  readonly type: PhotoType;
  readonly preview: EmbeddedPreview | null;
  /** Size as displayed by the file's own word. */
  readonly width: number | null;
  readonly height: number | null;
  /** A part of the file, or all of it. */
  read(offset: number, length: number): Uint8Array;
  readonly size: number;
}

export interface DecodedPicture {
  readonly pixels: Pixels;
  /** Full size as displayed of what was decoded: the picture's, or its preview's. */
  readonly width: number;
  readonly height: number;
  /** Why it is not whole; null where it is. */
  readonly damage: string | null;
  /** It shows, but through another way than its own pixels. */
  readonly note: string | null;
}

function sizeOf({ width, height }: PictureFile): Size | null {
  return width === null || height === null ? null : { width, height };
}

/** Longest side in px, or how it follows from the full size as displayed; null for all there is. */
type MostEdge = number | ((full: Size) => number) | null;

type Way = 'direct' | 'heif' | 'converted' | 'preview' | 'developed';

/** The ways to a picture, best first, by type: a type without a line does not compile. */
const WAYS: Readonly<Record<PhotoType, readonly Way[]>> = {
  jpeg: ['direct', 'preview'],
  png: ['direct'],
  webp: ['direct'],
  gif: ['direct'],
  avif: ['direct'],
  tiff: ['direct', 'preview'],
  heic: ['heif', 'preview'],
  // What the camera showed comes first. On a TIFF frame, the frame's own small picture is better than none.
  dng: ['preview', 'developed', 'direct'],
  nef: ['preview', 'developed', 'direct'],
  pef: ['preview', 'developed', 'direct'],
  arw: ['preview', 'developed', 'direct'],
  raw: ['preview', 'developed', 'direct'],
  cr2: ['preview', 'developed'],
  cr3: ['preview', 'developed'],
  crw: ['preview', 'developed'],
  raf: ['preview', 'developed'],
  orf: ['preview', 'developed'],
  rw2: ['preview', 'developed'],
  jxl: ['converted', 'preview'],
  psd: ['converted', 'preview'],
  bmp: ['converted', 'preview'],
  jp2: ['converted', 'preview'],
  svg: [],
  unknown: [],
};

/** Throws `UnreadablePicture` with the reason of the best way that failed. */
export async function decodePicture(file: PictureFile, maxEdge: MostEdge): Promise<DecodedPicture> {
  const ways = WAYS[file.type];
  let first: unknown = null;
  for (const way of ways) {
    if (way === 'preview' && file.preview === null) continue;
    try {
      return await decodeBy(way, file, maxEdge, first);
    } catch (error) {
      if (error instanceof UnreadablePicture || error instanceof BrokenDecoder) throw error;
      first ??= error;
    }
  }
  // Of a raw file without a preview the image library says what it makes of the frame, which helps nobody.
  const isBareRaw = ways[0] === 'preview' && file.preview === null;
  throw first === null || isBareRaw ? cannotShow(file, !isOwnPicture(file.type)) : unreadable(first);
}

/** `before` is why the way before this one failed. */
async function decodeBy(way: Way, file: PictureFile, maxEdge: MostEdge, before: unknown): Promise<DecodedPicture> {
  const whole = (): Uint8Array => file.read(0, file.size);
  if (way === 'heif') {
    const { pixels, icc, orientation } = await decodeHeif(whole());
    const shown = await pixelsOf(wrapPixels(pixels, icc, orientation), 'tolerant', maxEdge, null);
    return { ...shown, damage: null, note: null };
  }
  if (way === 'converted') {
    const bytes = await converterFor(file.type)!(whole());
    return { ...(await pixelsOf(bytes, 'strict', maxEdge, null)), damage: null, note: null };
  }
  if (way === 'developed') return await developed(whole(), file, maxEdge);
  if (way === 'direct') {
    const note = isOwnPicture(file.type)
      ? null
      : `Shown by the small picture inside it: ${typeName(file.type)} itself cannot be decoded here.`;
    return { ...(await decodeTolerantly(whole(), maxEdge, sizeOf(file))), note };
  }
  const { offset, length, orientation, width, height } = file.preview!;
  const upright = orientation >= 5 ? { width: height, height: width } : { width, height };
  const bytes = file.read(offset, length);
  if (!isJpeg(bytes)) throw new Error('The preview inside is not a JPEG.');
  const shown = await decodeTolerantly(orientJpeg(bytes, orientation), maxEdge, upright);
  const size = `${shown.width} x ${shown.height} px`;
  const note = isOwnPicture(file.type)
    ? `Shown by its embedded preview (${size}): the picture itself cannot be decoded.`
    : `Shown by its embedded preview (${size}).`;
  const damage = isOwnPicture(file.type) ? `${ONLY_ITS_PREVIEW}: ${damageIn(before)}` : shown.damage;
  return { ...shown, damage, note };
}

/** A raw photograph whose camera put no preview inside. */
async function developed(bytes: Uint8Array, file: PictureFile, maxEdge: MostEdge): Promise<DecodedPicture> {
  const full = sizeOf(file);
  const least = typeof maxEdge !== 'function' ? maxEdge : full === null ? null : maxEdge(full);
  const { pixels, isHalf } = await developRaw(bytes, least);
  const shown = await pixelsOf(wrapPixels(pixels, null), 'strict', maxEdge, null);
  // Of a smaller picture the size is the photograph's; what is shown whole is as large as it was developed.
  const times = isHalf && least !== null ? 2 : 1;
  const note = `Developed from the raw data by LibRaw, without the photographer’s settings: ${typeName(file.type)} has no preview inside.`;
  return { ...shown, width: shown.width * times, height: shown.height * times, damage: null, note };
}

const HOLE = 'Part of the image data is zeros, as a failing card leaves them: look for grey or wrong patches.';

/** Whole where it is whole; what there is, and flagged, where it is not. */
async function decodeTolerantly(
  file: Uint8Array,
  maxEdge: MostEdge,
  known: Size | null,
): Promise<Omit<DecodedPicture, 'note'>> {
  const bytes = await withItsEnd(file);
  try {
    const shown = await pixelsOf(bytes, 'strict', maxEdge, known);
    return { ...shown, damage: hasHole(bytes) ? HOLE : null };
  } catch (error) {
    if (error instanceof UnclearSamples) throw new UnreadablePicture(error.message, error.wayOut);
    if (isTooLarge(error)) throw error;
    try {
      return { ...(await pixelsOf(bytes, 'tolerant', maxEdge, known)), damage: damageIn(error) };
    } catch {
      // The strict attempt says more precisely what is wrong.
      throw error;
    }
  }
}

async function pixelsOf(
  bytes: Uint8Array,
  mode: 'strict' | 'tolerant',
  maxEdge: MostEdge,
  known: Size | null,
): Promise<Pick<DecodedPicture, 'pixels' | 'width' | 'height'>> {
  let opened = await openAny(bytes, mode);
  // Asked of the header; a JPEG whose size is known is spared it.
  const about = known !== null && isJpeg(bytes) ? null : await opened.metadata();
  if (about?.icc !== undefined && about.space === 'grey16')
    opened = openPicture(await greyInSrgb(opened, about.icc), mode);
  const { channels = 3, autoOrient } = about ?? { autoOrient: known! };
  if (channels > MOST_CHANNELS) throw new Error(`It has ${channels} channels; ${MOST_CHANNELS} are the most.`);
  const image = about === null ? opened : inSrgb(opened, about);
  const full = { width: autoOrient.width, height: autoOrient.height };
  const edge = typeof maxEdge === 'function' ? maxEdge(full) : maxEdge;
  const sized =
    edge === null ? image : image.resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true });
  const { data, info } = await sized
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels: Pixels = {
    data,
    width: info.width,
    height: info.height,
    channels: info.channels as Pixels['channels'],
  };
  return { pixels, width: full.width, height: full.height };
}

/** Of a TIFF the photograph; samples and colours as they were meant. */
async function openAny(bytes: Uint8Array, mode: 'strict' | 'tolerant'): Promise<Sharp> {
  if (!isTiff(bytes)) return openPicture(await withItsColours(bytes, mode), mode);
  const { bytes: readable, ...place } = tiffToOpen(bytes, mode);
  return openPicture(readable, mode, place);
}

function isOwnPicture(type: PhotoType): boolean {
  const [best] = WAYS[type];
  return best !== undefined && best !== 'preview';
}
