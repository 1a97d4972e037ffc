/** Scans of folders as tasks: one a folder at a time, taken up again when the decoder died under one, repeated when something changed meanwhile. */
import { DecoderDied } from '../decoder/client.ts';
import { DeskError } from '../domain/failure.ts';
import type { FolderId, PhotoId } from '../domain/photo.ts';
import type { FolderStore } from '../sqlite/folder-store.ts';
import { type IndexPorts, indexFolder } from '../usecases/index-folder.ts';
import type { ScanCounts } from '../usecases/index-ports.ts';
import { joinedSignal, paceOf } from './long-work.ts';
import type { Task, Tasks } from './tasks.ts';

export interface FolderScans {
  /** Resolves when the folder's rows are right; a scan that runs already is waited for. */
  scan(id: FolderId): Promise<ScanCounts>;
  /** Scans now, or once more after the scan that runs: what changed may lie behind it. */
  again(id: FolderId): void;
  isRunning(id: FolderId): boolean;
  running(): readonly Promise<ScanCounts>[];
}

export interface FolderScansParts {
  readonly folders: FolderStore;
  readonly ports: IndexPorts;
  readonly tasks: Tasks;
  readonly closing: AbortSignal;
  readonly onPhotos: (ids: readonly PhotoId[] | null) => void;
  /** A scan began or ended. */
  readonly onFolders: () => void;
}

/** A scan continues what it wrote, so it may begin again when the decoder died of some other file. */
const ATTEMPTS = 4;

export function createFolderScans({
  folders,
  ports,
  tasks,
  closing,
  onPhotos,
  onFolders,
}: FolderScansParts): FolderScans {
  const running = new Map<FolderId, Promise<ScanCounts>>();
  const repeat = new Set<FolderId>();

  function scan(id: FolderId): Promise<ScanCounts> {
    const started = running.get(id) ?? begin(id);
    running.set(id, started);
    return started;
  }

  function begin(id: FolderId): Promise<ScanCounts> {
    const folder = folders.folder(id);
    if (folder === null)
      return Promise.reject(new DeskError('not-found', `Expected folder ${id} in the library, found none.`));
    const kind = folder.scannedAt === null ? 'index' : 'rescan';
    const started = tasks
      .run(
        kind,
        folder.name,
        (task) => attempts({ id, path: folder.path }, task),
        (counts) => sentenceOf(counts, id),
      )
      .finally(() => {
        running.delete(id);
        onFolders();
        if (repeat.delete(id) && !closing.aborted) start(id);
      });
    queueMicrotask(onFolders);
    return started;
  }

  async function attempts(folder: { readonly id: FolderId; readonly path: string }, task: Task): Promise<ScanCounts> {
    const pace = paceOf();
    const report = {
      signal: joinedSignal(task.signal, closing),
      onProgress: (progress: { phase: string; done: number; total: number | null }) =>
        task.report({ ...progress, secondsLeft: pace(progress.done, progress.total) }),
      onPhotos,
    };
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await indexFolder(ports, folder, report);
      } catch (error) {
        if (!(error instanceof DecoderDied) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** The task itself tells the window of a failure. */
  function start(id: FolderId): void {
    scan(id).catch((error: unknown) => {
      if ((error as Error | null)?.name !== 'AbortError') console.error('index:', error);
    });
  }

  function sentenceOf({ added, changed, moved, missing }: ScanCounts, id: FolderId): string {
    // Counting a large folder costs as much as looking through it.
    if (added + changed + moved + missing === 0) return 'Nothing new.';
    const photos = folders.folder(id)?.photos ?? 0;
    const unreadable = folders.folder(id)?.unreadable ?? 0;
    const parts = [`${photos} ${photos === 1 ? 'photograph' : 'photographs'}`];
    if (added > 0 && added < photos) parts.push(`${added} new`);
    if (changed > 0) parts.push(`${changed} changed`);
    if (moved > 0) parts.push(`${moved} moved`);
    if (missing > 0) parts.push(`${missing} missing`);
    if (unreadable > 0) parts.push(`${unreadable} cannot be read`);
    return `${parts.join(', ')}.`;
  }

  return {
    scan,
    again(id) {
      if (running.has(id)) repeat.add(id);
      else start(id);
    },
    isRunning: (id) => running.has(id),
    running: () => [...running.values()],
  };
}
