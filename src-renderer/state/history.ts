/** The last thing done, in words, and its undoing and redoing across all views. */

import type { Undone } from '../../src-main/contract/views.ts';
import { call, subscribe } from '../api.ts';
import { refreshArticles, reopenArticle } from './articles.ts';
import { refreshSoon } from './library.ts';
import { say } from './notices.ts';
import { forgetRows } from './rows.ts';
import { flushSaves } from './saves.ts';
import { createStore } from './store.ts';

export interface HistoryState {
  /** The sentence of the status bar. */
  readonly last: string;
  readonly undo: string | null;
  readonly redo: string | null;
}

export const history = createStore<HistoryState>({ last: '', undo: null, redo: null });

/** Shows what was done in the status bar. */
export function said(label: string): void {
  history.patch({ last: label, undo: label });
}

async function apply(undone: Undone | null, nothing: string): Promise<void> {
  if (undone === null) {
    history.patch({ last: nothing });
    say(nothing);
    return;
  }
  history.patch({ last: undone.label });
  say(undone.label);
  if (undone.photoIds.length > 0) forgetRows(undone.photoIds);
  refreshSoon();
  await refreshArticles();
  await reopenArticle();
}

export async function undo(): Promise<void> {
  await flushSaves();
  await apply(await call('history.undo'), 'Nothing to undo.');
}

export async function redo(): Promise<void> {
  await flushSaves();
  await apply(await call('history.redo'), 'Nothing to redo.');
}

export async function startHistory(): Promise<void> {
  subscribe('history.changed', ({ undo: canUndo, redo: canRedo }) => {
    // After an undo the sentence of the undo stands; after a new step, from wherever it came, the step's own words.
    const isNewStep = canRedo === null && canUndo !== null;
    history.patch({ undo: canUndo, redo: canRedo, ...(isNewStep ? { last: canUndo } : {}) });
  });
  // What the last session did can still be undone.
  const entries = await call('history.list', { limit: 20 });
  const done = entries.find(({ undone }) => !undone);
  const next = [...entries].reverse().find(({ undone }) => undone);
  history.patch({ last: done?.label ?? '', undo: done?.label ?? null, redo: next?.label ?? null });
}
