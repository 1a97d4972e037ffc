// Long work in the status bar: what is running, the sentence that it ends with, and a failure that is told.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Tasks = typeof import('./tasks.ts');
let tasks: Tasks['tasks'];
let notices: typeof import('../window/notices.ts')['notices'];
let hear: (task: unknown, order?: number) => void;

const RUNNING = {
  taskId: 'a',
  kind: 'sidecars',
  state: 'running',
  subject: 'Match day',
  phase: 'Writing sidecars',
  done: 3,
  total: 10,
  sentence: null,
};

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  const call = async (name: string) => ({ ok: true, value: name === 'tasks.list' ? [RUNNING] : [], order: 1 });
  const subscribe = (event: string, listener: (task: unknown, order: number) => void) => {
    if (event === 'tasks.progress') hear = (task, order = 2) => listener(task, order);
    return () => undefined;
  };
  Object.assign(globalThis, { window: Object.assign(globalThis, { desk: { call, subscribe } }) });
  const state: Tasks = await import('./tasks.ts');
  ({ notices } = await import('../window/notices.ts'));
  ({ tasks } = state);
  await state.startTasks();
});
afterEach(() => vi.useRealTimers());

test('what runs already at the start is shown, and each report takes the place of the one before', () => {
  expect(tasks.get().running).toEqual([RUNNING]);
  hear({ ...RUNNING, done: 4 });
  hear({ ...RUNNING, taskId: 'b', state: 'paused' });
  expect(tasks.get().running.map(({ taskId, done }) => [taskId, done])).toEqual([
    ['a', 4],
    ['b', 3],
  ]);
});

test('a report that is older than the last one of its task brings nothing back', () => {
  hear({ ...RUNNING, state: 'done', sentence: '10 sidecars written.' }, 5);
  hear({ ...RUNNING, done: 9 }, 4);
  expect(tasks.get().running).toEqual([]);
});

test('a task that ends leaves its sentence for a while', async () => {
  hear({ ...RUNNING, state: 'done', sentence: '10 sidecars written.' });
  expect(tasks.get()).toEqual({ running: [], sentence: '10 sidecars written.' });
  await vi.advanceTimersByTimeAsync(16_000);
  expect(tasks.get().sentence).toBeNull();
});

test('the time of an older sentence does not take a newer one away', async () => {
  hear({ ...RUNNING, state: 'done', sentence: 'First.' });
  await vi.advanceTimersByTimeAsync(10_000);
  hear({ ...RUNNING, taskId: 'b', state: 'done', sentence: 'Second.' });
  await vi.advanceTimersByTimeAsync(6_000);
  expect(tasks.get().sentence).toBe('Second.');
});

test('a failure is a notice that names what failed, also where the task says nothing', () => {
  hear({ ...RUNNING, state: 'failed' });
  expect(notices.get()).toMatchObject([{ tone: 'error', message: expect.stringContaining('Match day') }]);
});
