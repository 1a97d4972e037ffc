/** Stacks as they are stored, held in memory by photograph, with the measures that their hint is made of. */
import { shutterTenths } from '../../domain/capture-time.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { type BestFrame, bestFrame, type MeasuredFrame } from '../../domain/stacks/best-frame.ts';
import { hashBits } from '../../domain/stacks/hash-bits.ts';
import { type OwnStacks, withOwnStacks } from '../../domain/stacks/own-stacks.ts';
import { roughPicture } from '../../domain/stacks/rough-picture.ts';
import { FOUND_KINDS, type FoundKind, type StackKind } from '../../domain/stacks/stack.ts';
import type { FrameToGroup, StackStore } from '../../usecases/photographs/group-photos.ts';
import type { WritableDb } from '../library/handles.ts';
import { ID_MASK } from './photo-row-writer.ts';

export interface PhotoStacks extends StackStore {
  /** What is shown: as found, with the editor's own over it; not to be written to. */
  shown(kind: StackKind): Uint32Array;
  /** With words; asked for one stack at a time. */
  hint(ids: readonly PhotoId[]): BestFrame;
  /** Without words, and remembered; asked for every stack of a view. Null also where not every frame's measures are read. */
  best(ids: Uint32Array): PhotoId | null;
  /** After a transaction that was rolled back. */
  forget(): void;
}

const KIND_NUMBERS: Readonly<Record<FoundKind, 1 | 2>> = { bursts: 1, 'near-duplicates': 2 };

interface FrameRow {
  readonly id: number;
  readonly captured_at: string | null;
  readonly perceptual_hash: string | null;
  readonly thumb_hash: Uint8Array | null;
  readonly source: number | null;
  /** In seconds. */
  readonly exposure: number | null;
}

/** A file that says its shutter was open for longer than a minute says nothing of what follows. */
const LONGEST_EXPOSURE = 60;

function exposureTenths(seconds: number | null): number {
  return typeof seconds === 'number' && seconds > 0 && seconds <= LONGEST_EXPOSURE ? Math.round(seconds * 10) : 0;
}

export function createPhotoStacks(db: WritableDb): PhotoStacks {
  const page = db.prepare(`SELECT p.id, p.captured_at, p.perceptual_hash, p.thumb_hash,
      (SELECT min(folder_id) FROM files WHERE photo_id = p.id AND role < 2) AS source,
      (SELECT json_extract(capture, '$.exposureTime') FROM photo_facts WHERE photo_id = p.id) AS exposure
    FROM photos p INDEXED BY photos_by_capture WHERE p.capture_order > ? ORDER BY p.capture_order LIMIT ?`);
  const orderOf = db.prepare('SELECT capture_order FROM photos WHERE id = ?').pluck().safeIntegers();
  const makers = db
    .prepare(`SELECT photo_id, value_id FROM photo_facets WHERE photo_id IN (SELECT value FROM json_each(?))
      AND value_id IN (SELECT id FROM facet_values WHERE name IN ('camera', 'photographer')) ORDER BY photo_id, value_id`)
    .raw();
  // Both ids are 26 bits, so the two fit a double: one number a row is read in half the time of a list.
  const stored = db.prepare('SELECT (photo_id << 26) | stack FROM stacked WHERE kind = ?').pluck();
  const ownStored = db.prepare('SELECT photo_id, stack FROM own_stacks ORDER BY photo_id').raw();
  const lastId = db.prepare('SELECT max(id) FROM photos').pluck();
  const put = db.prepare(`INSERT INTO stacked (kind, photo_id, stack) SELECT ?, id, ? FROM photos WHERE id = ?
    ON CONFLICT (kind, photo_id) DO UPDATE SET stack = excluded.stack`);
  const drop = db.prepare('DELETE FROM stacked WHERE kind = ? AND photo_id = ?');
  const measuresOf = db
    .prepare('SELECT id, sharpness, shadows, highlights FROM photos WHERE id IN (SELECT value FROM json_each(?))')
    .raw();
  const known = new Map<FoundKind, Uint32Array>();
  /** The editor's own; null until they are asked for. */
  let owned: OwnStacks | null = null;
  const shownByKind = new Map<StackKind, Uint32Array>();
  const measures = new Map<PhotoId, MeasuredFrame>();
  /** By the first of the stack. */
  const remembered = new Map<
    PhotoId,
    { readonly sum: number; readonly count: number; readonly best: PhotoId | null }
  >();
  watch();

  /** Whatever writes a measure on this connection tells; a photograph that goes takes its rows with it. */
  function watch(): void {
    db.function('frame_measured', { deterministic: false }, (id: number) => {
      measures.delete(id);
      remembered.clear();
    });
    db.function('frame_gone', { deterministic: false }, (id: number) => {
      for (const stackOf of known.values()) if (id < stackOf.length) stackOf[id] = 0;
      forgetOwn();
    });
    db.function('frame_stacked', { deterministic: false }, forgetOwn);
    db.exec(`
      CREATE TEMP TRIGGER frame_measured AFTER UPDATE OF sharpness, shadows, highlights ON main.photos BEGIN SELECT frame_measured(NEW.id); END;
      CREATE TEMP TRIGGER frame_gone AFTER DELETE ON main.photos BEGIN SELECT frame_gone(OLD.id); END;
      CREATE TEMP TRIGGER frame_stacked AFTER INSERT ON main.own_stacks BEGIN SELECT frame_stacked(); END;
      CREATE TEMP TRIGGER frame_restacked AFTER UPDATE ON main.own_stacks BEGIN SELECT frame_stacked(); END;
      CREATE TEMP TRIGGER frame_unstacked AFTER DELETE ON main.own_stacks BEGIN SELECT frame_stacked(); END;
    `);
  }

  function forgetOwn(): void {
    owned = null;
    shownByKind.clear();
  }

  function own(): OwnStacks {
    owned ??= new Map(ownStored.all() as [PhotoId, PhotoId][]);
    return owned;
  }

  function shown(kind: StackKind): Uint32Array {
    const found = shownByKind.get(kind) ?? withOwnStacks(kind === 'own' ? new Uint32Array(1) : stackOf(kind), own());
    shownByKind.set(kind, found);
    return found;
  }

  function stackOf(kind: FoundKind): Uint32Array {
    const found = known.get(kind) ?? load(kind);
    known.set(kind, found);
    return found;
  }

  function load(kind: FoundKind): Uint32Array {
    const made = new Uint32Array(((lastId.get() as number | null) ?? 0) + 1024);
    for (const packed of stored.all(KIND_NUMBERS[kind]) as number[])
      made[Math.floor(packed / (ID_MASK + 1))] = packed % (ID_MASK + 1);
    return made;
  }

  type MeasureRow = [PhotoId, number | null, number | null, number | null];
  const frameOf = ([photoId, sharpness, shadows, highlights]: MeasureRow): MeasuredFrame => ({
    photoId,
    sharpness,
    shadows,
    highlights,
  });

  function readMeasures(ids: readonly PhotoId[]): void {
    for (const id of ids) measures.set(id, frameOf([id, null, null, null]));
    for (const row of measuresOf.all(JSON.stringify(ids)) as MeasureRow[]) measures.set(row[0], frameOf(row));
    remembered.clear();
  }

  function measuredOf(ids: ArrayLike<PhotoId>): readonly MeasuredFrame[] {
    return Array.from(ids, (id) => measures.get(id)).filter((frame) => frame !== undefined);
  }

  return {
    frames(after, limit) {
      const from = after === null ? -(2n ** 63n) : ((orderOf.get(after) as bigint | undefined) ?? -(2n ** 63n));
      const rows = page.all(from, limit) as FrameRow[];
      const cameras = new Map<PhotoId, string>();
      for (const [id, value] of makers.all(JSON.stringify(rows.map(({ id }) => id))) as [PhotoId, number][])
        cameras.set(id, `${cameras.get(id) ?? ''} ${value}`);
      return rows.map(
        (row): FrameToGroup => ({
          photoId: row.id,
          source: row.source ?? 0,
          camera: cameras.get(row.id) ?? '',
          tenths: shutterTenths(row.captured_at),
          exposure: exposureTenths(row.exposure),
          hash: row.perceptual_hash === null ? null : hashBits(row.perceptual_hash),
          rough: row.thumb_hash === null ? null : roughPicture(row.thumb_hash),
        }),
      );
    },
    stackOf,
    own,
    shown,
    restack(kind, changes) {
      const number = KIND_NUMBERS[kind];
      const before = stackOf(kind);
      try {
        db.transaction(() => {
          for (const [id, stack] of changes) {
            if (stack === 0) drop.run(number, id);
            else put.run(number, stack, id);
          }
        }).immediate();
      } catch (error) {
        known.delete(kind);
        throw error;
      }
      const highest = changes.reduce((most, [id]) => Math.max(most, id), 0);
      const now = highest < before.length ? before : new Uint32Array(highest + 1024);
      if (now !== before) now.set(before);
      for (const [id, stack] of changes) now[id] = stack;
      known.set(kind, now);
      shownByKind.delete(kind);
    },
    measureNext(limit) {
      const lacking = new Set<PhotoId>();
      for (const id of own().keys()) if (lacking.size < limit && !measures.has(id)) lacking.add(id);
      for (const kind of FOUND_KINDS) {
        const stacks = stackOf(kind);
        for (let id = 1; id < stacks.length && lacking.size < limit; id += 1)
          if (stacks[id] !== 0 && !measures.has(id)) lacking.add(id);
      }
      if (lacking.size > 0) readMeasures([...lacking]);
      return lacking.size > 0;
    },
    hint(ids) {
      const lacking = ids.filter((id) => !measures.has(id));
      if (lacking.length > 0) readMeasures(lacking);
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
    forget() {
      known.clear();
      forgetOwn();
      measures.clear();
      remembered.clear();
    },
  };
}
