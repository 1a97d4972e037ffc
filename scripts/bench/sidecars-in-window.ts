// Sidecars at once in the real window: from the key of a mark to its frame while thousands of sidecars are being written, against none.
import { linkSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { percentile } from './corpora/desk.ts';
import { manyPhotographs } from './corpora/photographs.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';
import { letCall, startProgram, untilPictured } from './window/program.ts';

const FRAME =
  'sidecars-frame: a mark to its frame in the window while the sidecars of 3,000 marks are written at once, against sidecars off';
export const goals: readonly string[] = [FRAME];
export const limitSeconds = 400;

const MARKS = 40;

export async function* lines(context: BenchContext): AsyncGenerator<BenchLine> {
  const folder = await folderOfItsOwn(context);
  const program = await startProgram(context, { folders: [folder] });
  const { page } = program;
  try {
    await letCall(page);
    context.say('indexing 3,000 photographs');
    await page.getByRole('button', { name: /^All 3,?000$/ }).waitFor({ timeout: 120_000 });
    context.say('making their thumbnails');
    while (await page.evaluate(isWorking)) await page.waitForTimeout(500);
    await untilPictured(page);
    const without = await marked(page, 0);
    context.say('writing their sidecars');
    await page.evaluate(async () => {
      for (const { id } of (await call('folders.list', null)) as readonly { id: number }[])
        await call('folders.setSidecars', { folderId: id, mode: 'at-once' });
      const { ids } = (await call('photos.query', {})) as { ids: Record<string, number> };
      await call('marks.set', { ids: Object.values(ids), colour: 2 });
    });
    const meanwhile = await marked(page, 1);
    const isStillWriting = await page.evaluate(isWorking);
    yield {
      goal: FRAME,
      figure: percentile(meanwhile, 0.95),
      baseline: percentile(without, 0.95),
      unit: 'ms p95',
      better: 'lower',
      target: 1.5,
      note: isStillWriting
        ? 'they were still being written at the last key'
        : 'the last keys came after the last of them',
    };
  } finally {
    await program.close();
  }
}

/** Links, so that the corpus gets no sidecars. */
async function folderOfItsOwn({ scratch, say }: BenchContext): Promise<string> {
  const { files } = await manyPhotographs(say);
  const folder = join(scratch, 'Match day');
  for (const file of files) {
    const place = join(folder, basename(dirname(file)));
    mkdirSync(place, { recursive: true });
    linkSync(file, join(place, basename(file)));
  }
  return folder;
}

/** Milliseconds from the key's own time stamp to the frame in which the cell says its new stars, which are others in each round. */
async function marked(page: Page, round: number): Promise<readonly number[]> {
  await page.locator('.sheet .cell').first().click();
  const times: number[] = [];
  for (let at = 0; at < MARKS; at += 1) {
    await page.waitForTimeout(60);
    const stars = 1 + ((at + round) % 5);
    await page.evaluate(watchCell, stars);
    await page.keyboard.press(String(stars));
    times.push(await page.evaluate(() => (window as unknown as { shownAfter: Promise<number> }).shownAfter));
    await page.keyboard.press('ArrowRight');
  }
  return times;
}

/** In the page, once `letCall` has run there: a call of the library, its answer. */
declare function call(name: string, args: unknown): Promise<unknown>;

/** Runs in the page: whether long work goes on. */
async function isWorking(): Promise<boolean> {
  const tasks = (await call('tasks.list', null)) as readonly { readonly state: string }[];
  return tasks.some(({ state }) => state === 'running');
}

/** Runs in the page. */
function watchCell(stars: number): void {
  const said = (): string | null =>
    document.querySelector('.sheet .cell.is-focused')?.getAttribute('aria-label') ?? null;
  const shownAfter = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error(`Expected the mark within 5 s, found ${said()}.`)), 5_000);
    window.addEventListener(
      'keydown',
      (event) => {
        const look = (): void => {
          if (said()?.includes(`${stars} star`) !== true) {
            requestAnimationFrame(look);
            return;
          }
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - event.timeStamp);
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
  Object.assign(window, { shownAfter });
}
