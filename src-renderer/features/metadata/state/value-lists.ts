/** The desk's lists of values as text: shown, typed into, saved as one types, taken from files and written to them. */
import type { ValueList } from '../../../../src-main/domain/writing/value-lists.ts';
import { act } from '../../../shared/answers/acts.ts';
import { flushSaves, scheduleSave } from '../../../shared/answers/saves.ts';
import { call } from '../../../shared/api.ts';
import { forgetVocabulary } from '../../../shared/articles/writing.ts';
import { createStore } from '../../../shared/store.ts';
import { say } from '../../../shared/window/notices.ts';
import { WORDS } from '../words.ts';
import { forgetFormVocabulary } from './form-vocabulary.ts';

type Texts = { readonly [L in ValueList]: string };

export const valueLists = createStore<{ readonly texts: Texts | null; readonly shown: ValueList }>({
  texts: null,
  shown: 'persons',
});

const PAUSE_MS = 500;

export async function loadLists(): Promise<void> {
  await flushSaves();
  const before = valueLists.get().texts;
  const texts = await call('lists.get');
  // What was typed meanwhile is newer.
  if (valueLists.get().texts === before) valueLists.patch({ texts });
}

export function showList(shown: ValueList): void {
  valueLists.patch({ shown });
}

export function typeList(list: ValueList, text: string): void {
  const { texts } = valueLists.get();
  if (texts === null) return;
  valueLists.patch({ texts: { ...texts, [list]: text } });
  scheduleSave(`list:${list}`, () => save(list), PAUSE_MS);
}

async function save(list: ValueList): Promise<void> {
  const text = valueLists.get().texts?.[list];
  if (text !== undefined) await act('lists.set', { list, text });
  forgetWords();
}

export async function openList(list: ValueList): Promise<void> {
  const chosen = await call('lists.choose', { list });
  if (chosen === null) return;
  const { texts } = valueLists.get();
  // What was typed into the other lists may not be saved yet.
  valueLists.patch({ texts: { ...(texts ?? chosen), [list]: chosen[list] } });
  forgetWords();
}

/** Captions and the form's sentences are completed from the lists too. */
function forgetWords(): void {
  forgetVocabulary();
  forgetFormVocabulary();
}

export async function exportList(list: ValueList): Promise<void> {
  const saved = await call('lists.export', { list });
  if (saved !== null) say(WORDS.fileWritten(saved.name));
}
