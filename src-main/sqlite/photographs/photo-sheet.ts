/** The contact sheet in memory: every photograph's marks and states as bits, and the orders of the views, so that chips count at once. */
import type { SheetOrder } from '../../domain/article.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { hasTable } from '../library/database.ts';
import type { ReadableDb } from '../library/handles.ts';

/** Bits of one photograph. */
export const SHEET = {
  pick: 0b11,
  starsShift: 2,
  coloursShift: 5,
  mark: 0b111,
  noCaption: 1 << 8,
  unreadable: 1 << 9,
  missing: 1 << 10,
  restricted: 1 << 11,
  changed: 1 << 12,
  /** Combinations there can be. */
  size: 1 << 13,
} as const;

export interface PhotoSheet {
  /** All ids in this order; a copy is not made: do not write. */
  order(by: SheetOrder): Uint32Array;
  /** Bits by photo id. */
  flags(): Uint16Array;
  /** Photographs in any article; made afresh each time, since articles are written elsewhere. */
  used(articleId: number | null): Set<PhotoId>;
  /** After a transaction that was rolled back: what the triggers told is not so. */
  forget(): void;
}

/** The bits of a row called `prefix`. */
const bits = (prefix: string): string =>
  `(${prefix}.pick | (${prefix}.stars << 2) | (${prefix}.colour << 5) | ((1 - ${prefix}.has_caption) << 8) | ((${prefix}.read_state = 3) << 9)
   | (${prefix}.missing << 10) | (${prefix}.restricted << 11) | (${prefix}.changed << 12))`;

export function createPhotoSheet(db: ReadableDb): PhotoSheet {
  const allFlags = db.prepare(`SELECT (p.id << 13) | ${bits('p')} FROM photos p`).pluck();
  const lastId = db.prepare('SELECT max(id) FROM photos').pluck();
  const orders = {
    captured: db.prepare('SELECT id FROM photos INDEXED BY photos_by_capture ORDER BY capture_order').pluck(),
    name: db.prepare('SELECT id FROM photos INDEXED BY photos_by_name ORDER BY file_name COLLATE NOCASE, id').pluck(),
  };
  const known = new Map<SheetOrder, Uint32Array>();
  let flags: Uint16Array | null = null;
  let version = dataVersion();
  watch();

  /** Whatever writes a row on this connection tells the sheet, so that no store has to remember to. */
  function watch(): void {
    db.function('sheet_bits', { deterministic: false }, (id: number, value: number) => {
      if (flags !== null) take(id, value);
    });
    db.function('sheet_moved', { deterministic: false }, () => {
      known.clear();
    });
    db.exec(`
      CREATE TEMP TRIGGER sheet_updated AFTER UPDATE OF pick, stars, colour, has_caption, read_state, missing, restricted, changed ON main.photos
        BEGIN SELECT sheet_bits(NEW.id, ${bits('NEW')}); END;
      CREATE TEMP TRIGGER sheet_inserted AFTER INSERT ON main.photos BEGIN SELECT sheet_bits(NEW.id, ${bits('NEW')}), sheet_moved(); END;
      CREATE TEMP TRIGGER sheet_deleted AFTER DELETE ON main.photos BEGIN SELECT sheet_moved(); END;
      CREATE TEMP TRIGGER sheet_reordered AFTER UPDATE OF capture_order, file_name ON main.photos
        WHEN OLD.capture_order IS NOT NEW.capture_order OR OLD.file_name IS NOT NEW.file_name BEGIN SELECT sheet_moved(); END;
    `);
  }

  /** Another program (the command line) may have written to the same library. */
  function dataVersion(): number {
    return db.pragma('data_version', { simple: true }) as number;
  }

  function refresh(): void {
    const now = dataVersion();
    if (now === version) return;
    version = now;
    forget();
  }

  function forget(): void {
    known.clear();
    flags = null;
  }

  function take(id: number, value: number): void {
    if (flags === null) return;
    if (id >= flags.length) {
      const larger = new Uint16Array(Math.max(1024, id * 2));
      larger.set(flags);
      flags = larger;
    }
    flags[id] = value;
  }

  return {
    order(by) {
      refresh();
      const found = known.get(by) ?? Uint32Array.from(orders[by].all() as number[]);
      known.set(by, found);
      return found;
    },
    flags() {
      refresh();
      if (flags !== null) return flags;
      const made = new Uint16Array(((lastId.get() as number | null) ?? 0) + 1024);
      flags = made;
      // Ids are 26 bits, so the whole fits a double; bit operations on it would not.
      for (const packed of allFlags.all() as number[]) made[Math.floor(packed / 8192)] = packed % 8192;
      return made;
    },
    used(articleId) {
      if (!hasTable(db, 'pictures')) return new Set();
      const ids =
        articleId === null
          ? db.prepare('SELECT DISTINCT photo_id FROM pictures').pluck().all()
          : db.prepare('SELECT photo_id FROM pictures WHERE article_id = ?').pluck().all(articleId);
      return new Set(ids as PhotoId[]);
    },
    forget,
  };
}
