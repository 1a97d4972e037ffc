import { expect, test } from 'vitest';
import { captureTenths } from './capture-time.ts';

test('dates of every precision fall in order', () => {
  const dates = [
    '2023',
    '2024',
    '2024-08',
    '2024-08-12',
    '2024-08-12T21:05',
    '2024-08-12T21:05:03',
    '2024-08-12T21:05:03.4+02:00',
  ];
  const tenths = dates.map((date) => captureTenths(date, 0));
  expect(tenths).toEqual([...tenths].sort((a, b) => a - b));
});

test('the clock on the wall counts, not the offset', () => {
  expect(captureTenths('2024-08-12T21:05:03+02:00', 0)).toBe(captureTenths('2024-08-12T21:05:03', 0));
});

test('without a plausible date the file time decides', () => {
  expect(captureTenths(null, 123_400)).toBe(1_234);
  expect(captureTenths('0000-00-00', 123_400)).toBe(1_234);
  expect(captureTenths('0000', Number.NaN)).toBe(0);
});
