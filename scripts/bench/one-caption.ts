// What one caption edit costs once the article is open: calls, bytes between page and shell, runs of the rules, rows drawn again.
import type { Page } from '@playwright/test';
import { countRendering, type Rendered } from '../../e2e/rendered-rows.ts';
import { sheetLibrary } from './corpora/sheet.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';
import { type Program, startProgram } from './window/program.ts';

const SIZES = [24, 200] as const;
const COSTS = {
  calls: { unit: 'calls', target: 1, what: 'calls about the article' },
  bytes: { unit: 'bytes', target: 2_000, what: 'bytes of these calls, their answers and all events' },
  rules: { unit: 'runs', target: 1, what: 'runs of the rules' },
  rows: { unit: 'rows', target: 1, what: 'rows of pictures drawn anew' },
} as const;
type Cost = keyof typeof COSTS;

const goalOf = (pictures: number, cost: Cost): string =>
  `edit-${pictures}-${cost}: one caption edited in an article of ${pictures}, ${COSTS[cost].what}`;

export const goals: readonly string[] = SIZES.flatMap((size) =>
  (Object.keys(COSTS) as Cost[]).map((cost) => goalOf(size, cost)),
);
export const limitSeconds = 300;

/** Calls that are not about the article: where the caret is, which commands the menu offers, words that the dictionary was not asked about. */
const BESIDES = new Set(['view.save', 'menu.enable', 'language.examine']);

interface Message {
  readonly name: string;
  readonly bytes: number;
}

export async function* lines(context: BenchContext): AsyncGenerator<BenchLine> {
  for (const size of SIZES) {
    const wanted = (Object.keys(COSTS) as Cost[]).filter((cost) => context.wants(goalOf(size, cost)));
    if (wanted.length === 0) continue;
    context.say(`an article of ${size}`);
    const library = await sheetLibrary(1_000, context.scratch, `edit-${size}`, context.say);
    const program = await startProgram(context, { library });
    try {
      const { figures, note } = await editOnce(program, size);
      for (const cost of wanted) {
        const { unit, target } = COSTS[cost];
        yield { goal: goalOf(size, cost), figure: figures[cost], baseline: null, unit, better: 'lower', target, note };
      }
    } finally {
      await program.close();
    }
  }
}

async function editOnce(
  { page, electron }: Program,
  size: number,
): Promise<{ readonly figures: Readonly<Record<Cost, number>>; readonly note: string }> {
  await page.waitForFunction(() => document.querySelectorAll('.sheet .cell').length > 6);
  await page.addInitScript(countRendering);
  await page.evaluate(openArticleOf, size);
  await page.reload();
  const caption = page.locator('[data-caption]').nth(2);
  await caption.waitFor({ timeout: 60_000 });
  await caption.click();
  await untilQuiet(page);
  await electron.evaluate(countMessages);
  await page.evaluate(() => {
    const { counted } = window as unknown as { counted: Rendered };
    counted.rows.clear();
    counted.rules = 0;
  });
  // In one go: on a slow machine letters would come further apart than the pause that ends an edit.
  await page.keyboard.insertText(' and the crowd');
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-saving'));
  await untilQuiet(page);
  const messages = await electron.evaluate(() => (globalThis as unknown as { messages: Message[] }).messages);
  const { rows, rules } = await page.evaluate(() => {
    const { counted } = window as unknown as { counted: Rendered };
    return { rows: counted.rows.size, rules: counted.rules };
  });
  const about = messages.filter(({ name }) => !BESIDES.has(name));
  const calls = about.filter(({ name }) => !name.startsWith('event '));
  const said = messages.map(({ name, bytes }) => `${name} ${bytes} B`).join(', ');
  const bytes = about.reduce((sum, one) => sum + one.bytes, 0);
  return { figures: { calls: calls.length, bytes, rules, rows }, note: said };
}

/** Nothing is being saved, and has not been for a while: what an edit causes late is counted too. */
async function untilQuiet(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const state = window as unknown as { quietSince?: number };
    if (document.documentElement.hasAttribute('data-saving')) state.quietSince = performance.now();
    state.quietSince ??= performance.now();
    return performance.now() - state.quietSince > 2_000;
  });
  await page.evaluate(() => {
    delete (window as unknown as { quietSince?: number }).quietSince;
  });
}

/** Runs in the page: an article of the first photographs, which the next load of the page opens. */
async function openArticleOf(size: number): Promise<void> {
  const { desk } = window as unknown as {
    desk: { call(name: string, args: unknown): Promise<{ value: { ids: Uint32Array; article: { id: number } } }> };
  };
  const { ids } = (await desk.call('photos.query', {})).value;
  const { article } = (await desk.call('articles.create', { photoIds: [...ids].slice(0, size) })).value;
  await desk.call('view.save', { key: 'article', value: article.id });
  await desk.call('view.save', { key: 'place', value: 'article' });
}

/** Runs in the shell: notes every call of the page with its answer, and every event. */
function countMessages({ ipcMain, webContents }: typeof import('electron')): void {
  const state = globalThis as unknown as { messages: { name: string; bytes: number }[] };
  state.messages = [];
  const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '');
  type Handle = (event: unknown, name: string, args: unknown, ...rest: unknown[]) => Promise<unknown>;
  const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handle> })._invokeHandlers;
  const handle = handlers.get('desk:call');
  if (handle === undefined) throw new Error('Expected the calls of the page to be handled, found nobody who does.');
  handlers.set('desk:call', async (event, name, args, ...rest) => {
    const answer = await handle(event, name, args, ...rest);
    state.messages.push({ name, bytes: bytesOf(args) + bytesOf(answer) });
    return answer;
  });
  for (const contents of webContents.getAllWebContents()) {
    const send = contents.send.bind(contents);
    contents.send = (channel: string, ...values: unknown[]) => {
      state.messages.push({ name: `event ${values[0]}`, bytes: bytesOf(values) });
      send(channel, ...values);
    };
  }
}
