/** Queries of scanning: the files of a folder, content that is known, files that cannot be read. */
import type { PhotoType } from '../../domain/metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { nameFinding } from '../../domain/photo-type.ts';
import type { FileRole, IndexStore, KnownFile } from '../../usecases/indexing/index-ports.ts';
import type { WritableDb } from '../library/handles.ts';

interface FileRow {
  readonly id: number;
  readonly name: string;
  readonly photo_id: number;
  readonly role: FileRole;
  readonly bytes: number;
  readonly modified_ms: number;
  readonly inode: number;
  readonly missing: number;
}

export type PhotoIndexAnswers = Pick<
  IndexStore,
  | 'digests'
  | 'filesIn'
  | 'knownSizes'
  | 'photoByContent'
  | 'identityOf'
  | 'placeOf'
  | 'countIn'
  | 'misnamedIn'
  | 'unreadableIn'
>;

export function askPhotoIndex(db: WritableDb): PhotoIndexAnswers {
  const filesIn = db.prepare(
    'SELECT id, name, photo_id, role, bytes, modified_ms, inode, missing FROM files WHERE folder_id = ? AND directory = ?',
  );
  const sizes = db
    .prepare(
      'SELECT DISTINCT bytes FROM photos WHERE bytes IN (SELECT value FROM json_each(?)) AND content_hash IS NOT NULL',
    )
    .pluck();
  const byContent = db.prepare('SELECT id FROM photos WHERE content_hash = ? ORDER BY id LIMIT 1').pluck();
  const identity =
    db.prepare(`SELECT content_hash, pixel_hash, (SELECT count(*) FROM files WHERE photo_id = photos.id AND missing = 0 AND role = 0 AND id <> ?) AS elsewhere
    FROM photos WHERE id = ?`);

  return {
    digests(folderId) {
      const rows = db.prepare('SELECT path, digest FROM directories WHERE folder_id = ?').raw().all(folderId) as [
        string,
        string,
      ][];
      return new Map(rows);
    },
    filesIn(folderId, directory) {
      return (filesIn.all(folderId, directory) as FileRow[]).map(knownFile);
    },
    knownSizes: (wanted) => new Set(sizes.all(JSON.stringify(wanted)) as number[]),
    photoByContent: (hash) => (byContent.get(hash) as PhotoId | undefined) ?? null,
    identityOf(photoId, exceptFile) {
      const row = identity.get(exceptFile, photoId) as
        | { content_hash: string | null; pixel_hash: string | null; elsewhere: number }
        | undefined;
      return row === undefined
        ? null
        : { photoId, contentHash: row.content_hash, pixelHash: row.pixel_hash, elsewhere: row.elsewhere };
    },
    placeOf(photoId) {
      const rows = db
        .prepare(
          `SELECT f.*, d.path AS root FROM files f JOIN folders d ON d.id = f.folder_id WHERE f.photo_id = ? AND f.missing = 0 ORDER BY f.role, f.id`,
        )
        .all(photoId) as (FileRow & { root: string; directory: string })[];
      const [row] = rows.filter((one) => one.role < 2);
      if (row === undefined) return null;
      const path = (one: { root: string; directory: string; name: string }): string =>
        `${one.root}/${joined(one.directory, one.name)}`;
      return { path: path(row), file: knownFile(row), sidecars: rows.filter((one) => one.role === 2).map(path) };
    },
    countIn: (folderId) =>
      db
        .prepare('SELECT count(DISTINCT photo_id) FROM files WHERE folder_id = ? AND role = 0')
        .pluck()
        .get(folderId) as number,
    misnamedIn(folderId) {
      const rows = db
        .prepare(`SELECT f.directory, f.name, p.type FROM files f JOIN photos p ON p.id = f.photo_id
        WHERE f.folder_id = ? AND f.role = 0 AND f.missing = 0 ORDER BY f.directory, f.name`)
        .all(folderId) as { directory: string; name: string; type: PhotoType }[];
      return rows.flatMap((row) => {
        const reason = nameFinding(row.name, row.type);
        return reason === null ? [] : [{ path: joined(row.directory, row.name), reason }];
      });
    },
    unreadableIn(folderId) {
      const rows = db
        .prepare(`SELECT f.directory, f.name, pf.reason FROM files f JOIN photos p ON p.id = f.photo_id LEFT JOIN photo_facts pf ON pf.photo_id = p.id
        WHERE f.folder_id = ? AND f.role = 0 AND p.read_state = 3 ORDER BY f.directory, f.name`)
        .all(folderId) as { directory: string; name: string; reason: string | null }[];
      return rows.map((row) => ({ path: joined(row.directory, row.name), reason: row.reason ?? 'It cannot be read.' }));
    },
  };
}

export function joined(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

function knownFile(row: FileRow): KnownFile {
  return {
    id: row.id,
    name: row.name,
    photoId: row.photo_id,
    role: row.role,
    bytes: row.bytes,
    modifiedMs: row.modified_ms,
    inode: row.inode,
    missing: row.missing === 1,
  };
}
