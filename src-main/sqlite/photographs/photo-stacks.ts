/** Stacks as they are stored, held in memory by photograph, with the measures that their hint is made of. */
import type { PhotoId } from '../../domain/photo.ts';
import { type OwnStacks, withOwnStacks } from '../../domain/stacks/own-stacks.ts';
import { FOUND_KINDS, type FoundKind, type StackKind } from '../../domain/stacks/stack.ts';
import type { StackStore } from '../../usecases/photographs/group-photos.ts';
import type { WritableDb } from '../library/handles.ts';
import { type FrameMeasures, frameMeasures } from './frame-measures.ts';
import { ID_MASK } from './photo-row-columns.ts';
import { frameReader } from './stack-frames.ts';

export interface PhotoStacks extends StackStore, Pick<FrameMeasures, 'hint' | 'best'> {
  /** What is shown: as found, with the editor's own over it; not to be written to. */
  shown(kind: StackKind): Uint32Array;
  /** After a transaction that was rolled back. */
  forget(): void;
}

const KIND_NUMBERS: Readonly<Record<FoundKind, 1 | 2>> = { bursts: 1, 'near-duplicates': 2 };

/** Once a connection: it listens to every write on it. `restack` throws what SQLite throws; the stacks are then as before. */
export function createPhotoStacks(db: WritableDb): PhotoStacks {
  const measures = frameMeasures(db);
  // Both ids are 26 bits, so the two fit a double: one number a row is read in half the time of a list.
  const stored = db.prepare('SELECT (photo_id << 26) | stack FROM stacked WHERE kind = ?').pluck();
  const ownStored = db.prepare('SELECT photo_id, stack FROM own_stacks ORDER BY photo_id').raw();
  const lastId = db.prepare('SELECT max(id) FROM photos').pluck();
  const put = db.prepare(`INSERT INTO stacked (kind, photo_id, stack) SELECT ?, id, ? FROM photos WHERE id = ?
    ON CONFLICT (kind, photo_id) DO UPDATE SET stack = excluded.stack`);
  const drop = db.prepare('DELETE FROM stacked WHERE kind = ? AND photo_id = ?');
  const known = new Map<FoundKind, Uint32Array>();
  /** The editor's own; null until they are asked for. */
  let owned: OwnStacks | null = null;
  const shownByKind = new Map<StackKind, Uint32Array>();
  watch();

  /** Whatever writes a measure on this connection tells; a photograph that goes takes its rows with it. */
  function watch(): void {
    db.function('frame_measured', { deterministic: false }, measures.changed);
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

  return {
    frames: frameReader(db),
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
      for (const id of own().keys()) if (lacking.size < limit && !measures.isRead(id)) lacking.add(id);
      for (const kind of FOUND_KINDS) {
        const stacks = stackOf(kind);
        for (let id = 1; id < stacks.length && lacking.size < limit; id += 1)
          if (stacks[id] !== 0 && !measures.isRead(id)) lacking.add(id);
      }
      if (lacking.size > 0) measures.read([...lacking]);
      return lacking.size > 0;
    },
    hint: measures.hint,
    best: measures.best,
    forget() {
      known.clear();
      forgetOwn();
      measures.forget();
    },
  };
}
