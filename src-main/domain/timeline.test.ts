import { expect, test } from 'vitest';
import { timelineOf } from './timeline.ts';

test('a day is shown by the hour, in order, with what knows no time counted apart', () => {
  expect(
    timelineOf(['2024-08-12T21:05:03.4+02:00', '2024-08-12T09:30:00', '2024-08-12T21:59:59', null, '2024-08-12']),
  ).toEqual({
    unit: 'hour',
    steps: [
      { value: '2024-08-12', count: 1 },
      { value: '2024-08-12T09', count: 1 },
      { value: '2024-08-12T21', count: 2 },
    ],
    untimed: 1,
  });
});

test('weeks are shown by the day and years by the month', () => {
  const hours = (days: number): string[] =>
    Array.from({ length: days * 8 }, (_, at) => new Date(Date.UTC(2024, 0, 1, at * 3)).toISOString());
  expect(timelineOf(hours(20))).toMatchObject({ unit: 'date' });
  expect(timelineOf(hours(20)).steps).toHaveLength(20);
  expect(timelineOf(hours(400))).toMatchObject({ unit: 'month' });
  expect(timelineOf(hours(400)).steps[0]).toEqual({ value: '2024-01', count: 31 * 8 });
  expect(timelineOf([])).toEqual({ unit: 'hour', steps: [], untimed: 0 });
});
