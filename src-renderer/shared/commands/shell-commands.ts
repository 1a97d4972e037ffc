/** Commands that come from outside the page: menu items, and the last save before the window closes. */
import { subscribe } from '../api.ts';
import { handOver } from '../articles/unsaved.ts';
import { attempt } from '../window/notices.ts';
import { allCommands } from './registry.ts';

export function startEvents(): void {
  subscribe('command', ({ id }) => {
    if (id.startsWith('app.flush')) {
      attempt(handOver);
      return;
    }
    attempt(() =>
      allCommands()
        .find((command) => command.id === id)
        ?.run(),
    );
  });
}
