/** Bundles that are to be opened again: whole ones with all their originals open at once, of the others the editor is asked. */

import type { ArrivedBundle } from '../../../../src-main/contract/views.ts';
import { revealedName } from '../../../../src-main/domain/text/invisible.ts';
import { actAt } from '../../../shared/answers/acts.ts';
import { call, subscribe } from '../../../shared/api.ts';
import { takeOpened } from '../../../shared/articles/articles.ts';
import { createStore } from '../../../shared/store.ts';
import { stepOf } from '../../../shared/window/last-step.ts';
import { attempt, notify, say } from '../../../shared/window/notices.ts';
import { closeDialog, dialog, openDialog, show, view } from '../../../shared/window/view.ts';
import { WORDS } from '../words.ts';

/** Those that wait for the editor's word. */
export const bundles = createStore<readonly ArrivedBundle[]>([]);

export async function chooseBundle(zip: boolean): Promise<void> {
  await call('bundles.choose', { zip });
}

const opening = new Set<string>();

async function refresh(): Promise<void> {
  const waiting = await call('bundles.waiting');
  const ready = waiting.filter(({ faults, lost, from }) => faults.length + lost.length === 0 && from === 'decisions');
  bundles.set(waiting.filter((bundle) => !ready.includes(bundle)));
  for (const bundle of ready) {
    if (opening.has(bundle.token)) continue;
    opening.add(bundle.token);
    await openArrived(bundle);
  }
  if (bundles.get().length > 0 && dialog.get() === null) openDialog('bundle');
}

/** The same article again; what is missing of it is said. */
export async function openArrived(bundle: ArrivedBundle): Promise<void> {
  const answering = actAt('bundles.open', { token: bundle.token });
  const from = view.get().place;
  const opening = takeOpened(answering);
  const step = await stepOf(answering);
  const { lost } = (await answering).value;
  forget(bundle.token);
  if ((await opening) && view.get().place === from) show('article');
  const verified = bundle.faults.length === 0 ? bundle.files : null;
  const sentence = WORDS.opened(step ?? '', bundle.name, verified, lost.length);
  say(sentence);
  if (lost.length > 0) notify('warn', sentence, WORDS.missing(lost.map(({ fileName }) => revealedName(fileName))));
}

export async function dismissBundle(token: string): Promise<void> {
  await call('bundles.dismiss', { token });
  forget(token);
}

function forget(token: string): void {
  bundles.set((list) => list.filter((bundle) => bundle.token !== token));
  if (bundles.get().length === 0 && dialog.get() === 'bundle') closeDialog();
}

export async function startBundles(): Promise<void> {
  subscribe('bundles.changed', () => attempt(refresh));
  // A folder that was added meanwhile may hold the originals that were missing.
  const again = (): void => {
    if (bundles.get().length > 0) attempt(refresh);
  };
  subscribe('photos.changed', again);
  subscribe('tasks.progress', ({ state }) => state === 'done' && again());
  await refresh();
}
