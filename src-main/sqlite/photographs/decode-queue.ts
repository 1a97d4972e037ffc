/** Questions about what decoding is due for: photographs without pictures, such as could not be read, such as keep their previews. */
import type { PhotoId } from '../../domain/photo.ts';
import type { DecodeStore } from '../../usecases/indexing/decode-ports.ts';
import type { ReadableDb } from '../library/handles.ts';

type DecodeQueue = Pick<
  DecodeStore,
  'queued' | 'countQueued' | 'hasQueued' | 'unreadableBecause' | 'withKeptPreviews' | 'missing'
>;

const BEFORE_ALL = -(2n ** 63n);

/** Every question throws what SQLite throws. */
export function decodeQueue(db: ReadableDb): DecodeQueue {
  const queued = db
    .prepare(
      'SELECT id FROM photos INDEXED BY photos_queued WHERE read_state = 0 AND missing = 0 AND capture_order > ? ORDER BY capture_order LIMIT ?',
    )
    .pluck();
  const orderOf = db.prepare('SELECT capture_order FROM photos WHERE id = ?').pluck().safeIntegers();
  const countQueued = db
    .prepare('SELECT count(*) FROM photos INDEXED BY photos_queued WHERE read_state = 0 AND missing = 0')
    .pluck();
  const hasQueued = db.prepare(
    'SELECT 1 FROM photos INDEXED BY photos_queued WHERE read_state = 0 AND missing = 0 LIMIT 1',
  );
  const keptPreviews = db
    .prepare(`SELECT DISTINCT f.photo_id FROM folders d JOIN files f ON f.folder_id = d.id JOIN photos p ON p.id = f.photo_id
      WHERE d.keep_previews = 1 AND f.role = 0 AND f.missing = 0 AND p.read_state IN (1, 2)`)
    .pluck();
  const because = db
    .prepare(`SELECT p.id FROM photos p INDEXED BY photos_unreadable JOIN photo_facts f ON f.photo_id = p.id
      WHERE p.read_state = 3 AND p.missing = 0 AND EXISTS (SELECT 1 FROM json_each(?) WHERE f.reason LIKE value) ORDER BY p.id LIMIT 10000`)
    .pluck();
  const missing = db.prepare('SELECT id FROM photos WHERE missing = 1').pluck();
  return {
    queued(after, limit) {
      const from = after === null ? BEFORE_ALL : ((orderOf.get(after) as bigint | undefined) ?? BEFORE_ALL);
      return queued.all(from, limit) as PhotoId[];
    },
    countQueued: () => countQueued.get() as number,
    hasQueued: () => hasQueued.get() !== undefined,
    unreadableBecause: (reasons) => because.all(JSON.stringify(reasons)) as PhotoId[],
    withKeptPreviews: () => keptPreviews.all() as PhotoId[],
    missing: () => missing.all() as PhotoId[],
  };
}
