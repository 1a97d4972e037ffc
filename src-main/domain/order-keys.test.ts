// Order keys: in order, short, with room at both ends and in every gap.
import { expect, test } from 'vitest';
import { keysBetween } from './order-keys.ts';

test('many keys stand in order, short', () => {
  const keys = keysBetween(null, null, 10_000);
  expect([...keys].sort()).toEqual(keys);
  expect(new Set(keys).size).toBe(10_000);
  expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(4);
});

test('there is always room at the ends and between two neighbours', () => {
  let [low, high] = keysBetween(null, null, 2) as [string, string];
  for (let n = 0; n < 300; n += 1) {
    const [middle] = keysBetween(low, high, 1) as [string];
    expect(low < middle && middle < high, `${low} ${middle} ${high}`).toBe(true);
    if (n % 3 === 0) low = middle;
    else high = middle;
  }
  for (let n = 0; n < 300; n += 1) {
    const [first] = keysBetween(null, low, 1) as [string];
    const [last] = keysBetween(high, null, 1) as [string];
    expect(first < low && high < last).toBe(true);
    expect(keysBetween(first, low, 1)[0]! > first && keysBetween(high, last, 1)[0]! > high).toBe(true);
    low = first;
    high = last;
  }
});

test('two thousand moves to an end leave short keys', () => {
  let [first, last] = keysBetween(null, null, 2) as [string, string];
  for (let n = 0; n < 2000; n += 1) {
    [last] = keysBetween(last, null, 1) as [string];
    [first] = keysBetween(null, first, 1) as [string];
  }
  expect(Math.max(first.length, last.length)).toBeLessThanOrEqual(4);
});

test('a damaged order is refused', () => {
  expect(() => keysBetween('a2', 'a1', 1)).toThrowError(/Expected a key before "a1", found "a2"/);
  expect(() => keysBetween('?', null, 1)).toThrowError();
});
