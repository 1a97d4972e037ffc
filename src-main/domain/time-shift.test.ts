/** Times move by a span and back again to what they were, digit by digit. */
import { expect, test } from 'vitest';
import { isShiftable, shiftedTime, spanBetween, spanInWords } from './time-shift.ts';

const HOUR = 3_600_000;

test.each([
  ['2024-08-12T23:30:00', HOUR, '2024-08-13T00:30:00'],
  ['2024-08-12T21:05:03.25+02:00', HOUR, '2024-08-12T22:05:03.25+02:00'],
  ['2024-08-12T21:05:03.123456Z', -HOUR, '2024-08-12T20:05:03.123456Z'],
  ['2024-08-12T21:05', 30 * 60_000, '2024-08-12T21:35'],
  ['2024-02-28T23:59:59', 1_000, '2024-02-29T00:00:00'],
  ['2024-08-12T21:05:03.25', 500, '2024-08-12T21:05:03.750'],
  ['2024-08-12', HOUR, '2024-08-12'],
  ['2024', HOUR, '2024'],
])('%s moved by %d ms is %s', (from, ms, to) => expect(shiftedTime(from, ms)).toBe(to));

test('any time moved there and back is what it was', () => {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  for (let at = 0; at < 5_000; at += 1) {
    const fraction = next(3) === 0 ? '' : `.${String(next(1_000_000)).padStart(1 + next(6), '0')}`;
    const iso = `${new Date(next(2 ** 31) * 1_000).toISOString().slice(0, 19)}${fraction}${['', 'Z', '-05:30'][next(3)]}`;
    const ms = (next(2_000_000) - 1_000_000) * 1_000;
    expect(shiftedTime(shiftedTime(iso, ms), -ms)).toBe(iso);
    expect(spanBetween(iso, shiftedTime(iso, ms))).toBe(ms);
    expect(isShiftable(iso)).toBe(true);
  }
});

test('spans are said as an editor says them', () => {
  expect(spanInWords(HOUR)).toBe('1 h later');
  expect(spanInWords(-(2 * 86_400_000 + 3_000))).toBe('2 days 3 s earlier');
  expect(spanInWords(0)).toBe('not moved');
});
