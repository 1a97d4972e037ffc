/** What was measured of frames in stacks (sharpness, clipped shadows and highlights), held in memory, and the best frame by it. */
import type { PhotoId } from '../../domain/photo.ts';
import { type BestFrame, bestFrame, type MeasuredFrame } from '../../domain/stacks/best-frame.ts';
import type { ReadableDb } from '../library/handles.ts';

export interface FrameMeasures {
  isRead(id: PhotoId): boolean;
  read(ids: readonly PhotoId[]): void;
  /** With words; asked for one stack at a time. */
  hint(ids: readonly PhotoId[]): BestFrame;
  /** Without words, and remembered; asked for every stack of a view. Null also where not every frame's measures are read. */
  best(ids: Uint32Array): PhotoId | null;
  /** The photograph was measured again. */
  changed(id: PhotoId): void;
  forget(): void;
}

type MeasureRow = [PhotoId, number | null, number | null, number | null];

/** `read` and `hint` throw what SQLite throws. */
export function frameMeasures(db: ReadableDb): FrameMeasures {
  const measuresOf = db
    .prepare('SELECT id, sharpness, shadows, highlights FROM photos WHERE id IN (SELECT value FROM json_each(?))')
    .raw();
  const measures = new Map<PhotoId, MeasuredFrame>();
  /** By the first of the stack. */
  const remembered = new Map<
    PhotoId,
    { readonly sum: number; readonly count: number; readonly best: PhotoId | null }
  >();

  function read(ids: readonly PhotoId[]): void {
    for (const id of ids) measures.set(id, frameOf([id, null, null, null]));
    for (const row of measuresOf.all(JSON.stringify(ids)) as MeasureRow[]) measures.set(row[0], frameOf(row));
    remembered.clear();
  }

  function measuredOf(ids: ArrayLike<PhotoId>): readonly MeasuredFrame[] {
    return Array.from(ids, (id) => measures.get(id)).filter((frame) => frame !== undefined);
  }

  return {
    isRead: (id) => measures.has(id),
    read,
    hint(ids) {
      const lacking = ids.filter((id) => !measures.has(id));
      if (lacking.length > 0) read(lacking);
      return bestFrame(measuredOf(ids));
    },
    best(ids) {
      // At a start none is read yet: forty thousand stacks would each be told so.
      if (measures.size === 0) return null;
      // The members of a stack seldom change: their number and sum tell one set from another.
      let sum = 0;
      for (const id of ids) sum += id;
      const first = ids[0] ?? 0;
      const found = remembered.get(first);
      if (found !== undefined && found.sum === sum && found.count === ids.length) return found.best;
      const frames = measuredOf(ids);
      const best = frames.length < ids.length ? null : bestFrame(frames).photoId;
      remembered.set(first, { sum, count: ids.length, best });
      return best;
    },
    changed(id) {
      measures.delete(id);
      remembered.clear();
    },
    forget() {
      measures.clear();
      remembered.clear();
    },
  };
}

function frameOf([photoId, sharpness, shadows, highlights]: MeasureRow): MeasuredFrame {
  return { photoId, sharpness, shadows, highlights };
}
