/** Content credentials of photographs, requested once for each content; the library verifies them on first view. */
import type { ContentCredentials } from '../../../src-main/domain/content-credentials.ts';
import type { Photo, PhotoId } from '../../../src-main/domain/photo.ts';
import { call } from '../api.ts';
import { createStore } from '../store.ts';
import { attempt } from '../window/notices.ts';
import { articles } from './articles.ts';

export const credentials = createStore<ReadonlyMap<PhotoId, ContentCredentials>>(new Map());

/** Photograph to the content that was asked about. */
const asked = new Map<PhotoId, string>();

const contentOf = ({ contentHash, bytes }: Photo): string => contentHash ?? `${bytes}`;

/** Asks for those that carry a manifest and are not known yet. */
export function wantCredentials(photos: Iterable<Photo>): void {
  const wanted = [...photos].filter((photo) => photo.contentCredentials && asked.get(photo.id) !== contentOf(photo));
  if (wanted.length === 0) return;
  for (const photo of wanted) asked.set(photo.id, contentOf(photo));
  attempt(async () => {
    try {
      const found = await call('photos.credentials', { ids: wanted.map(({ id }) => id) });
      credentials.set(new Map([...credentials.get(), ...found.map((one) => [one.photoId, one.credentials] as const)]));
    } catch (error) {
      for (const { id } of wanted) asked.delete(id);
      throw error;
    }
  });
}

/** The review and the checks of an article look at all its photographs. */
export function startCredentials(): void {
  let before: unknown = null;
  const look = (): void => {
    const { photos } = articles.get();
    if (photos === before) return;
    before = photos;
    wantCredentials(photos.values());
  };
  articles.subscribe(look);
  look();
}
