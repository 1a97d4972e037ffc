// Goal 5 and the slope: an unchanged tree rescanned in the time of `find`, and cost that grows with the number of files.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type BenchDesk, openDesk } from './corpora/desk.ts';
import { makeTree } from './corpora/tree.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';
import { medianLine } from './frame/spread.ts';

const RESCAN = '5-rescan: unchanged rescan of 30,000 files against find';
const slopeGoal = (files: number): string =>
  `slope-${files}: cost a row at ${files.toLocaleString('en-US')} files against 3,000`;
const SMALLEST = 3_000;
const LARGER = [30_000, 100_000];
export const goals: readonly string[] = [RESCAN, ...LARGER.map(slopeGoal)];

const ROUNDS = 7;

export async function* lines({ wants, say, scratch }: BenchContext): AsyncGenerator<BenchLine> {
  if (wants(RESCAN)) {
    const tree = makeTree(30_000, say);
    const desk = await openDesk(join(scratch, 'rescan'));
    const id = await indexed(desk, tree, say);
    const ours: number[] = [];
    const find: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      find.push(
        timed(() =>
          execFileSync('find', [tree, '-printf', '%p %s %T@\\n'], {
            maxBuffer: 1 << 28,
            stdio: ['ignore', 'pipe', 'ignore'],
          }),
        ),
      );
      const started = performance.now();
      const { added, changed, missing } = await desk.engine.indexFolder(id);
      ours.push(performance.now() - started);
      if (added + changed + missing !== 0)
        throw new Error(
          `Expected nothing new in an unchanged tree, found ${added} added, ${changed} changed, ${missing} missing.`,
        );
    }
    await desk.close();
    yield medianLine({ goal: RESCAN, ours, bare: find, unit: 'ms', better: 'lower', target: 1.5 });
  }
  const larger = LARGER.filter((files) => wants(slopeGoal(files)));
  if (larger.length === 0) return;
  const costOf = async (files: number): Promise<number> => {
    const tree = makeTree(files, say);
    const desk = await openDesk(join(scratch, `slope-${files}`));
    const started = performance.now();
    await indexed(desk, tree, say);
    const cost = (performance.now() - started) / files;
    await desk.close();
    return cost;
  };
  // Once before it counts: the first run compiles the readers.
  await costOf(1_000);
  const baseline = await costOf(SMALLEST);
  for (const files of larger)
    yield {
      goal: slopeGoal(files),
      figure: await costOf(files),
      baseline,
      unit: 'ms/file',
      better: 'lower',
      target: 1.3,
    };
}

async function indexed(desk: BenchDesk, tree: string, say: (line: string) => void): Promise<number> {
  say(`indexing ${tree}`);
  const id = desk.stores.folders.add(tree, 'tree');
  await desk.engine.indexFolder(id);
  return id;
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
