/** Registry of background tasks: progress, pause, cancel; what runs is shown in the window's status bar. */
import { randomUUID } from 'node:crypto';
import { failureOf } from '../domain/failure.ts';
import type { TaskProgress } from '../domain/views.ts';

export interface Task {
  readonly id: string;
  readonly signal: AbortSignal;
  /** Reports at most ten times a second; the last report of all is never dropped. */
  report(progress: Partial<Pick<TaskProgress, 'phase' | 'done' | 'total' | 'secondsLeft'>>): void;
  /** Resolves at once, or when the editor's pause is over; rejects when the work is cancelled meanwhile. */
  rest(): Promise<void>;
  /** Milliseconds at work so far, pauses left out. */
  worked(): number;
}

export interface TaskOptions {
  /** Work that nobody asked for: not shown unless it lasts, or has something to say. @default false */
  readonly quiet?: boolean;
  /** What is said when the editor cancels it. */
  readonly cancelled?: string;
}

export interface Tasks {
  /** Runs `work` as a task; `sentence` makes the closing sentence of its result, null where there is nothing to say. */
  run<T>(
    kind: TaskProgress['kind'],
    subject: string,
    work: (task: Task) => Promise<T>,
    sentence: (result: T) => string | null,
    options?: TaskOptions,
  ): Promise<T>;
  cancel(id: string): boolean;
  /** Holds everything that reads photographs in the background, also what begins later; exports go on. */
  pause(paused: boolean): void;
  list(): readonly TaskProgress[];
  cancelAll(): void;
}

const REPORT_EVERY_MS = 100;
/** What is over sooner is not worth a flicker in the status bar. */
const QUIET_FOR_MS = 700;
/** Work that the editor may want to hold: it reads disks for hours, and goes on where it stopped. */
const PAUSABLE: ReadonlySet<TaskProgress['kind']> = new Set(['index', 'rescan', 'thumbnails']);

interface Running {
  progress: TaskProgress;
  readonly abort: AbortController;
  readonly startedAt: number;
  heldSince: number | null;
  heldFor: number;
  shown: boolean;
}

/** `tell` is given each report that is to be shown; `explain` puts what work throws into words; `trouble` is told of it for the log. */
export function taskList(
  tell: (progress: TaskProgress) => void,
  explain: (error: unknown) => unknown = (error) => error,
  trouble: (kind: TaskProgress['kind'], error: unknown) => void = () => undefined,
): Tasks {
  const running = new Map<string, Running>();
  let paused = false;
  let resting: (() => void)[] = [];

  const wake = (): void => {
    const all = resting;
    resting = [];
    for (const one of all) one();
  };

  const update = (id: string, change: Partial<TaskProgress>): void => {
    const entry = running.get(id);
    if (entry === undefined) return;
    entry.progress = { ...entry.progress, ...change };
    if (entry.shown) tell(entry.progress);
  };

  function hold(entry: Running, held: boolean): void {
    if (!entry.progress.pausable || held === (entry.heldSince !== null)) return;
    if (entry.heldSince !== null) entry.heldFor += Date.now() - entry.heldSince;
    entry.heldSince = held ? Date.now() : null;
    entry.progress = { ...entry.progress, state: held ? 'paused' : 'running' };
  }

  return {
    run: async (
      kind,
      subject,
      work,
      sentence,
      { quiet = false, cancelled = 'Cancelled; nothing was left behind.' } = {},
    ) => {
      const id = randomUUID();
      const abort = new AbortController();
      const progress: TaskProgress = {
        taskId: id,
        kind,
        subject,
        phase: 'Starting',
        done: 0,
        total: null,
        secondsLeft: null,
        state: 'running',
        sentence: null,
        cancellable: true,
        pausable: PAUSABLE.has(kind),
      };
      const entry: Running = { progress, abort, startedAt: Date.now(), heldSince: null, heldFor: 0, shown: !quiet };
      running.set(id, entry);
      hold(entry, paused);
      abort.signal.addEventListener('abort', wake);
      const show = (): void => {
        entry.shown = true;
        update(id, {});
      };
      const shownSoon = quiet ? setTimeout(show, QUIET_FOR_MS) : null;
      shownSoon?.unref();
      let told = 0;
      update(id, {});
      const task: Task = {
        id,
        signal: abort.signal,
        report(change) {
          if (!running.has(id)) return;
          entry.progress = { ...entry.progress, ...change };
          if (!entry.shown || Date.now() - told < REPORT_EVERY_MS) return;
          told = Date.now();
          tell(entry.progress);
        },
        async rest() {
          while (entry.heldSince !== null && !abort.signal.aborted)
            await new Promise<void>((resolve) => resting.push(resolve));
          abort.signal.throwIfAborted();
        },
        worked: () => (entry.heldSince ?? Date.now()) - entry.startedAt - entry.heldFor,
      };
      const end = (change: Partial<TaskProgress>): void => {
        entry.shown ||= change.sentence != null;
        update(id, { ...change, cancellable: false, pausable: false });
      };
      try {
        const result = await work(task);
        end({ state: 'done', sentence: sentence(result), secondsLeft: 0 });
        return result;
      } catch (error) {
        const explained = explain(error);
        const failure = failureOf(explained);
        const wasCancelled = failure.kind === 'cancelled' || abort.signal.aborted;
        if (!wasCancelled) trouble(kind, explained);
        end(
          wasCancelled
            ? { state: 'cancelled', sentence: entry.shown ? cancelled : null }
            : { state: 'failed', sentence: failure.message },
        );
        throw error;
      } finally {
        if (shownSoon !== null) clearTimeout(shownSoon);
        running.delete(id);
      }
    },
    cancel: (id) => {
      const entry = running.get(id);
      entry?.abort.abort();
      return entry !== undefined;
    },
    pause(value) {
      paused = value;
      for (const [id, entry] of running) {
        hold(entry, value);
        update(id, {});
      }
      if (!value) wake();
    },
    list: () => [...running.values()].filter(({ shown }) => shown).map((entry) => entry.progress),
    cancelAll: () => {
      for (const entry of running.values()) entry.abort.abort();
    },
  };
}
