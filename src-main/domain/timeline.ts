/** When photographs were taken, counted by hour, day or month: as fine as can be looked at. */

export const TIME_UNITS = ['hour', 'date', 'month'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

export interface TimeStep {
  /** The beginning of an ISO 8601 time: `2024-08-12T10`, `2024-08-12` or `2024-08`; shorter where the file says no more. */
  readonly value: string;
  readonly count: number;
}

export interface Timeline {
  /** Also the name of the filter that takes these values. */
  readonly unit: TimeUnit;
  /** In order of time; steps without a photograph are left out. */
  readonly steps: readonly TimeStep[];
  /** Photographs whose files know no time. */
  readonly untimed: number;
}

/** Letters of an ISO time that tell one step from the next. */
const LENGTHS: Readonly<Record<TimeUnit, number>> = { hour: 13, date: 10, month: 7 };
/** So many bars can be told apart and hit. */
const MOST_STEPS = 72;

/** @param times ISO 8601 by the camera's own clock; null where the file knows none */
export function timelineOf(times: Iterable<string | null>): Timeline {
  const hours = new Map<string, number>();
  let untimed = 0;
  for (const time of times) {
    const hour = time?.slice(0, LENGTHS.hour) ?? '';
    if (hour === '') untimed += 1;
    else hours.set(hour, (hours.get(hour) ?? 0) + 1);
  }
  for (const unit of TIME_UNITS) {
    const counts = new Map<string, number>();
    for (const [hour, count] of hours) {
      const value = hour.slice(0, LENGTHS[unit]);
      counts.set(value, (counts.get(value) ?? 0) + count);
    }
    if (counts.size > MOST_STEPS && unit !== 'month') continue;
    const steps = [...counts].map(([value, count]) => ({ value, count }));
    return { unit, steps: steps.sort((a, b) => (a.value < b.value ? -1 : 1)), untimed };
  }
  return { unit: 'month', steps: [], untimed };
}
