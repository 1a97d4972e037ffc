/** Renders one picture's image files for a bundle: decoded once, in sRGB, upright, never enlarged, with its credit inside. */
import { createHash } from 'node:crypto';
import { access, constants, open, readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { type Size, sizeWithin } from '../domain/crop.ts';
import { DeskError } from '../domain/failure.ts';
import type { EmbeddedPreview } from '../domain/metadata.ts';
import type { ImageRecipe, ImageRenderer, RenderedImage, RenderedPicture } from '../usecases/export-ports.ts';
import { encodeImage } from './encode-export.ts';
import { cropWithin, placeCrops, type RawImage } from './export-crops.ts';

/** 160 megapixels: above every camera in news use (102), far below what a forged header can ask for. */
const MOST_PIXELS = 160_000_000;
/** A crop may need more of the original than the largest size does, but not so much that memory runs away. */
const MOST_BASE_EDGE = 5_120;
/** What may leave: formats with a photograph inside. SVG, PDF and the like are never opened. */
const READABLE = new Set(['jpeg', 'png', 'webp', 'tiff', 'gif', 'heif', 'avif']);

export const exportRenderer: ImageRenderer = {
  render: async (recipe, { signal }) => {
    signal?.throwIfAborted();
    const source = await openOriginal(recipe, signal);
    try {
      return await renderPicture(source, recipe, signal);
    } catch (error) {
      if (error instanceof DeskError || signal?.aborted) throw error;
      throw unreadable(recipe, error);
    }
  },
};

/** A path, or the bytes where they had to be read anyway. */
type Source = string | Buffer;

/** Read once where the hash is asked for: what is hashed is what is decoded, even if the file changes meanwhile. */
async function openOriginal(
  { path, preview, subject, expectedSha256 }: ImageRecipe,
  signal: AbortSignal | undefined,
): Promise<Source> {
  try {
    if (expectedSha256 == null) return preview == null ? await reachable(path) : await readPart(path, preview);
    const whole = await readFile(path, { signal });
    const found = createHash('sha256').update(whole).digest('hex');
    if (found === expectedSha256)
      return preview == null ? whole : whole.subarray(preview.offset, preview.offset + preview.length);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new DeskError('not-found', `Expected the original of ${subject} on disk, found ${codeOf(error)}.`, {
      wayOut: 'Connect the disk or put the file back, then export again.',
      subject,
      cause: error,
    });
  }
  throw new DeskError('unreadable', `Expected ${subject} as the library knows it, found it changed on disk.`, {
    wayOut: 'Look at the photograph again, check its caption and credit, then export.',
    subject,
  });
}

async function reachable(path: string): Promise<string> {
  await access(path, constants.R_OK);
  return path;
}

async function readPart(path: string, { offset, length }: EmbeddedPreview): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const part = Buffer.alloc(length);
    const { bytesRead } = await handle.read(part, 0, length, offset);
    return part.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? String(error);
}

async function renderPicture(
  source: Source,
  recipe: ImageRecipe,
  signal: AbortSignal | undefined,
): Promise<RenderedPicture> {
  const original = await displayedSize(source, recipe);
  const largest = Math.max(...recipe.sizes);
  const baseEdge = Math.min(
    MOST_BASE_EDGE,
    Math.max(largest, ...recipe.crops.map((crop) => edgeFor(crop, original, largest))),
  );
  const base = await decode(source, recipe, baseEdge);
  signal?.throwIfAborted();

  const images: RenderedImage[] = [];
  for (const maxEdge of distinctSizes(recipe.sizes, original)) {
    signal?.throwIfAborted();
    images.push(
      ...(await encodeAll(resized(base, sizeWithin(original, maxEdge)), { maxEdge, crop: null, box: null }, recipe)),
    );
  }
  for (const crop of await placeCrops(recipe.crops, base, original, recipe.focalPoint)) {
    signal?.throwIfAborted();
    const { left, top, width, height, size } = cropWithin(crop, base, original, largest);
    const cut = fromRaw(base).extract({ left, top, width, height }).resize(size.width, size.height, { fit: 'fill' });
    images.push(...(await encodeAll(cut, { maxEdge: largest, crop: crop.ratio, box: crop.box }, recipe)));
  }
  const document = recipe.documentEdge == null ? null : await smallJpeg(base, recipe.documentEdge);
  return { images, document, originalSha256: recipe.expectedSha256 };
}

/** Size as displayed; refuses what is no photograph before a single pixel is decoded. */
async function displayedSize(source: Source, recipe: ImageRecipe): Promise<Size> {
  const { format, width, height, orientation } = await sharp(source, inputOptions).metadata();
  if (format == null || !READABLE.has(format))
    throw unreadable(recipe, new Error(`found ${format ?? 'an unknown type'}`));
  const turned = recipe.preview == null ? (orientation ?? 1) : recipe.preview.orientation;
  return turned >= 5 ? { width: height, height: width } : { width, height };
}

const inputOptions = {
  limitInputPixels: MOST_PIXELS,
  // Strict: half a picture must not leave the desk. Warnings are let pass: sloppy but whole files cause them.
  failOn: 'error',
  sequentialRead: true,
} as const;

/** The one decode: upright, in sRGB, without transparency, at the size from which all others are made. */
async function decode(source: Source, { preview }: ImageRecipe, maxEdge: number): Promise<RawImage> {
  const image = sharp(source, inputOptions);
  const upright = preview == null ? image.autoOrient() : turn(image, preview.orientation);
  const { data, info } = await upright
    .resize({ width: maxEdge, height: maxEdge, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels as RawImage['channels'] };
}

/** EXIF orientation by hand, for a preview inside a raw file that carries none of its own. */
function turn(image: Sharp, orientation: number): Sharp {
  const mirrored = orientation === 2 || orientation === 4 || orientation === 5 || orientation === 7;
  const degrees = [0, 0, 0, 180, 180, 270, 90, 90, 270][orientation] ?? 0;
  return (mirrored ? image.flop() : image).rotate(degrees);
}

/** How large the base must be for a crop to fill the largest size. */
function edgeFor({ ratio, box }: ImageRecipe['crops'][number], original: Size, largest: number): number {
  const [across = 1, down = 1] = ratio.split(':').map(Number);
  const actual = original.width / original.height;
  const wanted = across / down;
  const part = box ?? { width: Math.min(1, wanted / actual), height: Math.min(1, actual / wanted) };
  const longest =
    Math.max(part.width * original.width, part.height * original.height) / Math.max(original.width, original.height);
  return Math.ceil(largest / Math.max(longest, 0.05));
}

/** Largest first; of sizes that an original too small makes alike only the largest is kept. */
function distinctSizes(sizes: readonly number[], original: Size): readonly number[] {
  const edge = Math.max(original.width, original.height);
  const descending = [...new Set(sizes)].sort((left, right) => right - left);
  const atOriginal = descending.filter((size) => size >= edge);
  return [...atOriginal.slice(0, 1), ...descending.filter((size) => size < edge)];
}

function fromRaw(image: RawImage): Sharp {
  return sharp(image.data, { raw: { width: image.width, height: image.height, channels: image.channels } });
}

function resized(base: RawImage, size: Size): Sharp {
  if (size.width === base.width && size.height === base.height) return fromRaw(base);
  return fromRaw(base).resize(size.width, size.height, { fit: 'fill' });
}

async function encodeAll(
  image: Sharp,
  about: Pick<RenderedImage, 'maxEdge' | 'crop' | 'box'>,
  recipe: ImageRecipe,
): Promise<readonly RenderedImage[]> {
  const types = recipe.types.includes('jpeg') ? recipe.types : (['jpeg', ...recipe.types] as const);
  const images: RenderedImage[] = [];
  for (const type of types) {
    const { bytes, width, height } = await encodeImage(types.length === 1 ? image : image.clone(), type, recipe);
    images.push({ ...about, type, width, height, bytes });
  }
  return images;
}

async function smallJpeg(base: RawImage, maxEdge: number): Promise<Uint8Array> {
  return resized(base, sizeWithin(base, maxEdge)).jpeg({ quality: 76 }).toBuffer();
}

function unreadable({ subject }: ImageRecipe, error: unknown): DeskError {
  const found = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return new DeskError('unreadable', `Expected a whole photograph in ${subject}, found: ${found}`, {
    wayOut: 'Take the picture out of the article or get the file again from its source.',
    subject,
    cause: error,
  });
}
