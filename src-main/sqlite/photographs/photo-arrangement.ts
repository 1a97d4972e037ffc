/** The editor's own arrangement of each folder: its photographs in order, those never placed after them as they were taken. */
import type { FolderId, PhotoId } from '../../domain/photo.ts';
import type { ArrangementStore } from '../../usecases/photographs/arrange-photos.ts';
import type { WritableDb } from '../library/handles.ts';

export interface PhotoArrangement extends ArrangementStore {
  /** Those that were placed, in order; not to be written to. */
  placed(folderId: FolderId): readonly PhotoId[];
}

export function createPhotoArrangement(db: WritableDb): PhotoArrangement {
  const inOrder = db.prepare('SELECT photo_id FROM arrangement WHERE folder_id = ? ORDER BY place, photo_id').pluck();
  const keys = db.prepare('SELECT photo_id, place FROM arrangement WHERE folder_id = ? ORDER BY place, photo_id').raw();
  const unplaced = db
    .prepare(`SELECT p.id FROM files f JOIN photos p ON p.id = f.photo_id
      WHERE f.folder_id = @folderId AND f.role < 2 AND NOT EXISTS
        (SELECT 1 FROM arrangement WHERE folder_id = @folderId AND photo_id = p.id)
      GROUP BY p.id ORDER BY p.capture_order`)
    .pluck();
  const put = db.prepare('INSERT INTO arrangement (folder_id, photo_id, place) VALUES (?, ?, ?)');
  const known = new Map<FolderId, readonly PhotoId[]>();
  watch();

  /** The journal writes places too. */
  function watch(): void {
    db.function('arrangement_changed', { deterministic: false }, () => {
      known.clear();
    });
    for (const event of ['INSERT', 'UPDATE', 'DELETE'])
      db.exec(
        `CREATE TEMP TRIGGER arrangement_told_${event} AFTER ${event} ON main.arrangement BEGIN SELECT arrangement_changed(); END`,
      );
  }

  return {
    placed(folderId) {
      const found = known.get(folderId) ?? (inOrder.all(folderId) as PhotoId[]);
      known.set(folderId, found);
      return found;
    },
    places: (folderId) => keys.all(folderId) as [PhotoId, string][],
    unplaced: (folderId) => unplaced.all({ folderId }) as PhotoId[],
    place(folderId, places) {
      db.transaction(() => {
        for (const [id, key] of places) put.run(folderId, id, key);
      }).immediate();
    },
  };
}
