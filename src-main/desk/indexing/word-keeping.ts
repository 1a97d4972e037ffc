/** Keeps photographs' metadata right when two turn out to be one: the sidecars of both are used. */
import type { PhotoId } from '../../domain/photo.ts';
import type { FactsReader } from '../../usecases/indexing/disk-ports.ts';
import type { IndexStore } from '../../usecases/indexing/index-ports.ts';
import { rereadWords } from '../../usecases/indexing/reread-words.ts';

export interface WordKeeping {
  /** These photographs have taken others in. */
  joined(ids: readonly PhotoId[]): void;
  running(): Promise<unknown> | null;
}

export function createWordKeeping(
  store: Pick<IndexStore, 'placeOf' | 'updateFacts'>,
  facts: FactsReader,
  closing: AbortSignal,
  onChanged: (ids: readonly PhotoId[]) => void,
): WordKeeping {
  let running: Promise<unknown> | null = null;
  return {
    joined(ids) {
      const before = running ?? Promise.resolve();
      const now = before
        .then(() => rereadWords(store, facts, ids, closing))
        .then((changed) => {
          if (changed.length > 0) onChanged(changed);
        })
        .catch((error: unknown) => {
          if ((error as Error | null)?.name !== 'AbortError') console.error('sidecars of copies:', error);
        })
        .finally(() => {
          if (running === now) running = null;
        });
      running = now;
    },
    running: () => running,
  };
}
