/** Which of the waiting jobs go next. */
import { expect, test } from 'vitest';
import { createJobQueue, type JobOptions, type QueuedJob } from './job-queue.ts';

const task = (job: string, options: JobOptions = {}): QueuedJob => ({
  job,
  args: null,
  options,
  resolve: () => undefined,
  reject: () => undefined,
  suspect: false,
  insists: false,
  overran: false,
  timer: null,
  onAbort: null,
});
const names = (tasks: readonly QueuedJob[]): readonly string[] => tasks.map(({ job }) => job);

test('while a picture that is looked at is made, nothing of the background is begun; then all of it', () => {
  const queue = createJobQueue(3);
  const looked = task('looked at', { urgent: true, lookedAt: true });
  for (const one of [task('a'), task('b'), looked]) queue.put(one);
  expect(names(queue.next([]))).toEqual(['looked at']);
  // A second one goes beside it, also past what was begun before and came back.
  queue.put(task('looked at next', { urgent: true, lookedAt: true }));
  queue.putFirst(task('came back'));
  expect(names(queue.next([looked]))).toEqual(['looked at next']);
  expect(names(queue.next([]))).toEqual(['came back', 'a', 'b']);
});

test('what is only urgent goes first, and holds nothing back', () => {
  const queue = createJobQueue(2);
  for (const one of [task('a'), task('urgent', { urgent: true })]) queue.put(one);
  expect(names(queue.next([]))).toEqual(['urgent', 'a']);
});
