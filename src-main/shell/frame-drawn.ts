/** When a window's first frame is there, and from when on the library may start. */
import { availableParallelism } from 'node:os';

/** What an Electron window tells of how far it has come. */
export interface ComingWindow {
  once(event: 'ready-to-show', heard: () => void): unknown;
  readonly webContents: { once(event: 'did-navigate' | 'did-finish-load', heard: () => void): unknown };
}

/**
 * Longest wait for the system's word after the page is loaded. On Wayland (electron/electron#48859), and for a window that is
 * shown already because it is maximised, it may never come.
 */
const WORD_LIMIT_MS = 300;

export function frameDrawn(window: ComingWindow): Promise<void> {
  return new Promise((resolve) => {
    window.once('ready-to-show', resolve);
    window.webContents.once('did-finish-load', () => setTimeout(resolve, WORD_LIMIT_MS));
  });
}

/** On two cores a library that starts next to the window holds its first frame up, and answers no sooner for it. */
export function mayBegin(window: ComingWindow, cores = availableParallelism()): Promise<void> {
  if (cores <= 2) return frameDrawn(window);
  return new Promise((resolve) => window.webContents.once('did-navigate', resolve));
}
