/** Entry of the background thread that checks a library's pages or its backups, backs it up, or salvages a damaged one. */
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { type Failure, failureOf } from '../../domain/failure.ts';
import { backUp, backupDue, newestProved } from './backup.ts';
import { checkPages, type PageCheck } from './check-pages.ts';
import { type SalvageRequest, salvage } from './salvage.ts';

/** What the thread is started for; it ends with its one answer. */
export type ThreadWork =
  | { readonly kind: 'pages'; readonly check: PageCheck }
  | { readonly kind: 'newest backup'; readonly file: string }
  | BackupWork
  | { readonly kind: 'salvage'; readonly request: SalvageRequest };

export interface BackupWork {
  readonly kind: 'backup';
  readonly file: string;
  readonly now: string;
  /** Also where the newest is not old. */
  readonly always: boolean;
}

export type BackupAnswer =
  /** Null where none was due. */
  | { readonly path: string | null }
  /** `code` is SQLite's own, null where the failure has its words. */
  | { readonly failure: Failure; readonly code: string | null };

const work = workerData as ThreadWork;
void Promise.resolve(answerTo(work)).then((answer) => parentPort?.postMessage(answer));

function answerTo(asked: ThreadWork): unknown {
  if (asked.kind === 'backup') {
    yieldToTheHand();
    return backedUp(asked);
  }
  if (asked.kind === 'pages') {
    yieldToTheHand();
    return checkPages(asked.check);
  }
  return asked.kind === 'salvage' ? salvage(asked.request) : newestProved(asked.file);
}

/** Errors lose their kind on the way to another thread: they go as data. */
async function backedUp({ file, now, always }: BackupWork): Promise<BackupAnswer> {
  try {
    return { path: always || backupDue(file, now) ? await backUp(file, now) : null };
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    return { failure: failureOf(error), code: typeof code === 'string' ? code : null };
  }
}

/**
 * Nobody waits for the look through the pages, and of a million photographs it takes many seconds of a processor. Linux
 * gives each thread its own priority (setpriority(2)); elsewhere the whole process has one, which stays.
 */
function yieldToTheHand(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(constants.priority.PRIORITY_LOW);
  } catch {
    // Forbidden by a sandbox: the check is as good, and as fast as the rest.
  }
}
