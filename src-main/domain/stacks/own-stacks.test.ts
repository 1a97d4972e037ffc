import { expect, test } from 'vitest';
import { withOwnStacks } from './own-stacks.ts';

const found = Uint32Array.of(0, 1, 1, 1, 4, 4, 0, 0);

test('without the editor stacks are as found', () => {
  expect(withOwnStacks(found, new Map())).toBe(found);
});

test('what the editor put together holds, and the rest of a burst stays one under another number', () => {
  const shown = withOwnStacks(
    found,
    new Map([
      [1, 1],
      [6, 1],
    ]),
  );
  expect([...shown]).toEqual([0, 1, 2, 2, 4, 4, 1, 0]);
});

test('a photograph that was taken out is alone; one beyond what was found gets its place', () => {
  expect([...withOwnStacks(found, new Map([[5, 5]]))]).toEqual([0, 1, 1, 1, 4, 5, 0, 0]);
  expect([
    ...withOwnStacks(
      Uint32Array.of(0),
      new Map([
        [2, 2],
        [3, 2],
      ]),
    ),
  ]).toEqual([0, 0, 2, 2]);
});
