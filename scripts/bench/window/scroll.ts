// Scrolls a grid from inside its own page, frame by frame, and tells what the frames took.

export interface Scrolled {
  readonly framesPerSecond: number;
  readonly slowestFrames: number;
  /** Milliseconds of each task over 50 ms, from the first frame until the grid had settled. */
  readonly longTasks: readonly number[];
  /** Milliseconds from the last scrolled frame until every cell in view showed its picture; null where no pictures were waited for. */
  readonly settled: number | null;
}

export interface ScrollOrder {
  readonly grid: string;
  readonly pixelsAFrame: number;
  readonly milliseconds: number;
  /** Waits for pictures in the cells in view afterwards. */
  readonly pictures: boolean;
}

/** A window's page, by whichever connection. */
export interface Scrollable {
  evaluate(work: (order: ScrollOrder) => Promise<Scrolled>, order: ScrollOrder): Promise<Scrolled>;
}

/** Sets the marks `fling-steady` (once the speed has been the same for a quarter of a second) and `fling-end`. */
export function scroll(page: Scrollable, order: ScrollOrder): Promise<Scrolled> {
  return page.evaluate(scrollInPage, order);
}

/** Runs in the page: knows nothing of this file. */
async function scrollInPage({ grid, pixelsAFrame, milliseconds, pictures }: ScrollOrder): Promise<Scrolled> {
  const element = document.querySelector<HTMLElement>(grid);
  if (element === null) throw new Error(`Expected the grid ${grid} in the page, found none.`);
  for (const name of ['fling-steady', 'fling-end']) performance.clearMarks(name);
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const task of list.getEntries()) longTasks.push(task.duration);
  });
  observer.observe({ type: 'longtask' });
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const times: number[] = [await frame()];
  const began = times[0] ?? 0;
  let way = 1;
  let steady = false;
  for (let now = began; now - began < milliseconds; now = await frame()) {
    if (now !== began) times.push(now);
    const before = element.scrollTop;
    element.scrollTop = before + way * pixelsAFrame;
    if (element.scrollTop === before) way = -way;
    if (!steady && now - began > 250) {
      performance.mark('fling-steady');
      steady = true;
    }
  }
  performance.mark('fling-end');
  const stopped = performance.now();
  const isSettled = (): boolean => {
    const view = element.getBoundingClientRect();
    const shown = [...element.querySelectorAll('.cell')].filter((cell) => {
      const box = cell.getBoundingClientRect();
      return box.bottom > view.top && box.top < view.bottom;
    });
    return shown.length > 6 && shown.every((cell) => (cell.querySelector('img')?.naturalWidth ?? 0) > 0);
  };
  let settled: number | null = null;
  if (pictures) {
    do await frame();
    while (!isSettled() && performance.now() - stopped < 10_000);
    settled = performance.now() - stopped;
  }
  // Long tasks are told late.
  await new Promise((resolve) => setTimeout(resolve, 250));
  observer.disconnect();
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
  gaps.sort((a, b) => a - b);
  return {
    framesPerSecond: ((times.length - 1) * 1000) / ((times.at(-1) ?? 0) - began),
    slowestFrames: gaps[Math.floor(gaps.length * 0.95)] ?? 0,
    longTasks,
    settled,
  };
}
