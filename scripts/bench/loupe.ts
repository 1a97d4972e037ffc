// The loupe on originals of 24 megapixels, in the built program's real window: from key to picture, decodes on the way, memory, marks.
import type { Page } from '@playwright/test';
import { percentile } from './corpora/desk.ts';
import { bigPhotographs } from './corpora/photographs.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';
import { decodesBetween, type Program, picturedInPage, startProgram, untilPictured } from './window/program.ts';
import { startUnwatched } from './window/unwatched.ts';

const KEY = 'loupe-key: key to next frame at fit size, neighbours warm, 24 megapixels';
const DECODES = 'loupe-decodes: pictures decoded between key and frame';
const MEMORY = 'loupe-memory: most that the window held over 60 frames of 24 megapixels';
const BACK = 'loupe-memory-back: window back in the contact sheet against before the loupe';
const MARK = 'loupe-mark: mark to durable, asked by the window';
const BESIDE = 'loupe-mark-key: key to next frame right after a mark';
export const goals: readonly string[] = [KEY, DECODES, MEMORY, BACK, MARK, BESIDE];
export const limitSeconds = 120;

const FRAMES = 40;

export async function* lines(context: BenchContext): AsyncGenerator<BenchLine> {
  const { wants } = context;
  if ([KEY, DECODES, MARK, BESIDE].some(wants)) yield* looked(context);
  if (wants(MEMORY) || wants(BACK)) yield* held(context);
}

async function* looked(context: BenchContext): AsyncGenerator<BenchLine> {
  const { wants, say } = context;
  const { folder, files } = await bigPhotographs(say);
  const program = await startProgram(context, { folders: [folder] });
  const { page } = program;
  try {
    say('indexing originals of 24 megapixels');
    await page.getByRole('button', { name: `All ${files.length}`, exact: true }).waitFor({ timeout: 60_000 });
    await untilPictured(page);
    await page.locator('.sheet .cell').first().click();
    await page.keyboard.press('e');
    await untilShown(page);
    // There and back once: every preview exists, as for an editor who looks a second time; decoded are only the neighbours.
    for (let at = 1; at < files.length; at += 1) await stepTo(page, 'ArrowRight');
    if (wants(KEY)) yield ms(KEY, percentile(await walk(page, 'ArrowLeft', null), 0.95), 33);
    await page.keyboard.press('Home');
    await untilShown(page);
    if (wants(DECODES)) yield await decodes(page);
    if (wants(BESIDE)) yield ms(BESIDE, percentile(await walk(page, 'ArrowRight', 'p'), 0.95), 33);
    if (wants(MARK)) yield ms(MARK, percentile(await marks(program), 0.95), 10);
  } finally {
    await program.close();
  }
}

/** There and back, and the contact sheet again. */
async function* held(context: BenchContext): AsyncGenerator<BenchLine> {
  const { wants, say } = context;
  const { folder, files } = await bigPhotographs(say);
  const program = await startUnwatched(context, { folders: [folder] });
  const step = async (key: string): Promise<void> => {
    await program.press(key);
    await program.until(shownInPage);
    await pause(150);
  };
  try {
    say('indexing originals of 24 megapixels');
    await program.until(indexedInPage);
    await program.until(picturedInPage);
    await pause(3_000);
    const before = program.memory().now;
    await program.click('.sheet .cell');
    await step('e');
    for (let at = 1; at < files.length; at += 1) await step('ArrowRight');
    // Eight neighbours of 17 MB are kept; what was passed stays until memory is short, at most Chromium's 512 MB.
    const { peak } = program.memory();
    if (wants(MEMORY)) yield { goal: MEMORY, figure: peak, baseline: null, unit: 'MB', better: 'lower', target: 800 };
    for (let at = 1; at < files.length; at += 1) await step('ArrowLeft');
    await program.press('g');
    await program.until(picturedInPage);
    await pause(3_000);
    const figure = program.memory().now;
    if (wants(BACK)) yield { goal: BACK, figure, baseline: before, unit: 'MB', better: 'lower', target: 1.5 };
  } finally {
    program.close();
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs in the page: all sixty photographs are there. */
function indexedInPage(): boolean {
  return [...document.querySelectorAll('button')].some((button) => /^All\s*60$/.test(button.innerText.trim()));
}

function ms(goal: string, figure: number, target: number): BenchLine {
  return { goal, figure, baseline: null, unit: 'ms p95', better: 'lower', target };
}

/** Waits until the picture itself is in the loupe, not its stand-in, and its neighbours have had time to come. */
export async function untilShown(page: Page): Promise<void> {
  await page.waitForFunction(shownInPage);
  await page.waitForTimeout(150);
}

/** Runs in the page. */
function shownInPage(): boolean {
  const image = document.querySelector<HTMLImageElement>('.zoom-image:not(.is-standin)');
  return image?.complete === true && image.naturalWidth > 0;
}

export async function stepTo(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await untilShown(page);
}

/** Milliseconds from each key until the frame with the next picture was presented; before it, where asked, a mark. */
export async function walk(page: Page, key: string, mark: string | null): Promise<readonly number[]> {
  const times: number[] = [];
  for (let at = 0; at < FRAMES; at += 1) {
    await page.evaluate(watchKeyInPage, key);
    if (mark !== null) await page.keyboard.press(mark);
    await page.keyboard.press(key);
    times.push(await page.evaluate(() => (window as unknown as { shownAfter: Promise<number> }).shownAfter));
    await page.waitForTimeout(150);
  }
  return times;
}

/**
 * Runs in the page: from the key's own time stamp until the frame with the whole next picture has been laid out and
 * handed over for drawing. That drawing decodes nothing is counted apart.
 */
function watchKeyInPage(key: string): void {
  const shown = (): HTMLImageElement | null => document.querySelector('.zoom-image:not(.is-standin)');
  const before = shown()?.src;
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const shownAfter = new Promise<number>((resolve) => {
    const listen = async (event: KeyboardEvent): Promise<void> => {
      if (event.key !== key) return;
      window.removeEventListener('keydown', listen, true);
      performance.mark('key');
      for (;;) {
        await frame();
        const image = shown();
        if (image !== null && image.src !== before && image.complete && image.naturalWidth > 0) break;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve(performance.now() - event.timeStamp);
        // What is drawn of this frame is drawn before the next.
        requestAnimationFrame(() => performance.mark('shown'));
      };
      port2.postMessage(null);
    };
    window.addEventListener('keydown', listen, true);
  });
  Object.assign(window, { shownAfter });
}

/** Each step is traced on its own: what is decoded ahead after it does not count. */
async function decodes(page: Page): Promise<BenchLine> {
  let decoded = 0;
  const steps = 10;
  for (let at = 0; at < steps; at += 1) {
    await page.evaluate(() => performance.clearMarks());
    decoded += await decodesBetween(page, ['key', 'shown'], async () => {
      await page.evaluate(watchKeyInPage, 'ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.evaluate(() => (window as unknown as { shownAfter: Promise<number> }).shownAfter);
      await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0);
    });
    await page.waitForTimeout(200);
  }
  return {
    goal: DECODES,
    figure: decoded,
    baseline: null,
    unit: 'pictures',
    better: 'lower',
    target: 0,
    note: `${steps} steps`,
  };
}

/** Milliseconds until the library has answered that a mark is on disk: both processes on the way, and the write. */
async function marks({ page }: Program): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const { desk } = window as unknown as { desk: { call(name: string, args: unknown): Promise<{ ok: boolean }> } };
    const times: number[] = [];
    for (let at = 0; at < 300; at += 1) {
      const started = performance.now();
      const answer = await desk.call('marks.set', { ids: [1 + (at % 60)], stars: at % 6 });
      if (!answer.ok) throw new Error('Expected a mark to be set, found a failure.');
      times.push(performance.now() - started);
    }
    return times;
  });
}
