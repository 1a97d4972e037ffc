/** Where in the cache a picture that was made lies: by its photograph alone, so that who keeps it and who shows it need not ask each other. */
import type { PhotoId } from './photo.ts';

/** `thumbs` are about 512 px, `previews` 2,560 px, `full` whole pictures of formats that a window cannot show. */
export const CACHE_KINDS = ['thumbs', 'previews', 'full'] as const;
export type CacheKind = (typeof CACHE_KINDS)[number];

/** Below the cache's folder, with `/`. One of 256 folders by photo id: a folder with a hundred thousand names is slow on some systems. */
export function picturePlace(kind: CacheKind, id: PhotoId): string {
  return `${kind}/${(id % 256).toString(16).padStart(2, '0')}/${id}.jpg`;
}
