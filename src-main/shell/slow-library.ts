/** While a call waits, asks whether the library process responds; if its disk blocks it, the editor is told. */
import type { Events } from '../contract/events.ts';

/** An answer that takes longer than this is worth asking about. */
const ASKED_AFTER_MS = 2_000;
/** A library that hears answers at once; one whose thread waits for a disk cannot. */
const HEARD_WITHIN_MS = 3_000;
/** One that begins has its program to read first, and may have an older library to bring up to date. */
const BEGUN_WITHIN_MS = 10_000;
const ABOUT = 'library slow';

export interface SlowLibrary {
  /** Somebody waits for an answer from now on; call what comes back when it is there. */
  waits(): () => void;
  /** The library process was started, and has not said anything yet. */
  begins(): void;
  /** The library has said something: it hears. */
  heard(): void;
  stop(): void;
}

/** `ask` sends the library process a question that it answers before everything else; `tell` takes what the editor should know. */
export function slowLibrary(ask: () => void, tell: (notice: Events['notice']) => void): SlowLibrary {
  const asking = new Set<ReturnType<typeof setTimeout>>();
  let unheard: ReturnType<typeof setTimeout> | null = null;
  let isTold = false;
  let isBeginning = false;

  function askNow(): void {
    if (unheard !== null) return;
    unheard = setTimeout(
      () => {
        if (isTold) return;
        isTold = true;
        const message = 'The library answers slowly. Its disk may be busy; nothing is lost.';
        tell({
          tone: 'warn',
          message,
          wayOut: 'Go on working: what you do is saved as soon as it answers.',
          about: ABOUT,
        });
      },
      isBeginning ? BEGUN_WITHIN_MS : HEARD_WITHIN_MS,
    );
    ask();
  }

  return {
    waits() {
      let timer = setTimeout(function again() {
        askNow();
        // As long as nobody answers: the thread may be free now and held up later.
        asking.delete(timer);
        timer = setTimeout(again, ASKED_AFTER_MS);
        asking.add(timer);
      }, ASKED_AFTER_MS);
      asking.add(timer);
      return () => {
        asking.delete(timer);
        clearTimeout(timer);
      };
    },
    begins() {
      isBeginning = true;
    },
    heard() {
      isBeginning = false;
      if (unheard !== null) clearTimeout(unheard);
      unheard = null;
      if (!isTold) return;
      isTold = false;
      tell({ tone: 'info', message: 'The library answers again.', wayOut: null, about: ABOUT });
    },
    stop() {
      for (const timer of asking) clearTimeout(timer);
      asking.clear();
      if (unheard !== null) clearTimeout(unheard);
      unheard = null;
    },
  };
}
