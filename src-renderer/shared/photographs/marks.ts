/** The editor's decisions on photographs: shown at once, written at once, taken back where the write failed. */
import type { Colour, PhotoId, Pick, Stars } from '../../../src-main/domain/photo.ts';
import { act } from '../answers/acts.ts';
import { call } from '../api.ts';
import { said } from '../window/last-step.ts';
import { notifyFailure, say } from '../window/notices.ts';
import { setView, view } from '../window/view.ts';
import { rowOf, showOnRows } from './rows.ts';
import { aimed, selection, step } from './selection.ts';
import { behind } from './stacks.ts';
import { PHOTO_WORDS } from './words.ts';

export interface MarkChange {
  readonly pick?: Pick;
  readonly stars?: Stars;
  readonly colour?: Colour;
}

/** Marks these photographs, or the chosen ones; moves on where auto-advance is on and one was marked. */
export function mark(change: MarkChange, ids: readonly PhotoId[] = aimed()): void {
  if (ids.length === 0) return;
  const shown = showOnRows(ids, change);
  act('marks.set', { ids: [...ids], ...change, behind: behind(ids) }, { shown, keep: true }).then(
    ({ label }) => said(label),
    notifyFailure,
  );
  if (view.get().autoAdvance && ids.length === 1 && ids[0] === selection.get().focus) step(1);
}

/** The marks that the files say, for these or the chosen ones. */
export function takeFileMarks(ids: readonly PhotoId[] = aimed()): void {
  if (ids.length === 0) return;
  act('marks.takeFromFiles', { ids: [...ids] }).then(({ label }) => said(label), notifyFailure);
}

/** Sets a colour, or takes it off where all have it already. */
export function toggleColour(colour: Colour, ids: readonly PhotoId[] = aimed()): void {
  const all = ids.length > 0 && ids.every((id) => rowOf(id)?.colour === colour);
  mark({ colour: all ? 0 : colour }, ids);
}

/** Whether the next photograph comes up by itself after a mark. */
export function toggleAdvance(): void {
  const autoAdvance = !view.get().autoAdvance;
  setView({ autoAdvance });
  say(autoAdvance ? PHOTO_WORDS.autoAdvanceOn : PHOTO_WORDS.autoAdvanceOff);
}

/** Marks and own words of these, or of the chosen ones, go into their sidecars in the background. */
export async function askForSidecars(ids: readonly PhotoId[] = aimed()): Promise<void> {
  const { asked, refused } = await call('sidecars.ask', { ids: [...ids] });
  said(PHOTO_WORDS.sidecarsAsked(asked, refused));
}
