/** What scanning writes of files, folders and listings that are gone: missing, or found elsewhere. */
import type { PhotoId } from '../../domain/photo.ts';
import type { IndexStore } from '../../usecases/indexing/index-ports.ts';
import type { WritableDb } from '../library/handles.ts';
import type { IndexStep } from './index-step.ts';
import type { PhotoMerger } from './photo-merge.ts';

/** `markGone` and `folderLost` answer how many placements are missing since. Throws what SQLite throws; then nothing is written. */
export function photoDepartures(
  db: WritableDb,
  merger: PhotoMerger,
  step: IndexStep,
): Pick<IndexStore, 'markGone' | 'forgetDirectories' | 'folderFound' | 'folderLost'> {
  const ownerOf = db.prepare('SELECT photo_id FROM files WHERE id = ?').pluck();
  const dropDigest = db.prepare('DELETE FROM directories WHERE folder_id = ? AND path = ?');
  const setMissing = db.prepare('UPDATE files SET missing = 1 WHERE id = ?');
  const dropFile = db.prepare('DELETE FROM files WHERE id = ?');
  const presentElsewhere = db.prepare(
    'SELECT 1 FROM files WHERE photo_id = ? AND missing = 0 AND role < 2 AND id <> ? LIMIT 1',
  );
  // Of a folder that is not there now nothing is known, so its placements stay.
  const lostBefore = db.prepare(`DELETE FROM files WHERE photo_id = ? AND missing = 1 AND role < 2
    AND folder_id IN (SELECT id FROM folders WHERE state = 'ok')
    AND EXISTS (SELECT 1 FROM files AS there WHERE there.photo_id = files.photo_id AND there.missing = 0 AND there.role < 2)`);
  const role = db.prepare('SELECT role FROM files WHERE id = ?').pluck();

  return {
    markGone(fileIds, arrived) {
      return step(() => {
        const moved = new Set<PhotoId>();
        let missing = 0;
        for (const fileId of fileIds) {
          const photoId = ownerOf.get(fileId) as PhotoId | undefined;
          if (photoId === undefined) continue;
          if (role.get(fileId) === 2) dropFile.run(fileId);
          else if (presentElsewhere.get(photoId, fileId) !== undefined) {
            dropFile.run(fileId);
            if (arrived.has(photoId)) moved.add(photoId);
          } else {
            setMissing.run(fileId);
            missing += 1;
          }
          merger.refreshPlace(photoId);
        }
        // One scan lost it, a later one found it elsewhere: from folder to folder, or copied over and then deleted.
        for (const photoId of arrived) {
          if (lostBefore.run(photoId).changes === 0) continue;
          moved.add(photoId);
          merger.refreshPlace(photoId);
        }
        return { moved: moved.size, missing };
      });
    },
    forgetDirectories(folderId, paths) {
      step(() => {
        for (const path of paths) dropDigest.run(folderId, path);
      });
    },
    folderFound(folderId, scannedAt) {
      db.prepare("UPDATE folders SET state = 'ok', scanned_at = ? WHERE id = ?").run(scannedAt, folderId);
    },
    folderLost(folderId) {
      return step(() => {
        // Told already, and every start of the program tells it again: a million rows need not be written for that.
        const { changes: isNew } = db
          .prepare("UPDATE folders SET state = 'missing' WHERE id = ? AND state <> 'missing'")
          .run(folderId);
        if (isNew === 0) return 0;
        db.prepare('DELETE FROM directories WHERE folder_id = ?').run(folderId);
        const { changes } = db
          .prepare('UPDATE files SET missing = 1 WHERE folder_id = ? AND missing = 0 AND role = 0')
          .run(folderId);
        db.prepare('UPDATE files SET missing = 1 WHERE folder_id = ? AND missing = 0').run(folderId);
        db.prepare(`UPDATE photos SET missing = NOT EXISTS (SELECT 1 FROM files WHERE photo_id = photos.id AND missing = 0 AND role < 2)
          WHERE id IN (SELECT photo_id FROM files WHERE folder_id = ?)`).run(folderId);
        return changes;
      });
    },
  };
}
