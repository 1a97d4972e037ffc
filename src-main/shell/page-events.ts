/** Events on their way to the page: what is said before it listens is held until then, and the taskbar hears of long work. */
import type { BrowserWindow } from 'electron';
import type { EventName, Events } from '../contract/api.ts';

export type Send = <E extends EventName>(name: E, payload: Events[E]) => void;

export interface PageEvents {
  readonly send: Send;
  /** The page's first call tells that it listens; the library may have opened, and have something to say, before. */
  readonly hasCalled: () => void;
  readonly pageListens: Promise<void>;
}

export function pageEvents(window: BrowserWindow): PageEvents {
  let held: (() => void)[] | null = [];
  let tellListening = (): void => undefined;
  const pageListens = new Promise<void>((resolve) => {
    tellListening = resolve;
  });
  const send: Send = (name, payload) => {
    if (window.isDestroyed()) return;
    if (held === null) window.webContents.send('desk:event', name, payload);
    else held.push(() => send(name, payload));
    if (name === 'tasks.progress') showOnTaskbar(window, payload as Events['tasks.progress']);
  };
  return {
    send,
    hasCalled: () => {
      if (held === null) return;
      const before = held;
      held = null;
      for (const say of before) say();
      tellListening();
    },
    pageListens,
  };
}

function showOnTaskbar(window: BrowserWindow, task: Events['tasks.progress']): void {
  if (task.kind !== 'export' && task.kind !== 'index' && task.kind !== 'bundle') return;
  const running = task.state === 'running' && task.total !== null && task.total > 0;
  window.setProgressBar(running ? task.done / (task.total ?? 1) : -1);
}
