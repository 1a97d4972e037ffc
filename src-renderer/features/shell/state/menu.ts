/** Keeps the application menu as the window is: commands with the keys the editor has set, what can be done now, what was open last. */
import type { Menu, MenuItem } from '../../../../src-main/contract/menu.ts';
import { call } from '../../../shared/api.ts';
import { namesOf } from '../../../shared/articles/article-names.ts';
import { articles } from '../../../shared/articles/articles.ts';
import { canRun, keysOf } from '../../../shared/commands/keys.ts';
import { allCommands } from '../../../shared/commands/registry.ts';
import { library } from '../../../shared/photographs/library.ts';
import { selection } from '../../../shared/photographs/selection.ts';
import { attempt } from '../../../shared/window/notices.ts';
import { program } from '../../../shared/window/program.ts';
import { dialog, view } from '../../../shared/window/view.ts';
import { menuOf, type Named } from '../menu-layout.ts';
import { recent } from './recent.ts';

/** The menu follows when the selection rests, not with every photograph that goes by. */
const FOLLOWS_AFTER_MS = 300;

let shape = '';
let enabled: ReadonlyMap<string, boolean> = new Map();
let timer = 0;

export function startMenu(): void {
  for (const store of [view, dialog, selection, library, articles, recent, program]) store.subscribe(followSoon);
  followSoon();
}

function followSoon(): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => window.requestIdleCallback(() => attempt(follow)), FOLLOWS_AFTER_MS);
}

/** The whole menu where its items changed, else only what can and cannot be done. */
async function follow(): Promise<void> {
  const { folders, articles: open } = { folders: recentFolders(), articles: recentArticles() };
  const menus = menuOf({ commands: allCommands(), keysOf, canRun, recentFolders: folders, recentArticles: open });
  const now = new Map(commandsIn(menus).map(({ id, isEnabled }) => [id, isEnabled]));
  const nowShape = JSON.stringify([menus, folders, open], (key, value) => (key === 'isEnabled' ? undefined : value));
  const changes = [...now].flatMap(([id, isEnabled]) => (enabled.get(id) === isEnabled ? [] : [{ id, isEnabled }]));
  enabled = now;
  if (nowShape !== shape) {
    shape = nowShape;
    await call('menu.set', { menus, folders: folders.map(({ id }) => id), articles: [...open] });
  } else if (changes.length > 0) await call('menu.enable', { changes });
}

function commandsIn(menus: readonly Menu[]): readonly Extract<MenuItem, { kind: 'command' }>[] {
  return menus
    .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'submenu' ? item.items : [item])))
    .filter((item) => item.kind === 'command');
}

function recentFolders(): readonly Named[] {
  const { folders } = library.get();
  return recent.get().folders.flatMap((id) => folders.find((folder) => folder.id === id) ?? []);
}

function recentArticles(): readonly Named[] {
  const { list } = articles.get();
  const names = namesOf(list);
  return recent.get().articles.flatMap((id) => {
    const found = list.find((article) => article.id === id && !article.archived);
    return found === undefined ? [] : [{ id, name: names.get(id) ?? '' }];
  });
}
