/** The IPTC form: which photographs it is about, which of them is shown, which field has the keyboard, and the way back. */

import type { OwnField } from '../../../../src-main/domain/own-metadata.ts';
import type { PhotoId } from '../../../../src-main/domain/photo.ts';
import { startSaves } from '../../../shared/answers/saves.ts';
import { articles, setPicture } from '../../../shared/articles/articles.ts';
import { library } from '../../../shared/photographs/library.ts';
import { aimed, select, selection } from '../../../shared/photographs/selection.ts';
import { PHOTO_WORDS } from '../../../shared/photographs/words.ts';
import { createStore } from '../../../shared/store.ts';
import { focusSoon } from '../../../shared/window/focus-targets.ts';
import { say } from '../../../shared/window/notices.ts';
import { forgetTyping } from '../../../shared/window/typing.ts';
import { type Looking, type Place, show, view } from '../../../shared/window/view.ts';
import { WORDS } from '../words.ts';
import { followPhotos, wantPhoto } from './form-photos.ts';

export interface MetadataForm {
  /** Among which next and previous go, in the order of the view that the form was opened from. */
  readonly ids: ArrayLike<PhotoId>;
  readonly at: number;
  /** One photograph after the other, or all of them at once. */
  readonly mode: 'one' | 'many';
  /** Whether all of them may be written at once: a selection or an article, not everything that is in view. */
  readonly isSelection: boolean;
  /** The field that has the keyboard, or had it last. */
  readonly field: OwnField;
  /** How often a text was given otherwise than by typing: what was typed before is not shown over it. */
  readonly given: number;
}

export const form = createStore<MetadataForm>({
  ids: [],
  at: 0,
  mode: 'one',
  isSelection: false,
  field: 'headline',
  given: 0,
});

let from: { readonly place: Place; readonly looking: Looking } = { place: 'library', looking: 'grid' };

/** A choice or a template wrote the field, or it is another photograph's now: undo is the desk's again, not the typing's. */
export function textGiven(): void {
  forgetTyping();
  form.patch({ given: form.get().given + 1 });
}

export function currentPhoto(): PhotoId | null {
  const { ids, at } = form.get();
  return ids[at] ?? null;
}

/** Whether there is a photograph to describe from where the editor is. */
export function canOpenForm(): boolean {
  const { place } = view.get();
  if (place === 'library') return aimed().length > 0;
  return (place === 'article' || place === 'credits' || place === 'crop') && picturesHere().length > 0;
}

const picturesHere = (): readonly PhotoId[] => [
  ...new Set(articles.get().article?.pictures.map(({ photoId }) => photoId) ?? []),
];

/** Opens the form for the photograph, the selection or the current picture. */
export function openForm(): void {
  const { place, looking } = view.get();
  if (place === 'metadata') return;
  from = { place, looking };
  followPhotos();
  if (place === 'library') openForSelection();
  else openForPicture();
  show('metadata');
}

function openForSelection(): void {
  const chosen = aimed();
  const [first = 0] = chosen;
  if (chosen.length > 1) form.patch({ ids: chosen, at: 0, mode: 'many', isSelection: true });
  else {
    const { positions } = library.get();
    form.patch({ ids: positions.ids, at: Math.max(0, positions.indexOf(first)), mode: 'one', isSelection: false });
  }
  wantAround();
}

function openForPicture(): void {
  const { article, pictureId } = articles.get();
  const ids = picturesHere();
  const photoId = article?.pictures.find(({ id }) => id === pictureId)?.photoId ?? ids[0] ?? 0;
  form.patch({ ids, at: Math.max(0, ids.indexOf(photoId)), mode: 'one', isSelection: true });
  wantAround();
}

/** The one shown, the next and the one before are read ahead. */
function wantAround(): void {
  const { ids, at } = form.get();
  for (const step of [0, 1, -1]) {
    const id = ids[at + step];
    if (id !== undefined) wantPhoto(id);
  }
}

/** Another photograph; the keyboard stays in its field. */
export function stepForm(by: number): void {
  const { ids, at, mode } = form.get();
  const next = at + by;
  if (mode === 'many' || next < 0 || next >= ids.length) {
    say(by > 0 ? WORDS.isLast : WORDS.isFirst);
    return;
  }
  form.patch({ at: next });
  textGiven();
  wantAround();
  say(PHOTO_WORDS.photographOf(next + 1, ids.length));
}

export function canSwitch(): boolean {
  const { ids, isSelection } = form.get();
  return isSelection && ids.length > 1;
}

/** From all at once to one after the other, and back. */
export function switchMode(): void {
  const { mode } = form.get();
  if (!canSwitch()) return;
  form.patch({ mode: mode === 'many' ? 'one' : 'many' });
  wantAround();
}

export function noteField(field: OwnField): void {
  form.patch({ field });
}

/** Back to where the form was opened, at the photograph that was described last. */
export function leaveForm(): void {
  const { mode } = form.get();
  const id = currentPhoto();
  // Written on the way: the next key is for what the editor goes back to.
  startSaves();
  if (from.place === 'library') {
    if (mode === 'one' && id !== null && id !== selection.get().focus) select([id], id);
    show('library', from.looking);
    focusSoon('sheet');
    return;
  }
  const picture = articles.get().article?.pictures.find(({ photoId }) => photoId === id);
  if (picture !== undefined) setPicture(picture.id);
  show(from.place);
  if (from.place === 'article' && picture !== undefined) focusSoon('caption', picture.id);
}
