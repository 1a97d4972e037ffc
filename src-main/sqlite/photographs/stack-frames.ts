/** The photographs of the library as stacks are found among them: in capture order, each with its camera, moment and likeness. */
import { shutterTenths } from '../../domain/capture-time.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { hashBits } from '../../domain/stacks/hash-bits.ts';
import { roughPicture } from '../../domain/stacks/rough-picture.ts';
import type { FrameToGroup, StackStore } from '../../usecases/photographs/group-photos.ts';
import type { ReadableDb } from '../library/handles.ts';

interface FrameRow {
  readonly id: number;
  readonly captured_at: string | null;
  readonly perceptual_hash: string | null;
  readonly thumb_hash: Uint8Array | null;
  readonly source: number | null;
  /** In seconds. */
  readonly exposure: number | null;
}

/** A file that says its shutter was open for longer than a minute says nothing of what follows. */
const LONGEST_EXPOSURE_S = 60;
const BEFORE_ALL = -(2n ** 63n);

/** Pages of frames; throws what SQLite throws. */
export function frameReader(db: ReadableDb): StackStore['frames'] {
  const page = db.prepare(`SELECT p.id, p.captured_at, p.perceptual_hash, p.thumb_hash,
      (SELECT min(folder_id) FROM files WHERE photo_id = p.id AND role < 2) AS source,
      (SELECT json_extract(capture, '$.exposureTime') FROM photo_facts WHERE photo_id = p.id) AS exposure
    FROM photos p INDEXED BY photos_by_capture WHERE p.capture_order > ? ORDER BY p.capture_order LIMIT ?`);
  const orderOf = db.prepare('SELECT capture_order FROM photos WHERE id = ?').pluck().safeIntegers();
  const makers = db
    .prepare(`SELECT photo_id, value_id FROM photo_facets WHERE photo_id IN (SELECT value FROM json_each(?))
      AND value_id IN (SELECT id FROM facet_values WHERE name IN ('camera', 'photographer')) ORDER BY photo_id, value_id`)
    .raw();
  return (after, limit) => {
    const from = after === null ? BEFORE_ALL : ((orderOf.get(after) as bigint | undefined) ?? BEFORE_ALL);
    const rows = page.all(from, limit) as FrameRow[];
    const cameras = new Map<PhotoId, string>();
    for (const [id, value] of makers.all(JSON.stringify(rows.map(({ id }) => id))) as [PhotoId, number][])
      cameras.set(id, `${cameras.get(id) ?? ''} ${value}`);
    return rows.map((row) => frameOf(row, cameras.get(row.id) ?? ''));
  };
}

function frameOf(row: FrameRow, camera: string): FrameToGroup {
  return {
    photoId: row.id,
    source: row.source ?? 0,
    camera,
    tenths: shutterTenths(row.captured_at),
    exposure: exposureTenths(row.exposure),
    hash: row.perceptual_hash === null ? null : hashBits(row.perceptual_hash),
    rough: row.thumb_hash === null ? null : roughPicture(row.thumb_hash),
  };
}

function exposureTenths(seconds: number | null): number {
  return typeof seconds === 'number' && seconds > 0 && seconds <= LONGEST_EXPOSURE_S ? Math.round(seconds * 10) : 0;
}
