/** What scanning writes: folders' listings, rows of photographs, the files in which they lie. */
import type { FolderId, PhotoId } from '../../domain/photo.ts';
import type { DiskFile, IndexStore, NewPhoto } from '../../usecases/indexing/index-ports.ts';
import type { WritableDb } from '../library/handles.ts';
import { askPhotoIndex } from './photo-index-answers.ts';
import type { PhotoMerger } from './photo-merge.ts';
import { pairsIn } from './photo-pairs.ts';
import type { PendingText, PhotoRowWriter } from './photo-row-writer.ts';
import type { PhotoSheet } from './photo-sheet.ts';

interface Damage {
  readonly reason: string | null;
  readonly wayOut: string | null;
}

export function createPhotoIndexStore(
  db: WritableDb,
  writer: PhotoRowWriter,
  merger: PhotoMerger,
  sheet: PhotoSheet,
  now: () => number = Date.now,
): IndexStore {
  const addFile =
    db.prepare(`INSERT INTO files (folder_id, directory, name, photo_id, role, bytes, modified_ms, inode) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (folder_id, directory, name) DO UPDATE SET photo_id = excluded.photo_id, role = excluded.role, bytes = excluded.bytes,
    modified_ms = excluded.modified_ms, inode = excluded.inode, missing = 0`);
  const seeFile = db.prepare('UPDATE files SET bytes = ?, modified_ms = ?, inode = ?, missing = 0 WHERE id = ?');
  const ownerOf = db.prepare('SELECT photo_id FROM files WHERE id = ?').pluck();
  const moveFile = db.prepare(
    'UPDATE files SET photo_id = ?, bytes = ?, modified_ms = ?, inode = ?, missing = 0 WHERE id = ?',
  );
  const putDigest = db.prepare(
    'INSERT INTO directories (folder_id, path, digest) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET digest = excluded.digest',
  );
  const dropDigest = db.prepare('DELETE FROM directories WHERE folder_id = ? AND path = ?');
  const setIdentity = db.prepare(
    'UPDATE photos SET content_hash = coalesce(?, content_hash), pixel_hash = coalesce(?, pixel_hash) WHERE id = ?',
  );
  const setChanged = db.prepare('UPDATE photos SET changed = 1 WHERE id = ?');
  const takeBack = db.prepare(
    'UPDATE pictures SET sign_off_name = NULL, sign_off_at = NULL WHERE photo_id = ? AND sign_off_name IS NOT NULL',
  );
  const forgetPixels = db.prepare(
    `UPDATE photos SET read_state = CASE WHEN read_state = 3 AND ? THEN 3 ELSE 0 END, perceptual_hash = NULL, sharpness = NULL,
     shadows = NULL, highlights = NULL, thumb_hash = NULL WHERE id = ?`,
  );
  const damageOf = db.prepare(
    'SELECT reason, way_out AS wayOut FROM photo_facts WHERE photo_id = ? AND (SELECT read_state FROM photos WHERE id = photo_id) = 2',
  );
  const keepDamage = db.prepare('UPDATE photo_facts SET reason = ?, way_out = ? WHERE photo_id = ?');
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
  const nameOf = db.prepare('SELECT file_name FROM photos WHERE id = ?').pluck();

  /** Everything of one step, or nothing. */
  function step<T>(work: () => T): T {
    try {
      return db.transaction(work).immediate();
    } catch (error) {
      writer.forget();
      sheet.forget();
      throw error;
    }
  }

  function insertPhoto(folderId: FolderId, photo: NewPhoto, addedAt: number, texts: PendingText[]): PhotoId {
    const id = writer.nextId();
    const { file, directory } = photo;
    texts.push(
      writer.insert(
        id,
        {
          fileName: file.name,
          bytes: file.bytes,
          modifiedMs: file.modifiedMs,
          facts: photo.facts,
          reason: photo.reason,
          wayOut: photo.wayOut,
        },
        addedAt,
      ),
    );
    if (photo.identity !== null) setIdentity.run(photo.identity.contentHash, photo.identity.pixelHash, id);
    addFile.run(folderId, directory, file.name, id, 0, file.bytes, file.modifiedMs, file.inode);
    if (photo.sidecar !== null) addSidecar(folderId, directory, photo.sidecar, id);
    return id;
  }

  function addSidecar(folderId: FolderId, directory: string, file: DiskFile, photoId: PhotoId): void {
    addFile.run(folderId, directory, file.name, photoId, 2, file.bytes, file.modifiedMs, file.inode);
  }

  return {
    ...askPhotoIndex(db),
    writePage(page) {
      const made = step(() => {
        const addedAt = now();
        const texts: PendingText[] = [];
        const ids = page.photos.map((photo) => insertPhoto(page.folderId, photo, addedAt, texts));
        writer.writeText(texts);
        for (const { directory, file, sidecar, photoId } of page.placed) {
          addFile.run(page.folderId, directory, file.name, photoId, 0, file.bytes, file.modifiedMs, file.inode);
          if (sidecar !== null) addSidecar(page.folderId, directory, sidecar, photoId);
          merger.refreshPlace(photoId);
        }
        for (const { directory, file, photoId } of page.sidecars) addSidecar(page.folderId, directory, file, photoId);
        for (const { fileId, file } of page.seen) {
          seeFile.run(file.bytes, file.modifiedMs, file.inode, fileId);
          merger.refreshPlace(ownerOf.get(fileId) as PhotoId);
        }
        for (const { path, digest } of page.done) putDigest.run(page.folderId, path, digest);
        writer.noteMarks();
        return ids;
      });
      return made;
    },
    updateFacts(updates) {
      return step(() => {
        let unsigned = 0;
        const texts: PendingText[] = [];
        for (const update of updates) {
          const { photoId, facts, reason, wayOut, identity: found, file } = update;
          const fileName = nameOf.get(photoId) as string;
          const damage = update.pixelsChanged ? undefined : (damageOf.get(photoId) as Damage | undefined);
          texts.push(
            writer.update(photoId, {
              fileName,
              bytes: file?.bytes ?? 0,
              modifiedMs: file?.modifiedMs ?? 0,
              facts,
              reason,
              wayOut,
            }),
          );
          // New words do not make a damaged picture whole.
          if (damage !== undefined) keepDamage.run(damage.reason, damage.wayOut, photoId);
          if (found !== null) setIdentity.run(found.contentHash, found.pixelHash, photoId);
          if (update.pixelsChanged) forgetPixels.run(reason === null ? 0 : 1, photoId);
          if (!update.flagChanged) continue;
          setChanged.run(photoId);
          unsigned += takeBack.run(photoId).changes;
        }
        writer.writeText(texts);
        writer.noteMarks();
        return unsigned;
      });
    },
    moveFile(fileId, file, photoId) {
      step(() => {
        const before = ownerOf.get(fileId) as PhotoId;
        moveFile.run(photoId, file.bytes, file.modifiedMs, file.inode, fileId);
        merger.refreshPlace(photoId);
        merger.refreshPlace(before);
      });
    },
    splitFile(fileId, folderId, photo) {
      const id = step(() => {
        const before = ownerOf.get(fileId) as PhotoId;
        const texts: PendingText[] = [];
        const made = insertPhoto(folderId, photo, now(), texts);
        writer.writeText(texts);
        merger.refreshPlace(before);
        return made;
      });
      return id;
    },
    markGone(fileIds, arrived) {
      const result = step(() => {
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
      return result;
    },
    forgetDirectories(folderId, paths) {
      step(() => {
        for (const path of paths) dropDigest.run(folderId, path);
      });
    },
    pairUp(folderId, directories) {
      const ceased = step(() => directories.flatMap((directory) => pairsIn(db, merger, folderId, directory)));
      return ceased;
    },
    folderFound(folderId, scannedAt) {
      db.prepare("UPDATE folders SET state = 'ok', scanned_at = ? WHERE id = ?").run(scannedAt, folderId);
    },
    folderLost(folderId) {
      const lost = step(() => {
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
      return lost;
    },
  };
}
