/** One running background task: progress, time paused, whether it is shown. */
import { randomUUID } from 'node:crypto';
import type { TaskProgress } from '../domain/overviews/program.ts';

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

export interface RunningTask {
  readonly task: Task;
  progress(): TaskProgress;
  isShown(): boolean;
  isCancelled(): boolean;
  /** Tells of the change, where the task is shown. */
  update(change: Partial<TaskProgress>): void;
  /** From here on what it reports is told, beginning with how far it is. */
  show(): void;
  /** Begins or ends a pause; does nothing to work that cannot be paused. */
  hold(held: boolean): void;
  cancel(): void;
  /** The last report; what the work reports after it is dropped. `sentence` is told even of work that was not shown. */
  end(change: Partial<TaskProgress>): void;
}

const REPORT_EVERY_MS = 100;
/** Work that the editor may want to hold: it reads disks for hours, and goes on where it stopped. */
const PAUSABLE: ReadonlySet<TaskProgress['kind']> = new Set(['index', 'rescan', 'thumbnails']);

/** `tell` is given each report that is to be shown. */
export function runningTask(
  kind: TaskProgress['kind'],
  subject: string,
  shownAtOnce: boolean,
  tell: (progress: TaskProgress) => void,
): RunningTask {
  const abort = new AbortController();
  const startedAt = Date.now();
  let progress: TaskProgress = {
    taskId: randomUUID(),
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
  let shown = shownAtOnce;
  let ended = false;
  let heldSince: number | null = null;
  let heldForMs = 0;
  let toldAt = 0;
  let resting: (() => void)[] = [];

  function wake(): void {
    const all = resting;
    resting = [];
    for (const one of all) one();
  }

  function update(change: Partial<TaskProgress>): void {
    progress = { ...progress, ...change };
    if (shown) tell(progress);
  }

  abort.signal.addEventListener('abort', wake);
  return {
    task: {
      id: progress.taskId,
      signal: abort.signal,
      report(change) {
        if (ended) return;
        progress = { ...progress, ...change };
        if (!shown || Date.now() - toldAt < REPORT_EVERY_MS) return;
        toldAt = Date.now();
        tell(progress);
      },
      async rest() {
        while (heldSince !== null && !abort.signal.aborted) await new Promise<void>((resolve) => resting.push(resolve));
        abort.signal.throwIfAborted();
      },
      worked: () => (heldSince ?? Date.now()) - startedAt - heldForMs,
    },
    progress: () => progress,
    isShown: () => shown,
    isCancelled: () => abort.signal.aborted,
    update,
    show() {
      shown = true;
      update({});
    },
    hold(held) {
      if (!progress.pausable || held === (heldSince !== null)) return;
      if (heldSince !== null) heldForMs += Date.now() - heldSince;
      heldSince = held ? Date.now() : null;
      progress = { ...progress, state: held ? 'paused' : 'running' };
      if (!held) wake();
    },
    cancel: () => abort.abort(),
    end(change) {
      shown ||= change.sentence != null;
      update({ ...change, cancellable: false, pausable: false });
      ended = true;
    },
  };
}
