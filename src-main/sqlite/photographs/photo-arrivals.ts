/** What scanning writes of files that came: pages of new photographs and placements, a file that holds another photograph now. */
import type { FolderId, PhotoId } from '../../domain/photo.ts';
import type { DiskFile } from '../../usecases/indexing/disk-ports.ts';
import type { IndexStore, NewPhoto } from '../../usecases/indexing/index-ports.ts';
import type { WritableDb } from '../library/handles.ts';
import type { IndexStep } from './index-step.ts';
import type { PhotoMerger } from './photo-merge.ts';
import type { PhotoRowWriter } from './photo-row-writer.ts';
import type { PendingText } from './photo-text-rows.ts';

/** `now`: milliseconds since 1970, kept as the moment at which a photograph was added. Throws what SQLite throws; then nothing is written. */
export function photoArrivals(
  db: WritableDb,
  writer: PhotoRowWriter,
  merger: PhotoMerger,
  step: IndexStep,
  now: () => number,
): Pick<IndexStore, 'writePage' | 'moveFile' | 'splitFile'> {
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
  const setIdentity = db.prepare(
    'UPDATE photos SET content_hash = coalesce(?, content_hash), pixel_hash = coalesce(?, pixel_hash) WHERE id = ?',
  );

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
    writePage(page) {
      return step(() => {
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
      return step(() => {
        const before = ownerOf.get(fileId) as PhotoId;
        const texts: PendingText[] = [];
        const made = insertPhoto(folderId, photo, now(), texts);
        writer.writeText(texts);
        merger.refreshPlace(before);
        return made;
      });
    },
  };
}
