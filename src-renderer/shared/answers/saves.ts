/** Writes that wait for a pause in typing: one per key, the latest wins; one that fails is tried again until it is done. */
import { CallFailed } from '../api.ts';
import { createStore } from '../store.ts';

interface Save {
  readonly run: () => Promise<void>;
  /** Runs it after a pause; null while it runs. */
  timer: ReturnType<typeof setTimeout> | null;
  /** When the editor began what this writes, or the last try failed. */
  since: number;
  /** How often it has failed in a row. */
  failures: number;
  /** A newer write of the same key came while it ran. */
  isOvertaken: boolean;
}

export interface Saving {
  /** Writes that wait, run or are to be tried again. */
  readonly open: number;
  /** Keys of those that have failed and are tried again. */
  readonly failed: ReadonlySet<string>;
  /** Why the last one failed. */
  readonly reason: CallFailed | null;
}

export const saving = createStore<Saving>({ open: 0, failed: new Set(), reason: null });

const saves = new Map<string, Save>();
const running = new Set<Promise<void>>();

/** Longest that a hand without a pause keeps a write waiting, in ms: words of a second ago outlive any end of the program. */
const LONGEST_WAIT_MS = 700;
/** Pauses before a failed write is tried again, in ms; the last one forever. */
const PAUSES_MS = [1_000, 2_000, 5_000, 10_000, 30_000];
/** What will fail a second time as it did the first. */
const HOPELESS: ReadonlySet<string> = new Set(['wrong-use', 'not-found', 'blocked', 'cancelled', 'newer-library']);

function show(reason: CallFailed | null = saving.get().reason): void {
  const failed = [...saves].flatMap(([key, { failures }]) => (failures > 0 ? [key] : []));
  const before = saving.get();
  const isSame = failed.length === before.failed.size && failed.every((key) => before.failed.has(key));
  saving.set({
    open: new Set([...saves.keys()]).size + running.size,
    failed: isSame ? before.failed : new Set(failed),
    reason: failed.length === 0 ? null : reason,
  });
}

/** Runs `run` after `delay` ms without another call for the same key, or once it has waited for long. What it throws is a `CallFailed`, or a fault of ours. */
export function scheduleSave(key: string, run: () => Promise<void>, delay: number): void {
  const before = saves.get(key);
  if (before?.timer != null) clearTimeout(before.timer);
  if (before !== undefined && before.timer === null) before.isOvertaken = true;
  const now = Date.now();
  const since = before?.timer != null ? before.since : now;
  const save: Save = { run, timer: null, since, failures: before?.failures ?? 0, isOvertaken: false };
  save.timer = setTimeout(() => start(key), Math.min(delay, Math.max(0, since + LONGEST_WAIT_MS - now)));
  saves.set(key, save);
  show();
}

/** Takes a write back that has not begun. */
export function dropSave(key: string): void {
  const save = saves.get(key);
  if (save === undefined || save.timer === null) return;
  clearTimeout(save.timer);
  saves.delete(key);
  show();
}

function start(key: string): void {
  const save = saves.get(key);
  if (save === undefined || save.timer === null) return;
  clearTimeout(save.timer);
  save.timer = null;
  const promise: Promise<void> = save
    .run()
    .then(
      () => ended(key, save, null),
      (error: unknown) => ended(key, save, error),
    )
    .finally(() => {
      running.delete(promise);
      show();
    });
  running.add(promise);
  show();
}

let fail: (error: unknown) => void = () => undefined;

/** Who tells the editor of a write that cannot be done at all. */
export function onHopelessSave(told: (error: unknown) => void): void {
  fail = told;
}

/** Whether a second try would fail as the first did. */
export function isHopeless(error: unknown): boolean {
  return !(error instanceof CallFailed) || HOPELESS.has(error.failure.kind);
}

function ended(key: string, save: Save, error: unknown): void {
  // Whatever became of it, a newer one is on its way.
  if (save.isOvertaken) return;
  if (error === null) {
    saves.delete(key);
    return;
  }
  if (isHopeless(error)) {
    saves.delete(key);
    fail(error);
    return;
  }
  const pause = PAUSES_MS[Math.min(save.failures, PAUSES_MS.length - 1)];
  save.failures += 1;
  save.since = Date.now();
  save.timer = setTimeout(() => start(key), pause);
  show(error as CallFailed);
}

/** Starts every waiting write now, in the order in which they were begun, and tries those again that failed. */
export function startSaves(): void {
  for (const key of [...saves.keys()]) start(key);
}

/** Starts every write now, failed ones too, and answers when all that run have ended; true where nothing is left unsaved. */
export async function flushSaves(): Promise<boolean> {
  startSaves();
  await Promise.allSettled([...running]);
  return saving.get().failed.size === 0;
}
