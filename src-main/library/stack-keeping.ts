/** Keeps the stacks right while photographs come, go and are decoded: regroups when things are quiet, and only if they are shown. */
import { FOUND_KINDS } from '../domain/stacks/stack.ts';
import { groupPhotos, measureStacks, type StackStore } from '../usecases/photographs/group-photos.ts';

export interface StackKeeping {
  /** Stacks are being looked at: they are brought up to date now and kept so. */
  wanted(): void;
  /** Cells come into view: the sheet is being scrolled. */
  looked(): void;
  /** Photographs changed. */
  due(): void;
  close(): Promise<void>;
}

/** After the last change, so that a card that is being read is not grouped picture by picture; and this often while it goes on. */
const QUIET_MS = 700;
const LONGEST_WAIT_MS = 4_000;
/** After a start with stacks that were grouped before: two cores have a window to bring up first. */
const STARTED_MS = 4_000;
/** Between two pages of a gentle grouping, and after the last cells that came into view. */
const GENTLE_MS = 20;
const SCROLLED_MS = 300;

export function keepStacks(store: StackStore, changed: () => void, failed: (error: unknown) => void): StackKeeping {
  const closing = new AbortController();
  /** The grouping at start mostly finds what it found before, so it leaves the processor to the editor. */
  let isGentle = false;
  let lookedAt = 0;
  const breathe = (): Promise<void> =>
    new Promise((resolve) => {
      if (isGentle) setTimeout(resolve, Math.max(GENTLE_MS, lookedAt + SCROLLED_MS - Date.now()));
      else setImmediate(resolve);
    });
  let isWanted = false;
  let waiting: NodeJS.Timeout | null = null;
  let waitingSince = 0;
  let running: Promise<void> | null = null;
  let again = false;

  async function run(): Promise<void> {
    try {
      // Hints of stacks that were grouped before do not wait for the grouping.
      if (await measureStacks(store, closing.signal, breathe)) changed();
      if (await groupPhotos(store, closing.signal, breathe)) changed();
      if (await measureStacks(store, closing.signal, breathe)) changed();
    } catch (error) {
      if (!closing.signal.aborted) failed(error);
    }
  }

  function start(): void {
    waiting = null;
    if (running !== null) {
      again = true;
      return;
    }
    running = run().finally(() => {
      running = null;
      isGentle = false;
      if (again && !closing.signal.aborted) soon();
      again = false;
    });
  }

  function soon(): void {
    const now = Date.now();
    if (waiting === null) waitingSince = now;
    later(Math.max(0, Math.min(QUIET_MS, waitingSince + LONGEST_WAIT_MS - now)));
  }

  function later(milliseconds: number): void {
    if (waiting !== null) clearTimeout(waiting);
    waiting = setTimeout(start, milliseconds);
  }

  return {
    wanted() {
      if (isWanted) return;
      isWanted = true;
      waitingSince = Date.now();
      // What was grouped before shows meanwhile: whether it is still right can wait until the view has come up.
      isGentle = FOUND_KINDS.some((kind) => store.stackOf(kind).some((stack) => stack !== 0));
      if (isGentle) later(STARTED_MS);
      else start();
    },
    looked() {
      lookedAt = Date.now();
    },
    due() {
      isGentle = false;
      if (isWanted && !closing.signal.aborted) soon();
    },
    async close() {
      closing.abort();
      if (waiting !== null) clearTimeout(waiting);
      await running;
    },
  };
}
