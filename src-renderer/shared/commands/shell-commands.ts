/** Commands that come from outside the page: menu items, recent folders and articles, and the last save before the window closes. */
import { subscribe } from '../api.ts';
import { handOver } from '../articles/unsaved.ts';
import { goToArticle } from '../articles/whole-articles.ts';
import { showFolder } from '../photographs/library.ts';
import { attempt, notify } from '../window/notices.ts';
import { WINDOW_WORDS } from '../window/words.ts';
import { canRun } from './keys.ts';
import { commandOf } from './registry.ts';

/** `folder.show/17`, `article.open/3`. */
const RECENT = /^(folder\.show|article\.open)\/([1-9]\d{0,14})$/;

export function startEvents(): void {
  subscribe('command', ({ id }) => {
    if (id.startsWith('app.flush')) {
      attempt(handOver);
      return;
    }
    attempt(() => runFromOutside(id));
  });
}

async function runFromOutside(id: string): Promise<unknown> {
  const [, what, number] = RECENT.exec(id) ?? [];
  if (what === 'folder.show') return showFolder(Number(number));
  if (what === 'article.open') return goToArticle(Number(number));
  const command = commandOf(id);
  if (command === undefined) return undefined;
  // A menu may have been open since before this became impossible.
  if (!canRun(command)) return notify('info', WINDOW_WORDS.notPossible(command.label));
  return command.run();
}
