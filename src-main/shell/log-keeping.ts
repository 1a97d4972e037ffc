/** Logs what the shell observes: start and end, finished tasks, crashed processes. */
import { app, type BrowserWindow } from 'electron';
import type { EventName, Events } from '../contract/api.ts';
import { troubleEntry } from '../domain/log-entry.ts';
import { frameDrawn } from './frame-drawn.ts';
import type { Log } from './log.ts';

export interface LogKeeper {
  /** An event of the library on its way to the page. */
  event<E extends EventName>(name: E, payload: Events[E]): void;
}

export function keepLog(log: Log, window: BrowserWindow, isSample: boolean): LogKeeper {
  const begunAt = new Map<string, number>();
  const { electron = '', chrome = '', node = '' } = process.versions;
  log.write({
    level: 'info',
    part: 'shell',
    what: 'started',
    facts: { version: app.getVersion(), electron, chrome, node, platform: process.platform, arch: process.arch },
  });
  void frameDrawn(window).then(() => {
    const ms = Date.now() - (process.getCreationTime() ?? Date.now());
    log.write({ level: 'info', part: 'shell', what: 'window shown', facts: { ms } });
  });
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) =>
    log.write({ level: 'error', part: 'window', what: 'page ended', facts: { reason, code: exitCode } }),
  );
  window.on('unresponsive', () =>
    log.write({ level: 'warn', part: 'window', what: 'page does not answer', facts: {} }),
  );
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    // The library's and the decoder's ends are told by who started them.
    if (type === 'Utility') return;
    log.write({ level: 'warn', part: 'shell', what: 'process ended', facts: { type, reason, code: exitCode } });
  });
  // `app.exit` tells nobody but the process itself. The sample desk may have been removed by then, its log with it.
  if (!isSample)
    process.on('exit', () => {
      log.write({ level: 'info', part: 'shell', what: 'ended', facts: {} });
      log.writeNow();
    });
  const failed = (error: unknown): void => {
    log.write(troubleEntry('shell', 'failed', error));
    log.writeNow();
  };
  process.on('unhandledRejection', failed);
  process.on('uncaughtExceptionMonitor', failed);
  return {
    event: (name, payload) => {
      if (name !== 'tasks.progress') return;
      const { taskId, kind, state, done, total } = payload as Events['tasks.progress'];
      if (state === 'running' || state === 'paused') {
        if (!begunAt.has(taskId)) begunAt.set(taskId, Date.now());
        return;
      }
      const ms = Date.now() - (begunAt.get(taskId) ?? Date.now());
      begunAt.delete(taskId);
      log.write({ level: 'info', part: 'library', what: 'task ended', facts: { task: kind, state, done, total, ms } });
    },
  };
}
