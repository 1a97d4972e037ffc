/** What fails in the page without anybody waiting for it goes into the log: where in our script, never what it says. */
import { framesOf } from '../../../src-main/domain/log-entry.ts';
import { call } from '../api.ts';

export function startTrouble(): void {
  window.addEventListener('error', ({ error }) => report(error));
  window.addEventListener('unhandledrejection', ({ reason }) => report(reason));
}

function report(error: unknown): void {
  const type = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : Error.name;
  void call('log.trouble', { type, at: [...framesOf(error)] }).catch(() => undefined);
}
