/** Jobs that make thumbnails, embedded previews for cells and previews for the loupe, stored as files in the cache. */

import { DeskError } from '../domain/failure.ts';
import type { CloseSize } from '../domain/photo.ts';
import type { CacheKind } from '../domain/picture-place.ts';
import { readingTrouble } from '../domain/reading-trouble.ts';
import { contentIdentity } from '../filesystem/content-identity.ts';
import { withFile } from '../filesystem/file-source.ts';
import { createThumbnailCache, type ThumbnailCache } from '../filesystem/thumbnail-cache.ts';
import { BrokenDecoder } from '../imaging/broken-decoder.ts';
import type { PictureFile } from '../imaging/decode-picture.ts';
import { madePicture, makePreview } from '../imaging/make-preview.ts';
import { makeThumbnail } from '../imaging/make-thumbnail.ts';
import { isJpeg, orientJpeg } from '../imaging/orient-jpeg.ts';
import { UnreadablePicture } from '../imaging/unreadable-picture.ts';
import { type ByteSource, fromBuffer } from '../metadata/byte-source.ts';
import type { DecodeResult, PhotoToDecode } from '../usecases/indexing/decode-ports.ts';
import type { ContentIdentity } from '../usecases/indexing/disk-ports.ts';
import { breathe, type JobContext } from './job-context.ts';
import { lendMemory, returnMemory } from './lent-memory.ts';
import { bytesNeeded, memoryBudget } from './memory-budget.ts';

interface InCache {
  readonly cache: string;
}

const caches = new Map<string, ThumbnailCache>();
function cacheAt(folder: string): ThumbnailCache {
  const known = caches.get(folder) ?? createThumbnailCache(() => folder);
  caches.set(folder, known);
  return known;
}

const budget = memoryBudget();

/** Beyond this a file is read in parts. */
const LARGEST_IN_MEMORY_BYTES = 600 * 1024 * 1024;

interface LoadedFile {
  readonly picture: PictureFile;
  identity(): ContentIdentity;
  /** Said when nothing reads the bytes any more. */
  release(): void;
}

/** Reads the file once; decoding and hashing share the bytes. */
function load(photo: PhotoToDecode, path: string): LoadedFile {
  let lent: Buffer | null = null;
  const lend = (size: number): Buffer => {
    lent = lendMemory(size);
    return lent.subarray(0, size);
  };
  const source = withFile(path, (file) =>
    file.size <= LARGEST_IN_MEMORY_BYTES ? fromBuffer(file.readAll(lend)) : inParts(path, file.size),
  );
  const { type, preview, width, height } = photo;
  return {
    picture: { type, preview, width, height, size: source.size, read: source.read },
    identity: () => contentIdentity(source, type !== 'tiff'),
    release() {
      if (lent !== null) returnMemory(lent);
      lent = null;
    },
  };
}

function inParts(path: string, size: number): ByteSource {
  return {
    size,
    read: (offset, length) => withFile(path, (file) => file.read(offset, Math.min(length, LARGEST_IN_MEMORY_BYTES))),
  };
}

export function thumbnailJob(request: ThumbnailRequest, context: JobContext): Promise<DecodeResult> {
  return budget.run(bytesNeeded(request.photo), () => decodeThumbnail(request, context), context.insists);
}

type ThumbnailRequest = InCache & { readonly photo: PhotoToDecode };

async function decodeThumbnail({ cache, photo }: ThumbnailRequest, { signal }: JobContext): Promise<DecodeResult> {
  const nothing = { photoId: photo.photoId, warnings: [], width: null, height: null, picture: null, likeness: null };
  if (photo.path === null)
    return {
      ...nothing,
      readState: 'unreadable',
      reason: 'The file is missing.',
      wayOut: null,
      identity: null,
    };
  let identity: ContentIdentity | null = null;
  let loaded: LoadedFile | null = null;
  let making: ReturnType<typeof makeThumbnail> | null = null;
  try {
    loaded = load(photo, photo.path);
    making = makeThumbnail(loaded.picture);
    // Hashed while other threads decode. A rejection is met below.
    making.catch(() => undefined);
    identity = photo.hasContentHash ? null : loaded.identity();
    const made = await making;
    signal.throwIfAborted();
    cacheAt(cache).write('thumbs', photo.photoId, made.jpeg);
    return {
      photoId: photo.photoId,
      readState: made.damage === null ? 'ready' : 'damaged',
      reason: made.damage,
      wayOut: made.damage === null ? null : 'Only part of it can be shown: get the file again from its source.',
      warnings: made.note === null ? [] : [made.note],
      // The size of a preview is not the size of the photograph.
      width: made.note === null ? made.width : null,
      height: made.note === null ? made.height : null,
      picture: { kind: 2, bytes: made.jpeg.length },
      likeness: made.likeness,
      identity,
    };
  } catch (error) {
    // A disk that does not take the thumbnail says nothing about the photograph.
    if (signal.aborted || error instanceof BrokenDecoder || error instanceof DeskError) throw error;
    if (error instanceof UnreadablePicture)
      return { ...nothing, readState: 'unreadable', reason: error.message, wayOut: error.wayOut, identity };
    const { reason, wayOut } = readingTrouble(error);
    return { ...nothing, readState: 'unreadable', reason, wayOut, identity };
  } finally {
    // Only when no thread decodes from it any more.
    await making?.catch(() => undefined);
    loaded?.release();
  }
}

/** Embedded thumbnails as they are, only turned upright: they are there a thousand times sooner than decoded ones. */
export async function embeddedJob(
  { cache, photos }: InCache & { readonly photos: readonly PhotoToDecode[] },
  { signal }: JobContext,
): Promise<readonly { readonly photoId: number; readonly kind: 1; readonly bytes: number }[]> {
  const pictured: { photoId: number; kind: 1; bytes: number }[] = [];
  let since = Date.now();
  for (const photo of photos) {
    const bytes = embeddedThumbnail(photo);
    if (bytes !== null) {
      cacheAt(cache).writeFirst('thumbs', photo.photoId, bytes);
      pictured.push({ photoId: photo.photoId, kind: 1, bytes: bytes.length });
    }
    if (Date.now() - since < 15) continue;
    await breathe();
    since = Date.now();
    signal.throwIfAborted();
  }
  return pictured;
}

function embeddedThumbnail({ embeddedThumbnail: place, path }: PhotoToDecode): Uint8Array | null {
  if (place === null || path === null) return null;
  try {
    const bytes = withFile(path, (file) => file.read(place.offset, place.length));
    return isJpeg(bytes) ? orientJpeg(bytes, place.orientation) : null;
  } catch {
    // It vanished; the scan will say so.
    return null;
  }
}

export interface PreparedPicture {
  readonly width: number;
  readonly height: number;
  readonly note: string | null;
}

export async function previewJob(
  {
    cache,
    photo,
    size,
    reuse,
  }: InCache & { readonly photo: PhotoToDecode; readonly size: CloseSize; readonly reuse: boolean },
  { signal, insists }: JobContext,
): Promise<PreparedPicture> {
  const kind = size === 'full' ? 'full' : 'previews';
  const made = reuse ? await madePicture(cacheAt(cache).path(kind, photo.photoId)) : null;
  if (made !== null) return { ...made, note: null };
  if (photo.path === null) throw new UnreadablePicture('The file is missing.', 'Connect the disk, then try again.');
  const { path } = photo;
  const preview = await budget.run(bytesNeeded(photo), () => makePreview(given(photo, path).picture, size), insists);
  signal.throwIfAborted();
  cacheAt(cache).write(kind, photo.photoId, preview.jpeg);
  return { width: preview.shownWidth, height: preview.shownHeight, note: preview.damage ?? preview.note };
}

/** @throws UnreadablePicture in words where the disk does not give the file */
function given(photo: PhotoToDecode, path: string): LoadedFile {
  try {
    return load(photo, path);
  } catch (error) {
    const { reason, wayOut } = readingTrouble(error);
    throw new UnreadablePicture(reason, wayOut);
  }
}

/** Brings one kind of cached pictures under its limit; says which photographs lost theirs. */
export function evictJob({
  cache,
  kind,
  limit,
  keep,
}: InCache & {
  readonly kind: CacheKind;
  readonly limit: number;
  readonly keep: ReadonlySet<number>;
}): readonly number[] {
  return cacheAt(cache).evict(kind, limit, (id) => keep.has(id));
}
