/** Close looking at photographs: the one in the loupe, the two compared, the many surveyed; with or without what is around them. */
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { createStore } from '../store.ts';
import { say } from '../window/notices.ts';
import { show, view } from '../window/view.ts';
import { library } from './library.ts';
import { chosen, select, selection, setFocus } from './selection.ts';
import { PHOTO_WORDS } from './words.ts';
import { zoomed, zoomTo } from './zoom.ts';

export const compared = createStore<{ readonly left: PhotoId | null; readonly right: PhotoId | null }>({
  left: null,
  right: null,
});

/** Nothing but the photograph is shown; off again as soon as nobody looks close. */
export const alone = createStore(false);

/** Always at fit: what was enlarged before was another look. */
export function openLoupe(): void {
  zoomTo('fit');
  show('library', 'loupe');
}

export function toggleAlone(): void {
  alone.set((before) => !before);
  say(alone.get() ? PHOTO_WORDS.onlyPhotograph : PHOTO_WORDS.everythingShown);
}

export function startAlone(): void {
  view.subscribe(() => {
    if (view.get().place !== 'library' || view.get().looking === 'grid') alone.set(false);
  });
}

/** One step back: from zoom to fit, from the photograph alone to what is around it, from a close look to the contact sheet. */
export function leaveLook(): void {
  if (view.get().looking !== 'survey' && zoomed()) zoomTo('fit');
  else if (alone.get()) toggleAlone();
  else show('library', 'grid');
}

/** The focused photograph against the next of the selection, or against its neighbour. */
export function openCompare(): void {
  const { focus } = selection.get();
  const { positions } = library.get();
  if (focus === null) return;
  const ids = chosen();
  const left = ids[0] ?? focus;
  const right = ids[1] ?? positions.at(positions.indexOf(left) + 1) ?? positions.at(positions.indexOf(left) - 1);
  compared.set({ left, right });
  setFocus(right ?? left);
  show('library', 'compare');
}

/** Puts the next candidate at the right. */
export function compareWith(by: number): void {
  const { positions } = library.get();
  const { left, right } = compared.get();
  let at = positions.indexOf(right ?? left ?? -1) + by;
  if (positions.at(at) === left) at += by;
  const next = positions.at(at);
  if (next === null || left === null) return;
  compared.set({ left, right: next });
  setFocus(next);
}

export function swapCompared(): void {
  compared.set({ left: compared.get().right, right: compared.get().left });
}

/** Marks go to the other of the two. */
export function focusOther(): void {
  const { left, right } = compared.get();
  const { focus } = selection.get();
  setFocus((focus === left ? right : left) ?? focus);
}

/** The candidate becomes the one to beat, and the next candidate comes up. */
export function promote(): void {
  const { right } = compared.get();
  if (right === null) return;
  compared.set({ left: right, right });
  compareWith(1);
  if (compared.get().right === right) show('library', 'grid');
}

export function openSurvey(): void {
  if (chosen().length > 1) show('library', 'survey');
}

/** Takes the focused photograph out of the survey; the best remain. */
export function dropFromSurvey(): void {
  const ids = chosen();
  const { focus } = selection.get();
  const at = ids.indexOf(focus ?? -1);
  if (at < 0 || ids.length < 2) return;
  const rest = ids.filter((id) => id !== focus);
  select(rest, rest[Math.min(at, rest.length - 1)] ?? null);
}
