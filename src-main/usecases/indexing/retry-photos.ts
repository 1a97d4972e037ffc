/** Gives unreadable photographs another chance: their files are read again from the beginning. What a disk does not give stays as it is. */
import type { PhotoId } from '../../domain/photo.ts';
import type { DecodeStore } from './decode-ports.ts';
import type { FactsReader } from './disk-ports.ts';
import type { FactsUpdate, IndexStore } from './index-ports.ts';
import { assess } from './new-photo.ts';

export async function retryPhotos(
  ports: { readonly decode: DecodeStore; readonly index: IndexStore; readonly facts: FactsReader },
  ids: readonly PhotoId[],
  signal: AbortSignal,
): Promise<void> {
  const places = ids.flatMap((photoId) => {
    const place = ports.index.placeOf(photoId);
    return place === null ? [] : [{ photoId, ...place }];
  });
  const requests = places.map(({ path, sidecars }) => ({ path, sidecars, identify: false }));
  const answers = await ports.facts.read(requests, signal);
  const updates = places.flatMap(({ photoId, file }, at): FactsUpdate[] => {
    const answer = answers[at]!;
    if (answer.kind === 'unreadable' && answer.passing === true) return [];
    const assessed = assess(file.name, file.bytes, answer);
    return assessed === null
      ? []
      : [{ photoId, file, identity: null, ...assessed, pixelsChanged: true, flagChanged: false }];
  });
  ports.index.updateFacts(updates);
}
