/** Finds the bitmap for an image address: in the cache, in the original itself, or made now. */

import type { DecoderClient } from '../../decoder/client.ts';
import { DeskError } from '../../domain/failure.ts';
import type { CloseSize, ImageSize, PhotoId } from '../../domain/photo.ts';
import type { ThumbnailCache } from '../../filesystem/thumbnail-cache.ts';
import type { DecodeStore, PhotoToDecode } from '../../usecases/indexing/decode-ports.ts';
import type { PictureHome } from './picture-home.ts';
import type { PictureRuns } from './picture-runs.ts';

export interface ShownPicture {
  readonly width: number;
  readonly height: number;
  readonly version: number;
  readonly note: string | null;
}

export interface ShownPictures {
  prepare(id: PhotoId, size: CloseSize): Promise<ShownPicture>;
  imagePath(id: PhotoId, size: ImageSize): Promise<string | null>;
}

export interface ShownPicturesParts {
  readonly store: DecodeStore;
  readonly decoder: DecoderClient;
  readonly cache: ThumbnailCache;
  readonly home: PictureHome;
  readonly pictures: PictureRuns;
}

const PREVIEW_LIMIT_MS = 120_000;

export function showPictures({ store, decoder, cache, home, pictures }: ShownPicturesParts): ShownPictures {
  async function thumbnailPath(id: PhotoId): Promise<string | null> {
    if (await cache.look('thumbs', id)) return cache.path('thumbs', id);
    if (home.look() && (await cache.look('thumbs', id))) return cache.path('thumbs', id);
    const photo = store.photo(id);
    if (photo === null || photo.path === null) return null;
    // The cache lost it: it is due again, first of all.
    if (photo.thumbnail > 0) store.lostPictures([id]);
    if (photo.readState !== 'unreadable') {
      pictures.want([id]);
      pictures.start();
    }
    return null;
  }

  return {
    async prepare(id, size) {
      const photo = store.photo(id);
      if (photo === null) throw new DeskError('not-found', 'The photograph is no longer in the library.');
      const { width, height, thumbnailVersion: version } = photo;
      if (size === 'full' && showsItself(photo) && width !== null && height !== null)
        return { width, height, version, note: null };
      const reuse = await cache.isThere(size === 'full' ? 'full' : 'previews', id);
      const made = await home.use((folder) =>
        decoder.run(
          'preview',
          { cache: folder, photo, size, reuse },
          { urgent: true, lookedAt: true, limitMs: PREVIEW_LIMIT_MS },
        ),
      );
      return { ...made, version };
    },
    async imagePath(id, size) {
      if (size === 'thumb') return thumbnailPath(id);
      const photo = store.photo(id);
      if (photo === null) return null;
      if (size === 'full' && showsItself(photo)) return photo.path;
      const kind = size === 'full' ? 'full' : 'previews';
      return (await cache.look(kind, id)) ? cache.path(kind, id) : null;
    },
  };
}

/** A window shows these as they are, upright and in their colours: no second copy of them is made. */
function showsItself({ type, path, readState, colour }: PhotoToDecode): boolean {
  return (
    path !== null &&
    type === 'jpeg' &&
    readState === 'ready' &&
    (colour.space === undefined || colour.space === 'rgb' || colour.space === 'grey')
  );
}
