/** Client of a decoder process: sends jobs, limits their time, restarts it after a crash. */
import { createJobQueue, isWalk, type JobOptions, type QueuedJob } from './job-queue.ts';
import type { JobArgs, JobName, JobResult } from './jobs.ts';
import type { DecoderPort, FromDecoder } from './protocol.ts';
import { aborted, runningJobs } from './running-jobs.ts';

/** Opens a channel to a fresh (or still unused) decoder process. */
export interface DecoderSource {
  open(): Promise<DecoderPort>;
}

export interface DecoderClient {
  run<N extends JobName>(job: N, args: JobArgs<N>, options?: JobOptions): Promise<JobResult<N>>;
  /** Ends the process; what still waits is cancelled. */
  close(): void;
}

/**
 * As many as libuv has threads. Two would fill two cores, but every job also waits for messages and for its turn on the one
 * JavaScript thread: with four the cores stay busy meanwhile (10 to 20 percent more photographs a second).
 */
const IN_FLIGHT = 4;

/** A decoder that has grown is started afresh only after so many jobs: one that is large from its start would never do another. */
const JOBS_BEFORE_RENEWAL = 100;

/** As many starts in a row that never did a job mean that the decoder cannot run at all. */
const MOST_FAILED_STARTS = 5;

export function createDecoderClient(source: DecoderSource, inFlight = IN_FLIGHT): DecoderClient {
  const queue = createJobQueue(inFlight);
  const running = runningJobs();
  let port: DecoderPort | null = null;
  let opening = false;
  let closed = false;
  let failedStarts = 0;
  let doneByThis = 0;
  let hasGrown = false;

  function pump(): void {
    if (closed) return;
    if (hasGrown && running.all().length === 0 && port !== null) renew(port);
    if (queue.isEmpty()) return;
    if (port === null) {
      open();
      return;
    }
    const inHand = running.all();
    // It gets no more work; but a walk may take minutes, and nobody waits for its end with their pictures.
    if (hasGrown && !inHand.some(isWalk)) return;
    for (const task of queue.next(inHand)) running.start(task, port, () => port?.kill());
  }

  /** No job is running: the old process takes nothing with it. */
  function renew(old: DecoderPort): void {
    port = null;
    old.kill();
    open();
  }

  function open(): void {
    if (opening) return;
    opening = true;
    doneByThis = 0;
    hasGrown = false;
    source.open().then(
      (opened) => {
        opening = false;
        if (closed) {
          opened.kill();
          return;
        }
        port = opened;
        opened.onMessage(receive);
        opened.onClosed(() => {
          if (port === opened) died();
        });
        pump();
      },
      (error: unknown) => {
        opening = false;
        failAll(error);
      },
    );
  }

  function receive(message: FromDecoder): void {
    const ended = running.answer(message);
    if (ended === null) return;
    failedStarts = 0;
    doneByThis += 1;
    hasGrown ||= ended.hasGrown && (doneByThis >= JOBS_BEFORE_RENEWAL || ended.turnedAway !== null);
    if (ended.turnedAway !== null) queue.putFirst(ended.turnedAway);
    pump();
  }

  function died(): void {
    port = null;
    failedStarts += 1;
    const dead = running.died();
    for (const { task, fate } of dead) {
      if (fate === 'next') queue.putFirst(task);
      else if (fate === 'alone') queue.suspect(task);
    }
    if (failedStarts > MOST_FAILED_STARTS + dead.length) {
      failAll(new Error('The decoder stops at once: install Picture Desk again.'));
    } else pump();
  }

  function failAll(error: unknown): void {
    for (const task of queue.takeAll()) task.reject(error);
    running.failAll(error);
  }

  return {
    run<N extends JobName>(job: N, args: JobArgs<N>, options: JobOptions = {}): Promise<JobResult<N>> {
      return new Promise<JobResult<N>>((resolve, reject) => {
        if (closed || options.signal?.aborted) return reject(aborted());
        const task = taskOf(job, args, options, resolve as (value: never) => void, reject);
        options.signal?.addEventListener(
          'abort',
          () => {
            // What has not begun never will; what has is told by its own listener.
            if (queue.drop(task)) reject(aborted());
          },
          { once: true },
        );
        queue.put(task);
        pump();
      });
    },
    close() {
      closed = true;
      failAll(aborted());
      port?.kill();
      port = null;
    },
  };
}

function taskOf<N extends JobName>(
  job: N,
  args: JobArgs<N>,
  options: JobOptions,
  resolve: (value: never) => void,
  reject: (error: unknown) => void,
): QueuedJob {
  return {
    job,
    args,
    options,
    resolve,
    reject,
    suspect: false,
    insists: false,
    overran: false,
    timer: null,
    onAbort: null,
  };
}
