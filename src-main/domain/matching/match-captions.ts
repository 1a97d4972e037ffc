/** Finds each caption's photograph by the words of the file's own metadata; what is left goes by order. */
import type { ReadPicture } from '../article-text/parsed-article.ts';
import type { Photo, PhotoId } from '../photo.ts';

export interface CaptionMatch {
  /** From 1. */
  readonly position: number;
  readonly photoId: PhotoId | null;
  readonly matchedBy: string;
  readonly confidence: number;
}

const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\d]+/gu) ?? [],
  );

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** No photograph twice; the surest pairs first. */
export function matchCaptions(pictures: readonly ReadPicture[], photos: readonly Photo[]): readonly CaptionMatch[] {
  const described = photos.map((photo) => ({
    photo,
    words: words(`${photo.metadata.description ?? ''} ${photo.metadata.headline ?? ''}`),
  }));
  const pairs = pictures.flatMap((picture, at) => {
    const own = words(`${picture.caption} ${picture.credit ?? ''}`);
    return described
      .map(({ photo, words: theirs }) => ({ at, photo, score: likeness(own, theirs) }))
      .filter(({ score }) => score > 0.2);
  });
  pairs.sort((a, b) => b.score - a.score || a.at - b.at || a.photo.id - b.photo.id);
  const taken = new Set<PhotoId>();
  const found = new Map<number, CaptionMatch>();
  for (const { at, photo, score } of pairs) {
    if (found.has(at) || taken.has(photo.id)) continue;
    taken.add(photo.id);
    found.set(at, { position: at + 1, photoId: photo.id, matchedBy: 'metadata', confidence: Math.min(1, score) });
  }
  const free = photos.filter((photo) => !taken.has(photo.id));
  return pictures.map((_, at) => {
    const match = found.get(at);
    if (match !== undefined) return match;
    const photo = free.shift();
    return {
      position: at + 1,
      photoId: photo?.id ?? null,
      matchedBy: photo === undefined ? 'none' : 'order',
      confidence: photo === undefined ? 0 : 0.1,
    };
  });
}
