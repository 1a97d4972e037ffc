/** Writes the queue of sidecars in the background: soon after every edit, after a start, and again when a disk that was away is back. */
import { counted } from '../domain/counts.ts';
import type { Agency } from '../domain/credit/agencies.ts';
import type { PhotoId } from '../domain/photo.ts';
import type { PhotoStores } from '../sqlite/photographs/photo-stores.ts';
import type { FactsReader } from '../usecases/indexing/disk-ports.ts';
import { type Reread, writeQueuedSidecars } from '../usecases/photographs/write-queued-sidecars.ts';
import type { SidecarPorts } from '../usecases/photographs/write-sidecars.ts';
import type { Tasks } from './tasks.ts';

export interface SidecarRuns {
  /** Something may wait: looks soon, so that what follows within moments goes along. */
  stir(): void;
  /** What failed for a passing reason, or is left of an earlier session, is written now. */
  tryAgain(): void;
  /** Resolves when nothing waits or is written any more. */
  idle(): Promise<void>;
  /** Stops after the sidecar at work; what is left waits for the next start. */
  close(): Promise<void>;
}

export interface SidecarRunsParts {
  readonly stores: Pick<PhotoStores, 'sidecars' | 'index'>;
  readonly facts: FactsReader;
  /** Made when first asked for: the program behind it is not needed before. */
  readonly tools: () => Promise<Pick<SidecarPorts, 'files' | 'xmp'>>;
  readonly agencies: () => readonly Agency[];
  /** The words above a keyword by the desk's own list. */
  readonly above?: (keyword: string) => readonly string[];
  readonly tasks: Tasks;
  /** False while the library is damaged or is being saved: nothing is written into it then. */
  readonly isWritable: () => boolean;
  /** These could not be written, or can again: the tray says something else. */
  readonly onTrouble: (ids: readonly PhotoId[]) => void;
  /** Told of what fails outside any call. */
  readonly onFailure: (error: unknown) => void;
}

const SOON_MS = 250;
/** When what failed for a passing reason is tried again. */
const AGAIN_MS = 60_000;

export function createSidecarRuns(parts: SidecarRunsParts): SidecarRuns {
  const { stores, facts, tools, agencies, above, tasks, isWritable, onTrouble, onFailure } = parts;
  const queue = stores.sidecars;
  const closing = new AbortController();
  let running: Promise<unknown> | null = null;
  let soon: NodeJS.Timeout | null = null;
  const again = setInterval(() => safely(tryAgain), AGAIN_MS);
  again.unref();

  /** In a timer an error would end the process: a full disk, a library that another program holds. */
  function safely(work: () => void): void {
    try {
      work();
    } catch (error) {
      onFailure(error);
    }
  }

  function tryAgain(): void {
    if (!isWritable()) return;
    queue.tryAgain();
    stir();
  }

  async function reread(id: PhotoId, sidecar: string, signal: AbortSignal): Promise<Reread | null> {
    const place = stores.index.placeOf(id);
    if (place === null) return null;
    const sidecars = [...new Set([...place.sidecars, sidecar])];
    const [answer] = await facts.read([{ path: place.path, sidecars, identify: false }], signal);
    if (answer?.kind !== 'facts') return null;
    const unchanged = { identity: null, reason: null, wayOut: null, pixelsChanged: false, flagChanged: false };
    stores.index.updateFacts([{ photoId: id, file: place.file, facts: answer.facts, ...unchanged }]);
    const { said = null, metadata, sources } = answer.facts;
    return { said, metadata, sources };
  }

  function run(): void {
    soon = null;
    if (closing.signal.aborted || running !== null || !isWritable() || queue.waiting() === 0) return;
    let goesOn = false;
    running = tasks
      .run(
        'sidecars',
        'Sidecars',
        async (task) => {
          const { files, xmp } = await tools();
          const signal = AbortSignal.any([task.signal, closing.signal]);
          const result = await writeQueuedSidecars(
            {
              queue,
              files,
              xmp,
              agencies,
              ...(above === undefined ? {} : { above }),
              reread: (id, sidecar) => reread(id, sidecar, signal),
            },
            {
              signal,
              onProgress: (done, waiting) => task.report({ phase: 'Writing sidecars', done, total: done + waiting }),
            },
          );
          task.signal.throwIfAborted();
          return result;
        },
        ({ failed }) =>
          failed.length === 0
            ? null
            : `${counted(failed.length, 'sidecar is', 'sidecars are')} NOT written: see “Unreadable files”.`,
        { quiet: true, cancelled: 'Stopped. What is left is written after the next edit.' },
      )
      .then(
        ({ failed }) => {
          goesOn = true;
          if (failed.length > 0) onTrouble(failed);
        },
        () => undefined,
      )
      .finally(() => {
        running = null;
        // What came while the last one was written; after a cancel or a failure the next edit or minute begins again.
        if (goesOn && !closing.signal.aborted) safely(() => isWritable() && queue.waiting() > 0 && stir());
      });
  }

  function stir(): void {
    if (closing.signal.aborted || running !== null || soon !== null) return;
    soon = setTimeout(() => safely(run), SOON_MS);
  }

  return {
    stir,
    tryAgain,
    async idle() {
      while (running !== null || soon !== null) {
        await (running ?? new Promise((resolve) => setTimeout(resolve, SOON_MS)));
      }
    },
    async close() {
      closing.abort();
      clearInterval(again);
      if (soon !== null) clearTimeout(soon);
      soon = null;
      await running;
    },
  };
}
