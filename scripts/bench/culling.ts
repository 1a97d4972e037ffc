// Culling in the built program's real window: the loupe while new thumbnails are being made, and a mark that goes on to the next stack.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { percentile } from './corpora/desk.ts';
import { bigPhotographs, smallPhotographs } from './corpora/photographs.ts';
import { sheetLibrary } from './corpora/sheet.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';
import { untilShown, walk } from './loupe.ts';
import { letCall, startProgram, untilPictured } from './window/program.ts';

const MEANWHILE =
  'cull-loupe: key to next frame in the loupe while 800 thumbnails are made, against the same at rest, 24 megapixels';
const MARK = 'cull-mark: a mark with closed stacks of 8 and auto-advance, key to the frame that has the next at hand';
export const goals: readonly string[] = [MEANWHILE, MARK];
export const limitSeconds = 200;

const STACKS = 40;
const FRAMES = 8;

export async function* lines(context: BenchContext): AsyncGenerator<BenchLine> {
  if (context.wants(MEANWHILE)) yield await loupeMeanwhile(context);
  if (context.wants(MARK)) yield await markInStacks(context);
}

async function loupeMeanwhile(context: BenchContext): Promise<BenchLine> {
  const { folder, files } = await bigPhotographs(context.say);
  const small = await smallPhotographs(context.say);
  const program = await startProgram(context, { folders: [folder] });
  const { page } = program;
  try {
    await letCall(page);
    context.say('indexing originals of 24 megapixels');
    await page.getByRole('button', { name: `All ${files.length}`, exact: true }).waitFor({ timeout: 60_000 });
    await untilPictured(page);
    // What comes later stays out of this folder's view.
    await page.locator('.source', { hasText: 'big-' }).first().click();
    await page.locator('.sheet .cell').first().click();
    await untilAtRest(page);
    await page.keyboard.press('e');
    await untilShown(page);
    // There and back, each waited for: at rest every preview has been made.
    await walk(page, 'ArrowRight', null);
    await walk(page, 'ArrowLeft', null);
    const atRest = percentile(await walk(page, 'ArrowRight', null), 0.95);
    await page.keyboard.press('Home');
    await untilShown(page);
    const paths = [0, 1, 2, 3, 4, 5, 6, 7].map((part) => join(small.folder, partsOf(small)[part] ?? ''));
    await program.electron.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
    }, paths);
    await page.evaluate(() => void call('folders.choose', null));
    await page.waitForFunction(async () => ((await call('tasks.list', null)) as readonly unknown[]).length > 0);
    const figure = percentile(await walk(page, 'ArrowRight', null), 0.95);
    const isStillWorking = await page.evaluate(
      async () => ((await call('tasks.list', null)) as readonly unknown[]).length > 0,
    );
    const note = isStillWorking
      ? 'they were still being made at the last key'
      : 'the last keys came after the last of them';
    return { goal: MEANWHILE, figure, baseline: atRest, unit: 'ms p95', better: 'lower', target: 2, note };
  } finally {
    await program.close();
  }
}

/** Nothing works in the background: else the time at rest is that of work, too. */
async function untilAtRest(page: Page): Promise<void> {
  await page.waitForFunction(async () => ((await call('tasks.list', null)) as readonly unknown[]).length === 0, null, {
    timeout: 120_000,
  });
}

/** Folders of a corpus, by their names. */
function partsOf({ folder, files }: { readonly folder: string; readonly files: readonly string[] }): readonly string[] {
  return [...new Set(files.map((file) => file.slice(folder.length + 1).split(/[\\/]/)[0] ?? ''))].sort();
}

async function markInStacks(context: BenchContext): Promise<BenchLine> {
  const library = await sheetLibrary(1_000, context.scratch, 'marks', context.say, 'bursts');
  const program = await startProgram(context, { library });
  const { page } = program;
  try {
    await untilPictured(page);
    await letCall(page);
    await page.evaluate(
      async ([stacks, frames]) => {
        const { ids } = (await call('photos.query', {})) as { ids: Uint32Array };
        for (let at = 0; at < stacks; at += 1)
          await call('stacks.make', { ids: [...ids.slice(at * frames, (at + 1) * frames)] });
        await call('view.save', { key: 'autoAdvance', value: true });
      },
      [STACKS, FRAMES] as const,
    );
    await page.reload();
    await untilPictured(page);
    await page.locator('.sheet .cell').first().click();
    const times: number[] = [];
    for (let at = 0; at < STACKS - 1; at += 1) {
      await page.waitForTimeout(200);
      await page.evaluate(watchNext);
      await page.keyboard.press(at % 3 === 0 ? 'x' : 'p');
      times.push(await page.evaluate(() => (window as unknown as { shownAfter: Promise<number> }).shownAfter));
    }
    return { goal: MARK, figure: percentile(times, 0.95), baseline: null, unit: 'ms p95', better: 'lower', target: 33 };
  } finally {
    await program.close();
  }
}

/** In the page, once `letCall` has run there: a call of the library, its answer. */
declare function call(name: string, args: unknown): Promise<unknown>;

/** Runs in the page: from the key's own time stamp until the frame in which another cell is the current one. */
function watchNext(): void {
  const atHand = (): string | null =>
    document.querySelector('.sheet .cell.is-focused')?.getAttribute('data-key') ?? null;
  const before = atHand();
  const shownAfter = new Promise<number>((resolve) => {
    window.addEventListener(
      'keydown',
      (event) => {
        const look = (): void => {
          if (atHand() === before) {
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
