/** The index engine put together: folders in, rows and pictures out; used by the library process and the command line alike. */

import type { DecoderClient } from '../../decoder/client.ts';
import type { FolderSummary } from '../../domain/overviews/library.ts';
import type { CloseSize, FolderId, ImageSize, PhotoId } from '../../domain/photo.ts';
import type { CacheKind } from '../../domain/picture-place.ts';
import { pictureLimits, USUAL_ROOM_GB } from '../../domain/picture-room.ts';
import { PASSING_REASONS } from '../../domain/reading-trouble.ts';
import { watchFolders } from '../../filesystem/folder-watcher.ts';
import { createThumbnailCache } from '../../filesystem/thumbnail-cache.ts';
import type { PhotoStores } from '../../sqlite/photographs/photo-stores.ts';
import type { IndexSummary, ScanCounts } from '../../usecases/indexing/index-ports.ts';
import { retryPhotos } from '../../usecases/indexing/retry-photos.ts';
import type { Tasks } from '../tasks.ts';
import { decoderFacts, decoderScanner } from './decoder-adapters.ts';
import { createDiskPatience } from './disk-patience.ts';
import { type FolderCommands, folderCommands, tellOfFolder } from './folder-commands.ts';
import { folderList, summedUp } from './folder-list.ts';
import { createFolderScans } from './folder-scans.ts';
import type { IndexEvents } from './index-events.ts';
import type { PictureHome } from './picture-home.ts';
import { createPictureKeeping } from './picture-keeping.ts';
import { pictureRunsOf } from './picture-runs-of.ts';
import { type ShownPicture, showPictures } from './show-pictures.ts';
import { createWordKeeping } from './word-keeping.ts';

export interface IndexEngineParts {
  readonly stores: PhotoStores;
  /** Where the pictures lie that were made; they may be deleted at any time. */
  readonly home: PictureHome;
  readonly decoder: DecoderClient;
  readonly tasks: Tasks;
  readonly events: IndexEvents;
  /** Whether folders are watched while the program runs. @default true */
  readonly watch?: boolean;
  /** Bytes that each kind of picture may take now. @default of the usual room */
  readonly limits?: () => Readonly<Record<CacheKind, number>>;
}

export interface IndexEngine extends FolderCommands {
  /** Scans one folder now and answers when its rows are right; a scan that runs already is waited for. */
  indexFolder(id: FolderId): Promise<ScanCounts>;
  /** Indexes folders to the very end (rows, pictures, identity) and sums up; what the command line does. */
  indexFully(paths: readonly string[]): Promise<IndexSummary>;
  folders(): readonly FolderSummary[];
  /** Pauses scans and pictures, also those that begin later. */
  pause(paused: boolean): void;
  /** What the view shows now, nearest first. */
  want(ids: readonly PhotoId[]): void;
  prepare(id: PhotoId, size: CloseSize): Promise<ShownPicture>;
  /** Path of a picture in the cache (or of the original, where a window shows it as it is); null where it must be waited for. */
  imagePath(id: PhotoId, size: ImageSize): Promise<string | null>;
  /** The window showed these pictures. */
  looked(kind: CacheKind, ids: readonly PhotoId[]): Promise<void>;
  retry(ids: readonly PhotoId[]): Promise<void>;
  seen(ids: readonly PhotoId[]): void;
  /** Resolves when nothing is scanned or decoded any more, and every folder that is there is watched. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

const LONGEST_GOODBYE_MS = 1_500;
/** A card or a network copies slowly: a file touched more lately than this may still grow. */
const SETTLE_MS = 1_500;

export function createIndexEngine({
  stores,
  home,
  decoder,
  tasks,
  events,
  watch = true,
  limits = () => pictureLimits(USUAL_ROOM_GB),
}: IndexEngineParts): IndexEngine {
  const cache = createThumbnailCache(home.folder);
  const facts = decoderFacts(decoder);
  const closing = new AbortController();
  const shared = { decoder, cache, home, tasks, closing: closing.signal };
  const keeping = createPictureKeeping({ ...shared, store: stores.decode, limits });
  const words = createWordKeeping(stores.index, facts, closing.signal, events.photosChanged);
  const pictures = pictureRunsOf({ ...shared, stores, events, words, keeping, onDone: () => patience.stir() });
  const scans = createFolderScans({
    folders: stores.folders,
    ports: {
      store: stores.index,
      scanner: decoderScanner(decoder),
      facts,
      now: Date.now,
      // Nobody looks again for a command that ends: it reads what is there.
      settleMs: watch ? SETTLE_MS : 0,
    },
    tasks,
    closing: closing.signal,
    onPhotos(ids) {
      events.photosChanged(ids);
      if (ids !== null) pictures.arrived(ids);
      pictures.start();
    },
    onFolders() {
      events.foldersChanged();
      pictures.hold(scans.running().length > 0);
      patience.stir();
      pictures.start();
    },
    onEnded: (folder, was) => tellOfFolder(folder, was, watcher, events),
  });
  let looking: Promise<void> = Promise.resolve();
  const shown = showPictures({ store: stores.decode, decoder, cache, home, pictures });
  const watcher = watchFolders({
    enabled: watch,
    changed: (id) => scans.look(id),
    trouble: (name, message) =>
      events.notice('warn', `${name} is not watched: ${message}`, 'Changes in it are seen when it is scanned again.'),
  });

  const patience = createDiskPatience({
    due: () => stores.decode.unreadableBecause(PASSING_REASONS),
    async retry(ids) {
      await retry(ids);
      await pictures.running();
    },
    closing: closing.signal,
    notice: events.notice,
  });
  const list = folderList(stores.folders, scans.isRunning, scans.othersIn);
  const commands = folderCommands({ stores, scans, watcher, pictures, keeping, cache, events, list, patience });

  async function retry(ids: readonly PhotoId[]): Promise<void> {
    await retryPhotos({ decode: stores.decode, index: stores.index, facts }, ids, closing.signal);
    events.photosChanged(ids);
    pictures.arrived(ids);
    pictures.start();
  }

  async function idle(): Promise<void> {
    const work = (): readonly Promise<unknown>[] =>
      [...scans.running(), pictures.running(), keeping.running(), words.running()].filter((one) => one !== null);
    for (let running = work(); running.length > 0; running = work()) await Promise.allSettled(running);
    await watcher.ready();
  }

  return {
    ...commands,
    indexFolder: scans.scan,
    async indexFully(paths) {
      const started = Date.now();
      const ids = [...new Set(list.added(paths))];
      const scanned = await Promise.all(ids.map((id) => scans.scan(id)));
      pictures.start();
      await idle();
      return summedUp(stores, ids, scanned, started);
    },
    folders: list.list,
    pause(paused) {
      tasks.pause(paused);
      pictures.pause(paused);
    },
    want(ids) {
      pictures.want(ids);
      pictures.start();
    },
    prepare: shown.prepare,
    imagePath: shown.imagePath,
    looked(kind, ids) {
      // One after the other: a disk that keeps its answers back must not take every thread that asks disks.
      looking = looking.then(async () => {
        for (const id of ids) await cache.look(kind, id);
      });
      return looking;
    },
    retry,
    seen(ids) {
      stores.folders.seen(ids);
      events.photosChanged(ids);
    },
    idle,
    async close() {
      closing.abort();
      // What is paused would never end.
      tasks.pause(false);
      await watcher.close();
      await atMost(LONGEST_GOODBYE_MS, idle());
      decoder.close();
      await idle();
    },
  };
}

/** A job that waits for a slow disk is not waited for: what it would have brought is read again next time. */
async function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  let late: NodeJS.Timeout | undefined;
  await Promise.race([work, new Promise((resolve) => (late = setTimeout(resolve, milliseconds)))]);
  clearTimeout(late);
}
