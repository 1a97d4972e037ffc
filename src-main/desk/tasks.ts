/** Registry of background tasks: progress, pause, cancel; what runs is shown in the window's status bar. */
import { DeskError, failureOf } from '../domain/failure.ts';
import type { TaskProgress } from '../domain/overviews/program.ts';
import { type RunningTask, runningTask, type Task } from './running-task.ts';

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
  /** Pauses everything that reads photographs in the background, also what begins later; exports go on. */
  pause(paused: boolean): void;
  list(): readonly TaskProgress[];
  cancelAll(): void;
}

/** What is over sooner is not worth a flicker in the status bar. */
const QUIET_FOR_MS = 700;

/** `tell` is given each report that is to be shown; `explain` puts what work throws into words; `trouble` is told of it for the log. */
export function taskList(
  tell: (progress: TaskProgress) => void,
  explain: (error: unknown) => unknown = (error) => error,
  trouble: (kind: TaskProgress['kind'], error: unknown) => void = () => undefined,
): Tasks {
  const running = new Map<string, RunningTask>();
  let paused = false;
  return {
    run: async (
      kind,
      subject,
      work,
      sentence,
      { quiet = false, cancelled = 'Cancelled; nothing was left behind.' } = {},
    ) => {
      const entry = runningTask(kind, subject, !quiet, tell);
      running.set(entry.task.id, entry);
      entry.hold(paused);
      const shownSoon = quiet ? setTimeout(entry.show, QUIET_FOR_MS) : null;
      shownSoon?.unref();
      entry.update({});
      try {
        const result = await work(entry.task);
        entry.end({ state: 'done', sentence: sentence(result), secondsLeft: 0 });
        return result;
      } catch (error) {
        const explained = explain(error);
        const failure = failureOf(explained);
        const wasCancelled = failure.kind === 'cancelled' || entry.isCancelled();
        if (!wasCancelled) trouble(kind, explained);
        entry.end(
          wasCancelled
            ? { state: 'cancelled', sentence: entry.isShown() ? cancelledInWords(explained, cancelled) : null }
            : { state: 'failed', sentence: failure.message },
        );
        throw error;
      } finally {
        if (shownSoon !== null) clearTimeout(shownSoon);
        running.delete(entry.task.id);
      }
    },
    cancel: (id) => {
      const entry = running.get(id);
      entry?.cancel();
      return entry !== undefined;
    },
    pause(value) {
      paused = value;
      for (const entry of running.values()) {
        entry.hold(value);
        entry.update({});
      }
    },
    list: () => [...running.values()].filter((entry) => entry.isShown()).map((entry) => entry.progress()),
    cancelAll: () => {
      for (const entry of running.values()) entry.cancel();
    },
  };
}

/** Work that could not clear up before it was told to end says so itself. */
function cancelledInWords(error: unknown, usual: string): string {
  return error instanceof DeskError && error.failure.kind === 'cancelled' ? error.message : usual;
}
