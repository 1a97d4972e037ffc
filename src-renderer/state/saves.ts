/** Writes that wait for a pause of the hand: one per key, the latest wins, and all can be finished at once. */
import { notifyFailure } from './notices.ts';

interface Waiting {
  readonly run: () => Promise<void>;
  readonly timer: number;
}

const waiting = new Map<string, Waiting>();
const running = new Set<Promise<void>>();

/** Whether words are still in the air stands on the page itself: for the eye of a style, and for whoever waits for it. */
function showSaving(): void {
  document.documentElement.toggleAttribute('data-saving', waiting.size + running.size > 0);
}

/** Runs `run` after `delay` ms without another call for the same key. */
export function scheduleSave(key: string, run: () => Promise<void>, delay: number): void {
  const before = waiting.get(key);
  if (before !== undefined) window.clearTimeout(before.timer);
  const timer = window.setTimeout(() => finishSave(key), delay);
  waiting.set(key, { run, timer });
  showSaving();
}

function finishSave(key: string): void {
  const save = waiting.get(key);
  if (save === undefined) return;
  window.clearTimeout(save.timer);
  waiting.delete(key);
  const promise: Promise<void> = save
    .run()
    .catch(notifyFailure)
    .finally(() => {
      running.delete(promise);
      showSaving();
    });
  running.add(promise);
}

/** Starts every waiting write now, and answers when all that run have ended. */
export async function flushSaves(): Promise<void> {
  for (const key of [...waiting.keys()]) finishSave(key);
  await Promise.allSettled([...running]);
}
