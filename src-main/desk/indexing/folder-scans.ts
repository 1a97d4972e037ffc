/** Scans of folders as tasks: one a folder at a time, taken up again when the decoder died under one, repeated when something changed meanwhile. */

import { DecoderDied } from '../../decoder/running-jobs.ts';
import { counted, plural } from '../../domain/counts.ts';
import { DeskError } from '../../domain/failure.ts';
import { type OtherFiles, otherWords } from '../../domain/other-files.ts';
import type { FolderId, PhotoId } from '../../domain/photo.ts';
import type { FolderStore, StoredFolder } from '../../sqlite/photographs/folder-store.ts';
import { indexFolder } from '../../usecases/indexing/index-folder.ts';
import type { IndexPorts, ScanCounts } from '../../usecases/indexing/index-ports.ts';
import type { Task, Tasks } from '../tasks.ts';
import { joinedSignal, paceOf } from './long-work.ts';

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
  /** What the last look found beside photographs. */
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
  /** The folder was looked through; `was` is how it stood before. */
  readonly onEnded: (folder: StoredFolder, was: StoredFolder['state']) => void;
}

/** A look that lasted longer than this is slow, and is repeated on suspicion only after many times that long. */
const SLOW_MS = 5_000;
const REST_FACTOR = 10;

/** When files that were being written are looked at again. */
const LOOK_AGAIN_MS = 1_000;

/** The first and the longest distance at which a folder whose disk did not answer is looked into again. */
const FIRST_ASKED_MS = 2_000;
const LONGEST_ASKED_MS = 60_000;

/** A scan continues what it wrote, so it may begin again when the decoder died of some other file. */
const ATTEMPTS = 4;

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
  /** Folders whose disk did not answer: after how long they are looked into again. */
  const distances = new Map<FolderId, number>();
  /** What of each folder could not be looked into, as it was said. */
  const saidClosed = new Map<FolderId, string>();
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
        (task) => attempts({ id, path: folder.path }, task),
        (counts) => sentenceOf(counts, id, quiet),
        { quiet, cancelled: 'Cancelled. What was read stays; “Look for changes” goes on from there.' },
      )
      .then((counts) => {
        others.set(id, counts.others);
        const now = folders.folder(id);
        if (now !== null) onEnded(now, folder.state);
        if (counts.unfinished > 0) lookLater(id, LOOK_AGAIN_MS);
        askAgain(id, counts);
        // Only a look that found nothing to read says how slow the disk is.
        const lasted = Date.now() - begunAt;
        if (lasted > SLOW_MS && counts.added + counts.changed === 0)
          dueAgain.set(id, Date.now() + REST_FACTOR * lasted);
        else dueAgain.delete(id);
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

  function lookLater(id: FolderId, after: number): void {
    const timer = setTimeout(() => closing.aborted || look(id), after);
    timer.unref();
  }

  /** What its disk did not give is asked for again, less and less often. */
  function askAgain(id: FolderId, { closed }: ScanCounts): void {
    if (!closed.some(({ passing }) => passing)) {
      distances.delete(id);
      return;
    }
    const distance = distances.get(id) ?? FIRST_ASKED_MS;
    distances.set(id, Math.min(LONGEST_ASKED_MS, distance * 2));
    lookLater(id, distance);
  }

  function look(id: FolderId): void {
    if (cancelled.has(id)) return;
    if (running.has(id)) repeat.set(id, repeat.get(id) ?? true);
    else start(id, true);
  }

  async function attempts(folder: { readonly id: FolderId; readonly path: string }, task: Task): Promise<ScanCounts> {
    const pace = paceOf(task.worked);
    const report = {
      signal: joinedSignal(task.signal, closing),
      onProgress: (progress: { phase: string; done: number; total: number | null }) =>
        task.report({ ...progress, secondsLeft: pace(progress.done, progress.total) }),
      onPhotos,
      rest: task.rest,
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
  function start(id: FolderId, quiet = false): void {
    // Also what is thrown before anything runs: this is called by timers.
    new Promise<ScanCounts>((resolve) => resolve(scan(id, quiet))).catch((error: unknown) => {
      if ((error as Error | null)?.name !== 'AbortError') console.error('index:', error);
    });
  }

  function sentenceOf(counts: ScanCounts, id: FolderId, quiet: boolean): string | null {
    const { added, changed, moved, missing, returned, unfinished, unsigned } = counts;
    const folder = folders.folder(id);
    const shut = closedWords(counts.closed, folder?.name ?? '');
    const isSaidAgain = saidClosed.get(id) === shut;
    saidClosed.set(id, shut);
    // Counting a large folder costs as much as looking through it.
    if (added + changed + moved + missing + returned + unfinished === 0) {
      if (shut !== '') return quiet && isSaidAgain ? null : shut;
      return quiet ? null : 'Nothing new.';
    }
    const photos = folder?.photos ?? 0;
    const unreadable = folder?.unreadable ?? 0;
    const parts = [counted(photos, 'photograph')];
    if (added > 0 && added < photos) parts.push(`${added} new`);
    if (changed > 0) parts.push(`${changed} changed`);
    if (unreadable > 0) parts.push(`${unreadable} cannot be read`);
    const sentences = [`${parts.join(', ')}.`];
    if (moved > 0)
      sentences.push(`${moved} moved or renamed: ${plural(moved, 'its', 'their')} marks and captions went along.`);
    if (missing > 0)
      sentences.push(
        `${missing} missing: ${plural(missing, 'it stays until you forget it', 'they stay until you forget them')}.`,
      );
    if (returned > 0) sentences.push(`${counted(returned, 'is', 'are')} back.`);
    if (unsigned > 0) sentences.push(`${counted(unsigned, 'sign-off')} taken back: the originals have changed.`);
    const beside = otherWords(counts.others);
    if (beside !== '' && added > 0) sentences.push(`Not photographs, left alone: ${beside}.`);
    if (unfinished > 0)
      sentences.push(`${unfinished} still being written: read when ${plural(unfinished, 'it is', 'they are')} whole.`);
    if (shut !== '') sentences.push(shut);
    return sentences.join(' ');
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

/** What could not be looked into, and what to do about it; empty where all was. */
function closedWords(closed: ScanCounts['closed'], folderName: string): string {
  const [first] = closed;
  if (first === undefined) return '';
  const name = first.path === '' ? folderName : first.path;
  const more = closed.length === 1 ? '' : ` and ${counted(closed.length - 1, 'other folder')}`;
  const wayOut = first.passing
    ? 'Check the disk and its cable; it is looked into again by itself.'
    : 'Allow your user to open it, then look for changes again.';
  return `“${name}”${more} could not be looked into (${first.reason}); what is known of it stays. ${wayOut}`;
}
