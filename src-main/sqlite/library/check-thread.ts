/** Entry of the thread that looks a library's pages or its backups through, or saves what a damaged one gives: beside the work and not before it. */
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { newestProved } from './backup.ts';
import { checkPages, type PageCheck } from './check-pages.ts';
import { type SalvageRequest, salvage } from './salvage.ts';

/** What the thread is started for; it ends with its one answer. */
export type ThreadWork =
  | { readonly kind: 'pages'; readonly check: PageCheck }
  | { readonly kind: 'newest backup'; readonly file: string }
  | { readonly kind: 'salvage'; readonly request: SalvageRequest };

const work = workerData as ThreadWork;
parentPort?.postMessage(answerTo(work));

function answerTo(asked: ThreadWork): unknown {
  if (asked.kind === 'pages') {
    yieldToTheHand();
    return checkPages(asked.check);
  }
  return asked.kind === 'salvage' ? salvage(asked.request) : newestProved(asked.file);
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
