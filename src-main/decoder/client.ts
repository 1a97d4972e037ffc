/** Uses a decoder process from outside: queues jobs, limits their time, brings the process back when a file takes it down. */
import { DeskError } from '../domain/failure.ts';
import type { JobArgs, JobName, JobResult } from './jobs.ts';
import type { DecoderPort, FromDecoder } from './protocol.ts';

/** Opens a channel to a fresh (or still unused) decoder process. */
export interface DecoderSource {
  open(): Promise<DecoderPort>;
}

export interface JobOptions {
  readonly signal?: AbortSignal;
  /** A job with parts is not tried again by itself: its parts would come twice. */
  readonly onPart?: (value: unknown) => void;
  /** Before everything that waits. @default false */
  readonly urgent?: boolean;
  /** Longest time at work, not counting the wait. @default 60000 */
  readonly limitMs?: number;
}

export interface DecoderClient {
  run<N extends JobName>(job: N, args: JobArgs<N>, options?: JobOptions): Promise<JobResult<N>>;
  /** Ends the process; what still waits is cancelled. */
  close(): void;
}

/** The job's file ended the decoder, or kept it beyond its time, twice: the second time alone. */
export class DecoderDied extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'DecoderDied';
  }
}

interface Task {
  readonly job: string;
  readonly args: unknown;
  readonly options: JobOptions;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
  suspect: boolean;
  overran: boolean;
  timer: NodeJS.Timeout | null;
  onAbort: (() => void) | null;
}

/**
 * As many as libuv has threads. Two would fill two cores, but every job also waits for messages and for its turn on the one
 * JavaScript thread: with four the cores stay busy meanwhile (10 to 20 percent more photographs a second).
 */
const IN_FLIGHT = 4;
const LIMIT = 60_000;
const WALKS = 4;

function isWalk(task: Task): boolean {
  return task.options.onPart !== undefined;
}

/** A decoder that has grown is started afresh only after so many jobs: one that is large from its start would never do another. */
const JOBS_BEFORE_RENEWAL = 100;

/** As many starts in a row that never did a job mean that the decoder cannot run at all. */
const MOST_FAILED_STARTS = 5;

export function createDecoderClient(source: DecoderSource, inFlight = IN_FLIGHT): DecoderClient {
  const waiting: Task[] = [];
  /** Jobs with parts walk and wait for disks: they have lanes of their own, so that a slow drive never keeps a picture waiting. */
  const waitingWalks: Task[] = [];
  const suspects: Task[] = [];
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
    if (waiting.length + waitingWalks.length + suspects.length === 0) return;
    if (port === null) {
      open();
      return;
    }
    const tasks = [...active.values()];
    // It gets no more work; but a walk may take minutes, and nobody waits for its end with their pictures.
    if (hasGrown && !tasks.some(isWalk)) return;
    if (tasks.some((task) => task.suspect)) return;
    if (suspects.length > 0) {
      if (active.size === 0) start(suspects.shift()!, port);
      return;
    }
    const walks = tasks.filter(isWalk).length;
    for (const task of waitingWalks.splice(0, Math.max(0, WALKS - walks))) start(task, port);
    let busy = tasks.length - walks;
    // What somebody looks at now does not wait for a background picture to be done.
    while (waiting.length > 0 && busy < (waiting[0]!.options.urgent === true ? inFlight + 1 : inFlight)) {
      start(waiting.shift()!, port);
      busy += 1;
    }
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
    to.post({ kind: 'job', seq: own, job: task.job, args: task.args });
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
    doneByThis += 1;
    if (message.kind === 'done') {
      hasGrown ||= message.hasGrown === true && doneByThis >= JOBS_BEFORE_RENEWAL;
      task.resolve(message.value as never);
    } else if (task.options.signal?.aborted) task.reject(aborted());
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
      else if (task.suspect || isWalk(task)) task.reject(new DecoderDied(wordsFor(task)));
      else if (culprit && !task.overran) waiting.unshift(task);
      else {
        task.suspect = true;
        task.overran = false;
        suspects.push(task);
      }
    }
    if (failedStarts > MOST_FAILED_STARTS + dead.length) {
      failAll(new Error('Expected a running decoder, found that it stops at once: install Picture Desk again.'));
    } else pump();
  }

  function failAll(error: unknown): void {
    for (const task of [...waiting.splice(0), ...waitingWalks.splice(0), ...suspects.splice(0), ...active.values()]) {
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
          overran: false,
          timer: null,
          onAbort: null,
        };
        options.signal?.addEventListener(
          'abort',
          () => {
            // What has not begun never will; what has is told by its own listener.
            for (const queue of [waiting, waitingWalks]) {
              const at = queue.indexOf(task);
              if (at >= 0) {
                queue.splice(at, 1);
                reject(aborted());
              }
            }
          },
          { once: true },
        );
        if (isWalk(task)) waitingWalks.push(task);
        else if (options.urgent === true) waiting.unshift(task);
        else waiting.push(task);
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

function wordsFor(task: Task): string {
  const limit = Math.round((task.options.limitMs ?? LIMIT) / 1000);
  return task.overran ? `It kept the decoder for more than ${limit} seconds.` : 'It brought the decoder down twice.';
}

function aborted(): Error {
  const error = new Error('Cancelled.');
  error.name = 'AbortError';
  return error;
}
