/** Readings that are kept in rows (restricted, has a caption): made again, in portions, where the readers have changed since they were made. */
import type { NewsMetadata } from '../../domain/metadata.ts';
import { metadataWith } from '../../domain/own-metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { READING_VERSION } from '../../domain/rights/reading-version.ts';
import type { WritableDb } from '../library/handles.ts';
import { ownMetadataReader } from './own-metadata-rows.ts';
import { hasCaption, isRestricted } from './photo-facets.ts';

export interface PhotoReadings {
  /**
   * Reads up to so many photographs again, in one transaction, and stops early once `forMs` milliseconds have passed: those
   * whose reading is another now, and whether there are more.
   */
  readAgain(most: number, forMs?: number): { readonly changed: readonly PhotoId[]; readonly isDone: boolean };
}

/** Where the reading has come to: `upTo` is the last photograph that was read with this version, null where all were. */
interface ReadingState {
  readonly version: number;
  readonly upTo: PhotoId | null;
}

interface ReadRow {
  readonly id: PhotoId;
  readonly metadata: string;
  readonly has_caption: 0 | 1;
  readonly restricted: 0 | 1;
}

const KEY = 'reading';

/** A kill between two portions loses nothing: the next start goes on behind the last one. */
export function photoReadings(db: WritableDb, version: number = READING_VERSION): PhotoReadings {
  const stateOf = db.prepare('SELECT value FROM library_state WHERE key = ?').pluck();
  const putState = db.prepare(
    'INSERT INTO library_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const next = db.prepare(`SELECT id, metadata, has_caption, restricted FROM photos JOIN photo_facts ON photo_id = id
    WHERE id > ? ORDER BY id LIMIT ?`);
  const put = db.prepare('UPDATE photos SET has_caption = ?, restricted = ? WHERE id = ?');
  const ownOf = ownMetadataReader(db);
  // What comes into an empty library is read by this version: nothing of it is read twice.
  const isEmpty = db.prepare('SELECT 1 FROM photos LIMIT 1').get() === undefined;
  if (isEmpty && stateOf.get(KEY) === undefined) allReadBy(db, version);
  const portion = db.transaction((most: number, forMs: number) => {
    const until = performance.now() + forMs;
    const before = parsed(stateOf.get(KEY));
    const from = before?.version === version ? before.upTo : 0;
    if (from === null) return { changed: [], isDone: true };
    const rows = next.all(from, most) as ReadRow[];
    const changed: PhotoId[] = [];
    let read = 0;
    for (const { id, metadata, has_caption, restricted } of rows) {
      const words = metadataWith(JSON.parse(metadata) as NewsMetadata, ownOf(id));
      const now = [hasCaption(words), isRestricted(words)] as const;
      if (now[0] !== has_caption || now[1] !== restricted) {
        put.run(...now, id);
        changed.push(id);
      }
      read += 1;
      if (performance.now() >= until) break;
    }
    const isDone = rows.length < most && read === rows.length;
    const state: ReadingState = { version, upTo: isDone ? null : (rows[read - 1]?.id ?? null) };
    putState.run(KEY, JSON.stringify(state));
    return { changed, isDone };
  });
  return { readAgain: (most, forMs = Number.POSITIVE_INFINITY) => portion.immediate(most, forMs) };
}

/** For a library whose rows were all written by this program: there is nothing to read again. */
export function allReadBy(db: WritableDb, version: number = READING_VERSION): void {
  db.prepare('INSERT OR REPLACE INTO library_state (key, value) VALUES (?, ?)').run(
    KEY,
    JSON.stringify({ version, upTo: null } satisfies ReadingState),
  );
}

function parsed(value: unknown): ReadingState | null {
  return typeof value === 'string' ? (JSON.parse(value) as ReadingState) : null;
}
