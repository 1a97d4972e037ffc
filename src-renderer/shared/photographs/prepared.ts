/** Large pictures that the library has made ready: asked for once, known by their size, decoded before they are looked at. */
import type { ImageSize, PhotoId } from '../../../src-main/domain/photo.ts';
import { call, imageAddress } from '../api.ts';

export interface Prepared {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly note: string | null;
}

/** Most pictures kept decoded ahead: at 2,560 px each is about 17 MB of pixels. */
const KEPT_AHEAD = 8;
const prepared = new Map<string, Promise<Prepared>>();
/** What the promises above have come to, so that a picture that is ready is shown in the frame of its key. */
const ready = new Map<string, Prepared>();
const ahead = new Map<string, HTMLImageElement>();

/** Asks the library to have that picture ready, and answers its address and size. */
export function prepare(photoId: PhotoId, size: Exclude<ImageSize, 'thumb'>): Promise<Prepared> {
  const key = `${size}:${photoId}`;
  const known = prepared.get(key);
  if (known !== undefined) return known;
  const asking = call('photos.prepare', { photoId, size }).then(({ width, height, version, note }) => ({
    address: imageAddress(size, photoId, version),
    width,
    height,
    note,
  }));
  asking.then(
    (one) => prepared.get(key) === asking && ready.set(key, one),
    () => prepared.delete(key),
  );
  prepared.set(key, asking);
  if (prepared.size > 200) forgetOldest();
  return asking;
}

function forgetOldest(): void {
  const oldest = prepared.keys().next().value ?? '';
  prepared.delete(oldest);
  ready.delete(oldest);
}

/** The picture of that size where the library has it ready already; asks nobody. */
export function preparedNow(photoId: PhotoId, size: Exclude<ImageSize, 'thumb'>): Prepared | null {
  return ready.get(`${size}:${photoId}`) ?? null;
}

/** Another program changed the picture: what was made ready shows it as it was. */
export function forgetPrepared(photoId: PhotoId): void {
  for (const known of [prepared, ready]) {
    known.delete(`preview:${photoId}`);
    known.delete(`full:${photoId}`);
  }
}

/** Decodes a picture before it is asked for, so that showing it waits for nothing. */
export async function decodeAhead(photoId: PhotoId): Promise<void> {
  const { address } = await prepare(photoId, 'preview');
  if (ahead.has(address)) return;
  const image = new Image();
  image.decoding = 'async';
  // As the loupe asks for it: the same picture under another mode would be fetched and decoded again.
  image.crossOrigin = 'anonymous';
  image.src = address;
  ahead.set(address, image);
  for (const key of ahead.keys()) {
    if (ahead.size <= KEPT_AHEAD) break;
    ahead.delete(key);
  }
  await image.decode();
}

/** Nobody looks close any more: pictures that were decoded ahead, or still are, may go. */
export function forgetAhead(): void {
  for (const image of ahead.values()) image.removeAttribute('src');
  ahead.clear();
}
