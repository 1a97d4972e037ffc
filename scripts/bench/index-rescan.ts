// Goal 5 and the slope: an unchanged tree rescanned in the time of `find`, and cost that grows with the number of files.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchDesk, median, openDesk, peakMemory } from './corpora/desk.ts';
import { corpusFolder } from './corpora/photographs.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';

const RESCAN = '5 unchanged rescan of 30,000 files against find';
const SLOPE = 'cost a file at 100,000 files against 3,000';
const FLAT = 'memory of the library process, 100,000 files';
export const goals: readonly string[] = [RESCAN, SLOPE, FLAT];

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
    yield { goal: RESCAN, figure: median(ours), baseline: median(find), unit: 'ms', better: 'lower', target: 1.5 };
  }
  if (wants(SLOPE) || wants(FLAT)) {
    const each: number[] = [];
    for (const files of [3_000, 100_000]) {
      const desk = await openDesk(join(scratch, `slope-${files}`));
      const tree = makeTree(files, say);
      const started = performance.now();
      await indexed(desk, tree, say);
      each.push((performance.now() - started) / files);
      await desk.close();
    }
    if (wants(SLOPE))
      yield { goal: SLOPE, figure: each[1]!, baseline: each[0]!, unit: 'ms/file', better: 'lower', target: 1.3 };
    if (wants(FLAT))
      yield { goal: FLAT, figure: peakMemory(), baseline: null, unit: 'MB', better: 'lower', target: 400 };
  }
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

/** Files of a few bytes, each its own, in folders of 300. */
function makeTree(files: number, say: (line: string) => void): string {
  const tree = corpusFolder(`tree-${files}`);
  if (existsSync(tree)) return tree;
  say(`making a tree of ${files} files`);
  const half = `${tree}.part`;
  rmSync(half, { recursive: true, force: true });
  for (let n = 0; n < files; n += 1) {
    const folder = join(half, `folder ${Math.floor(n / 300)}`);
    if (n % 300 === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `DSC_${n}.jpg`), String(n));
  }
  renameSync(half, tree);
  return tree;
}
