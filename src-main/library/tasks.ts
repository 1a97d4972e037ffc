/** Long work in hand: names it, reports it, cancels it; what runs is shown in the window's status bar. */
import { randomUUID } from 'node:crypto';
import { failureOf } from '../domain/failure.ts';
import type { TaskProgress } from '../domain/views.ts';
import type { Emit } from './transport.ts';

export interface Task {
  readonly id: string;
  readonly signal: AbortSignal;
  /** Reports at most ten times a second; the last report of all is never dropped. */
  report(progress: Partial<Pick<TaskProgress, 'phase' | 'done' | 'total' | 'secondsLeft'>>): void;
}

export interface Tasks {
  /** Runs `work` as a task; `sentence` makes the closing sentence of its result. */
  run<T>(
    kind: TaskProgress['kind'],
    subject: string,
    work: (task: Task) => Promise<T>,
    sentence: (result: T) => string,
  ): Promise<T>;
  cancel(id: string): boolean;
  list(): readonly TaskProgress[];
  cancelAll(): void;
}

const EVERY_MILLISECONDS = 100;

export function taskList(emit: Emit): Tasks {
  const running = new Map<string, { progress: TaskProgress; readonly abort: AbortController }>();

  const tell = (id: string, change: Partial<TaskProgress>): void => {
    const entry = running.get(id);
    if (entry === undefined) return;
    entry.progress = { ...entry.progress, ...change };
    emit('tasks.progress', entry.progress);
  };

  return {
    run: async (kind, subject, work, sentence) => {
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
      };
      running.set(id, { progress, abort });
      let told = 0;
      tell(id, {});
      const report: Task['report'] = (change) => {
        const entry = running.get(id);
        if (entry === undefined) return;
        entry.progress = { ...entry.progress, ...change };
        if (Date.now() - told < EVERY_MILLISECONDS) return;
        told = Date.now();
        emit('tasks.progress', entry.progress);
      };
      try {
        const result = await work({ id, signal: abort.signal, report });
        tell(id, { state: 'done', sentence: sentence(result), secondsLeft: 0, cancellable: false });
        return result;
      } catch (error) {
        const failure = failureOf(error);
        const state = failure.kind === 'cancelled' || abort.signal.aborted ? 'cancelled' : 'failed';
        tell(id, {
          state,
          sentence: state === 'cancelled' ? 'Cancelled; nothing was left behind.' : failure.message,
          cancellable: false,
        });
        throw error;
      } finally {
        running.delete(id);
      }
    },
    cancel: (id) => {
      const entry = running.get(id);
      entry?.abort.abort();
      return entry !== undefined;
    },
    list: () => [...running.values()].map((entry) => entry.progress),
    cancelAll: () => {
      for (const entry of running.values()) entry.abort.abort();
    },
  };
}
