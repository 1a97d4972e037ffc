/** Undoing and redoing across all views; what they change comes as rows, like every other step. */

import { act } from '../answers/acts.ts';
import { call } from '../api.ts';
import { knowSteps, said } from './last-step.ts';
import { say } from './notices.ts';
import { WINDOW_WORDS } from './words.ts';

function tell(step: { readonly label: string } | null, nothing: string): void {
  const sentence = step?.label ?? nothing;
  said(sentence);
  say(sentence);
}

export async function undo(): Promise<void> {
  tell(await act('history.undo', undefined), WINDOW_WORDS.nothingToUndo);
}

export async function redo(): Promise<void> {
  tell(await act('history.redo', undefined), WINDOW_WORDS.nothingToRedo);
}

export async function startHistory(): Promise<void> {
  // What the last session did can still be undone.
  const entries = await call('history.list', { limit: 20 });
  const done = entries.find(({ undone }) => !undone);
  const next = [...entries].reverse().find(({ undone }) => undone);
  const newest = Math.max(0, ...entries.map(({ id }) => id));
  knowSteps({ last: done?.label ?? '', undo: done?.label ?? null, redo: next?.label ?? null }, newest);
}
