/** Attributes of the page itself: its theme, unsaved text, and what of the page the state needs to know. */

import { flushSaves, saving } from '../../shared/answers/saves.ts';
import { hasDrafts } from '../../shared/articles/drafts.ts';
import { watchFields } from '../../shared/window/focus-targets.ts';
import { attempt } from '../../shared/window/notices.ts';
import { forgetTyping, noteTyping } from '../../shared/window/typing.ts';
import { view } from '../../shared/window/view.ts';

/** Puts the theme on the document, now and whenever it or the system's theme changes. */
export function startTheme(): void {
  const systemTheme = window.matchMedia('(prefers-color-scheme: light)');
  const apply = (): void => {
    const { theme } = view.get();
    document.documentElement.dataset.theme = theme === 'system' ? (systemTheme.matches ? 'light' : 'dark') : theme;
  };
  systemTheme.addEventListener('change', apply);
  view.subscribe(apply);
  apply();
}

/** For style sheets, and for whatever waits for it. */
export function startSavingMark(): void {
  saving.subscribe(() => document.documentElement.toggleAttribute('data-saving', saving.get().open > 0));
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/** Undo belongs to the typing while a field is typed into, and to the desk afterwards. */
export function startTyping(): void {
  document.addEventListener('focusin', forgetTyping);
  document.addEventListener('input', (event) => noteTyping(isField(event.target)));
  watchFields(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement ? { caret: field.selectionStart } : null;
  });
}

/** A hidden or leaving page may never come back, and a field that is left is done: what was typed is handed over at once. */
export function startHandingOver(): void {
  const flush = (): void => attempt(async () => void (await flushSaves()));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
  window.addEventListener('blur', flush);
  window.addEventListener('beforeunload', () => {
    if (hasDrafts()) flush();
  });
  document.addEventListener('focusout', (event) => {
    if (isField(event.target)) flush();
  });
}
