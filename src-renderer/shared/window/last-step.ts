/** The last thing done, in words, for the status bar; and what undo and redo would do next. */
import { subscribeRows } from '../api.ts';
import { createStore } from '../store.ts';

export interface LastStep {
  /** The sentence of the status bar. */
  readonly last: string;
  readonly undo: string | null;
  readonly redo: string | null;
}

export const history = createStore<LastStep>({ last: '', undo: null, redo: null });

/** Shows in the status bar what was done and is no step of its own. A step is shown by itself, as it is called where its undo is. */
export function said(sentence: string): void {
  history.patch({ last: sentence });
}

let newest = 0;
/** The highest number that a step had so far. */
let known = 0;
let made = 0;

export function startLastStep(): void {
  subscribeRows(({ step, undo, redo }, order) => {
    if (order < newest) return;
    newest = order;
    // After an undo the sentence of the undo is shown; after a new step, from wherever it came, the step's own words.
    const isNewStep = undo !== null && redo === null && (step ?? 0) > known;
    known = Math.max(known, step ?? 0);
    made += Number(isNewStep);
    history.patch({ undo, redo, ...(isNewStep ? { last: undo } : {}) });
  });
}

/** Steps up to this number were made before the window came up. */
export function knowSteps(last: LastStep, step: number): void {
  known = Math.max(known, step);
  history.set(last);
}

/** What the step is called that `making` makes; null where it changed nothing. */
export async function stepOf(making: Promise<unknown>): Promise<string | null> {
  const before = made;
  await making;
  return made === before ? null : history.get().undo;
}
