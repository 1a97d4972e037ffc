/** The running jobs of one decoder: started, timed, aborted, settled; and the messages for those that crashed it. */
import { DeskError } from '../domain/failure.ts';
import { isWalk, type QueuedJob } from './job-queue.ts';
import type { DecoderPort, FromDecoder } from './protocol.ts';

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

/** How long a job may take unless it says otherwise. */
const LIMIT_MS = 60_000;

/** What becomes of a job that was running when the decoder ended. */
type Fate = 'settled' | 'next' | 'alone';

export interface RunningJobs {
  all(): readonly QueuedJob[];
  /** `overran` is called when the job took longer than it may; nothing is ended here. */
  start(task: QueuedJob, to: DecoderPort, overran: () => void): void;
  /**
   * Hands an answer to its job; null where the message ends no job. Says whether the decoder has grown, and gives back a job
   * for which it had no room: the next one does it.
   */
  answer(message: FromDecoder): { readonly hasGrown: boolean; readonly turnedAway: QueuedJob | null } | null;
  /** The decoder ended: settles what is known, and hands the others back with what should become of them. */
  died(): readonly { readonly task: QueuedJob; readonly fate: Fate }[];
  failAll(error: unknown): void;
}

export function runningJobs(): RunningJobs {
  const active = new Map<number, QueuedJob>();
  let seq = 0;

  function settle(task: QueuedJob): void {
    if (task.timer !== null) clearTimeout(task.timer);
    if (task.onAbort !== null) task.options.signal?.removeEventListener('abort', task.onAbort);
    task.timer = null;
    task.onAbort = null;
  }

  /** One that overran its time is known; else nobody knows which it was, and each is tried once more, alone. */
  function fateOf(task: QueuedJob, atWork: number, isKnown: boolean): Fate {
    settle(task);
    if (task.options.signal?.aborted) task.reject(aborted());
    else if (task.suspect || isWalk(task) || isGivenUp(task, atWork))
      task.reject(new DecoderDied(wordsFor(task), task.overran));
    else return isKnown && !task.overran ? 'next' : 'alone';
    return 'settled';
  }

  return {
    all: () => [...active.values()],
    start(task, to, overran) {
      seq += 1;
      const own = seq;
      active.set(own, task);
      task.timer = setTimeout(() => {
        task.overran = true;
        overran();
      }, task.options.limitMs ?? LIMIT_MS);
      task.onAbort = () => to.post({ kind: 'abort', seq: own });
      task.options.signal?.addEventListener('abort', task.onAbort, { once: true });
      to.post({ kind: 'job', seq: own, job: task.job, args: task.args, insists: task.insists });
    },
    answer(message) {
      const task = active.get(message.seq);
      if (task === undefined) return null;
      if (message.kind === 'alive') {
        task.timer?.refresh();
        return null;
      }
      if (message.kind === 'part') {
        task.options.onPart?.(message.value);
        return null;
      }
      active.delete(message.seq);
      settle(task);
      if (message.kind === 'done') task.resolve(message.value as never);
      else if (task.options.signal?.aborted) task.reject(aborted());
      else if (message.kind === 'full') {
        task.insists = true;
        return { hasGrown: true, turnedAway: task };
      } else task.reject(failureIn(message.failure));
      return { hasGrown: message.kind === 'done' && message.hasGrown === true, turnedAway: null };
    },
    died() {
      const dead = [...active.values()];
      active.clear();
      const isKnown = dead.some((task) => task.overran);
      return dead.map((task) => ({ task, fate: fateOf(task, dead.length, isKnown) }));
    },
    failAll(error) {
      for (const task of active.values()) {
        settle(task);
        task.reject(error);
      }
      active.clear();
    },
  };
}

function failureIn({ kind, message, wayOut, subject }: Extract<FromDecoder, { kind: 'failed' }>['failure']): DeskError {
  return new DeskError(kind, message, {
    ...(wayOut === null ? {} : { wayOut }),
    ...(subject === null ? {} : { subject }),
  });
}

/** It alone was at work, or it is known to have overrun: with others next to it, it may not have been the one. */
function isGivenUp(task: QueuedJob, atWork: number): boolean {
  return task.options.once === true && (task.overran || atWork === 1);
}

function wordsFor(task: QueuedJob): string {
  const limit = Math.round((task.options.limitMs ?? LIMIT_MS) / 1000);
  if (task.overran) return `Decoding it took more than ${limit} seconds.`;
  return task.suspect ? 'It crashed the decoder twice.' : 'It crashed the decoder.';
}

export function aborted(): Error {
  const error = new Error('Cancelled.');
  error.name = 'AbortError';
  return error;
}
