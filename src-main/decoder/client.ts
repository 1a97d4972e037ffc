/** Uses a decoder process from outside: gives it jobs, limits their time, brings it back when a file takes it down. */
import { DeskError } from '../domain/failure.ts';
import { createJobQueue, isWalk, type JobOptions, type Task } from './job-queue.ts';
import type { JobArgs, JobName, JobResult } from './jobs.ts';
import type { DecoderPort, FromDecoder } from './protocol.ts';

/** Opens a channel to a fresh (or still unused) decoder process. */
export interface DecoderSource {
  open(): Promise<DecoderPort>;
}

export interface DecoderClient {
  run<N extends JobName>(job: N, args: JobArgs<N>, options?: JobOptions): Promise<JobResult<N>>;
  /** Ends the process; what still waits is cancelled. */
  close(): void;
}

/** The job's file ended the decoder, or kept it beyond its time, twice: the second time alone. */
export class DecoderDied extends Error {
  /** It was ended because the job took longer than it may. */
  readonly overran: boolean;

  constructor(what: string, overran = false) {
    super(what);
    this.name = 'DecoderDied';
    this.overran = overran;
  }
}

/**
 * As many as libuv has threads. Two would fill two cores, but every job also waits for messages and for its turn on the one
 * JavaScript thread: with four the cores stay busy meanwhile (10 to 20 percent more photographs a second).
 */
const IN_FLIGHT = 4;
const LIMIT = 60_000;

/** A decoder that has grown is started afresh only after so many jobs: one that is large from its start would never do another. */
const JOBS_BEFORE_RENEWAL = 100;

/** As many starts in a row that never did a job mean that the decoder cannot run at all. */
const MOST_FAILED_STARTS = 5;

export function createDecoderClient(source: DecoderSource, inFlight = IN_FLIGHT): DecoderClient {
  const queue = createJobQueue(inFlight);
  const active = new Map<number, Task>();
  let port: DecoderPort | null = null;
  let opening = false;
  let closed = false;
  let failedStarts = 0;
  let seq = 0;
  let doneByThis = 0;
  let hasGrown = false;

  function pump(): void {
    if (closed) return;
    if (hasGrown && active.size === 0 && port !== null) renew(port);
    if (queue.isEmpty()) return;
    if (port === null) {
      open();
      return;
    }
    const inHand = [...active.values()];
    // It gets no more work; but a walk may take minutes, and nobody waits for its end with their pictures.
    if (hasGrown && !inHand.some(isWalk)) return;
    for (const task of queue.next(inHand)) start(task, port);
  }

  /** No job is in hand: the old process takes nothing along. */
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

  function start(task: Task, to: DecoderPort): void {
    seq += 1;
    const own = seq;
    active.set(own, task);
    task.timer = setTimeout(() => {
      task.overran = true;
      port?.kill();
    }, task.options.limitMs ?? LIMIT);
    task.onAbort = () => to.post({ kind: 'abort', seq: own });
    task.options.signal?.addEventListener('abort', task.onAbort, { once: true });
    to.post({ kind: 'job', seq: own, job: task.job, args: task.args, insists: task.insists });
  }

  function receive(message: FromDecoder): void {
    const task = active.get(message.seq);
    if (task === undefined) return;
    if (message.kind === 'part') {
      task.options.onPart?.(message.value);
      return;
    }
    failedStarts = 0;
    active.delete(message.seq);
    settle(task);
    if (message.kind === 'full' && task.options.signal?.aborted !== true) {
      hasGrown = true;
      task.insists = true;
      queue.putFirst(task);
      pump();
      return;
    }
    doneByThis += 1;
    if (message.kind === 'done') {
      hasGrown ||= message.hasGrown === true && doneByThis >= JOBS_BEFORE_RENEWAL;
      task.resolve(message.value as never);
    } else if (message.kind === 'full' || task.options.signal?.aborted) task.reject(aborted());
    else {
      const { kind, message: words, wayOut, subject } = message.failure;
      task.reject(
        new DeskError(kind, words, {
          ...(wayOut === null ? {} : { wayOut }),
          ...(subject === null ? {} : { subject }),
        }),
      );
    }
    pump();
  }

  function settle(task: Task): void {
    if (task.timer !== null) clearTimeout(task.timer);
    if (task.onAbort !== null) task.options.signal?.removeEventListener('abort', task.onAbort);
    task.timer = null;
    task.onAbort = null;
  }

  /** Nobody knows which of the jobs in hand it was: each is tried once more, alone. One that overran its time is known. */
  function died(): void {
    port = null;
    failedStarts += 1;
    const dead = [...active.values()];
    active.clear();
    const culprit = dead.some((task) => task.overran);
    for (const task of dead) {
      settle(task);
      if (task.options.signal?.aborted) task.reject(aborted());
      else if (task.suspect || isWalk(task) || isGivenUp(task, dead.length))
        task.reject(new DecoderDied(wordsFor(task), task.overran));
      else if (culprit && !task.overran) queue.putFirst(task);
      else queue.suspect(task);
    }
    if (failedStarts > MOST_FAILED_STARTS + dead.length) {
      failAll(new Error('The decoder stops at once: install Picture Desk again.'));
    } else pump();
  }

  function failAll(error: unknown): void {
    for (const task of [...queue.takeAll(), ...active.values()]) {
      settle(task);
      task.reject(error);
    }
    active.clear();
  }

  return {
    run<N extends JobName>(job: N, args: JobArgs<N>, options: JobOptions = {}): Promise<JobResult<N>> {
      return new Promise<JobResult<N>>((resolve, reject) => {
        if (closed || options.signal?.aborted) return reject(aborted());
        const task: Task = {
          job,
          args,
          options,
          resolve: resolve as (value: never) => void,
          reject,
          suspect: false,
          insists: false,
          overran: false,
          timer: null,
          onAbort: null,
        };
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

/** It alone was at work, or it is known to have overrun: with others beside it, it may not have been the one. */
function isGivenUp(task: Task, atWork: number): boolean {
  return task.options.once === true && (task.overran || atWork === 1);
}

function wordsFor(task: Task): string {
  const limit = Math.round((task.options.limitMs ?? LIMIT) / 1000);
  if (task.overran) return `It kept the decoder for more than ${limit} seconds.`;
  return task.suspect ? 'It brought the decoder down twice.' : 'It brought the decoder down.';
}

function aborted(): Error {
  const error = new Error('Cancelled.');
  error.name = 'AbortError';
  return error;
}
