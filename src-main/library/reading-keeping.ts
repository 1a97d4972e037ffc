/** Reads the photographs' words again in the background where the program's readers have changed: a new version's grammar applies to old rows too. */
import { setTimeout as pause } from 'node:timers/promises';
import type { PhotoId } from '../domain/photo.ts';
import type { PhotoReadings } from '../sqlite/photographs/photo-readings.ts';

/** The first moments belong to the window. */
const STARTED_MS = 5_000;
/** So many rows at most and so much work at once, then room for what the editor asks. */
const PORTION = 60;
const WORKED_MS = 6;
const BETWEEN_MS = 25;
/** Somebody asked a moment ago: the sheet is being scrolled, a caption written. */
const ASKED_MS = 300;

export interface ReadingKeeping {
  /** The window asks: the next portion waits until it does not. */
  touched(): void;
  close(): Promise<void>;
}

/** @param changed is told the photographs whose reading is another now, portion by portion. */
export function keepReadings(
  readings: PhotoReadings,
  changed: (ids: readonly PhotoId[]) => void,
  failed: (error: unknown) => void,
): ReadingKeeping {
  const closing = new AbortController();
  let touchedAt = Number.NEGATIVE_INFINITY;
  const { signal } = closing;
  const run = async (): Promise<void> => {
    await pause(STARTED_MS, undefined, { signal, ref: false });
    for (;;) {
      const portion = readings.readAgain(PORTION, WORKED_MS);
      if (portion.changed.length > 0) changed(portion.changed);
      if (portion.isDone) return;
      await pause(Math.max(BETWEEN_MS, touchedAt + ASKED_MS - performance.now()), undefined, { signal });
    }
  };
  const running = run().catch((error: unknown) => {
    if (!signal.aborted) failed(error);
  });
  return {
    touched: () => {
      touchedAt = performance.now();
    },
    close: () => {
      closing.abort();
      return running;
    },
  };
}
