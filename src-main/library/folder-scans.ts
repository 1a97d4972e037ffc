/** Scans of folders as tasks: one a folder at a time, taken up again when the decoder died under one, repeated when something changed meanwhile. */
import { DecoderDied } from '../decoder/client.ts';
import { DeskError } from '../domain/failure.ts';
import type { FolderId, PhotoId } from '../domain/photo.ts';
import type { FolderStore } from '../sqlite/folder-store.ts';
import { type IndexPorts, indexFolder } from '../usecases/index-folder.ts';
import type { IndexSummary } from '../usecases/index-ports.ts';
import { joinedSignal, paceOf } from './long-work.ts';
import type { Task, Tasks } from './tasks.ts';

export interface FolderScans {
  /** Resolves when the folder's rows are right; a scan that runs already is waited for. */
  scan(id: FolderId): Promise<IndexSummary>;
  /** Scans now, or once more after the scan that runs: what changed may lie behind it. */
  again(id: FolderId): void;
  isRunning(id: FolderId): boolean;
  running(): readonly Promise<IndexSummary>[];
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
  const running = new Map<FolderId, Promise<IndexSummary>>();
  const repeat = new Set<FolderId>();

  function scan(id: FolderId): Promise<IndexSummary> {
    const started = running.get(id) ?? begin(id);
    running.set(id, started);
    return started;
  }

  function begin(id: FolderId): Promise<IndexSummary> {
    const folder = folders.folder(id);
    if (folder === null)
      return Promise.reject(new DeskError('not-found', `Expected folder ${id} in the library, found none.`));
    const kind = folder.scannedAt === null ? 'index' : 'rescan';
    const started = tasks
      .run(kind, folder.name, (task) => attempts({ id, path: folder.path }, task), sentenceOf)
      .finally(() => {
        running.delete(id);
        onFolders();
        if (repeat.delete(id) && !closing.aborted) start(id);
      });
    queueMicrotask(onFolders);
    return started;
  }

  async function attempts(folder: { readonly id: FolderId; readonly path: string }, task: Task): Promise<IndexSummary> {
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
