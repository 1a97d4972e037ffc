// Goals 11, 12, 13 and the contact sheet of a large library, in the built program's real window: requests, decodes, frames, memory;
// what is scrolled has marks and badges, and its bursts are stacked.
import type { Page } from '@playwright/test';
import { sheetLibrary } from './corpora/sheet.ts';
import type { BenchContext, BenchLine, MeasuredLine } from './frame/line.ts';
import { median, medianLine } from './frame/spread.ts';
import { type BareWindow, bareWindow } from './window/bare.ts';
import { decodesBetween, type Program, startProgram, untilPictured } from './window/program.ts';
import { type Scrolled, scroll } from './window/scroll.ts';
import { startUnwatched } from './window/unwatched.ts';

const SMALL = 1_000;
const LARGE = 100_000;
const inWords = (photographs: number): string => photographs.toLocaleString('en-US');
const of = (name: string, words: string) => (photographs: number) =>
  `${name}-${photographs}: ${words}, ${inWords(photographs)} photographs`;

const OPEN = `sheet-open: from the page's start to pictures and keyboard, ${inWords(LARGE)} photographs against ${inWords(SMALL)}`;
const OPEN_STACKED = `sheet-open-stacks: the same with bursts stacked`;
const RATE = '11-rate: pictures answered, the 10,000th thousand against the first';
const GRID = '11-grid: grid of 200 pictures loaded, against a bare file protocol';
const SLOW = of('12-slow', 'scrolled at 40 px a frame against empty cells');
const FAST = of('12-fast', 'flung at 900 px a frame against empty cells');
const FASTEST = of('12-fastest', 'flung at 6,000 px a frame against empty cells');
const SETTLED = of('12-settled', 'every cell in view shows its picture after the stop, median');
const REQUESTED = of('12-requests', 'pictures requested while flung');
const DECODED = of('12-decodes', 'pictures decoded while flung');
const LONG = of('12-long-tasks', 'tasks over 50 ms while scrolled and flung');
const MEMORY = `13-memory: window after a minute of scrolling against idle with pictures, ${inWords(LARGE)} photographs`;

const BOTH = [SLOW, FAST, FASTEST, SETTLED, LONG, REQUESTED, DECODED];
const goalsOf = (photographs: number): readonly string[] => BOTH.map((goal) => goal(photographs));
const SERVED = [RATE, GRID];
export const goals: readonly string[] = [OPEN, OPEN_STACKED, ...SERVED, ...goalsOf(SMALL), ...goalsOf(LARGE), MEMORY];

const ROUNDS = 3;
const ROUND_MS = 2_000;
const SPEEDS = [40, 900, 6_000] as const;
type Speed = (typeof SPEEDS)[number];
const MINUTE = 60_000;

export async function* lines(context: BenchContext): AsyncGenerator<BenchLine> {
  const { wants } = context;
  if (wants(OPEN)) yield* opened(context, OPEN, 'off');
  if (wants(OPEN_STACKED)) yield* opened(context, OPEN_STACKED, 'bursts');
  if (SERVED.some(wants)) yield* served(context);
  if (goalsOf(SMALL).some(wants)) yield* scrolled(context, SMALL);
  if (goalsOf(LARGE).some(wants)) yield* scrolled(context, LARGE);
  if (wants(MEMORY)) yield await held(context);
}

async function* opened(context: BenchContext, goal: string, stacks: 'off' | 'bursts'): AsyncGenerator<BenchLine> {
  const times = { small: [] as number[], large: [] as number[] };
  for (let round = 0; round <= 5; round += 1) {
    for (const [size, photographs] of [
      ['small', SMALL],
      ['large', LARGE],
    ] as const) {
      context.say(`round ${round} of 5, ${inWords(photographs)} photographs`);
      const library = await sheetLibrary(photographs, context.scratch, `open-${stacks}`, context.say, stacks);
      const program = await startProgram(context, { library });
      const time = await usable(program.page);
      await program.close();
      // The first round reads files into memory.
      if (round > 0) times[size].push(time);
    }
  }
  yield medianLine({ goal, ours: times.large, bare: times.small, unit: 'ms', better: 'lower', target: 1.2 });
}

/** Milliseconds since the page began to load until all cells show pictures and a key has moved the focus. */
async function usable(page: Page): Promise<number> {
  await untilPictured(page);
  await page.keyboard.press('ArrowRight');
  return page.evaluate(async () => {
    while (document.querySelector('.sheet .cell.is-focused') === null)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now();
  });
}

async function* served(context: BenchContext): AsyncGenerator<BenchLine> {
  const { wants, scratch, say } = context;
  const library = await sheetLibrary(LARGE, scratch, 'served', say);
  const program = await startProgram(context, { library });
  await untilPictured(program.page);
  try {
    if (wants(GRID)) {
      const bare = await bareWindow(context, 'empty-grid.html', `${library}-pictures`);
      const times = { ours: [] as number[], bare: [] as number[] };
      // The library looks its folders and pages through first, which counts elsewhere.
      await program.page.waitForTimeout(3_000);
      for (let round = 0; round <= 7; round += 1) {
        const ours = await program.page.evaluate(gridInPage, { scheme: 'photo', round });
        const theirs = await bare.page.evaluate(gridInPage, { scheme: 'bare', round });
        if (round === 0) continue;
        times.ours.push(ours);
        times.bare.push(theirs);
      }
      await bare.close();
      yield medianLine({ goal: GRID, ...times, unit: 'ms', better: 'lower', target: 1.1 });
    }
    if (wants(RATE)) {
      const rates: number[] = [];
      for (let block = 0; block < 10; block += 1)
        rates.push(await program.page.evaluate(requestsInPage, { from: 1 + block * 1_000, count: 1_000 }));
      yield {
        goal: RATE,
        figure: rates.at(-1) ?? 0,
        baseline: rates[0] ?? 0,
        unit: 'pictures/s',
        better: 'higher',
        target: 0.9,
        note: `slowest thousand ${Math.round(Math.min(...rates))}/s`,
      };
    }
  } finally {
    await program.close();
  }
}

/** Runs in the page: 200 pictures side by side, other ones every round; milliseconds until the last has loaded. */
async function gridInPage({ scheme, round }: { readonly scheme: string; readonly round: number }): Promise<number> {
  const grid = document.createElement('div');
  Object.assign(grid.style, { position: 'fixed', inset: '0', zIndex: '9', display: 'flex', flexWrap: 'wrap' });
  document.body.append(grid);
  const started = performance.now();
  const loads = Array.from({ length: 200 }, (_, at) => {
    const image = new Image(70, 47);
    const loaded = new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = () => reject(new Error(`Expected a picture at ${image.src}, found none.`));
    });
    image.src = `${scheme}://thumb/${20_000 + round * 200 + at}?v=2`;
    grid.append(image);
    return loaded;
  });
  await Promise.all(loads);
  const time = performance.now() - started;
  grid.remove();
  return time;
}

/** Runs in the page: asks for pictures, eight at once, none twice; pictures a second. */
async function requestsInPage({ from, count }: { readonly from: number; readonly count: number }): Promise<number> {
  let next = from;
  const started = performance.now();
  const worker = async (): Promise<void> => {
    for (let id = next++; id < from + count; id = next++) {
      await new Promise((resolve, reject) => {
        const image = new Image();
        image.onload = resolve;
        image.onerror = () => reject(new Error(`Expected picture ${id}, found none.`));
        image.src = `photo://thumb/${id}?v=2`;
      });
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return (count * 1000) / (performance.now() - started);
}

type Rounds = Readonly<Record<Speed, { readonly ours: Scrolled[]; readonly bare: Scrolled[] }>>;

async function* scrolled(context: BenchContext, photographs: number): AsyncGenerator<BenchLine> {
  const { wants, scratch, say } = context;
  const library = await sheetLibrary(photographs, scratch, 'scroll', say, 'bursts');
  const program = await startProgram(context, { library });
  const bare = await bareWindow(context, 'empty-grid.html', `${library}-pictures`);
  try {
    await untilPictured(program.page);
    await layBare(program.page, bare.page);
    // What the start leaves to do is over.
    await program.page.waitForTimeout(3_000);
    say(`scrolling ${inWords(photographs)} photographs`);
    const rounds = await scrollRounds(program, bare);
    yield* frameLines(rounds, photographs, wants);
    if (wants(REQUESTED(photographs)) || wants(DECODED(photographs))) yield* countLines(program, photographs, wants);
  } finally {
    await bare.close();
    await program.close();
  }
}

async function held(context: BenchContext): Promise<MeasuredLine> {
  const library = await sheetLibrary(LARGE, context.scratch, 'held', context.say, 'bursts');
  const program = await startUnwatched(context, { library });
  try {
    await rest();
    const baseline = program.memory().now;
    context.say('scrolling for a minute');
    for (let at = 0, began = performance.now(); performance.now() - began < MINUTE; at += 1)
      await scroll(program, order(SPEEDS[at % SPEEDS.length] ?? 40));
    await rest();
    return { goal: MEMORY, figure: program.memory().now, baseline, unit: 'MB', better: 'lower', target: 1.5 };
  } finally {
    program.close();
  }
}

/** What the start or the scrolling leaves to do is over, and its memory given back. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3_000));

const order = (pixelsAFrame: Speed) => ({ grid: '.sheet', pixelsAFrame, milliseconds: ROUND_MS, pictures: true });

/** In turns, so that what else the machine does meets both. */
async function scrollRounds(program: Program, bare: BareWindow): Promise<Rounds> {
  const rounds: Rounds = { 40: { ours: [], bare: [] }, 900: { ours: [], bare: [] }, 6000: { ours: [], bare: [] } };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const speed of SPEEDS) {
      rounds[speed].bare.push(await scroll(bare.page, { ...order(speed), grid: '#grid', pictures: false }));
      rounds[speed].ours.push(await scroll(program.page, order(speed)));
    }
  }
  return rounds;
}

/** The bare grid gets the contact sheet's own geometry. */
async function layBare(ours: Page, bare: Page): Promise<void> {
  const layout = await ours.evaluate(() => {
    const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
    const area = document.querySelector('.sheet-area')?.getBoundingClientRect();
    const boxes = [...document.querySelectorAll('.sheet .cell')].map((cell) => cell.getBoundingClientRect());
    const [first] = boxes;
    if (sheet === undefined || area === undefined || first === undefined)
      throw new Error('Expected a contact sheet, found none.');
    const columns = boxes.filter((box) => box.top === first.top).length;
    const { left, top, width, height } = sheet;
    const pitch = { pitchX: first.width + 8, pitchY: first.height + 8 };
    return { left, top, width, height, columns, rows: Math.round(area.height / pitch.pitchY), ...pitch };
  });
  await bare.evaluate((given) => (window as unknown as { layGrid(layout: unknown): void }).layGrid(given), layout);
}

function* frameLines(rounds: Rounds, photographs: number, wants: (goal: string) => boolean): Generator<MeasuredLine> {
  const fps = (all: readonly Scrolled[]): readonly number[] => all.map((one) => one.framesPerSecond);
  for (const [goal, speed, target] of [
    [SLOW, 40, 0.95],
    [FAST, 900, 0.9],
    [FASTEST, 6_000, 0.9],
  ] as const) {
    const { ours, bare } = rounds[speed];
    const slowest = Math.round(median(ours.map((one) => one.slowestFrames)));
    if (wants(goal(photographs)))
      yield medianLine({
        goal: goal(photographs),
        ours: fps(ours),
        bare: fps(bare),
        unit: 'frames/s',
        better: 'higher',
        target,
        note: `95 % of frames within ${slowest} ms`,
      });
  }
  const settled = [...rounds[900].ours, ...rounds[6_000].ours].map((one) => one.settled ?? Number.NaN);
  if (wants(SETTLED(photographs)))
    yield medianLine({
      goal: SETTLED(photographs),
      ours: settled,
      bare: null,
      unit: 'ms',
      better: 'lower',
      target: 300,
    });
  const long = SPEEDS.flatMap((speed) => rounds[speed].ours).flatMap((one) => one.longTasks);
  if (wants(LONG(photographs)))
    yield {
      goal: LONG(photographs),
      figure: long.length,
      baseline: null,
      unit: 'tasks',
      better: 'lower',
      target: 0,
      ...(long.length > 0 ? { note: `longest ${Math.round(Math.max(...long))} ms` } : {}),
    };
}

/** Counted apart from the frames' times: counting costs time itself. */
async function* countLines(
  { page }: Program,
  photographs: number,
  wants: (goal: string) => boolean,
): AsyncGenerator<MeasuredLine> {
  let requested = 0;
  let decoded = 0;
  for (const speed of [900, 6_000] as const) {
    const asked: number[] = [];
    const count = (request: { url(): string }): void => {
      if (request.url().startsWith('photo:')) asked.push(Date.now());
    };
    page.on('request', count);
    decoded += await decodesBetween(page, ['fling-steady', 'fling-end'], () => scroll(page, order(speed)));
    page.off('request', count);
    const [from, to] = await page.evaluate(() =>
      ['fling-steady', 'fling-end'].map(
        (name) => performance.timeOrigin + (performance.getEntriesByName(name)[0]?.startTime ?? 0),
      ),
    );
    requested += asked.filter((time) => time >= (from ?? 0) && time <= (to ?? 0)).length;
  }
  const count = { baseline: null, unit: 'pictures', better: 'lower', target: 0 } as const;
  if (wants(REQUESTED(photographs))) yield { goal: REQUESTED(photographs), figure: requested, ...count };
  if (wants(DECODED(photographs))) yield { goal: DECODED(photographs), figure: decoded, ...count };
}
