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

/** Shows what was done in the status bar. */
export function said(label: string): void {
  history.patch({ last: label });
}

let newest = 0;

export function startLastStep(): void {
  subscribeRows(({ undo, redo }, order) => {
    if (order < newest) return;
    newest = order;
    // After an undo the sentence of the undo is shown; after a new step, from wherever it came, the step's own words.
    const before = history.get();
    const isNewStep = redo === null && undo !== null && (undo !== before.undo || before.redo !== null);
    history.patch({ undo, redo, ...(isNewStep ? { last: undo } : {}) });
  });
}
