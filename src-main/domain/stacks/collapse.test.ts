import { expect, test } from 'vitest';
import { collapse } from './collapse.ts';

const ids = Uint32Array.of(10, 1, 2, 20, 3, 4, 30);
/** 1, 2 and 3 are stack 1; 4 and 5 (which is not in view) are stack 4. */
const stackOf = new Uint32Array(64);
for (const id of [1, 2, 3]) stackOf[id] = 1;
for (const id of [4, 5]) stackOf[id] = 4;
const closed = { stackOf, isOpen: () => false, leads: () => false, best: () => null };

test('a cover stands where the first stood; one frame in view is no stack', () => {
  const { ids: shown, stacks } = collapse(ids, closed);
  expect([...shown]).toEqual([10, 1, 20, 4, 30]);
  expect([...stacks]).toEqual([1, 0, 1, 3, 1, 2, 3]);
});

test('an open stack stands together', () => {
  expect([...collapse(ids, { ...closed, isOpen: () => true }).ids]).toEqual([10, 1, 2, 3, 20, 4, 30]);
});

test('a picked frame leads, and the hint is told', () => {
  const { ids: shown, stacks } = collapse(ids, { ...closed, leads: (id) => id === 3, best: () => 2 });
  expect([...shown]).toEqual([10, 3, 20, 4, 30]);
  expect([...stacks]).toEqual([1, 2, 3, 3, 1, 2, 3]);
});

test('a stack as long as a card is one cell', () => {
  const all = Uint32Array.from({ length: 150_000 }, (_, at) => at + 1);
  const one = { ...closed, stackOf: new Uint32Array(150_001).fill(1) };
  expect([...collapse(all, one).ids]).toEqual([1]);
  expect(collapse(all, { ...one, isOpen: () => true }).ids).toHaveLength(150_000);
});
