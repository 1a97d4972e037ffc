/** Reads photographs' words again with the sidecars of all their files: after copies of one content turned out to be one photograph. */
import type { PhotoId } from '../../domain/photo.ts';
import type { FactsReader } from './disk-ports.ts';
import type { FactsUpdate, IndexStore } from './index-ports.ts';
import { assess } from './new-photo.ts';

/** Says whose words were read; a photograph without any sidecar has nothing new to say. */
export async function rereadWords(
  store: Pick<IndexStore, 'placeOf' | 'updateFacts'>,
  facts: FactsReader,
  ids: readonly PhotoId[],
  signal: AbortSignal,
): Promise<readonly PhotoId[]> {
  const places = [...new Set(ids)].flatMap((photoId) => {
    const place = store.placeOf(photoId);
    return place === null || place.sidecars.length === 0 ? [] : [{ photoId, ...place }];
  });
  if (places.length === 0) return [];
  const requests = places.map(({ path, sidecars }) => ({ path, sidecars, identify: false }));
  const answers = await facts.read(requests, signal);
  const updates = places.flatMap(({ photoId, file }, at): FactsUpdate[] => {
    const assessed = assess(file.name, file.bytes, answers[at]!);
    return assessed === null || assessed.facts === null
      ? []
      : [{ photoId, file, identity: null, ...assessed, pixelsChanged: false, flagChanged: false }];
  });
  store.updateFacts(updates);
  return updates.map(({ photoId }) => photoId);
}
