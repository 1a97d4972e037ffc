// Where photographs are in the sheet: the same answers from a flat table and, where ids are far apart, from a map.
import { expect, test } from 'vitest';
import { Positions } from './positions.ts';

test.each([
  ['dense', [7, 3, 9]],
  ['far apart', [7, 3, 4_000_000_000]],
])('%s ids', (_kind, ids) => {
  const positions = new Positions(Uint32Array.from(ids));
  expect(positions.size).toBe(3);
  expect(ids.map((id) => positions.indexOf(id))).toEqual([0, 1, 2]);
  expect([1, 8, 5_000_000].map((id) => positions.indexOf(id))).toEqual([-1, -1, -1]);
  expect([positions.has(3), positions.has(4)]).toEqual([true, false]);
  expect([0, 1, 2, 3].map((at) => positions.at(at))).toEqual([...ids, null]);
});

test('none', () => {
  const none = new Positions(new Uint32Array());
  expect([none.size, none.indexOf(0), none.at(0)]).toEqual([0, -1, null]);
});
