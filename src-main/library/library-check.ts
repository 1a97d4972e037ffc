/** Checks the library's pages and backs it up on a thread: quickly after the start, fully when idle. */
import { Worker } from 'node:worker_threads';
import type { newestProved } from '../sqlite/library/backup.ts';
import type { PageFindings } from '../sqlite/library/check-pages.ts';
import type { BackupAnswer, ThreadWork } from '../sqlite/library/check-thread.ts';
import type { Salvaged } from '../sqlite/library/salvage.ts';

type Answer<W extends ThreadWork> = W extends { kind: 'pages' }
  ? PageFindings
  : W extends { kind: 'salvage' }
    ? Salvaged
    : W extends { kind: 'backup' }
      ? BackupAnswer
      : ReturnType<typeof newestProved>;

export interface CheckThreads {
  /** Rejects where the disk fails; is never answered where the program closes meanwhile. */
  run<W extends ThreadWork>(work: W): Promise<Answer<W>>;
  close(): Promise<void>;
}

/** `script` is the built entry `check-thread.ts`. */
export function checkThreads(script: string): CheckThreads {
  const running = new Set<Worker>();
  let closing = false;
  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(script, { workerData: work });
        worker.unref();
        running.add(worker);
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', () => {
          running.delete(worker);
          if (!closing) reject(new Error('The check of the library ended without an answer.'));
        });
      }),
    close: async () => {
      closing = true;
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
}
