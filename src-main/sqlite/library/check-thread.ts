/** Entry of the thread that looks a library's pages, or its backups, through: beside the work and not before it. */
import { parentPort, workerData } from 'node:worker_threads';
import { newestProved } from './backup.ts';
import { checkPages, type PageCheck } from './check-pages.ts';

/** What the thread is started for; it ends with its one answer. */
export type ThreadWork =
  | { readonly kind: 'pages'; readonly check: PageCheck }
  | { readonly kind: 'newest backup'; readonly file: string };

const work = workerData as ThreadWork;
parentPort?.postMessage(work.kind === 'pages' ? checkPages(work.check) : newestProved(work.file));
