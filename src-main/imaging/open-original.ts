/** Opens an original for export: the whole photograph as its file has it, or a failure that names the file. */
import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import type { Sharp } from 'sharp';
import { DeskError } from '../domain/failure.ts';
import type { EmbeddedPreview } from '../domain/metadata.ts';
import { isShownByPreview } from '../domain/photo-type.ts';
import { readingTrouble } from '../domain/reading-trouble.ts';
import type { OriginalToOpen } from '../usecases/export/export-ports.ts';
import { converterFor } from './convert-picture.ts';
import { greyInSrgb } from './grey-profile.ts';
import { decodeHeif } from './heif.ts';
import { withItsEnd } from './jpeg-end.ts';
import { inSrgb, MOST_CHANNELS, openPicture } from './open-sharp.ts';
import { isTiff, tiffToOpen } from './open-tiff.ts';
import { orientJpeg } from './orient-jpeg.ts';
import { developRaw } from './read-raw.ts';
import { withItsColours } from './with-its-colours.ts';
import { wrapPixels } from './wrap-pixels.ts';

export interface OpenedOriginal {
  /** Opens it again, upright; strict, unless the editor lets a damaged photograph leave. */
  readonly image: () => Sharp;
  /** As displayed. */
  readonly width: number;
  readonly height: number;
  /** Of the whole file. */
  readonly sha256: string | null;
}

/**
 * The original of an export, ready to be rendered: as displayed, in sRGB; sizes in pixels. Throws `not-found` for a file that
 * is gone, `unreadable` for one that is another than the library knows, AbortError, and in the decoders’ words what cannot be
 * decoded.
 */
export async function openOriginal(recipe: OriginalToOpen, signal: AbortSignal | undefined): Promise<OpenedOriginal> {
  const { bytes, sha256 } = await pictureBytes(recipe, signal);
  const mode = recipe.asFarAsWhole ? 'tolerant' : 'strict';
  const { bytes: readable, ...place } = isTiff(bytes)
    ? tiffToOpen(bytes, mode)
    : { bytes: await withItsColours(await withItsEnd(bytes), mode), page: 0, below: -1 };
  const about = await openPicture(readable, mode, place).metadata();
  const { autoOrient, channels, format } = about;
  const greyProfile = about.space === 'grey16' ? about.icc : undefined;
  const grey = greyProfile === undefined ? null : await greyInSrgb(openPicture(readable, mode, place), greyProfile);
  const image = (): Sharp =>
    grey === null ? inSrgb(openPicture(readable, mode, place), about) : openPicture(grey, mode);
  if (channels > MOST_CHANNELS) throw new Error(`${channels} channels in the ${format}`);
  return { image, width: autoOrient.width, height: autoOrient.height, sha256 };
}

interface ReadBytes {
  readonly bytes: Uint8Array;
  readonly sha256: string | null;
}

async function pictureBytes(recipe: OriginalToOpen, signal: AbortSignal | undefined): Promise<ReadBytes> {
  const { type, preview } = recipe;
  // Types whose own pixels can leave; all others leave by the preview that the camera put inside, or developed where it put none.
  if (!isShownByPreview(type)) {
    const read = await readOriginal(recipe, signal);
    const convert = converterFor(type);
    if (convert !== null) return { ...read, bytes: await convert(read.bytes) };
    if (type !== 'heic') return read;
    const { pixels, icc, orientation } = await decodeHeif(read.bytes);
    return { ...read, bytes: wrapPixels(pixels, icc, orientation) };
  }
  if (preview == null) {
    const raw = await readOriginal(recipe, signal);
    const { pixels } = await developRaw(raw.bytes, null);
    return { ...raw, bytes: wrapPixels(pixels, null) };
  }
  const read = await readOriginal(recipe, signal, preview);
  return { ...read, bytes: orientJpeg(read.bytes, preview.orientation) };
}

/** What is hashed is what is decoded, even if the file changes meanwhile. */
async function readOriginal(
  { path, subject, expectedSha256, proven }: OriginalToOpen,
  signal: AbortSignal | undefined,
  part: EmbeddedPreview | null = null,
): Promise<ReadBytes> {
  let bytes: Buffer;
  try {
    const place = typeof path === 'string' ? path : Buffer.from(path);
    if (proven && part != null) return { bytes: await readPart(place, part), sha256: expectedSha256 };
    bytes = await readFile(place, { signal });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw notGiven(subject, error);
  }
  const sha256 = proven ? expectedSha256 : createHash('sha256').update(bytes).digest('hex');
  if (expectedSha256 != null && sha256 !== expectedSha256) {
    throw new DeskError('unreadable', `The file ${subject} has changed on disk since the library read it.`, {
      wayOut: 'Look at the photograph again, check its caption and credit, then export.',
      subject,
    });
  }
  return { bytes: part == null ? bytes : bytes.subarray(part.offset, part.offset + part.length), sha256 };
}

async function readPart(path: string | Buffer, { offset, length }: EmbeddedPreview): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    // The length comes out of the file: it must not decide how much memory we take.
    const part = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
    const { bytesRead } = await handle.read(part, 0, part.length, offset);
    return part.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function notGiven(subject: string, error: unknown): DeskError {
  const { gone, passing, reason } = readingTrouble(error);
  const how = { subject, cause: error };
  if (gone)
    return new DeskError('not-found', `The file ${subject} is missing.`, {
      ...how,
      wayOut: 'Connect the disk or put the file back, then export again.',
    });
  if (passing)
    return new DeskError('unreachable', `The disk cannot read the file ${subject}.`, {
      ...how,
      wayOut: 'Check the disk and its cable, or the network, then export again.',
    });
  return new DeskError('unreadable', `The file ${subject} cannot be read: ${reason}`, {
    ...how,
    wayOut: 'Allow your user to read it, or copy it from its source, then export again.',
  });
}
