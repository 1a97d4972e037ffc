// The whole job of one day in the real window by keys alone: how many keys, how many letters, how many seconds each step takes.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { jobCards } from './corpora/job.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';
import type { Stroke } from './window/hand.ts';
import { JOB_STEPS, type JobStep, jobByKeys } from './window/job-by-keys.ts';

const goalOf = (step: JobStep): string => `job-800-${step}: ${JOB_STEPS[step]}`;
const WHOLE =
  'job-800-whole: 800 photographs, 134 bursts, two cameras, raw and JPEG pairs, restrictions; 24 pictures in the article';
export const goals: readonly string[] = [...(Object.keys(JOB_STEPS) as JobStep[]).map(goalOf), WHOLE];
/** Nothing is said while a step goes on. */
export const limitSeconds = 1_800;

const PICTURES = 24;

export async function* lines({ scratch, say, wants }: BenchContext): AsyncGenerator<BenchLine> {
  const cards = await jobCards(say);
  const target = join(scratch, 'bundles');
  mkdirSync(target);
  const sum = { keys: 0, letters: 0, seconds: 0 };
  // One step needs what all before it have done.
  for await (const [step, stroke] of jobByKeys({ profile: join(scratch, 'job'), target, chosen: PICTURES }, cards)) {
    for (const part of ['keys', 'letters', 'seconds'] as const) sum[part] += stroke[part];
    if (wants(goalOf(step))) yield { goal: goalOf(step), words: inWords(stroke), failed: false };
  }
  if (wants(WHOLE)) yield { goal: WHOLE, words: inWords(sum), failed: false };
}

function inWords({ keys, letters, seconds }: Stroke): string {
  return `${keys} keys, ${letters} letters, ${seconds.toFixed(1)} s`;
}
