/** Makes two rows of one content one photograph: marks, articles and files of both stay with the survivor. */
import type { PhotoId } from '../../domain/photo.ts';
import { hasTable } from '../library/database.ts';
import type { WritableDb } from '../library/handles.ts';
import type { PhotoRowWriter } from './photo-row-writer.ts';

export interface PhotoMerger {
  /** True where `from` is gone now; false where both are in one article and so must stay. Call inside a transaction. */
  merge(into: PhotoId, from: PhotoId): boolean;
  /** File name, missing and time by the files that are there; deletes nothing. Call inside a transaction. */
  refreshPlace(id: PhotoId): void;
  /** Removes photographs without any file, unless an article uses them. Call inside a transaction. */
  removeFileless(ids: readonly PhotoId[]): readonly PhotoId[];
}

export function createPhotoMerger(db: WritableDb, writer: PhotoRowWriter): PhotoMerger {
  const takeMarks = db.prepare(`UPDATE photos SET
    pick_at = CASE WHEN photos.pick = 0 THEN coalesce(other.pick_at, photos.pick_at) ELSE photos.pick_at END,
    stars_at = CASE WHEN photos.stars = 0 THEN coalesce(other.stars_at, photos.stars_at) ELSE photos.stars_at END,
    colour_at = CASE WHEN photos.colour = 0 THEN coalesce(other.colour_at, photos.colour_at) ELSE photos.colour_at END,
    pick = CASE WHEN photos.pick = 0 THEN other.pick ELSE photos.pick END,
    stars = CASE WHEN photos.stars = 0 THEN other.stars ELSE photos.stars END,
    colour = CASE WHEN photos.colour = 0 THEN other.colour ELSE photos.colour END
    FROM photos AS other WHERE photos.id = ? AND other.id = ?`);
  const takeWords = db.prepare(`INSERT INTO own_metadata (photo_id, field, value, at, under)
    SELECT @into, field, value, at, under FROM own_metadata WHERE photo_id = @from
    ON CONFLICT (photo_id, field) DO UPDATE SET value = excluded.value, at = excluded.at, under = excluded.under WHERE excluded.at > own_metadata.at`);
  const takeFiles = db.prepare('UPDATE files SET photo_id = ? WHERE photo_id = ?');
  const drop = db.prepare('DELETE FROM photos WHERE id = ?');
  const place = db.prepare(`UPDATE photos SET
    missing = NOT EXISTS (SELECT 1 FROM files WHERE photo_id = photos.id AND missing = 0 AND role < 2),
    file_name = coalesce((SELECT name FROM files WHERE photo_id = photos.id AND role < 2 ORDER BY missing, role, id LIMIT 1), file_name)
    WHERE id = ?`);
  const fileless = db.prepare(
    'SELECT 1 FROM photos WHERE id = ? AND NOT EXISTS (SELECT 1 FROM files WHERE photo_id = photos.id AND role < 2)',
  );

  /** The table of articles' pictures comes with a later migration. */
  function pictures(): boolean {
    return hasTable(db, 'pictures');
  }

  function inOneArticle(a: PhotoId, b: PhotoId): boolean {
    const both =
      'SELECT 1 FROM pictures AS x JOIN pictures AS y ON x.article_id = y.article_id WHERE x.photo_id = ? AND y.photo_id = ?';
    return db.prepare(both).get(a, b) !== undefined;
  }

  function remove(id: PhotoId): void {
    writer.removeText(id);
    db.prepare('DELETE FROM files WHERE photo_id = ?').run(id);
    drop.run(id);
  }

  return {
    merge(into, from) {
      if (pictures()) {
        if (inOneArticle(into, from)) return false;
        db.prepare('UPDATE pictures SET photo_id = ? WHERE photo_id = ?').run(into, from);
      }
      if (hasTable(db, 'exported_photos'))
        db.prepare('UPDATE OR REPLACE exported_photos SET photo_id = ? WHERE photo_id = ?').run(into, from);
      if (hasTable(db, 'sidecar_queue'))
        db.prepare('UPDATE OR IGNORE sidecar_queue SET photo_id = ? WHERE photo_id = ?').run(into, from);
      if (hasTable(db, 'own_stacks')) {
        db.prepare('UPDATE OR IGNORE own_stacks SET photo_id = ? WHERE photo_id = ?').run(into, from);
        db.prepare('UPDATE own_stacks SET stack = ? WHERE stack = ?').run(into, from);
      }
      takeMarks.run(into, from);
      const tookWords = takeWords.run({ into, from }).changes > 0;
      takeFiles.run(into, from);
      remove(from);
      const text = tookWords ? writer.refreshWords(into) : null;
      if (text !== null) writer.writeText([text]);
      place.run(into);
      return true;
    },
    refreshPlace(id) {
      place.run(id);
    },
    removeFileless(ids) {
      const gone = ids.filter(
        (id) =>
          fileless.get(id) !== undefined &&
          !(pictures() && db.prepare('SELECT 1 FROM pictures WHERE photo_id = ?').get(id) !== undefined),
      );
      for (const id of gone) remove(id);
      return gone;
    },
  };
}
