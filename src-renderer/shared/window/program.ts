/** What the window knows of the program itself: version, runtime, who installed it, whether this is the sample desk. */
import type { AppInfo } from '../../../src-main/contract/views.ts';
import { call } from '../api.ts';
import { createStore } from '../store.ts';
import { notify } from './notices.ts';
import { WINDOW_WORDS } from './words.ts';

export const program = createStore<AppInfo | null>(null);

export async function startProgram(): Promise<void> {
  program.set(await call('app.info'));
}

export async function copyDiagnostics(): Promise<void> {
  await call('diagnostics.copy');
  notify('info', WINDOW_WORDS.diagnosticsCopied);
}

export async function showLog(): Promise<void> {
  if (!(await call('log.reveal'))) notify('info', WINDOW_WORDS.nothingLogged);
}

export async function openSampleDesk(): Promise<void> {
  await call('sample.open');
  notify('info', WINDOW_WORDS.sampleOpens);
  program.set((known) => (known === null ? null : { ...known, hasSample: true }));
}

export async function removeSampleDesk(): Promise<void> {
  await call('sample.remove');
  await startProgram();
  notify('info', WINDOW_WORDS.sampleRemoved);
}
