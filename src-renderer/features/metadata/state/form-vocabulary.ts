/** What helps with typing in the form: names and places of the desk and the current photograph, its variables, the desk's codes. */

import type { ExpansionSource } from '../../../../src-main/domain/writing/typing-expansion.ts';
import { variableValues } from '../../../../src-main/domain/writing/variables.ts';
import {
  filesVocabulary,
  joinVocabulary,
  type VocabularyEntry,
} from '../../../../src-main/domain/writing/vocabulary.ts';
import { call } from '../../../shared/api.ts';
import { agencies } from '../../../shared/articles/agencies.ts';
import { writing } from '../../../shared/articles/writing.ts';
import { attempt } from '../../../shared/window/notices.ts';
import { form, photoAtHand } from './form.ts';
import { shownPhoto } from './form-photos.ts';

let desk: { readonly entries: readonly VocabularyEntry[] } | null = null;

export function forgetFormVocabulary(): void {
  desk = null;
}

/** What is known now; the desk's own is asked for at the first word and is there with the next. */
export function formVocabulary(): readonly VocabularyEntry[] {
  const known = desk ?? askDesk();
  const id = photoAtHand();
  const photo = id === null ? null : shownPhoto(id);
  return joinVocabulary([...(photo === null ? [] : filesVocabulary([photo])), ...known.entries]);
}

/** An answer that was asked for before the lists changed is dropped. */
function askDesk() {
  const asked = { entries: [] };
  desk = asked;
  attempt(async () => {
    const entries = await call('desk.vocabulary', { except: null });
    if (desk === asked) desk = { entries };
  });
  return asked;
}

/** What a just typed character may expand; null for a selection, whose photographs are filled one by one as they are written. */
export function formExpansion(): ExpansionSource | null {
  const id = photoAtHand();
  const photo = id === null ? null : shownPhoto(id);
  if (photo === null || form.get().mode === 'many') return null;
  const { codes, delimiter } = writing.get();
  const values = variableValues({ article: null, picture: null, photo, agencies: agencies.get().agencies });
  return { codes, delimiter, values };
}
