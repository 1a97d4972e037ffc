/** Renders one picture's image files for a bundle: decoded once, in sRGB, upright, never enlarged, with its credit inside. */
import type { Sharp } from 'sharp';
import { ratioOf, sizeWithin } from '../domain/crop.ts';
import { DeskError } from '../domain/failure.ts';
import type { ImageType } from '../domain/formats/format.ts';
import type { Size } from '../domain/photo.ts';
import { distinctSizes } from '../domain/rendition-sizes.ts';
import type {
  CropRequest,
  ImageRecipe,
  ImageRenderer,
  RenderedImage,
  RenderedPicture,
} from '../usecases/export/export-ports.ts';
import { type EncodeImage, encoderFor } from './encode-export.ts';
import { cropWithin, placeCrops } from './export-crops.ts';
import { type OpenedOriginal, openOriginal } from './open-original.ts';
import { openPixels, type Pixels } from './open-sharp.ts';

/** A crop may need more of the original than the largest size does, but not so much that memory runs away. */
const MOST_BASE_EDGE_PX = 5_120;

export const exportRenderer: ImageRenderer = {
  render: async (recipe, { signal }) => {
    signal?.throwIfAborted();
    try {
      return await renderPicture(await openOriginal(recipe, signal), recipe, signal);
    } catch (error) {
      if (error instanceof DeskError || signal?.aborted) throw error;
      throw unreadable(recipe, error);
    }
  },
};

async function renderPicture(
  original: OpenedOriginal,
  recipe: ImageRecipe,
  signal: AbortSignal | undefined,
): Promise<RenderedPicture> {
  const largest = Math.max(...recipe.sizes);
  const baseEdge = Math.min(
    MOST_BASE_EDGE_PX,
    Math.max(largest, ...recipe.crops.map((crop) => edgeFor(crop, original, largest))),
  );
  const base = await decodeBase(original, baseEdge);
  const encode = encoderFor(recipe);
  const images: RenderedImage[] = [];
  let document: Uint8Array | null = null;
  for (const maxEdge of distinctSizes(recipe.sizes, original)) {
    signal?.throwIfAborted();
    const image = resized(base, sizeWithin(original, maxEdge));
    const { made, plain } = await encodeAll(image, { maxEdge, crop: null, box: null }, recipe.types, encode);
    images.push(...made);
    if (isFitForDocument(made[0], recipe.documentEdge)) document = plain;
  }
  for (const crop of await placeCrops(recipe.crops, base, original, recipe.focalPoint)) {
    signal?.throwIfAborted();
    const { left, top, width, height, size } = cropWithin(crop, base, original, largest);
    const cut = openPixels(base).extract({ left, top, width, height }).resize(size.width, size.height, { fit: 'fill' });
    images.push(
      ...(await encodeAll(cut, { maxEdge: largest, crop: crop.ratio, box: crop.box }, recipe.types, encode)).made,
    );
  }
  if (recipe.documentEdge != null) document ??= await smallJpeg(base, recipe.documentEdge);
  return { images, document, originalSha256: original.sha256 };
}

/** A size that is made anyway serves documents too, if it is about as large as they want it. */
function isFitForDocument(image: RenderedImage | undefined, wanted: number | null): boolean {
  if (image == null || wanted == null) return false;
  const edge = Math.max(image.width, image.height);
  return edge >= wanted * 0.7 && edge <= wanted * 1.4;
}

/** The one decode: upright, in sRGB, without transparency, at the size from which all others are made. */
export async function decodeBase(original: OpenedOriginal, maxEdge: number): Promise<Pixels> {
  const { width, height } = sizeWithin(original, maxEdge);
  const { data, info } = await original
    .image()
    .resize({ width, height, fit: 'fill', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels as Pixels['channels'] };
}

/** How large the base must be for a crop to fill the largest size. */
function edgeFor({ ratio, box }: CropRequest, original: Size, largest: number): number {
  const actual = original.width / original.height;
  const wanted = ratioOf(ratio);
  const part = box ?? { width: Math.min(1, wanted / actual), height: Math.min(1, actual / wanted) };
  const longest = Math.max(part.width * original.width, part.height * original.height);
  return Math.ceil(largest / Math.max(longest / Math.max(original.width, original.height), 0.05));
}

function resized(base: Pixels, size: Size): Sharp {
  if (size.width >= base.width && size.height >= base.height) return openPixels(base);
  return openPixels(base).resize(size.width, size.height, { fit: 'fill' });
}

async function encodeAll(
  image: Sharp,
  about: Pick<RenderedImage, 'maxEdge' | 'crop' | 'box'>,
  types: readonly ImageType[],
  encode: EncodeImage,
): Promise<{ readonly made: readonly RenderedImage[]; readonly plain: Uint8Array | null }> {
  const made: RenderedImage[] = [];
  let anyPlain: Uint8Array | null = null;
  for (const type of types) {
    const { bytes, plain, width, height } = await encode(types.length === 1 ? image : image.clone(), type);
    made.push({ ...about, type, width, height, bytes });
    anyPlain ??= plain;
  }
  return { made, plain: anyPlain };
}

function smallJpeg(base: Pixels, maxEdge: number): Promise<Uint8Array> {
  return resized(base, sizeWithin(base, maxEdge)).toColourspace('srgb').jpeg({ quality: 76 }).toBuffer();
}

function unreadable({ subject }: ImageRecipe, error: unknown): DeskError {
  const found = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return new DeskError('unreadable', `The photograph ${subject} is damaged: ${found}`, {
    wayOut: 'Remove the picture from the article or get the file again from its source.',
    subject,
    cause: error,
  });
}
