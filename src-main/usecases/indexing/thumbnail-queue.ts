/** Which photograph is decoded next in one run: what the view shows first, then all others in capture order. */
import type { PhotoId } from '../../domain/photo.ts';
import type { DecodeStore, PhotoToDecode } from './decode-ports.ts';

export interface ThumbnailQueue {
  /** Null where nothing is due, or only what must wait. What is given out is taken until it is stored. */
  next(wanted: PhotoId[], onlyWanted: boolean): PhotoToDecode | null;
  isTaken(id: PhotoId): boolean;
  /** These are no longer on their way. */
  stored(ids: readonly PhotoId[]): void;
}

const PAGE = 64;

/** `next` throws what the store throws; it empties `wanted` of what it gives out or passes over. */
export function thumbnailQueue(store: Pick<DecodeStore, 'photo' | 'queued'>): ThumbnailQueue {
  const taken = new Set<PhotoId>();
  /** Due, but nothing can be made of them: asked once a run, or the end of the queue would never come. */
  const passed = new Set<PhotoId>();
  let page: PhotoId[] = [];
  let last: PhotoId | null = null;

  function take(id: PhotoId): PhotoToDecode | null {
    const photo = taken.has(id) ? null : store.photo(id);
    if (photo === null || photo.path === null || photo.readState !== 'queued') return null;
    taken.add(id);
    return photo;
  }

  function nextPage(): PhotoId[] {
    const after = [...store.queued(last, PAGE)];
    if (after.length > 0 || last === null) return after;
    // The end of the queue: what came in before this place in the meantime is still due.
    return [...store.queued(null, PAGE + passed.size)].filter((id) => !taken.has(id) && !passed.has(id));
  }

  return {
    next(wanted, onlyWanted) {
      for (let id = wanted.shift(); id !== undefined; id = wanted.shift()) {
        const photo = take(id);
        if (photo !== null) return photo;
      }
      while (!onlyWanted) {
        if (page.length === 0) page = nextPage();
        const id = page.shift();
        if (id === undefined) return null;
        last = id;
        const isOnItsWay = taken.has(id);
        const photo = take(id);
        if (photo !== null) return photo;
        if (!isOnItsWay) passed.add(id);
      }
      return null;
    },
    isTaken: (id) => taken.has(id),
    stored(ids) {
      for (const id of ids) taken.delete(id);
    },
  };
}
