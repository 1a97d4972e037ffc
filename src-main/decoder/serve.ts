/** Runs jobs that arrive over a port, several at once; an error is returned as data. */
import { BrokenVerifier } from '../credentials/verify-credentials.ts';
import { DeskError, failureOf } from '../domain/failure.ts';
import { BrokenDecoder } from '../imaging/broken-decoder.ts';
import { UnreadablePicture } from '../imaging/unreadable-picture.ts';
import { JOBS } from './jobs.ts';
import { NeedsRoom } from './memory-budget.ts';
import type { FromDecoder, ToDecoder } from './protocol.ts';

export interface ServedPort {
  post(message: FromDecoder): void;
  onMessage(receive: (message: ToDecoder) => void): void;
}

/**
 * Bytes of memory beyond which the process asks to be started afresh. What native libraries do not give back ends with it:
 * inside Electron on Linux libvips leaves about a third of a megabyte a photograph.
 */
const MOST_MEMORY_BYTES = 700_000_000;

export function serve(port: ServedPort, close: () => void): void {
  const running = new Map<number, AbortController>();
  const jobs = JOBS as Readonly<
    Record<
      string,
      (
        args: never,
        context: { signal: AbortSignal; insists: boolean; alive: () => void; part: (value: unknown) => void },
      ) => unknown
    >
  >;

  async function run({ seq, job: name, args, insists }: Extract<ToDecoder, { kind: 'job' }>): Promise<void> {
    const abort = new AbortController();
    running.set(seq, abort);
    // A process that had to start first has not begun to read: the time that a job may take counts from here.
    port.post({ kind: 'alive', seq });
    try {
      const job = Object.hasOwn(jobs, name) ? jobs[name] : undefined;
      if (job === undefined) throw new DeskError('wrong-use', `The decoder has no job called ${name}.`);
      const value = await job(args as never, {
        signal: abort.signal,
        insists,
        alive: () => port.post({ kind: 'alive', seq }),
        part: (part) => port.post({ kind: 'part', seq, value: part }),
      });
      port.post({ kind: 'done', seq, value, hasGrown: process.memoryUsage.rss() > MOST_MEMORY_BYTES });
    } catch (error) {
      // Whoever asked sees the process end, and asks the next one: once more alone, then never again.
      if (error instanceof BrokenDecoder || error instanceof BrokenVerifier) return close();
      if (error instanceof NeedsRoom) return port.post({ kind: 'full', seq });
      const failure =
        error instanceof UnreadablePicture
          ? { kind: 'unreadable' as const, message: error.message, wayOut: error.wayOut, subject: null }
          : failureOf(error);
      port.post({ kind: 'failed', seq, failure });
    } finally {
      running.delete(seq);
    }
  }

  port.onMessage((message) => {
    if (message.kind === 'job') void run(message);
    else if (message.kind === 'abort') running.get(message.seq)?.abort();
    else close();
  });
}
