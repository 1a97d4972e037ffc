/** Reads the photographs' words again in the background where the program's readers have changed: a new version's grammar holds for old rows. */
import { setTimeout as pause } from 'node:timers/promises';
import type { PhotoId } from '../domain/photo.ts';
import type { PhotoReadings } from '../sqlite/photographs/photo-readings.ts';

/** The first moments belong to the window. */
const STARTED_MS = 5_000;
/** About 15 ms of work, then room for what the editor asks. */
const PORTION = 60;
const BETWEEN_MS = 25;

export interface ReadingKeeping {
  close(): Promise<void>;
}

/** @param changed is told the photographs whose reading is another now, portion by portion. */
export function keepReadings(
  readings: PhotoReadings,
  changed: (ids: readonly PhotoId[]) => void,
  failed: (error: unknown) => void,
): ReadingKeeping {
  const closing = new AbortController();
  const { signal } = closing;
  const run = async (): Promise<void> => {
    await pause(STARTED_MS, undefined, { signal, ref: false });
    for (;;) {
      const portion = readings.readAgain(PORTION);
      if (portion.changed.length > 0) changed(portion.changed);
      if (portion.isDone) return;
      await pause(BETWEEN_MS, undefined, { signal });
    }
  };
  const running = run().catch((error: unknown) => {
    if (!signal.aborted) failed(error);
  });
  return {
    close: () => {
      closing.abort();
      return running;
    },
  };
}
