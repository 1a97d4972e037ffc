/** Tells when what is scrolled has come to rest, however unevenly its events come. */

/** Without an event for so long it may be at rest, and for so long it is, unless the next frame says otherwise; in ms. */
const STILL_AFTER_MS = 30;
const RESTED_AFTER_MS = 45;

export interface Rest {
  /** It was scrolled. */
  moved(): void;
  stop(): void;
}

export function whenRested(still: () => void, rested: () => void): Rest {
  let movedAt = 0;
  let timer: number | null = null;
  let frame: number | null = null;
  // One timer that looks when the last event was: a new one for every event would cost each frame.
  const wait = (quiet: number, until: number): void => {
    timer = window.setTimeout(look, until - quiet);
  };
  const look = (): void => {
    timer = null;
    const quiet = performance.now() - movedAt;
    if (quiet < STILL_AFTER_MS) wait(quiet, STILL_AFTER_MS);
    else if (quiet < RESTED_AFTER_MS) {
      still();
      wait(quiet, RESTED_AFTER_MS);
    } else {
      // An event that was waiting behind a long task is told before a frame is made.
      frame = window.requestAnimationFrame(() => {
        frame = null;
        // In its own task: the frame has enough to do.
        if (performance.now() - movedAt >= RESTED_AFTER_MS) timer = window.setTimeout(end);
        else look();
      });
    }
  };
  const end = (): void => {
    timer = null;
    rested();
  };
  return {
    moved() {
      movedAt = performance.now();
      if (timer === null && frame === null) timer = window.setTimeout(look, STILL_AFTER_MS);
    },
    stop() {
      if (timer !== null) window.clearTimeout(timer);
      if (frame !== null) window.cancelAnimationFrame(frame);
      timer = null;
      frame = null;
    },
  };
}
