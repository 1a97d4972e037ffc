// Turns readings of ours and of a bare baseline, taken in turns, into a line: medians, and how far they lay apart.
import type { MeasuredLine } from './line.ts';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

type Readings = Omit<MeasuredLine, 'figure' | 'baseline' | 'readings' | 'baselineReadings'> & {
  readonly ours: readonly number[];
  readonly bare: readonly number[] | null;
};

export function medianLine({ ours, bare, ...line }: Readings): MeasuredLine {
  return {
    ...line,
    figure: median(ours),
    readings: ours,
    baseline: bare === null ? null : median(bare),
    ...(bare === null ? {} : { baselineReadings: bare }),
  };
}
