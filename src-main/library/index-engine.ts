/** The index engine put together: folders in, rows and pictures out; used by the library process and the command line alike. */
import { basename } from 'node:path';
import type { DecoderClient } from '../decoder/client.ts';
import { DeskError } from '../domain/failure.ts';
import type { FolderId, PhotoId } from '../domain/photo.ts';
import type { FolderSummary } from '../domain/views.ts';
import { createThumbnailCache } from '../filesystem/thumbnail-cache.ts';
import type { PhotoStores } from '../sqlite/photo-stores.ts';
import { indexFolder } from '../usecases/index-folder.ts';
import type { IndexSummary } from '../usecases/index-ports.ts';
import { thumbnailWork } from '../usecases/make-thumbnails.ts';
import { retryPhotos } from '../usecases/retry-photos.ts';
import { decoderFacts, decoderScanner, decoderThumbnails } from './decoder-adapters.ts';
import type { Tasks } from './tasks.ts';

export interface IndexEvents {
  /** Rows came, went or changed; null for many. */
  photosChanged(ids: readonly PhotoId[] | null): void;
  pictured(rows: readonly (readonly [PhotoId, 1 | 2, number])[]): void;
  foldersChanged(): void;
  notice(tone: 'info' | 'warn' | 'error', message: string, wayOut: string | null): void;
}

export interface IndexEngineParts {
  readonly stores: PhotoStores;
  /** Folder of the pictures that were made; may be deleted at any time. */
  readonly cacheFolder: string;
  readonly decoder: DecoderClient;
  readonly tasks: Tasks;
  readonly events: IndexEvents;
  /** Whether thumbnails are made; the command line only reads. @default true */
  readonly thumbnails?: boolean;
  /** Whether folders are watched while the program runs. @default true */
  readonly watch?: boolean;
}

export interface Prepared {
  readonly width: number;
  readonly height: number;
  readonly version: number;
  readonly note: string | null;
}

export interface IndexEngine {
  /** Adds what is not there yet and starts scanning; answers before the scans end. */
  addFolders(paths: readonly string[]): readonly FolderSummary[];
  /** Scans one folder now and answers when its rows are right; a scan that runs already is waited for. */
  indexFolder(id: FolderId): Promise<IndexSummary>;
  rescan(id: FolderId | null): void;
  locateFolder(id: FolderId, path: string): FolderSummary;
  removeFolder(id: FolderId): void;
  setKeepPreviews(id: FolderId, keep: boolean): void;
  forgetMissing(id: FolderId | null): { readonly forgotten: number };
  folders(): readonly FolderSummary[];
  pause(paused: boolean): void;
  /** What the view shows now, nearest first. */
  want(ids: readonly PhotoId[]): void;
  prepare(id: PhotoId, size: 'preview' | 'full'): Promise<Prepared>;
  /** Path of a picture in the cache (or of the original, where a window shows it as it is); null where it must be waited for. */
  imagePath(id: PhotoId, size: 'thumb' | 'preview' | 'full'): string | null;
  retry(ids: readonly PhotoId[]): Promise<void>;
  seen(ids: readonly PhotoId[]): void;
  /** Resolves when no picture is due any more. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export function createIndexEngine({
  stores,
  cacheFolder,
  decoder,
  tasks,
  events,
  thumbnails = true,
}: IndexEngineParts): IndexEngine {
  const cache = createThumbnailCache(cacheFolder);
  const facts = decoderFacts(decoder);
  const ports = { store: stores.index, scanner: decoderScanner(decoder), facts, now: Date.now };
  const scans = new Map<FolderId, Promise<IndexSummary>>();
  const closing = new AbortController();
  let making: Promise<void> | null = null;

  const work = thumbnailWork(stores.decode, decoderThumbnails(decoder, cacheFolder), {
    pictured(rows) {
      // A picture made anew means other pixels: larger ones made before are out of date.
      for (const [id, kind, version] of rows) if (kind === 2 && version > 2) cache.remove(id, ['previews', 'full']);
      events.pictured(rows);
    },
    changed: events.photosChanged,
    ceased: (ids) => {
      for (const id of ids) cache.remove(id);
    },
    progress: (done, total) => report?.(done, total),
  });
  let report: ((done: number, total: number) => void) | null = null;

  function scan(id: FolderId): Promise<IndexSummary> {
    const running = scans.get(id);
    if (running !== undefined) return running;
    const folder = stores.folders.folder(id);
    if (folder === null) return Promise.reject(noFolder(id));
    const first = folder.scannedAt === null;
    const started = tasks
      .run(
        first ? 'index' : 'rescan',
        folder.name,
        (task) => {
          const signal = joined(task.signal, closing.signal);
          const clock = secondsLeft();
          return indexFolder(
            ports,
            { id, path: folder.path },
            {
              signal,
              onProgress: (progress) => task.report({ ...progress, secondsLeft: clock(progress.done, progress.total) }),
              onPhotos: (ids) => {
                events.photosChanged(ids);
                if (ids !== null) work.arrived(ids);
                makePictures();
              },
            },
          );
        },
        sentenceOf,
      )
      .finally(() => {
        scans.delete(id);
        events.foldersChanged();
      });
    scans.set(id, started);
    started.then(makePictures, () => undefined);
    events.foldersChanged();
    return started;
  }

  /** One run at a time; a run that is on takes up what is added meanwhile. */
  function makePictures(): void {
    if (!thumbnails || making !== null || closing.signal.aborted || stores.decode.countQueued() === 0) return;
    making = runPictures().finally(() => {
      making = null;
      report = null;
    });
  }

  async function runPictures(): Promise<void> {
    await tasks
      .run(
        'thumbnails',
        'Library',
        async (task) => {
          const signal = joined(task.signal, closing.signal);
          const clock = secondsLeft();
          report = (done, total) =>
            task.report({ phase: 'Making thumbnails', done, total, secondsLeft: clock(done, total) });
          let made = 0;
          for (;;) {
            const run = await work.run(signal);
            made += run.made;
            if (run.made === 0 || stores.decode.countQueued() === 0) return made;
          }
        },
        (made) => `${made} ${made === 1 ? 'thumbnail' : 'thumbnails'} made.`,
      )
      .catch((error: unknown) => {
        if ((error as Error | null)?.name !== 'AbortError')
          events.notice('error', error instanceof Error ? error.message : String(error), null);
      });
  }

  function summaryOf(id: FolderId): FolderSummary {
    const found = folders().find((folder) => folder.id === id);
    if (found === undefined) throw noFolder(id);
    return found;
  }

  function folders(): readonly FolderSummary[] {
    return stores.folders.list().map((folder) => ({
      id: folder.id,
      name: folder.name,
      path: folder.path,
      photos: folder.photos,
      unreadable: folder.unreadable,
      missing: folder.missing,
      state: scans.has(folder.id)
        ? 'scanning'
        : folder.state === 'missing'
          ? 'missing'
          : folder.photos === 0
            ? 'empty'
            : 'ok',
      scannedAt: folder.scannedAt === null ? null : new Date(folder.scannedAt).toISOString(),
      keepPreviews: folder.keepPreviews,
    }));
  }

  function start(id: FolderId): void {
    scan(id).catch((error: unknown) => {
      if ((error as Error | null)?.name !== 'AbortError') console.error('index:', error);
    });
  }

  function forget(gone: readonly PhotoId[]): void {
    for (const id of gone) cache.remove(id);
    events.photosChanged(null);
    events.foldersChanged();
  }

  return {
    addFolders(paths) {
      const ids = paths.map((path) => {
        const clean = path.length > 1 ? path.replace(/[/\\]+$/, '') : path;
        const known = stores.folders.byPath(clean);
        return known === null || known.state === 'removed'
          ? stores.folders.add(clean, basename(clean) || clean)
          : known.id;
      });
      for (const id of ids) start(id);
      return ids.map(summaryOf);
    },
    indexFolder: scan,
    rescan(id) {
      for (const folder of stores.folders.list()) if (id === null || folder.id === id) start(folder.id);
    },
    locateFolder(id, path) {
      stores.folders.relocate(id, path, basename(path));
      start(id);
      return summaryOf(id);
    },
    removeFolder(id) {
      forget(stores.folders.remove(id));
    },
    setKeepPreviews(id, keep) {
      stores.folders.setKeepPreviews(id, keep);
      events.foldersChanged();
    },
    forgetMissing(id) {
      const gone = stores.folders.forgetMissing(id);
      forget(gone);
      return { forgotten: gone.length };
    },
    folders,
    pause: (paused) => work.pause(paused),
    want(ids) {
      work.want(ids);
      makePictures();
    },
    async prepare(id, size) {
      const photo = stores.decode.photo(id);
      if (photo === null) throw new DeskError('not-found', `Expected photograph ${id} in the library, found none.`);
      const kind = size === 'full' ? 'full' : 'previews';
      const original = size === 'full' && showsItself(photo);
      if (original && photo.width !== null && photo.height !== null)
        return { width: photo.width, height: photo.height, version: photo.thumbnailVersion, note: null };
      const made = await decoder.run(
        'preview',
        { cache: cacheFolder, photo, size, reuse: cache.size(kind, id) > 0 },
        { urgent: true, limitMs: 120_000 },
      );
      return { ...made, version: photo.thumbnailVersion };
    },
    imagePath(id, size) {
      if (size === 'thumb') return thumbnailPath(id);
      const photo = stores.decode.photo(id);
      if (photo === null) return null;
      if (size === 'full' && showsItself(photo)) return photo.path;
      const kind = size === 'full' ? 'full' : 'previews';
      if (cache.size(kind, id) === 0) return null;
      cache.touch(kind, id);
      return cache.path(kind, id);
    },
    async retry(ids) {
      await retryPhotos({ decode: stores.decode, index: stores.index, facts }, ids, closing.signal);
      events.photosChanged(ids);
      work.arrived(ids);
      makePictures();
    },
    seen(ids) {
      stores.folders.seen(ids);
      events.photosChanged(ids);
    },
    async idle() {
      while (scans.size > 0 || making !== null) await Promise.allSettled([...scans.values(), making]);
    },
    async close() {
      closing.abort();
      await Promise.allSettled([...scans.values(), making]);
      decoder.close();
    },
  };

  function thumbnailPath(id: PhotoId): string | null {
    if (cache.size('thumbs', id) > 0) return cache.path('thumbs', id);
    const photo = stores.decode.photo(id);
    // The cache lost it: it is due again, first of all.
    if (photo !== null && photo.thumbnail > 0 && photo.path !== null) stores.decode.lostPictures([id]);
    if (photo !== null && photo.readState !== 'unreadable') {
      work.want([id]);
      makePictures();
    }
    return null;
  }
}

/** A window shows these as they are, upright and in their colours: no second copy of them is made. */
function showsItself(photo: {
  readonly type: string;
  readonly path: string | null;
  readonly readState: string;
  readonly colour: { readonly space?: string; readonly bitDepth?: number };
}): boolean {
  const { type, path, readState, colour } = photo;
  return (
    path !== null &&
    type === 'jpeg' &&
    readState === 'ready' &&
    (colour.space === undefined || colour.space === 'rgb' || colour.space === 'grey')
  );
}

function noFolder(id: FolderId): DeskError {
  return new DeskError('not-found', `Expected folder ${id} in the library, found none.`);
}

function sentenceOf(summary: IndexSummary): string {
  const { photos, added, changed, moved, missing, unreadable } = summary;
  const parts = [`${photos} ${photos === 1 ? 'photograph' : 'photographs'}`];
  if (added > 0 && added < photos) parts.push(`${added} new`);
  if (changed > 0) parts.push(`${changed} changed`);
  if (moved > 0) parts.push(`${moved} moved`);
  if (missing > 0) parts.push(`${missing} missing`);
  if (unreadable.length > 0) parts.push(`${unreadable.length} cannot be read`);
  return `${parts.join(', ')}.`;
}

/** Aborted when either is. */
function joined(a: AbortSignal, b: AbortSignal): AbortSignal {
  const both = new AbortController();
  for (const signal of [a, b]) {
    if (signal.aborted) both.abort();
    else signal.addEventListener('abort', () => both.abort(), { once: true });
  }
  return both.signal;
}

/** How long yet, by the pace so far; null until there is a pace. */
function secondsLeft(): (done: number, total: number | null) => number | null {
  const started = Date.now();
  return (done, total) => {
    const seconds = (Date.now() - started) / 1000;
    return total === null || done < 20 || seconds < 1 ? null : Math.round(((total - done) * seconds) / done);
  };
}
