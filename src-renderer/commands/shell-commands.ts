/** Commands that come from outside the page: menu items, and the last save before the window closes. */
import { subscribe } from '../api.ts';
import { hasDrafts } from '../state/drafts.ts';
import { attempt } from '../state/notices.ts';
import { flushSaves } from '../state/saves.ts';
import { handOver } from '../state/unsaved.ts';
import { COMMANDS } from './registry.ts';

export function startEvents(): void {
  subscribe('command', ({ id }) => {
    if (id.startsWith('app.flush')) {
      attempt(handOver);
      return;
    }
    attempt(() => COMMANDS.find((command) => command.id === id)?.run());
  });
  // A hidden or leaving page may never come back: what was typed is handed over at once.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') attempt(flushSaves);
  });
  window.addEventListener('blur', () => attempt(flushSaves));
  window.addEventListener('beforeunload', () => {
    if (hasDrafts()) attempt(flushSaves);
  });
  document.addEventListener('focusout', (event) => {
    if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) attempt(flushSaves);
  });
}
