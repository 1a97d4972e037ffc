/** Queue of the decoder's jobs and their order: lanes for folder walks, urgent ones first, suspects alone. */

export interface JobOptions {
  readonly signal?: AbortSignal;
  /** A job with parts is not tried again by itself: its parts would come twice. */
  readonly onPart?: (value: unknown) => void;
  /** Before everything that waits. @default false */
  readonly urgent?: boolean;
  /** Somebody looks at what comes of it: until it is done, nothing that is not urgent is begun. @default false */
  readonly lookedAt?: boolean;
  /** Somebody waits: what took the decoder down, or took too long, is not tried a second time. @default false */
  readonly once?: boolean;
  /** Longest time at work, not counting the wait. @default 60000 */
  readonly limitMs?: number;
}

export interface QueuedJob {
  readonly job: string;
  readonly args: unknown;
  readonly options: JobOptions;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
  suspect: boolean;
  /** A decoder had no room for it; the next one does it whatever it takes. */
  insists: boolean;
  overran: boolean;
  timer: NodeJS.Timeout | null;
  onAbort: (() => void) | null;
}

const WALKS = 4;

/** Jobs with parts walk and wait for disks. */
export function isWalk(task: QueuedJob): boolean {
  return task.options.onPart !== undefined;
}

export interface JobQueue {
  put(task: QueuedJob): void;
  /** Before all that wait: it was running already. */
  putFirst(task: QueuedJob): void;
  /** It may have taken the decoder down: its next attempt is alone, before everything else. */
  suspect(task: QueuedJob): void;
  /** Takes out what may begin now besides the running ones. */
  next(inHand: readonly QueuedJob[]): readonly QueuedJob[];
  /** False where it waits no more. */
  drop(task: QueuedJob): boolean;
  takeAll(): readonly QueuedJob[];
  isEmpty(): boolean;
}

/** `inFlight`: pictures at work at once; what is urgent may be one more. */
export function createJobQueue(inFlight: number): JobQueue {
  const waiting: QueuedJob[] = [];
  /** They have lanes of their own, so that a slow drive never keeps a picture waiting. */
  const walks: QueuedJob[] = [];
  const suspects: QueuedJob[] = [];

  return {
    put(task) {
      if (isWalk(task)) walks.push(task);
      else if (task.options.urgent === true) waiting.unshift(task);
      else waiting.push(task);
    },
    putFirst: (task) => void waiting.unshift(task),
    suspect(task) {
      task.suspect = true;
      task.overran = false;
      suspects.push(task);
    },
    next(inHand) {
      if (inHand.some((task) => task.suspect)) return [];
      if (suspects.length > 0) return inHand.length === 0 ? suspects.splice(0, 1) : [];
      const walking = inHand.filter(isWalk).length;
      const begun = walks.splice(0, Math.max(0, WALKS - walking));
      let busy = inHand.length - walking;
      let isLookedAt = inHand.some(({ options }) => options.lookedAt === true);
      for (const task of waiting.slice()) {
        const { urgent = false, lookedAt = false } = task.options;
        // What somebody looks at now does not wait for a background picture to be done, nor shares its processors with more of them.
        if (busy >= (urgent ? inFlight + 1 : inFlight)) break;
        if (isLookedAt && !urgent) continue;
        begun.push(task);
        waiting.splice(waiting.indexOf(task), 1);
        busy += 1;
        isLookedAt ||= lookedAt;
      }
      return begun;
    },
    drop(task) {
      for (const lane of [waiting, walks, suspects]) {
        const at = lane.indexOf(task);
        if (at < 0) continue;
        lane.splice(at, 1);
        return true;
      }
      return false;
    },
    takeAll: () => [...waiting.splice(0), ...walks.splice(0), ...suspects.splice(0)],
    isEmpty: () => waiting.length + walks.length + suspects.length === 0,
  };
}
