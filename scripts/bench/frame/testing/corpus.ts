// A file of goals for the bench's own test: one takes its time over a corpus and says so, one stands still.
import { setTimeout as after } from 'node:timers/promises';
import type { BenchContext, BenchLine } from '../line.ts';

export const MADE = 'made: after a corpus that took longer than the limit';
export const STILL = 'still: never';
export const goals: readonly string[] = [MADE, STILL];

export async function* lines({ say }: BenchContext): AsyncGenerator<BenchLine> {
  for (let at = 1; at <= 16; at += 1) {
    say(`picture ${at} of 16`);
    await after(250);
  }
  yield { goal: MADE, figure: 1, baseline: null, unit: 'ms', better: 'lower', target: 1 };
  await after(60_000);
}
