/** Moves photographs in the editor's own arrangement of a folder: one undoable step, said by place. */

import { counted } from '../../domain/counts.ts';
import { keysBetween } from '../../domain/order-keys.ts';
import type { Undone } from '../../domain/overviews/program.ts';
import type { FolderId, PhotoId } from '../../domain/photo.ts';
import type { Change, Journal } from '../journal-ports.ts';

export interface ArrangementStore {
  /** Photographs with their order keys, in order. */
  places(folderId: FolderId): readonly (readonly [PhotoId, key: string])[];
  /** Photographs of the folder that have no place yet, in capture order. */
  unplaced(folderId: FolderId): readonly PhotoId[];
  /** Gives photographs their first places. */
  place(folderId: FolderId, places: readonly (readonly [PhotoId, key: string])[]): void;
}

export interface Moved extends Undone {
  /** Of the first that was moved, counted from 1. */
  readonly position: number;
  readonly count: number;
}

/** Puts photographs, in the order given, before another, or (null) at the end. Those without a place get the one that they are shown at. */
export function movePhotos(
  ports: { readonly journal: Journal; readonly arrangement: ArrangementStore },
  folderId: FolderId,
  ids: readonly PhotoId[],
  before: PhotoId | null,
): Moved {
  const places = settled(ports.arrangement, folderId);
  const moving = new Set(ids);
  const rest = places.filter(([id]) => !moving.has(id));
  const found = before === null ? -1 : rest.findIndex(([id]) => id === before);
  const at = found < 0 ? rest.length : found;
  const keyOf = new Map(places);
  const moved = ids.filter((id) => keyOf.has(id));
  const keys = keysBetween(rest[at - 1]?.[1] ?? null, rest[at]?.[1] ?? null, moved.length);
  const changes = moved.map(
    (id, index): Change => ({
      entity: 'place',
      id,
      folderId,
      before: keyOf.get(id) ?? null,
      after: keys[index] ?? null,
    }),
  );
  const count = places.length;
  const what = counted(moved.length, 'photograph');
  const label = `Moved ${what} to place ${at + 1} of ${count}`;
  const undone =
    changes.length === 0 ? { label, photoIds: [], articleIds: [] } : ports.journal.apply({ label, changes });
  return { ...undone, position: at + 1, count };
}

/** Every photograph of the folder with a place. That first place is no edit: it is where the photograph was anyway. */
function settled(arrangement: ArrangementStore, folderId: FolderId): readonly (readonly [PhotoId, string])[] {
  const placed = arrangement.places(folderId);
  const unplaced = arrangement.unplaced(folderId);
  if (unplaced.length === 0) return placed;
  const keys = keysBetween(placed.at(-1)?.[1] ?? null, null, unplaced.length);
  const added = unplaced.map((id, at) => [id, keys[at] ?? ''] as const);
  arrangement.place(folderId, added);
  return [...placed, ...added];
}
