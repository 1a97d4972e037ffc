/** The loupe in its own window: on another screen where there is one, with every protection of the window of the desk. */
import { join } from 'node:path';
import { app, BrowserWindow, type Rectangle, screen, type WebContents } from 'electron';
import type { EventName, Events } from '../contract/api.ts';
import { frameDrawn } from './frame-drawn.ts';
import { WEB_PREFERENCES } from './window.ts';
import { WINDOW_TITLES } from './words.ts';

/** Of the library's events those that the loupe's window shows. */
const SHOWN: ReadonlySet<EventName> = new Set<EventName>([
  'rows.changed',
  'photos.changed',
  'photos.pictured',
  'library.restarted',
]);

export interface LoupeWindow {
  toggle(): { readonly isOpen: boolean; readonly isOnOtherScreen: boolean };
  isIts(contents: WebContents): boolean;
  send<E extends EventName>(name: E, payload: Events[E], order?: number): void;
  /** Passes on what of the library's events it shows. */
  hear<E extends EventName>(name: E, payload: Events[E], order: number): void;
}

/** @param closed is told when the editor closes the loupe's window */
export function loupeWindow(desk: BrowserWindow, preload: string, closed: () => void): LoupeWindow {
  let window: BrowserWindow | null = null;
  const close = (): void => {
    if (window?.isDestroyed() === false) window.destroy();
    window = null;
  };
  desk.on('closed', close);
  // A page that begins again knows of no loupe.
  desk.webContents.on('did-navigate', close);
  const send = <E extends EventName>(name: E, payload: Events[E], order = 0): void => {
    if (window?.isDestroyed() === false) window.webContents.send('desk:event', name, payload, order);
  };
  return {
    toggle() {
      if (window !== null) {
        close();
        closed();
        return { isOpen: false, isOnOtherScreen: false };
      }
      const other = otherScreen(desk);
      const own = open(desk, other, preload);
      window = own;
      own.on('closed', () => {
        if (window !== own) return;
        window = null;
        closed();
      });
      return { isOpen: true, isOnOtherScreen: other !== null };
    },
    isIts: (contents) => window?.isDestroyed() === false && contents === window.webContents,
    send,
    hear: (name, payload, order) => {
      if (SHOWN.has(name)) send(name, payload, order);
    },
  };
}

function open(desk: BrowserWindow, other: Rectangle | null, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    ...(other ?? beside(desk.getBounds())),
    minWidth: 320,
    minHeight: 240,
    show: false,
    title: WINDOW_TITLES.loupe,
    backgroundColor: '#121212',
    autoHideMenuBar: true,
    icon: join(app.getAppPath(), 'resources', 'icon.png'),
    webPreferences: { ...WEB_PREFERENCES, preload },
  });
  if (other !== null) window.maximize();
  // The keyboard stays with the desk's window.
  void frameDrawn(window).then(() => window.isDestroyed() || window.showInactive());
  window.webContents.on('render-process-gone', () => window.isDestroyed() || window.reload());
  void window.loadURL('desk://app/loupe.html');
  return window;
}

/** The working area of a screen that the desk's window is not on. */
function otherScreen(desk: BrowserWindow): Rectangle | null {
  const own = screen.getDisplayMatching(desk.getBounds()).id;
  return screen.getAllDisplays().find(({ id }) => id !== own)?.workArea ?? null;
}

/** With one screen only: smaller, and over the lower right of the desk. */
function beside({ x, y, width, height }: Rectangle): Rectangle {
  const own = { width: Math.round(width / 2), height: Math.round(height / 2) };
  return { ...own, x: x + width - own.width, y: y + height - own.height };
}
