/** Keeps the cache of bitmaps within its size, and large previews of folders for offline use. */

import type { DecoderClient } from '../../decoder/client.ts';
import { counted } from '../../domain/counts.ts';
import type { PhotoId } from '../../domain/photo.ts';
import type { CacheKind } from '../../domain/picture-place.ts';
import { CACHE_KINDS } from '../../domain/picture-place.ts';
import type { ThumbnailCache } from '../../filesystem/thumbnail-cache.ts';
import type { DecodeStore } from '../../usecases/indexing/decode-ports.ts';
import type { Tasks } from '../tasks.ts';
import { paceOf } from './pace.ts';
import type { PictureHome } from './picture-home.ts';

const PREVIEW_LIMIT_MS = 120_000;

export interface PictureKeeping {
  /** Makes kept previews that are missing, then brings the cache under its limits; one at a time, later calls join. */
  tidy(): void;
  running(): Promise<void> | null;
}

export interface PictureKeepingParts {
  readonly store: DecodeStore;
  readonly decoder: DecoderClient;
  readonly cache: ThumbnailCache;
  readonly home: PictureHome;
  readonly tasks: Tasks;
  readonly closing: AbortSignal;
  /** Bytes that each kind may take now; what is made again when it is looked at goes first. */
  readonly limits: () => Readonly<Record<CacheKind, number>>;
}

export function createPictureKeeping({
  store,
  decoder,
  cache,
  home,
  tasks,
  closing,
  limits,
}: PictureKeepingParts): PictureKeeping {
  let running: Promise<void> | null = null;

  async function keepPreviews(): Promise<void> {
    const due: PhotoId[] = [];
    for (const id of store.withKeptPreviews()) if (!(await cache.isThere('previews', id))) due.push(id);
    if (due.length === 0) return;
    await tasks.run(
      'thumbnails',
      'Previews for looking at unplugged folders',
      async (task) => {
        const signal = AbortSignal.any([task.signal, closing]);
        const pace = paceOf(task.worked);
        let done = 0;
        for (const id of due) {
          await task.rest();
          signal.throwIfAborted();
          const photo = store.photo(id);
          // A photograph that cannot be shown large says so when it is opened; the others go on.
          if (photo?.path != null)
            await home
              .use((folder) =>
                decoder.run(
                  'preview',
                  { cache: folder, photo, size: 'preview', reuse: false },
                  { signal, limitMs: PREVIEW_LIMIT_MS },
                ),
              )
              .catch(() => undefined);
          done += 1;
          task.report({ phase: 'Making previews', done, total: due.length, secondsLeft: pace(done, due.length) });
        }
        return done;
      },
      (done) => `${counted(done, 'preview')} kept.`,
    );
  }

  async function shrink(): Promise<void> {
    if (home.keepsAll()) return;
    const missing = new Set(store.missing());
    const most = limits();
    const kept = new Set([...missing, ...store.withKeptPreviews()]);
    for (const kind of CACHE_KINDS) {
      const keep = kind === 'previews' ? kept : missing;
      const limit = most[kind];
      await home.use((folder) => decoder.run('evict', { cache: folder, kind, limit, keep }, { signal: closing }));
    }
  }

  return {
    tidy() {
      if (running !== null || closing.aborted) return;
      running = keepPreviews()
        .then(shrink)
        .catch((error: unknown) => {
          if ((error as Error | null)?.name !== 'AbortError') console.error('pictures:', error);
        })
        .finally(() => {
          running = null;
        });
    },
    running: () => running,
  };
}
