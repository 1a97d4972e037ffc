/** Makes a raw file and the JPEG of the same name one photograph with two files. */
import { RAW_TYPES } from '../../domain/metadata.ts';
import type { FolderId, PhotoId } from '../../domain/photo.ts';
import type { WritableDb } from '../library/handles.ts';
import type { PhotoMerger } from './photo-merge.ts';

const RAW = `('${RAW_TYPES.join("','")}')`;

interface PairRow {
  readonly id: number;
  readonly name: string;
  readonly photoId: PhotoId;
  readonly raw: 0 | 1;
  readonly at: string | null;
}

export type PairFinder = (
  folderId: FolderId,
  directory: string,
) => { readonly from: PhotoId; readonly into: PhotoId }[];

/** Call what it returns inside a transaction. It says which photographs went into which: the raw ones (`from`), now companions of the JPEG that represents both (`into`). */
export function pairFinder(db: WritableDb, merger: PhotoMerger): PairFinder {
  const inDirectory = `FROM files f JOIN photos p ON p.id = f.photo_id
    WHERE f.folder_id = ? AND f.directory = ? AND f.role = 0 AND f.missing = 0`;
  // Most folders hold no raw file, and their rows are not needed.
  const anyRaw = db.prepare(`SELECT 1 ${inDirectory} AND p.type IN ${RAW} LIMIT 1`);
  const all = db.prepare(`SELECT f.id, f.name, f.photo_id AS photoId, p.type IN ${RAW} AS raw,
    substr(p.captured_at, 1, 19) AS at ${inDirectory} AND (p.type IN ${RAW} OR p.type IN ('jpeg', 'heic'))`);
  const toCompanion = db.prepare('UPDATE files SET role = 1 WHERE id = ?');
  return (folderId, directory) => {
    if (anyRaw.get(folderId, directory) === undefined) return [];
    const ceased: { readonly from: PhotoId; readonly into: PhotoId }[] = [];
    for (const { raw, shown } of pairsAmong(all.all(folderId, directory) as PairRow[])) {
      if (!merger.merge(shown.photoId, raw.photoId)) continue;
      toCompanion.run(raw.id);
      merger.refreshPlace(shown.photoId);
      ceased.push({ from: raw.photoId, into: shown.photoId });
    }
    return ceased;
  };
}

/** One raw file and one other of the same name, taken in the same second as far as both know. */
function pairsAmong(rows: readonly PairRow[]): { readonly raw: PairRow; readonly shown: PairRow }[] {
  const stems = new Map<string, PairRow[]>();
  for (const row of rows) {
    const stem = row.name
      .replace(/\.[^.]*$/, '')
      .normalize('NFC')
      .toLowerCase();
    const known = stems.get(stem);
    if (known === undefined) stems.set(stem, [row]);
    else known.push(row);
  }
  return [...stems.values()].flatMap((found) => {
    const [raw, ...raws] = found.filter((row) => row.raw === 1);
    const [shown, ...others] = found.filter((row) => row.raw === 0);
    if (raw === undefined || shown === undefined || raws.length > 0 || others.length > 0) return [];
    if (raw.photoId === shown.photoId) return [];
    // Two cameras may count alike: pictures taken at different moments are no pair.
    return raw.at !== null && shown.at !== null && raw.at !== shown.at ? [] : [{ raw, shown }];
  });
}
