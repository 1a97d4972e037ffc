// Goal 7's other half: a page of 200 rows of 1,000,000 asked for by the window, through the contract and both processes, and back.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { percentile } from './corpora/desk.ts';
import { millionLibrary } from './corpora/million.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';
import { startProgram } from './window/program.ts';

const PAGE = '7-ipc: page of 200 rows at 1,000,000, asked by the window';
export const goals: readonly string[] = [PAGE];
export const limitSeconds = 400;

export async function* lines(context: BenchContext): AsyncGenerator<BenchLine> {
  const library = join(context.scratch, 'million.sqlite');
  copyFileSync(millionLibrary(context.say), library);
  const program = await startProgram(context, { library });
  try {
    context.say('opening 1,000,000 photographs');
    await program.page.waitForFunction(() => document.querySelectorAll('.sheet .cell .cell-name').length > 6, null, {
      timeout: 120_000,
    });
    // The look for changes that every start makes has ended: what follows is paging alone.
    await program.page.waitForFunction(
      async () => {
        const { desk } = window as unknown as { desk: { call(name: string, args: unknown): Promise<unknown> } };
        const { value } = (await desk.call('tasks.list', null)) as { value?: readonly { state: string }[] };
        return value?.every(({ state }) => state !== 'running') === true;
      },
      null,
      { polling: 500, timeout: 120_000 },
    );
    const times = await program.page.evaluate(pagesInPage, { pages: 300, rows: 1_000_000 });
    yield { goal: PAGE, figure: percentile(times, 0.95), baseline: null, unit: 'ms p95', better: 'lower', target: 5 };
  } finally {
    await program.close();
  }
}

/** Runs in the page: pages all over the library, in no order that would help; the first do not count. */
async function pagesInPage({
  pages,
  rows,
}: {
  readonly pages: number;
  readonly rows: number;
}): Promise<readonly number[]> {
  const { desk } = window as unknown as {
    desk: { call(name: string, args: unknown): Promise<{ value?: string }> };
  };
  const times: number[] = [];
  for (let at = -20; at < pages; at += 1) {
    const from = 1 + (((at + 20) * 7_919 * 211) % (rows - 200));
    const started = performance.now();
    const { value } = await desk.call('photos.rows', { ids: Array.from({ length: 200 }, (_, index) => from + index) });
    // Packed: the names of the fields come before the rows.
    const [, ...page] = JSON.parse(value ?? '[]') as readonly unknown[];
    const time = performance.now() - started;
    if (page.length !== 200) throw new Error(`Expected 200 rows, found ${page.length}.`);
    if (at >= 0) times.push(time);
  }
  return times;
}
