/** The one window: sandboxed, remembered size and place, loads nothing but our own page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, type BrowserWindowConstructorOptions, type EditFlags, Menu, screen } from 'electron';
import type { FirstFrame } from './first-frame.ts';
import { frameDrawn } from './frame-drawn.ts';
import { writeProfileFile } from './profile-files.ts';
import { WINDOW_TITLES } from './words.ts';

interface Bounds {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly maximised: boolean;
}
const DESIGN_SIZE: Bounds = { width: 1440, height: 900, maximised: false };

/** What every window of ours must have; asserted at run time by a window test. */
export const WEB_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const;

/** Opens the window hidden and shows it when its first frame is ready: bar and panes as they were last, in their theme. */
export function openWindow(profileFolder: string, preload: string, frame: FirstFrame): BrowserWindow {
  const file = join(profileFolder, 'window.json');
  const bounds = visible(readBounds(file));
  const options: BrowserWindowConstructorOptions = {
    ...bounds,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: WINDOW_TITLES.desk,
    backgroundColor: frame.isDark() ? '#121212' : '#d6d6d6',
    autoHideMenuBar: true,
    icon: join(app.getAppPath(), 'resources', 'icon.png'),
    webPreferences: { ...WEB_PREFERENCES, preload },
  };
  const window = new BrowserWindow(options);
  if (bounds.maximised) window.maximize();
  void frameDrawn(window).then(() => {
    if (window.isDestroyed()) return;
    window.show();
    sayToBench('window shown');
  });
  window.on('close', () => saveBounds(file, window));
  window.webContents.on('context-menu', (_event, { isEditable, editFlags, selectionText }) => {
    if (isEditable || selectionText !== '') textMenu(isEditable, editFlags).popup({ window });
  });
  void window.loadURL(`desk://app/index.html?${frame.inAddress()}`);
  return window;
}

/** What a text field or selected words can do; everything else has the page's own menus. */
function textMenu(isEditable: boolean, can: EditFlags): Menu {
  return Menu.buildFromTemplate([
    ...(isEditable ? [{ role: 'cut' as const, enabled: can.canCut }] : []),
    { role: 'copy', enabled: can.canCopy },
    ...(isEditable ? [{ role: 'paste' as const, enabled: can.canPaste }, { type: 'separator' as const }] : []),
    { role: 'selectAll', enabled: can.canSelectAll },
  ]);
}

/** The bench of the start measures until these words; nothing else asks for them. */
export function sayToBench(words: string): void {
  if (process.env.PICTURE_DESK_SAY_START !== undefined) console.log(`${process.env.PICTURE_DESK_SAY_START}${words}`);
}

function readBounds(file: string): Bounds {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof read !== 'object' || read === null) return DESIGN_SIZE;
    const { x, y, width, height, maximised } = read as Record<string, unknown>;
    if (typeof width !== 'number' || typeof height !== 'number' || !(width >= 400) || !(height >= 300))
      return DESIGN_SIZE;
    const place = typeof x === 'number' && typeof y === 'number' ? { x, y } : {};
    return { ...place, width, height, maximised: maximised === true };
  } catch {
    return DESIGN_SIZE;
  }
}

/** A window remembered on a screen that is gone comes back on one that is there, no larger than it. */
function visible(bounds: Bounds): Bounds {
  const area = screen.getDisplayMatching({
    x: bounds.x ?? 0,
    y: bounds.y ?? 0,
    width: bounds.width,
    height: bounds.height,
  }).workArea;
  const size = {
    width: Math.min(bounds.width, area.width),
    height: Math.min(bounds.height, area.height),
    maximised: bounds.maximised,
  };
  if (bounds.x === undefined || bounds.y === undefined) return size;
  const inside =
    bounds.x >= area.x - 50 &&
    bounds.x < area.x + area.width - 100 &&
    bounds.y >= area.y - 10 &&
    bounds.y < area.y + area.height - 100;
  return inside ? { ...size, x: bounds.x, y: bounds.y } : size;
}

function saveBounds(file: string, window: BrowserWindow): void {
  const bounds = { ...window.getNormalBounds(), maximised: window.isMaximized() };
  // A window that forgets its place is no reason to stop the editor from closing it.
  writeProfileFile(file, JSON.stringify(bounds)).catch(() => undefined);
}
