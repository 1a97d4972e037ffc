/** Recent folders and articles in the system's own list of them: the taskbar's jump list on Windows, the Dock's on a Mac. */
import { app, Menu } from 'electron';
import type { ShellArguments } from './arguments.ts';
import { jumpListOf, MOST_RECENT, type Recent } from './jump-list.ts';
import type { Send } from './page-events.ts';

export function showRecent(recent: Recent, send: Send, given: Pick<ShellArguments, 'library' | 'profile'>): void {
  if (process.platform === 'win32') app.setJumpList([...jumpListOf(recent, process.execPath, given)]);
  if (process.platform !== 'darwin') return;
  const item = (label: string, id: string) => ({
    label: label.replaceAll('&', '&&'),
    click: () => send('command', { id }),
  });
  const articles = recent.articles.slice(0, MOST_RECENT).map(({ id, name }) => item(name, `article.open/${id}`));
  app.dock?.setMenu(Menu.buildFromTemplate(articles));
  for (const { path } of recent.folders.slice(0, MOST_RECENT).toReversed()) app.addRecentDocument(path);
}
