/** Makes a raw file and the JPEG of the same name one photograph with two files. */
import { RAW_TYPES } from '../../domain/metadata.ts';
import type { FolderId, PhotoId } from '../../domain/photo.ts';
import type { WritableDb } from '../library/handles.ts';
import type { PhotoMerger } from './photo-merge.ts';

const RAW = `('${RAW_TYPES.join("','")}')`;

/** Call inside a transaction. Says which photographs ceased (`from`): the raw ones, now companions of the JPEG that stands for both (`into`). */
export function pairsIn(
  db: WritableDb,
  merger: PhotoMerger,
  folderId: FolderId,
  directory: string,
): { readonly from: PhotoId; readonly into: PhotoId }[] {
  const rows = db
    .prepare(`SELECT f.id, f.name, f.photo_id AS photoId, p.type IN ${RAW} AS raw, substr(p.captured_at, 1, 19) AS at FROM files f
    JOIN photos p ON p.id = f.photo_id WHERE f.folder_id = ? AND f.directory = ? AND f.role = 0 AND f.missing = 0
    AND (p.type IN ${RAW} OR p.type IN ('jpeg', 'heic'))`)
    .all(folderId, directory) as { id: number; name: string; photoId: number; raw: number; at: string | null }[];
  if (!rows.some((row) => row.raw === 1)) return [];
  const stems = new Map<string, typeof rows>();
  for (const row of rows) {
    const stem = row.name
      .replace(/\.[^.]*$/, '')
      .normalize('NFC')
      .toLowerCase();
    stems.set(stem, [...(stems.get(stem) ?? []), row]);
  }
  const ceased: { readonly from: PhotoId; readonly into: PhotoId }[] = [];
  for (const found of stems.values()) {
    const [raw, ...raws] = found.filter((row) => row.raw === 1);
    const [shown, ...others] = found.filter((row) => row.raw === 0);
    if (
      raw === undefined ||
      shown === undefined ||
      raws.length > 0 ||
      others.length > 0 ||
      raw.photoId === shown.photoId
    )
      continue;
    // Two cameras may count alike: pictures taken at different moments are no pair.
    if (raw.at !== null && shown.at !== null && raw.at !== shown.at) continue;
    if (!merger.merge(shown.photoId, raw.photoId)) continue;
    db.prepare('UPDATE files SET role = 1 WHERE id = ?').run(raw.id);
    merger.refreshPlace(shown.photoId);
    ceased.push({ from: raw.photoId, into: shown.photoId });
  }
  return ceased;
}
