/** Commands on folders: add, check for changes, locate, remove, keep previews, forget missing photographs. */
import { basename } from 'node:path';
import { counted } from '../../domain/counts.ts';
import type { FolderSummary } from '../../domain/overviews/library.ts';
import type { FolderId, PhotoId } from '../../domain/photo.ts';
import type { SidecarMode } from '../../domain/sidecar-mode.ts';
import type { FolderWatcher } from '../../filesystem/folder-watcher.ts';
import type { ThumbnailCache } from '../../filesystem/thumbnail-cache.ts';
import type { StoredFolder } from '../../sqlite/photographs/folder-store.ts';
import type { PhotoStores } from '../../sqlite/photographs/photo-stores.ts';
import type { DiskPatience } from './disk-patience.ts';
import type { FolderList } from './folder-list.ts';
import type { FolderScans } from './folder-scans.ts';
import type { IndexEvents } from './index-events.ts';
import type { PictureKeeping } from './picture-keeping.ts';
import type { PictureRuns } from './picture-runs.ts';

export interface FolderCommands {
  /** Adds what is not there yet and starts scanning; answers before the scans end. */
  addFolders(paths: readonly string[]): readonly FolderSummary[];
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
}

export interface FolderCommandsParts {
  readonly stores: PhotoStores;
  readonly scans: FolderScans;
  readonly watcher: FolderWatcher;
  readonly pictures: PictureRuns;
  readonly keeping: PictureKeeping;
  readonly cache: ThumbnailCache;
  readonly events: IndexEvents;
  readonly list: FolderList;
  readonly patience: DiskPatience;
}

export function folderCommands({
  stores,
  scans,
  watcher,
  pictures,
  keeping,
  cache,
  events,
  list,
  patience,
}: FolderCommandsParts): FolderCommands {
  const { summaryOf, added } = list;

  function begin(id: FolderId): void {
    scans.again(id);
    const folder = stores.folders.folder(id);
    if (folder !== null && folder.state === 'ok') watcher.watch(id, folder.path, folder.name);
  }

  function forget(gone: readonly PhotoId[]): void {
    for (const id of gone) void cache.remove(id);
    events.photosChanged(null);
    events.foldersChanged();
  }

  return {
    addFolders(paths) {
      const ids = added(paths);
      for (const id of ids) begin(id);
      pictures.resume();
      return ids.map(summaryOf);
    },
    rescan(id) {
      for (const folder of stores.folders.list()) if (id === null || folder.id === id) begin(folder.id);
      pictures.resume();
    },
    look() {
      patience.soon();
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
  };
}

/** A scan ended: says where a folder went missing or came back, and watches it or waits for it. */
export function tellOfFolder(
  folder: StoredFolder,
  was: StoredFolder['state'],
  watcher: FolderWatcher,
  events: IndexEvents,
): void {
  if (folder.state === 'removed') return;
  const about = `folder ${folder.id}`;
  if (folder.state === 'missing') {
    watcher.lookFor(folder.id, folder.path);
    if (was === 'missing') return;
    const words = `“${folder.name}” is missing. ${counted(folder.photos, 'photograph keeps', 'photographs keep')} thumbnails, marks and captions.`;
    events.notice('warn', words, 'Connect its disk, or choose “Locate folder…” in its menu.', about);
    return;
  }
  watcher.watch(folder.id, folder.path, folder.name);
  if (was === 'missing') events.notice('info', `“${folder.name}” is back. Nothing is lost.`, null, about);
}
