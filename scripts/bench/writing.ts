// From key to frame while an article is written, in the built program's real window: letters against a bare React text field, and steps of pictures.
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { countRendering, type Rendered } from '../../e2e/rendered-rows.ts';
import { inRoot } from '../setup/places.mjs';
import { percentile } from './corpora/desk.ts';
import { sheetLibrary } from './corpora/sheet.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';
import { bareWindow } from './window/bare.ts';
import { type Program, startProgram } from './window/program.ts';

const SIZES = [24, 60] as const;
const FIELDS = ['caption', 'credit', 'headline', 'body'] as const;
type Field = (typeof FIELDS)[number];
const STEPS = {
  move: 'a picture moved by Alt+↑',
  remove: 'a picture removed',
  undo: 'that undone',
  add: 'a picture added',
} as const;
type Step = keyof typeof STEPS;

const letterGoal = (size: number, field: Field): string =>
  `letter-${size}-${field}: a letter in the ${field} to the next frame, article of ${size}`;
const stepGoal = (size: number, step: Step): string =>
  `step-${size}-${step}: ${STEPS[step]}, to the frame that shows it, article of ${size}`;
const rowsGoal = (size: number): string => `step-${size}-rows: rows drawn anew by Alt+↑, article of ${size}`;

export const goals: readonly string[] = SIZES.flatMap((size) => [
  ...FIELDS.map((field) => letterGoal(size, field)),
  ...(Object.keys(STEPS) as Step[]).map((step) => stepGoal(size, step)),
  rowsGoal(size),
]);
export const limitSeconds = 400;

const LETTERS = 'and the crowd went home in the rain along the quay';
const REPEATS = 8;
/** Steps whose rows are counted; they are not timed. */
const COUNTED = 3;

export async function* lines(context: BenchContext): AsyncGenerator<BenchLine> {
  const bare = await bareLetters(context);
  for (const size of SIZES) {
    const fields = FIELDS.filter((field) => context.wants(letterGoal(size, field)));
    const steps = (Object.keys(STEPS) as Step[]).filter((step) => context.wants(stepGoal(size, step)));
    const wantsRows = context.wants(rowsGoal(size));
    if (fields.length + steps.length === 0 && !wantsRows) continue;
    context.say(`an article of ${size}`);
    const library = await sheetLibrary(1_000, context.scratch, `writing-${size}`, context.say);
    const program = await startProgram(context, { library });
    try {
      await openArticle(program, size);
      for (const field of fields) {
        const figure = percentile(await letters(program.page, field), 0.95);
        const goal = letterGoal(size, field);
        yield { goal, figure, baseline: bare, unit: 'ms p95', better: 'lower', target: 2 };
      }
      if (steps.length === 0 && !wantsRows) continue;
      const { times, rows } = await stepTimes(program.page);
      for (const step of steps) {
        const figure = percentile(times[step], 0.95);
        yield { goal: stepGoal(size, step), figure, baseline: null, unit: 'ms p95', better: 'lower', target: 50 };
      }
      if (wantsRows) {
        const note = 'it, its neighbour, and the two between which it stood and stands';
        yield { goal: rowsGoal(size), figure: rows, baseline: null, unit: 'rows', better: 'lower', target: 4, note };
      }
    } finally {
      await program.close();
    }
  }
}

/** Milliseconds p95 of a letter in the bare field. */
async function bareLetters(context: BenchContext): Promise<number> {
  const folder = join(context.scratch, 'bare-field');
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      target: 'chrome130',
      lib: {
        entry: inRoot('scripts', 'bench', 'window', 'bare-field.ts'),
        formats: ['iife'],
        name: 'bare',
        fileName: () => 'bare.js',
      },
    },
  });
  const page = join(folder, 'bare.html');
  writeFileSync(page, '<!doctype html><meta charset="utf-8"><div id="root"></div><script src="bare.js"></script>');
  const { page: window, close } = await bareWindow(context, relative(inRoot('scripts', 'bench', 'window'), page), '');
  try {
    await window.locator('textarea').click();
    return percentile(await type(window), 0.95);
  } finally {
    await close();
  }
}

async function openArticle({ page }: Program, size: number): Promise<void> {
  await page.waitForFunction(() => document.querySelectorAll('.sheet .cell').length > 6);
  await page.addInitScript(countRendering);
  await page.evaluate(async (pictures) => {
    const { desk } = window as unknown as {
      desk: { call(name: string, args: unknown): Promise<{ value: { ids: Uint32Array; article: { id: number } } }> };
    };
    const { ids } = (await desk.call('photos.query', {})).value;
    const { article } = (await desk.call('articles.create', { photoIds: [...ids].slice(0, pictures) })).value;
    await desk.call('view.save', { key: 'article', value: article.id });
    await desk.call('view.save', { key: 'place', value: 'article' });
  }, size);
  await page.reload();
  await page.locator('[data-caption]').nth(4).waitFor({ timeout: 60_000 });
  await count(page, false);
}

async function letters(page: Page, field: Field): Promise<readonly number[]> {
  const caption = page.locator('[data-caption]').nth(4);
  if (field === 'caption' || field === 'credit') await caption.click();
  const box =
    field === 'caption'
      ? caption
      : page.getByRole('textbox', {
          name: { credit: /^Credit of picture 5$/, headline: 'Headline', body: 'Body' }[field],
        });
  await box.click();
  await page.keyboard.press('End');
  await page.waitForTimeout(1_500);
  return type(page);
}

/** Milliseconds of each letter, from the key's own time stamp until its frame has been handed over for drawing. */
async function type(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (const letter of LETTERS) {
    await page.evaluate(watchNextKey);
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    times.push(await page.evaluate(() => (window as unknown as { shownAfter: Promise<number> }).shownAfter));
    await page.waitForTimeout(30);
  }
  return times;
}

/** Runs in the page. */
function watchNextKey(): void {
  const shownAfter = new Promise<number>((resolve) => {
    window.addEventListener(
      'keydown',
      (event) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - event.timeStamp);
          port2.postMessage(null);
        }),
      { once: true, capture: true },
    );
  });
  Object.assign(window, { shownAfter });
}

/** Runs in the page: from a key's time stamp until the frame in which the order of these elements is another. */
function watchOrder(selector: string): void {
  const order = (): string =>
    [...document.querySelectorAll(selector)].map((one) => one.getAttribute('data-caption') ?? one.textContent).join();
  const before = order();
  const shownAfter = new Promise<number>((resolve) => {
    const start = { at: performance.now() };
    // Alt and Ctrl are pressed before it, and the way to the second key is no part of the step.
    const hear = (event: KeyboardEvent): void => {
      if (event.key === 'Alt' || event.key === 'Control') return;
      window.removeEventListener('keydown', hear, { capture: true });
      start.at = event.timeStamp;
    };
    window.addEventListener('keydown', hear, { capture: true });
    const look = (): void => {
      if (order() === before) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start.at);
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { shownAfter });
}

async function stepTimes(
  page: Page,
): Promise<{ readonly times: Readonly<Record<Step, readonly number[]>>; readonly rows: number }> {
  const times: Record<Step, number[]> = { move: [], remove: [], undo: [], add: [] };
  const rows: number[] = [];
  await page.locator('[data-caption]').nth(10).click();
  await page.keyboard.press('Escape');
  const press = async (key: string): Promise<number> => {
    // What follows from the step before is over.
    await page.waitForTimeout(1_000);
    await page.evaluate(watchOrder, '[data-caption]');
    await page.keyboard.press(key);
    return page.evaluate(() => (window as unknown as { shownAfter: Promise<number> }).shownAfter);
  };
  for (let at = 0; at < REPEATS; at += 1) {
    times.move.push(await press('Alt+ArrowUp'));
    times.remove.push(await press('Delete'));
    times.undo.push(await press('Control+z'));
  }
  for (let at = 0; at < COUNTED; at += 1) {
    await count(page, true);
    await press('Alt+ArrowUp');
    await count(page, false);
    rows.push(await page.evaluate(() => (window as unknown as { counted: Rendered }).counted.rows.size));
  }
  await addFromSheet(page, times.add);
  return { times, rows: Math.max(...rows) };
}

/** Counting is no part of what is timed. */
function count(page: Page, isCounting: boolean): Promise<void> {
  return page.evaluate((on) => {
    const { counted } = window as unknown as { counted: Rendered };
    counted.isPaused = !on;
    if (on) counted.rows.clear();
  }, isCounting);
}

/** In the contact sheet, where photographs are added: until the strip shows it. */
async function addFromSheet(page: Page, times: number[]): Promise<void> {
  await page.keyboard.press('Control+1');
  const cells = page.locator('.sheet .cell');
  await cells.first().waitFor();
  await page.locator('.sheet').press('End');
  for (let at = 0; at < REPEATS; at += 1) {
    await page.waitForTimeout(1_000);
    await page.evaluate(watchOrder, '.strip-item');
    await page.keyboard.press('a');
    times.push(await page.evaluate(() => (window as unknown as { shownAfter: Promise<number> }).shownAfter));
    await page.keyboard.press('ArrowLeft');
  }
}
