// Measures the export of 24 photographs of 24 megapixels against the bare cascade loop, its memory, its growth and its quality.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { inRoot, node24 } from '../setup/places.mjs';
import { makeOriginals } from './export/originals.ts';
import { worstSimilarity } from './export/similarity.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';
import { median, medianLine } from './frame/spread.ts';

const TIME = '14-export: 24 photos x 3 sizes, metadata, checksums, zip';
const WITH_SHEET = '14-documents: the same with contact sheet';
const MEMORY = '14-memory: peak memory of the exporting process, 24 photos';
const GROWTH = '14-growth: 200 photos, each against each of 24';
const QUALITY = '14-quality: structural similarity of derived sizes to direct ones';

const MEMORY_MANY = '14-memory-200: peak memory of the exporting process, 200 photos';

export const goals = [TIME, WITH_SHEET, MEMORY, GROWTH, MEMORY_MANY, QUALITY] as const;
/** The export of 200 photographs is one piece of work in a process that says nothing. */
export const limitSeconds = 900;

/** Odd, so that a median is one of them. */
const ROUNDS = 3;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** As the program starts its decoder: glibc's arenas would keep what libvips has long given back. */
const ENVIRONMENT = { ...process.env, MALLOC_ARENA_MAX: '2' };

function run(script: 'run' | 'bare', ...args: readonly string[]): Run {
  const file = inRoot('scripts', 'bench', 'export', `${script}.ts`);
  const output = execFileSync(node24, [file, ...args], {
    encoding: 'utf8',
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as Run;
}

export async function* lines({ scratch, wants, say }: BenchContext): AsyncIterable<BenchLine> {
  const folder = join(scratch, 'export-originals');
  say('making originals of 24 megapixels');
  await makeOriginals(folder, 24);
  if (goals.slice(0, 5).some(wants)) yield* timeLines({ folder, scratch, wants, say });
  if (wants(QUALITY)) {
    const worst = await worstSimilarity(await makeOriginals(folder, 24));
    yield { goal: QUALITY, figure: worst, baseline: null, unit: 'SSIM', better: 'higher', target: 0.99 };
  }
}

type Timing = Pick<BenchContext, 'scratch' | 'wants' | 'say'> & { readonly folder: string };

async function* timeLines({ folder, scratch, wants, say }: Timing): AsyncIterable<BenchLine> {
  const bare: number[] = [];
  const plain: Run[] = [];
  const sheet: Run[] = [];
  // Turn by turn, so that whatever else the machine does falls on all alike; the first turn warms up and does not count.
  for (let round = 0; round <= ROUNDS; round += 1) {
    say(`round ${round} of ${ROUNDS}`);
    const loop = run('bare', folder, '24', join(scratch, 'bare'));
    const ours = run('run', folder, '24', scratch);
    const whole = run('run', folder, '24', scratch, 'documents');
    if (round === 0) continue;
    bare.push(loop.seconds);
    plain.push(ours);
    sheet.push(whole);
  }
  const seconds = (runs: readonly Run[]): readonly number[] => runs.map((one) => one.seconds);
  const against = { bare, unit: 's', better: 'lower' } as const;
  if (wants(TIME)) yield medianLine({ goal: TIME, ours: seconds(plain), ...against, target: 1.15 });
  if (wants(WITH_SHEET)) yield medianLine({ goal: WITH_SHEET, ours: seconds(sheet), ...against, target: 1.3 });
  const megabytes = Math.max(...sheet.map((one) => one.megabytes));
  if (wants(MEMORY))
    yield { goal: MEMORY, figure: megabytes, baseline: null, unit: 'MB', better: 'lower', target: 600 };
  if (wants(GROWTH) || wants(MEMORY_MANY)) {
    say('exporting 200 photographs');
    await makeOriginals(folder, 200);
    const many = run('run', folder, '200', scratch);
    const each = many.seconds / 200;
    if (wants(GROWTH))
      yield {
        goal: GROWTH,
        figure: each,
        baseline: median(seconds(plain)) / 24,
        unit: 's',
        better: 'lower',
        target: 1.15,
      };
    if (wants(MEMORY_MANY))
      yield { goal: MEMORY_MANY, figure: many.megabytes, baseline: null, unit: 'MB', better: 'lower', target: 600 };
  }
}
