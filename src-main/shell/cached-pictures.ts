/** Serves cached bitmaps without asking the library, and reports what was viewed by the hundred, so that it stays in the cache. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { PhotoId } from '../domain/photo.ts';
import { type CacheKind, picturePlace } from '../domain/picture-place.ts';
import { pictureDisk } from './few-at-once.ts';

const TOLD_AFTER_MS = 1_000;

/** Path of a photograph's picture of that kind, null where there is none in the cache or nothing is known of that yet: then the library is asked, which has it made. */
export function picturesIn(
  cacheFolder: () => string | null,
  kind: CacheKind,
  looked: (ids: PhotoId[]) => void,
): (id: PhotoId) => Promise<string | null> {
  const untold = new Set<PhotoId>();
  function tell(): void {
    looked([...untold]);
    untold.clear();
  }
  return async (id) => {
    const folder = cacheFolder();
    if (folder === null) return null;
    const path = join(folder, picturePlace(kind, id));
    try {
      // Not in the window's way: thumbnails may lie on a disk that keeps the answer back.
      await pictureDisk(() => access(path));
    } catch {
      return null;
    }
    if (untold.size === 0) setTimeout(tell, TOLD_AFTER_MS);
    untold.add(id);
    return path;
  };
}
