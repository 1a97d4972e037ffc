/** Scans of folders as tasks: one a folder at a time, restarted if the decoder crashes, repeated if something changed meanwhile. */

import { DeskError } from '../../domain/failure.ts';
import type { OtherFiles } from '../../domain/other-files.ts';
import type { FolderId, PhotoId } from '../../domain/photo.ts';
import type { FolderStore, StoredFolder } from '../../sqlite/photographs/folder-store.ts';
import type { IndexPorts, ScanCounts } from '../../usecases/indexing/index-ports.ts';
import type { Tasks } from '../tasks.ts';
import { closedFolders } from './closed-folders.ts';
import { scanFolder } from './folder-attempts.ts';
import { scanInWords } from './scan-words.ts';

export interface FolderScans {
  /** Resolves when the folder's rows are right; a scan that runs already is waited for. */
  scan(id: FolderId): Promise<ScanCounts>;
  /** Scans now, or once more after the scan that runs: what changed may lie behind it. Also takes up what was cancelled. */
  again(id: FolderId): void;
  /** Looks for changes without being asked: says nothing where there are none, and leaves alone what the editor cancelled. */
  look(id: FolderId): void;
  /** The same on mere suspicion: a folder that takes long to look through (a slow network) is not looked through every time. */
  lookIfDue(id: FolderId): void;
  isRunning(id: FolderId): boolean;
  /** What the last look found next to photographs. */
  othersIn(id: FolderId): readonly OtherFiles[];
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
  /** The folder was looked through; `was` is its state before. */
  readonly onEnded: (folder: StoredFolder, was: StoredFolder['state']) => void;
}

/** A look that lasted longer than this is slow, and is repeated on suspicion only after many times that long. */
const SLOW_MS = 5_000;
const REST_FACTOR = 10;

/** When files that were being written are looked at again. */
const LOOK_AGAIN_MS = 1_000;

export function createFolderScans({
  folders,
  ports,
  tasks,
  closing,
  onPhotos,
  onFolders,
  onEnded,
}: FolderScansParts): FolderScans {
  const running = new Map<FolderId, Promise<ScanCounts>>();
  /** To be scanned once more; whether quietly. */
  const repeat = new Map<FolderId, boolean>();
  const others = new Map<FolderId, readonly OtherFiles[]>();
  /** What the editor cancelled begins again only when asked for. */
  const cancelled = new Set<FolderId>();
  const closed = closedFolders(closing, (id) => look(id));
  /** When a folder that is slow to look through may be looked through again on suspicion. */
  const dueAgain = new Map<FolderId, number>();

  function scan(id: FolderId, quiet = false): Promise<ScanCounts> {
    const known = running.get(id);
    if (known !== undefined) return known;
    const folder = folders.folder(id);
    // Not kept: whoever waits for all that runs would wait for it without end.
    if (folder === null) return Promise.reject(new DeskError('not-found', 'The folder is no longer in the library.'));
    const started = begin(folder, quiet);
    running.set(id, started);
    return started;
  }

  function begin(folder: StoredFolder, quiet: boolean): Promise<ScanCounts> {
    const { id } = folder;
    const kind = folder.scannedAt === null ? 'index' : 'rescan';
    cancelled.delete(id);
    const begunAt = Date.now();
    const started = tasks
      .run(
        kind,
        folder.name,
        (task) => scanFolder({ id, path: folder.path }, task, { ports, closing, onPhotos }),
        (counts) => scanInWords(counts, () => folders.folder(id), quiet, closed.inWords(folder, counts, quiet)),
        { quiet, cancelled: 'Cancelled. What was read is kept; “Check for changes” reads the rest.' },
      )
      .then((counts) => {
        others.set(id, counts.others);
        const now = folders.folder(id);
        if (now !== null) onEnded(now, folder.state);
        if (counts.unfinished > 0) lookLater(id);
        // Only a look that found nothing to read says how slow the disk is.
        const lasted = Date.now() - begunAt;
        const isSlow = lasted > SLOW_MS && counts.added + counts.changed === 0;
        const rest = isSlow ? REST_FACTOR * lasted : 0;
        if (isSlow) dueAgain.set(id, Date.now() + rest);
        else dueAgain.delete(id);
        closed.askAgain(id, counts, rest);
        return counts;
      })
      .catch((error: unknown) => {
        if ((error as Error | null)?.name === 'AbortError') cancelled.add(id);
        throw error;
      })
      .finally(() => {
        running.delete(id);
        onFolders();
        const quietly = repeat.get(id);
        if (repeat.delete(id) && !closing.aborted) start(id, quietly);
      });
    queueMicrotask(onFolders);
    return started;
  }

  function lookLater(id: FolderId): void {
    const timer = setTimeout(() => closing.aborted || look(id), LOOK_AGAIN_MS);
    timer.unref();
  }

  function look(id: FolderId): void {
    if (cancelled.has(id)) return;
    if (running.has(id)) repeat.set(id, repeat.get(id) ?? true);
    else start(id, true);
  }

  /** The task itself tells the window of a failure. */
  function start(id: FolderId, quiet = false): void {
    // Also what is thrown before anything runs: this is called by timers.
    new Promise<ScanCounts>((resolve) => resolve(scan(id, quiet))).catch((error: unknown) => {
      if ((error as Error | null)?.name !== 'AbortError') console.error('index:', error);
    });
  }

  return {
    scan,
    again(id) {
      if (running.has(id)) repeat.set(id, false);
      else start(id);
    },
    look,
    lookIfDue(id) {
      if (Date.now() >= (dueAgain.get(id) ?? 0)) look(id);
    },
    isRunning: (id) => running.has(id),
    othersIn: (id) => others.get(id) ?? [],
    running: () => [...running.values()],
  };
}
