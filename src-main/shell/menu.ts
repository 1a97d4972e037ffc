/** The application menu: the window describes it, the system shows it, and what is chosen there runs as the window's own command. */
import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuEntry, Menu as MenuOfWindow } from '../contract/menu.ts';
import { shownKey } from './accelerator.ts';
import type { Send } from './page-events.ts';
import { MENU_WORDS } from './words.ts';

export interface ApplicationMenu {
  set(menus: readonly MenuOfWindow[]): void;
  /** Greys what cannot be done now; ids that are not in the menu are passed over. */
  enable(changes: readonly { readonly id: string; readonly isEnabled: boolean }[]): void;
  popup(): void;
}

/** Until the window has said what is in it, the menu holds what the system's own keys need. */
export function bareMenu(): Menu {
  const view: MenuItemConstructorOptions = {
    label: MENU_WORDS.view,
    submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
  };
  if (process.platform !== 'darwin')
    return Menu.buildFromTemplate([{ label: MENU_WORDS.file, submenu: [{ role: 'quit' }] }, view]);
  const edit: MenuItemConstructorOptions = {
    label: MENU_WORDS.edit,
    submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
  };
  return Menu.buildFromTemplate([{ role: 'appMenu' }, edit, view]);
}

/** Of the window's own bar, below which the menu opens. */
const BAR_HEIGHT_PX = 43;

export function applicationMenu(window: BrowserWindow, send: Send): ApplicationMenu {
  const run = (id: string) => (): void => send('command', { id });

  function entry(described: MenuEntry): MenuItemConstructorOptions {
    if (described.kind === 'separator') return { type: 'separator' };
    if (described.kind === 'role') return { role: described.role };
    if (described.kind === 'submenu') return { label: escaped(described.label), submenu: described.items.map(entry) };
    const key = shownKey(described.key, described.typing, process.platform);
    return {
      id: described.id,
      label: escaped(described.label),
      enabled: described.isEnabled,
      click: run(described.id),
      // The page hears its keys itself, as the editor has set them; the menu only shows them.
      ...(key === null ? {} : { accelerator: key, registerAccelerator: false }),
    };
  }

  const macMenu = (): MenuItemConstructorOptions => ({
    label: app.name,
    submenu: [
      { label: MENU_WORDS.about(app.name), click: run('program.about') },
      { type: 'separator' },
      { label: MENU_WORDS.settings, accelerator: 'Command+,', click: run('program.settings') },
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  });

  return {
    set(menus) {
      const own = menus.map(({ label, items }) => ({ label, submenu: items.map(entry) }));
      const all = process.platform === 'darwin' ? [macMenu(), ...own] : own;
      Menu.setApplicationMenu(Menu.buildFromTemplate(all));
    },
    enable(changes) {
      const shown = Menu.getApplicationMenu();
      for (const { id, isEnabled } of changes) {
        const item = shown?.getMenuItemById(id);
        if (item != null) item.enabled = isEnabled;
      }
    },
    popup: () => {
      Menu.getApplicationMenu()?.popup({ window, x: 0, y: BAR_HEIGHT_PX });
    },
  };
}

/** A folder may be called `R&D`: a single & would underline the letter after it. */
const escaped = (label: string): string => label.replaceAll('&', '&&');
