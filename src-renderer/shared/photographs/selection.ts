/** Which photographs are selected and which one has the focus, by id, so that both outlive filters, views and restarts. */
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { createStore } from '../store.ts';
import { recall, remember, view } from '../window/view.ts';
import { library } from './library.ts';

export interface Selection {
  readonly selected: ReadonlySet<PhotoId>;
  readonly focus: PhotoId | null;
}

export const selection = createStore<Selection>({ selected: new Set(), focus: null });

const MOST_REMEMBERED = 2_000;

export function select(ids: Iterable<PhotoId>, focus?: PhotoId | null): void {
  const selected = ids instanceof Set ? (ids as Set<PhotoId>) : new Set(ids);
  selection.patch(focus === undefined ? { selected } : { selected, focus });
  keep();
}

export function setFocus(focus: PhotoId | null): void {
  if (selection.get().focus === focus) return;
  selection.patch({ focus });
  keep();
}

function keep(): void {
  const { selected, focus } = selection.get();
  remember('selection', { selected: [...selected].slice(0, MOST_REMEMBERED), focus });
}

/** Selected photographs that are in view, in view order; else the focused one. */
export function chosen(): readonly PhotoId[] {
  const { selected, focus } = selection.get();
  const { positions } = library.get();
  const ids = [...selected].filter((id) => positions.has(id));
  if (ids.length > 0) return ids.sort((a, b) => positions.indexOf(a) - positions.indexOf(b));
  return focus !== null && positions.has(focus) ? [focus] : [];
}

/** What a mark or a command hits: in a close look the one photograph looked at, in the contact sheet all that is chosen. */
export function aimed(): readonly PhotoId[] {
  const { focus } = selection.get();
  if (view.get().looking === 'grid') return chosen();
  return focus === null ? [] : [focus];
}

/** Moves focus and selection by that many photographs; stays at the ends. */
export function step(by: number): void {
  const { positions } = library.get();
  if (positions.size === 0) return;
  const { focus } = selection.get();
  const from = focus === null ? -1 : positions.indexOf(focus);
  const to = Math.min(positions.size - 1, Math.max(0, from + by));
  const id = positions.at(to);
  if (id !== null) select([id], id);
}

export function recallSelection(): void {
  const kept = recall('selection') as { selected?: unknown; focus?: unknown } | undefined;
  if (kept == null) return;
  const selected = Array.isArray(kept.selected) ? kept.selected.filter((id) => typeof id === 'number') : [];
  selection.set({ selected: new Set(selected), focus: typeof kept.focus === 'number' ? kept.focus : null });
}

/** When the focused photograph leaves the view, the one that took its place gets the focus. */
export function startSelection(): void {
  let before = library.get().positions;
  let left: { readonly by: Selection; readonly to: Selection } | null = null;
  library.subscribe(() => {
    const { positions } = library.get();
    if (positions === before) return;
    const now = selection.get();
    const { focus, selected } = now;
    // What a filter took away comes back with it, where the editor has not gone on since.
    if (left !== null && left.to === now && left.by.focus !== null && positions.has(left.by.focus)) {
      selection.set(left.by);
      left = null;
      keep();
    } else if (focus !== null && before.has(focus) && !positions.has(focus) && positions.size > 0) {
      // A frame that went behind its cover is represented by it.
      const cover = library.get().stacks.of(focus)?.cover ?? null;
      const next =
        cover !== null && positions.has(cover) ? cover : nextOf(focus, before.ids, before.indexOf(focus), positions);
      if (next !== null) {
        select(selected.has(focus) && selected.size <= 1 ? [next] : selected, next);
        left = { by: left !== null && left.to === now ? left.by : now, to: selection.get() };
      }
    }
    before = positions;
  });
}

function nextOf(focus: PhotoId, ids: Uint32Array, at: number, now: { has(id: PhotoId): boolean }): PhotoId | null {
  for (let index = at + 1; index < ids.length; index += 1) {
    const id = ids[index];
    if (id !== undefined && now.has(id)) return id;
  }
  for (let index = at - 1; index >= 0; index -= 1) {
    const id = ids[index];
    if (id !== undefined && id !== focus && now.has(id)) return id;
  }
  return null;
}
