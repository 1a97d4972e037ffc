/** The folders of the library as the window lists them, and the results of indexing them. */
import { basename } from 'node:path';
import { DeskError } from '../../domain/failure.ts';
import { joinedOthers, type OtherFiles } from '../../domain/other-files.ts';
import type { FolderSummary } from '../../domain/overviews/library.ts';
import type { FolderId } from '../../domain/photo.ts';
import type { FolderStore } from '../../sqlite/photographs/folder-store.ts';
import type { PhotoStores } from '../../sqlite/photographs/photo-stores.ts';
import type { IndexSummary, ScanCounts } from '../../usecases/indexing/index-ports.ts';

export interface FolderList {
  list(): readonly FolderSummary[];
  /** Throws where the library has no such folder. */
  summaryOf(id: FolderId): FolderSummary;
  /** The folders at these paths, added where they are not known yet. */
  added(paths: readonly string[]): readonly FolderId[];
}

export function folderList(
  store: FolderStore,
  isScanning: (id: FolderId) => boolean,
  othersIn: (id: FolderId) => readonly OtherFiles[],
): FolderList {
  function list(): readonly FolderSummary[] {
    return store.list().map((folder) => ({
      id: folder.id,
      name: folder.name,
      path: folder.path,
      photos: folder.photos,
      unreadable: folder.unreadable,
      missing: folder.missing,
      others: othersIn(folder.id),
      state: isScanning(folder.id)
        ? 'scanning'
        : folder.state === 'missing'
          ? 'missing'
          : folder.photos === 0
            ? 'empty'
            : 'ok',
      scannedAt: folder.scannedAt === null ? null : new Date(folder.scannedAt).toISOString(),
      keepPreviews: folder.keepPreviews,
      sidecars: folder.sidecars,
    }));
  }

  function summaryOf(id: FolderId): FolderSummary {
    const found = list().find((folder) => folder.id === id);
    if (found === undefined) throw new DeskError('not-found', 'The folder is no longer in the library.');
    return found;
  }

  function added(paths: readonly string[]): readonly FolderId[] {
    return paths.map((path) => {
      const clean = path.length > 1 ? path.replace(/[/\\]+$/, '') : path;
      const known = store.byPath(clean);
      return known === null || known.state === 'removed' ? store.add(clean, basename(clean) || clean) : known.id;
    });
  }

  return { list, summaryOf, added };
}

/** After identity is settled copies are one photograph, and files that do not decode are known. */
export function summedUp(
  stores: PhotoStores,
  ids: readonly FolderId[],
  scanned: readonly ScanCounts[],
  started: number,
): IndexSummary {
  const sum = (of: (counts: ScanCounts) => number): number => scanned.reduce((total, counts) => total + of(counts), 0);
  const photos = ids.reduce((total, id) => total + stores.index.countIn(id), 0);
  return {
    folders: ids.length,
    photos,
    added: Math.min(
      photos,
      sum(({ added }) => added),
    ),
    changed: sum(({ changed }) => changed),
    moved: sum(({ moved }) => moved),
    missing: sum(({ missing }) => missing),
    unreadable: [
      ...ids.flatMap((id) => stores.index.unreadableIn(id)),
      ...scanned.flatMap(({ closed }) =>
        closed.map(({ path, reason }) => ({ path: path === '' ? '.' : `${path}/`, reason })),
      ),
    ],
    misnamed: ids.flatMap((id) => stores.index.misnamedIn(id)),
    others: joinedOthers(
      scanned.map(({ others }) => others),
      100,
    ),
    seconds: Math.round(Date.now() - started) / 1000,
  };
}
