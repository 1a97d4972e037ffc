/** Background tasks of the library: progress, time left, and the closing sentence. */
import type { TaskProgress } from '../../../src-main/contract/views.ts';
import { wayOutOf } from '../../../src-main/domain/failure.ts';
import { ask, call, subscribe } from '../api.ts';
import { createStore } from '../store.ts';
import { notify, say } from '../window/notices.ts';
import { refreshFolders } from './folders.ts';
import { refreshSoon } from './library.ts';
import { PHOTO_WORDS } from './words.ts';

export interface TasksState {
  readonly running: readonly TaskProgress[];
  /** The closing sentence of the task that ended last. */
  readonly sentence: string | null;
}

export const tasks = createStore<TasksState>({ running: [], sentence: null });

const SENTENCE_SHOWN_FOR_MS = 15_000;

/** Of each task the place of its newest report among all answers: an older one says what is no more. */
const newest = new Map<string, number>();

function hear(task: TaskProgress, order: number): void {
  if (order < (newest.get(task.taskId) ?? 0)) return;
  newest.set(task.taskId, order);
  const others = tasks.get().running.filter(({ taskId }) => taskId !== task.taskId);
  if (task.state === 'running' || task.state === 'paused') {
    tasks.patch({ running: [...others, task] });
    if (task.kind === 'index' || task.kind === 'rescan') refreshSoon();
    return;
  }
  tasks.patch({ running: others, sentence: task.sentence ?? tasks.get().sentence });
  if (task.state === 'failed')
    notify(
      'error',
      task.sentence ?? PHOTO_WORDS.taskFailed(task.subject),
      wayOutOf({ kind: 'unexpected', wayOut: null }),
    );
  else if (task.sentence !== null) say(task.sentence);
  window.setTimeout(() => {
    if (tasks.get().sentence === task.sentence) tasks.patch({ sentence: null });
  }, SENTENCE_SHOWN_FOR_MS);
  refreshSoon();
  void refreshFolders().catch(() => undefined);
}

export function cancelTask(taskId: string): Promise<void> {
  return call('tasks.cancel', { taskId });
}

export function pauseTasks(paused: boolean): Promise<void> {
  return call('tasks.pause', { paused });
}

export async function startTasks(): Promise<void> {
  subscribe('tasks.progress', hear);
  const { value, order } = await ask('tasks.list', undefined);
  for (const task of value) hear(task, order);
}
