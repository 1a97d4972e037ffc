/** Says how large a bundle will be: by what was measured of a few pictures, else by the thumbnails, which tell how much there is to see in each. */
import { ratioOf, sizeWithin } from '../../domain/crop.ts';
import { contactSheet } from '../../domain/formats/contact-sheet.ts';
import { type ImageType, imageTypesOf, type Preset } from '../../domain/formats/format.ts';
import { formatsOf } from '../../domain/formats/index.ts';
import type { Size } from '../../domain/photo.ts';
import { distinctSizes } from '../../domain/rendition-sizes.ts';
import type { PlannedPicture } from '../articles/bundle-pictures.ts';
import type { Measured } from './measure-export.ts';

/** A photograph that the file does not tell the size of counts as one of 24 megapixels. */
const USUAL = { width: 6000, height: 4000 };
/** Page, texts, manifests, and a picture's share of them. */
const TEXT_BYTES = 60_000;
const TEXT_BYTES_PER_PICTURE = 6_000;
/** The contact sheet's fonts, and its small pictures. */
const SHEET_BYTES = 120_000;
const SHEET_EDGE_PX = 720;
const SHEET_QUALITY = 76;
/** Thumbnails are about so large. */
const THUMBNAIL_EDGE_PX = 512;
/** Where no thumbnail is made yet: of the mean of detailed photographs, in bytes of a thumbnail. */
const USUAL_THUMBNAIL_BYTES = 36_000;
/** A few pictures may all be busier than their thumbnails tell: what guards against a full disk is on the safe side. */
const SAFETY = 1.3;

/** What was measured of a picture's photograph, or null. */
export type KnownSize = (picture: PlannedPicture, preset: Preset) => Measured | null;

/** Bytes of the bundle; within a tenth of what is written once the heaviest pictures are measured. */
export function estimatedBytes(
  pictures: readonly PlannedPicture[],
  preset: Preset,
  known: KnownSize = () => null,
): number {
  const hasSheet = formatsOf(preset).some(({ id }) => id === contactSheet.id);
  const images = pictures.reduce(
    (sum, picture) => sum + imageBytes(picture, preset, hasSheet, known(picture, preset)),
    0,
  );
  const documents = TEXT_BYTES + pictures.length * TEXT_BYTES_PER_PICTURE + (hasSheet ? SHEET_BYTES : 0);
  return Math.round(images + documents);
}

/** Bytes that must be free before the first is written. */
export function roomFor(pictures: readonly PlannedPicture[], preset: Preset): number {
  return Math.round(estimatedBytes(pictures, preset) * SAFETY + 1_000_000);
}

function imageBytes(
  { photo, crops }: PlannedPicture,
  preset: Preset,
  hasSheet: boolean,
  measured: Measured | null,
): number {
  const { width, height } = photo.shownBy ?? photo;
  const original = { width: width ?? USUAL.width, height: height ?? USUAL.height };
  const thumbnail = sizeWithin(original, THUMBNAIL_EDGE_PX);
  const busy = { bytes: photo.thumbnailBytes ?? USUAL_THUMBNAIL_BYTES, pixels: thumbnail.width * thumbnail.height };
  const wholes = distinctSizes(preset.sizes, original).map((edge) => sizeWithin(original, edge));
  const largest = Math.max(...preset.sizes);
  const cuts = crops.map(({ ratio, box }) => sizeWithin(cutOf(original, ratioOf(ratio), box), largest));
  const sizes = [...wholes, ...cuts];
  const jpegs = sizes.reduce((sum, size) => sum + jpegBytes(size, preset.quality, busy), 0);
  const images = imageTypesOf(preset).reduce((sum, type) => {
    const one = measured?.get(type);
    return sum + (one === undefined ? jpegs * OF_JPEG[type] : sizes.reduce((of, size) => of + bytesLike(one, size), 0));
  }, 0);
  const small = hasSheet ? jpegBytes(sizeWithin(original, SHEET_EDGE_PX), SHEET_QUALITY, busy) : 0;
  return images + small;
}

/**
 * The bytes of another size of an image that was encoded: a pixel takes a little less in a larger one, the more so the plainer the
 * picture is; fitted on 52 photographs in five sizes and three qualities.
 */
function bytesLike(one: { readonly bytes: number; readonly pixels: number }, { width, height }: Size): number {
  const pixels = Math.round(width) * Math.round(height);
  const density = Math.max(1, one.bytes - BLOCKS_BYTES) / one.pixels;
  const larger = Math.log(pixels / one.pixels);
  return pixels * density * Math.exp(-0.0414 * larger + 0.058 * Math.log(density) * larger) + BLOCKS_BYTES;
}

/** As large as can be, where the editor drew no box of their own. */
function cutOf(original: Size, ratio: number, box: { readonly width: number; readonly height: number } | null): Size {
  if (box !== null) return { width: original.width * box.width, height: original.height * box.height };
  const width = Math.min(original.width, original.height * ratio);
  return { width, height: width / ratio };
}

/** Size of the same picture in other formats, at this program's settings, against JPEG. */
const OF_JPEG: Readonly<Record<ImageType, number>> = { jpeg: 1, webp: 0.75, avif: 0.6 };

/** Metadata and colour profile in every image. */
const BLOCKS_BYTES = 3_500;

/** What the thumbnail's bytes a pixel say of a larger image's: fitted on 38 photographs in four sizes and five qualities. */
function jpegBytes(
  { width, height }: Size,
  quality: number,
  thumbnail: { readonly bytes: number; readonly pixels: number },
): number {
  const pixels = Math.round(width) * Math.round(height);
  const density = Math.log(thumbnail.bytes / thumbnail.pixels);
  const larger = Math.log(pixels / thumbnail.pixels);
  // How coarsely libjpeg quantises at this quality, against 82.
  const coarse = Math.log((quality < 50 ? 5000 / quality : Math.max(1, 200 - 2 * quality)) / 36);
  const logarithm =
    0.238 +
    1.0764 * density +
    0.0364 * larger +
    0.1045 * density * larger -
    0.4287 * coarse +
    0.0748 * coarse * density -
    0.0264 * coarse * larger;
  return pixels * Math.exp(logarithm) + BLOCKS_BYTES;
}
