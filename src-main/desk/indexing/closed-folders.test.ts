/** How often a folder is looked into again whose disk does not answer. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ClosedFolders, closedFolders } from './closed-folders.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const counts = { closed: [{ path: '', reason: 'silent', passing: true }] } as unknown as Parameters<
  ClosedFolders['askAgain']
>[1];

test('looks for other reasons add no looks of their own', () => {
  const looked: number[] = [];
  const closed = closedFolders(new AbortController().signal, (id) => looked.push(id));
  for (let times = 0; times < 10; times += 1) closed.askAgain(7, counts, 0);
  vi.advanceTimersByTime(3_600_000);
  expect(looked).toEqual([7]);
});

test('a folder that takes long to look through has its rest', () => {
  const looked: number[] = [];
  const closed = closedFolders(new AbortController().signal, (id) => looked.push(id));
  closed.askAgain(7, counts, 100_000);
  vi.advanceTimersByTime(99_000);
  expect(looked).toEqual([]);
  vi.advanceTimersByTime(2_000);
  expect(looked).toEqual([7]);
});
