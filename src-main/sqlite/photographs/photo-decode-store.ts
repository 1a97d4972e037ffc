/** What decoding reads and writes: photographs without thumbnails, where their bytes are, and the result. */
import type { PhotoFacts, PhotoType } from '../../domain/metadata.ts';
import type { PhotoId, ReadState } from '../../domain/photo.ts';
import type { DecodeResult, DecodeStore, PhotoToDecode, PicturedRow } from '../../usecases/indexing/decode-ports.ts';
import type { WritableDb } from '../library/handles.ts';
import { decodeQueue } from './decode-queue.ts';
import type { PhotoMerger } from './photo-merge.ts';
import type { PhotoSheet } from './photo-sheet.ts';

interface DecodeRow {
  readonly id: number;
  readonly type: PhotoType;
  readonly read_state: number;
  readonly thumbnail: 0 | 1 | 2;
  readonly thumbnail_version: number;
  readonly has_hash: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly embedded: string;
  readonly colour: string;
  readonly root: string | null;
  readonly directory: string | null;
  readonly name: string | null;
  readonly folder_id: number | null;
  readonly keep_previews: number | null;
  readonly missing: number | null;
}

const READ_STATES: readonly ReadState[] = ['queued', 'ready', 'damaged', 'unreadable'];

/**
 * Photographs that lack pictures, and what came of decoding them. Its writes throw what SQLite throws; then nothing of them is
 * written.
 */
export function createPhotoDecodeStore(db: WritableDb, merger: PhotoMerger, sheet: PhotoSheet): DecodeStore {
  // The best file is one that is there, and the photograph itself before its raw companion.
  const toDecode =
    db.prepare(`SELECT p.id, p.type, p.read_state, p.thumbnail, p.thumbnail_version, p.content_hash IS NOT NULL AS has_hash,
      p.width, p.height, pf.embedded, pf.colour, d.path AS root, f.directory, f.name, f.folder_id, d.keep_previews, f.missing
    FROM photos p JOIN photo_facts pf ON pf.photo_id = p.id
    LEFT JOIN files f ON f.id = (SELECT id FROM files WHERE photo_id = p.id AND role < 2 ORDER BY missing, role, id LIMIT 1)
    LEFT JOIN folders d ON d.id = f.folder_id WHERE p.id = ?`);
  const picture = db
    .prepare(
      `UPDATE photos SET thumbnail = ?, thumbnail_version = thumbnail_version + 1, thumbnail_bytes = ? WHERE id = ?
       RETURNING thumbnail_version`,
    )
    .pluck();
  const decoded =
    db.prepare(`UPDATE photos SET read_state = ?, width = coalesce(width, ?), height = coalesce(height, ?),
    perceptual_hash = coalesce(?, perceptual_hash), sharpness = coalesce(?, sharpness), thumb_hash = coalesce(?, thumb_hash),
    shadows = coalesce(?, shadows), highlights = coalesce(?, highlights),
    content_hash = coalesce(?, content_hash), pixel_hash = coalesce(?, pixel_hash) WHERE id = ?`);
  const reason = db.prepare('UPDATE photo_facts SET reason = ?, way_out = ?, warnings = ? WHERE photo_id = ?');
  const warnings = db.prepare('SELECT warnings FROM photo_facts WHERE photo_id = ?').pluck();
  const twins = db.prepare('SELECT id FROM photos WHERE content_hash = ? ORDER BY id').pluck();
  const lost = db.prepare(
    'UPDATE photos SET thumbnail = 0, thumbnail_bytes = 0, read_state = CASE WHEN read_state = 3 THEN 3 ELSE 0 END WHERE id = ?',
  );

  /**
   * What a power cut takes is made again, so these commits do not wait for the disk (some each second while thumbnails are
   * made, 10 to 30 ms each on a plain disk). The next edit's waits, and takes all before it along.
   */
  function step<T>(work: () => T): T {
    db.pragma('synchronous = NORMAL');
    try {
      return db.transaction(work).immediate();
    } catch (error) {
      sheet.forget();
      throw error;
    } finally {
      db.pragma('synchronous = FULL');
    }
  }

  function photo(id: PhotoId): PhotoToDecode | null {
    const row = toDecode.get(id) as DecodeRow | undefined;
    return row === undefined ? null : photoToDecode(row);
  }

  /** The older row survives: it is the one that may have marks and captions. */
  function mergeTwins(hash: string): { readonly from: PhotoId; readonly into: PhotoId }[] {
    const [into, ...rest] = twins.all(hash) as PhotoId[];
    if (into === undefined) return [];
    return rest.filter((from) => merger.merge(into, from)).map((from) => ({ from, into }));
  }

  return {
    ...decodeQueue(db),
    photo,
    pictured: (pictures) => step(() => pictures.map(({ photoId, kind, bytes }) => putPicture(photoId, kind, bytes))),
    finish(results) {
      return step(() => {
        const pictured: PicturedRow[] = [];
        const merged: { from: PhotoId; into: PhotoId }[] = [];
        for (const result of results) {
          const { photoId, picture: made } = result;
          if (made !== null) pictured.push(putPicture(photoId, made.kind, made.bytes));
          write(result);
          if (result.identity !== null) merged.push(...mergeTwins(result.identity.contentHash));
        }
        return { pictured, merged };
      });
    },
    lostPictures(ids) {
      step(() => {
        for (const id of ids) lost.run(id);
      });
    },
  };

  function putPicture(photoId: PhotoId, kind: 1 | 2, bytes: number): PicturedRow {
    return [photoId, kind, (picture.get(kind, bytes, photoId) as number | undefined) ?? 0];
  }

  function write(result: DecodeResult): void {
    const { photoId } = result;
    decoded.run(
      READ_STATES.indexOf(result.readState),
      result.width,
      result.height,
      result.likeness?.perceptualHash ?? null,
      result.likeness?.sharpness ?? null,
      result.likeness?.thumbHash ?? null,
      result.likeness?.shadows ?? null,
      result.likeness?.highlights ?? null,
      result.identity?.contentHash ?? null,
      result.identity?.pixelHash ?? null,
      photoId,
    );
    const stored = warnings.get(photoId) as string | undefined;
    if (stored === undefined) return;
    const all = [...new Set([...(JSON.parse(stored) as string[]), ...result.warnings])];
    reason.run(result.reason, result.wayOut, JSON.stringify(all), photoId);
  }
}

function photoToDecode(row: DecodeRow): PhotoToDecode {
  const embedded = JSON.parse(row.embedded) as Pick<PhotoFacts, 'preview' | 'thumbnail' | 'orientation' | 'pages'>;
  const place =
    row.root === null || row.name === null || row.missing === 1
      ? null
      : [row.root, row.directory, row.name].filter((part) => part !== '').join('/');
  return {
    photoId: row.id,
    type: row.type,
    readState: READ_STATES[row.read_state]!,
    path: place,
    hasContentHash: row.has_hash === 1,
    width: row.width,
    height: row.height,
    orientation: embedded.orientation,
    preview: embedded.preview,
    embeddedThumbnail: embedded.thumbnail,
    colour: JSON.parse(row.colour) as PhotoToDecode['colour'],
    thumbnail: row.thumbnail,
    thumbnailVersion: row.thumbnail_version,
    keepPreview: row.keep_previews === 1,
  };
}
