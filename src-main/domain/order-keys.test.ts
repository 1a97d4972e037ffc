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
    expect(first.endsWith('0') || last.endsWith('0')).toBe(false);
    low = first;
    high = last;
  }
});

test('a damaged order is refused', () => {
  expect(() => keysBetween('b', 'a', 1)).toThrowError(/damaged/);
});
