/** Commands that come from outside the page: menu items, and the last save before the window closes. */
import { subscribe } from '../api.ts';
import { attempt } from '../state/notices.ts';
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
}
