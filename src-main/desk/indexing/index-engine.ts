/** The index engine put together: folders in, rows and pictures out; used by the library process and the command line alike. */

import { basename } from 'node:path';
import type { DecoderClient } from '../../decoder/client.ts';
import { counted } from '../../domain/counts.ts';
import { failureOf } from '../../domain/failure.ts';
import type { FolderId, ImageSize, PhotoId } from '../../domain/photo.ts';
import type { CacheKind } from '../../domain/picture-place.ts';
import { pictureLimits, USUAL_ROOM_GB } from '../../domain/picture-room.ts';
import type { SidecarMode } from '../../domain/sidecar-mode.ts';
import type { FolderSummary } from '../../domain/views.ts';
import { PASSING_REASONS } from '../../filesystem/file-source.ts';
import { watchFolders } from '../../filesystem/folder-watcher.ts';
import { createThumbnailCache } from '../../filesystem/thumbnail-cache.ts';
import { wordsOfDisk } from '../../sqlite/library/storage-failure.ts';
import type { PhotoStores } from '../../sqlite/photographs/photo-stores.ts';
import type { PicturedRow } from '../../usecases/indexing/decode-ports.ts';
import type { IndexSummary, ScanCounts } from '../../usecases/indexing/index-ports.ts';
import { retryPhotos } from '../../usecases/indexing/retry-photos.ts';
import type { Tasks } from '../tasks.ts';
import { decoderFacts, decoderScanner, decoderThumbnails } from './decoder-adapters.ts';
import { folderList, summedUp } from './folder-list.ts';
import { createFolderScans } from './folder-scans.ts';
import { createPictureKeeping } from './picture-keeping.ts';
import { createPictureRuns } from './picture-runs.ts';
import { type Prepared, showPictures } from './show-pictures.ts';
import { createWordKeeping } from './word-keeping.ts';

export interface IndexEvents {
  /** Rows came, went or changed; null for many. */
  photosChanged(ids: readonly PhotoId[] | null): void;
  pictured(rows: readonly PicturedRow[]): void;
  foldersChanged(): void;
  /** A later notice `about` the same takes the earlier one's place. */
  notice(tone: 'info' | 'warn' | 'error', message: string, wayOut: string | null, about?: string): void;
}

export interface IndexEngineParts {
  readonly stores: PhotoStores;
  /** Folder of the pictures that were made; may be deleted at any time. */
  readonly cacheFolder: string;
  readonly decoder: DecoderClient;
  readonly tasks: Tasks;
  readonly events: IndexEvents;
  /** Whether folders are watched while the program runs. @default true */
  readonly watch?: boolean;
  /** Bytes that each kind of picture may take now. @default of the usual room */
  readonly limits?: () => Readonly<Record<CacheKind, number>>;
}

export interface IndexEngine {
  /** Adds what is not there yet and starts scanning; answers before the scans end. */
  addFolders(paths: readonly string[]): readonly FolderSummary[];
  /** Scans one folder now and answers when its rows are right; a scan that runs already is waited for. */
  indexFolder(id: FolderId): Promise<ScanCounts>;
  /** Indexes folders to the very end (rows, pictures, identity) and sums up; what the command line does. */
  indexFully(paths: readonly string[]): Promise<IndexSummary>;
  /** Looks for changes because the editor asked: takes up what was cancelled, and says what it found. */
  rescan(id: FolderId | null): void;
  /** Looks for changes in all folders unasked: silent where there are none. */
  look(): void;
  locateFolder(id: FolderId, path: string): FolderSummary;
  removeFolder(id: FolderId): void;
  setKeepPreviews(id: FolderId, keep: boolean): void;
  setSidecars(id: FolderId, mode: SidecarMode): void;
  forgetMissing(id: FolderId | null): { readonly forgotten: number };
  /** Lets go of those of these photographs that are missing; what an article uses stays. */
  letGo(ids: readonly PhotoId[]): { readonly forgotten: number };
  folders(): readonly FolderSummary[];
  /** Holds scans and pictures, also such as begin later. */
  pause(paused: boolean): void;
  /** What the view shows now, nearest first. */
  want(ids: readonly PhotoId[]): void;
  prepare(id: PhotoId, size: 'preview' | 'full'): Promise<Prepared>;
  /** Path of a picture in the cache (or of the original, where a window shows it as it is); null where it must be waited for. */
  imagePath(id: PhotoId, size: ImageSize): string | null;
  /** The window showed these pictures. */
  looked(kind: CacheKind, ids: readonly PhotoId[]): void;
  retry(ids: readonly PhotoId[]): Promise<void>;
  seen(ids: readonly PhotoId[]): void;
  /** Resolves when nothing is scanned or decoded any more. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

const LONGEST_GOODBYE = 1_500;
/** A card or a network copies slowly: a file touched more lately than this may still grow. */
const SETTLE_MS = 1_500;

export function createIndexEngine({
  stores,
  cacheFolder,
  decoder,
  tasks,
  events,
  watch = true,
  limits = () => pictureLimits(USUAL_ROOM_GB),
}: IndexEngineParts): IndexEngine {
  const cache = createThumbnailCache(cacheFolder);
  const facts = decoderFacts(decoder);
  const closing = new AbortController();
  const keeping = createPictureKeeping({
    store: stores.decode,
    decoder,
    cache,
    cacheFolder,
    tasks,
    closing: closing.signal,
    limits,
  });
  const words = createWordKeeping(stores.index, facts, closing.signal, events.photosChanged);
  const pictures = createPictureRuns({
    store: stores.decode,
    maker: decoderThumbnails(decoder, cacheFolder),
    tasks,
    closing: closing.signal,
    events: {
      pictured(rows) {
        // A thumbnail that is not the first picture may show other pixels: larger ones made before it are out of date.
        for (const [id, kind, version] of rows) if (kind === 2 && version > 1) cache.remove(id, ['previews', 'full']);
        events.pictured(rows);
      },
      changed: events.photosChanged,
      ceased(ids) {
        for (const id of ids) cache.remove(id);
      },
      joined: words.joined,
    },
    cacheTrouble: cache.trouble,
    onCacheTrouble: (trouble) =>
      trouble === null
        ? events.notice('info', 'Thumbnails are made again.', null, 'thumbnail disk')
        : events.notice('warn', trouble.failure.message, trouble.failure.wayOut, 'thumbnail disk'),
    onDone: () => keeping.tidy(),
    onFailure(error) {
      const { message, wayOut } = failureOf(wordsOfDisk(error) ?? error);
      events.notice('error', message, wayOut);
    },
  });
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
      pictures.start();
    },
    onEnded(folder, was) {
      if (folder.state === 'removed') return;
      const about = `folder ${folder.id}`;
      if (folder.state === 'missing') {
        watcher.lookFor(folder.id, folder.path);
        if (was === 'missing') return;
        const words = `“${folder.name}” is not there. ${counted(folder.photos, 'photograph')} stay with thumbnails, marks and captions.`;
        events.notice('warn', words, 'Connect its disk again, or say where the folder is now (its menu).', about);
        return;
      }
      watcher.watch(folder.id, folder.path, folder.name);
      if (was === 'missing') events.notice('info', `“${folder.name}” is back, nothing is lost.`, null, about);
    },
  });
  const shown = showPictures({ store: stores.decode, decoder, cache, cacheFolder, pictures });
  const watcher = watchFolders({
    enabled: watch,
    changed: (id) => scans.look(id),
    trouble: (name, message) =>
      events.notice('warn', `${name} is not watched: ${message}`, 'Changes in it are seen when it is scanned again.'),
  });

  const { list: folders, summaryOf, added } = folderList(stores.folders, scans.isRunning, scans.othersIn);

  function begin(id: FolderId): void {
    scans.again(id);
    const folder = stores.folders.folder(id);
    if (folder !== null && folder.state === 'ok') watcher.watch(id, folder.path, folder.name);
  }

  function forget(gone: readonly PhotoId[]): void {
    for (const id of gone) cache.remove(id);
    events.photosChanged(null);
    events.foldersChanged();
  }

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
  }

  return {
    addFolders(paths) {
      const ids = added(paths);
      for (const id of ids) begin(id);
      pictures.resume();
      return ids.map(summaryOf);
    },
    indexFolder: scans.scan,
    async indexFully(paths) {
      const started = Date.now();
      const ids = [...new Set(added(paths))];
      const scanned = await Promise.all(ids.map((id) => scans.scan(id)));
      pictures.start();
      await idle();
      return summedUp(stores, ids, scanned, started);
    },
    rescan(id) {
      for (const folder of stores.folders.list()) if (id === null || folder.id === id) begin(folder.id);
      pictures.resume();
    },
    look() {
      const passing = stores.decode.unreadableBecause(PASSING_REASONS);
      if (passing.length > 0) void retry(passing).catch(() => undefined);
      for (const { id, path, name, state } of stores.folders.list()) {
        scans.lookIfDue(id);
        if (state === 'ok') watcher.watch(id, path, name);
      }
    },
    locateFolder(id, path) {
      stores.folders.relocate(id, path, basename(path));
      begin(id);
      return summaryOf(id);
    },
    removeFolder(id) {
      watcher.unwatch(id);
      forget(stores.folders.remove(id));
    },
    setKeepPreviews(id, keep) {
      stores.folders.setKeepPreviews(id, keep);
      events.foldersChanged();
      keeping.tidy();
    },
    setSidecars(id, mode) {
      stores.folders.setSidecars(id, mode);
      events.foldersChanged();
    },
    forgetMissing(id) {
      const gone = stores.folders.forgetMissing(id);
      forget(gone);
      return { forgotten: gone.length };
    },
    letGo(ids) {
      const gone = stores.folders.letGo(ids);
      forget(gone);
      return { forgotten: gone.length };
    },
    folders,
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
      for (const id of ids) cache.look(kind, id);
    },
    retry,
    seen(ids) {
      stores.folders.seen(ids);
      events.photosChanged(ids);
    },
    idle,
    async close() {
      closing.abort();
      // What is held would wait for ever.
      tasks.pause(false);
      await watcher.close();
      // A job that waits for a slow disk is not waited for: what it would have brought is read again next time.
      let late: NodeJS.Timeout | undefined;
      await Promise.race([idle(), new Promise((resolve) => (late = setTimeout(resolve, LONGEST_GOODBYE)))]);
      clearTimeout(late);
      decoder.close();
      await idle();
    },
  };
}
