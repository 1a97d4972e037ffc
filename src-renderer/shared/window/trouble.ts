/** Logs errors of the page that nobody waits for: where in our script, never their text. */
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
