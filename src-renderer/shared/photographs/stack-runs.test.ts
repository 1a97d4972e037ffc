import { expect, test } from 'vitest';
import { StackRuns } from './stack-runs.ts';

const runs = new StackRuns(Uint32Array.of(1, 0, 2, 3, 1, 2, 3, 8, 9, 8, 2, 8, 9));

test('every photograph finds its stack', () => {
  expect(runs.of(3)).toEqual({ stack: 1, best: null, cover: 2, members: [1, 2, 3] });
  expect(runs.of(9)).toEqual({ stack: 8, best: 9, cover: 8, members: [8, 9] });
  expect(runs.of(4)).toBeNull();
});

test('stacks are counted and told apart', () => {
  expect(runs.count()).toEqual({ stacks: 2, photographs: 5 });
  expect(runs.behindOpen(new Set([1, 7]))).toBe(2);
  expect(runs.behindClosed(new Set())).toBe(3);
  expect(runs.behindClosed(new Set([1]))).toBe(1);
  expect(runs.behindClosed('all')).toBe(0);
  expect(runs.stacks()).toEqual([1, 8]);
  expect(runs.equals(Uint32Array.of(1, 0, 2, 3, 1, 2, 3, 8, 9, 8, 2, 8, 9))).toBe(true);
  expect(runs.equals(Uint32Array.of(1))).toBe(false);
  expect(new StackRuns(new Uint32Array(0)).isEmpty).toBe(true);
});
