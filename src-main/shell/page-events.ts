/** Events on their way to the page: queued until it listens; long tasks are shown in the taskbar too. */
import type { BrowserWindow } from 'electron';
import type { EventName, Events } from '../contract/api.ts';

export type Send = <E extends EventName>(name: E, payload: Events[E], order?: number, origin?: string | null) => void;

export interface PageEvents {
  readonly send: Send;
  /** The page's first call after that for its view tells that it listens; the library may have opened, and have something to say, before. */
  readonly hasCalled: () => void;
  readonly pageListens: Promise<void>;
}

/** For the window test of answers that overtake each other: everything comes late by up to so many ms, each by another time. */
const LATEST_MS = Number(process.env.PICTURE_DESK_LATE_BY_UP_TO ?? 0);

export function late<T>(then: () => T): Promise<T> | T {
  if (!(LATEST_MS > 0)) return then();
  return new Promise((resolve) => setTimeout(() => resolve(then()), Math.random() * LATEST_MS));
}

export function pageEvents(window: BrowserWindow): PageEvents {
  let held: (() => void)[] | null = [];
  let tellListening = (): void => undefined;
  const pageListens = new Promise<void>((resolve) => {
    tellListening = resolve;
  });
  const send: Send = (name, payload, order = 0, origin = null) => {
    // The one page that made the call has the same rows in its answer.
    if (window.isDestroyed() || origin !== null) return;
    if (held === null) late(() => window.isDestroyed() || window.webContents.send('desk:event', name, payload, order));
    else held.push(() => send(name, payload, order));
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
