/** Repairs rows without a file, left by two programs at once: a duplicate is merged into the row that has the file. */
import type { PhotoId } from '../../domain/photo.ts';
import { hasTable } from '../library/database.ts';
import type { WritableDb } from '../library/handles.ts';
import type { PhotoMerger } from './photo-merge.ts';

export interface Mended {
  /** Doubles that are one photograph again, with the marks and captions of both. */
  readonly merged: number;
  /** Rows without a file, a mark or a caption, gone. */
  readonly removed: number;
  /** Rows without a file that somebody marked or uses: kept, as missing. */
  readonly kept: number;
}

/** Larger libraries are looked through only where a row that waits for its picture shows that something is wrong. */
const LOOKED_THROUGH = 20_000;

/** One transaction; cheap where nothing is wrong. */
export function mendPhotos(db: WritableDb, merger: PhotoMerger): Mended {
  const nothing = { merged: 0, removed: 0, kept: 0 };
  const without = 'NOT EXISTS (SELECT 1 FROM files WHERE photo_id = p.id AND role < 2)';
  const waits = db.prepare(
    `SELECT 1 FROM photos p INDEXED BY photos_queued WHERE read_state = 0 AND missing = 0 AND ${without} LIMIT 1`,
  );
  const isSmall = (db.prepare('SELECT count(*) FROM photos').pluck().get() as number) <= LOOKED_THROUGH;
  if (!isSmall && waits.get() === undefined) return nothing;
  const lost = db.prepare(`SELECT p.id FROM photos p WHERE p.missing = 0 AND ${without} ORDER BY p.id`).pluck();
  const ids = lost.all() as PhotoId[];
  if (ids.length === 0) return nothing;
  // The capture time's part of the order is the same for both; the number in its low bits is each row's own.
  const twin = db
    .prepare(`SELECT p.id FROM photos p JOIN photos lost ON lost.id = ? WHERE p.id <> lost.id AND NOT (${without})
      AND (p.content_hash = lost.content_hash
        OR (p.file_name = lost.file_name AND p.bytes = lost.bytes AND p.capture_order >> 26 = lost.capture_order >> 26))
      ORDER BY p.content_hash IS NOT lost.content_hash, p.id LIMIT 1`)
    .pluck();
  const isWanted = db.prepare(
    `SELECT 1 FROM photos WHERE id = ? AND (pick <> 0 OR stars <> 0 OR colour <> 0${
      hasTable(db, 'pictures') ? ' OR id IN (SELECT photo_id FROM pictures)' : ''
    }${hasTable(db, 'own_metadata') ? ' OR id IN (SELECT photo_id FROM own_metadata)' : ''})`,
  );
  return db
    .transaction(() => {
      const count = { ...nothing };
      for (const id of ids) {
        const into = twin.get(id) as PhotoId | undefined;
        if (into !== undefined && merger.merge(into, id)) count.merged += 1;
        else if (isWanted.get(id) === undefined) count.removed += merger.removeFileless([id]).length;
        else {
          merger.refreshPlace(id);
          count.kept += 1;
        }
      }
      return count;
    })
    .immediate();
}
