/** The editor's own arrangement of a folder: photographs moved by keys or by the mouse, each move said, stored and undoable. */

import { moveTo as placed } from '../../../../src-main/domain/article.ts';
import type { PhotoId } from '../../../../src-main/domain/photo.ts';
import { act } from '../../../shared/answers/acts.ts';
import { library, showOrder } from '../../../shared/photographs/library.ts';
import { chosen } from '../../../shared/photographs/selection.ts';
import { withBehind } from '../../../shared/photographs/stacks.ts';
import { createStore } from '../../../shared/store.ts';
import { say } from '../../../shared/window/notices.ts';
import { SHEET } from '../words.ts';

/** Counts up when the sheet is to bring the focused photograph into view though the focus is the same. */
export const shown = createStore(0);

let columns = 1;
/** How many photographs a row of the sheet has: moving up and down moves by so many. */
export function setSheetColumns(count: number): void {
  columns = count;
}

/** A folder is shown in its own arrangement. */
export function isArranged(): boolean {
  const { folderId, sort } = library.get().query;
  return folderId != null && sort === 'manual';
}

/** Moves the chosen photographs by places, together; stays at the ends. Each move begins where the last one is shown to have ended. */
export async function moveBy(by: number): Promise<void> {
  const { positions } = library.get();
  const ids = chosen();
  const first = ids[0];
  if (first === undefined || !isArranged()) return;
  const moving = new Set(ids);
  const rest = [...positions.ids].filter((id) => !moving.has(id));
  const ahead = positions.indexOf(first);
  await moveTo(ids, rest, Math.min(rest.length, Math.max(0, ahead + by)));
}

export function moveByRows(rows: number): Promise<void> {
  return moveBy(rows * columns);
}

export function moveToEnd(end: 'first' | 'last'): Promise<void> {
  return moveBy(end === 'first' ? -library.get().positions.size : library.get().positions.size);
}

/** Drops photographs before the cell that now has this index. */
export async function dropAt(ids: readonly PhotoId[], index: number): Promise<void> {
  if (!isArranged()) return;
  const all = [...library.get().positions.ids];
  const moving = new Set(ids);
  const before = all.slice(0, index).filter((id) => !moving.has(id)).length;
  await moveTo(
    ids,
    all.filter((id) => !moving.has(id)),
    before,
  );
}

/** Puts them before `rest[at]`. In the library the arrangement runs forward even where the view is turned round. */
async function moveTo(ids: readonly PhotoId[], rest: readonly PhotoId[], at: number): Promise<void> {
  const { folderId, descending } = library.get().query;
  if (folderId == null) return;
  const neighbour = rest[descending === true ? at - 1 : at];
  const moved = withBehind(ids);
  const next = rest[at] ?? null;
  const shownOrder = showOrder(folderId, (order) => Uint32Array.from(placed([...order], ids, next)));
  shown.set((asked) => asked + 1);
  const order = {
    folderId,
    ids: descending === true ? [...moved].reverse() : [...moved],
    before: neighbour === undefined ? null : (firstOf(neighbour, descending === true) ?? neighbour),
  };
  const { position, count } = await act('arrangement.move', order, { shown: shownOrder, keep: true });
  say(SHEET.moved(moved.length, descending === true ? count - position - moved.length + 2 : position, count));
}

/** What comes before a stack comes before the first of it, whichever frame is its cover. */
function firstOf(id: PhotoId, backwards: boolean): PhotoId | undefined {
  const members = library.get().stacks.of(id)?.members;
  return backwards ? members?.at(-1) : members?.[0];
}
