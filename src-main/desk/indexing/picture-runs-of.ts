/** The runs that make thumbnails and previews, connected to the cache on disk and to notices. */
import type { DecoderClient } from '../../decoder/client.ts';
import { failureOf } from '../../domain/failure.ts';
import type { ThumbnailCache } from '../../filesystem/thumbnail-cache.ts';
import { wordsOfDisk } from '../../sqlite/library/storage-failure.ts';
import type { PhotoStores } from '../../sqlite/photographs/photo-stores.ts';
import type { Tasks } from '../tasks.ts';
import { decoderThumbnails } from './decoder-adapters.ts';
import type { IndexEvents } from './index-events.ts';
import type { PictureHome } from './picture-home.ts';
import type { PictureKeeping } from './picture-keeping.ts';
import { createPictureRuns, type PictureRuns } from './picture-runs.ts';
import type { WordKeeping } from './word-keeping.ts';

export interface PictureMakingParts {
  readonly stores: PhotoStores;
  readonly decoder: DecoderClient;
  readonly cache: ThumbnailCache;
  readonly home: PictureHome;
  readonly tasks: Tasks;
  readonly closing: AbortSignal;
  readonly events: IndexEvents;
  readonly words: WordKeeping;
  readonly keeping: PictureKeeping;
  /** Nothing is due any more. */
  readonly onDone: () => void;
}

export function pictureRunsOf({
  stores,
  decoder,
  cache,
  home,
  tasks,
  closing,
  events,
  words,
  keeping,
  onDone,
}: PictureMakingParts): PictureRuns {
  return createPictureRuns({
    store: stores.decode,
    maker: decoderThumbnails(decoder, home),
    tasks,
    closing,
    events: {
      pictured(rows) {
        // A thumbnail that is not the first picture may show other pixels: larger ones made before it are out of date.
        for (const [id, kind, version] of rows)
          if (kind === 2 && version > 1) void cache.remove(id, ['previews', 'full']);
        events.pictured(rows);
      },
      changed: events.photosChanged,
      absorbed(ids) {
        for (const id of ids) void cache.remove(id);
      },
      joined: words.joined,
    },
    cacheTrouble: cache.trouble,
    onCacheTrouble(trouble) {
      if (trouble === null) events.notice('info', 'Thumbnails are made again.', null, 'thumbnail disk');
      // What is made next to the library meanwhile says so itself.
      else if (!home.look()) events.notice('warn', trouble.failure.message, trouble.failure.wayOut, 'thumbnail disk');
    },
    onDone() {
      keeping.tidy();
      onDone();
    },
    onFailure(error) {
      const { message, wayOut } = failureOf(wordsOfDisk(error) ?? error);
      events.notice('error', message, wayOut);
    },
  });
}
