/** Readings that are kept in rows (restricted, has a caption): made anew, in portions, where the readers have changed since they were made. */
import type { NewsMetadata } from '../../domain/metadata.ts';
import { metadataWith } from '../../domain/own-metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { READING_VERSION } from '../../domain/rights/reading-version.ts';
import type { WritableDb } from '../library/handles.ts';
import { ownMetadataReader } from './own-metadata-rows.ts';
import { hasCaption, isRestricted } from './photo-facets.ts';

export interface PhotoReadings {
  /** Reads up to so many photographs again, in one transaction: those whose reading is another now, and whether there are more. */
  readAgain(most: number): { readonly changed: readonly PhotoId[]; readonly isDone: boolean };
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
  const portion = db.transaction((most: number) => {
    const before = parsed(stateOf.get(KEY));
    const from = before?.version === version ? before.upTo : 0;
    if (from === null) return { changed: [], isDone: true };
    const rows = next.all(from, most) as ReadRow[];
    const changed = rows.flatMap(({ id, metadata, has_caption, restricted }): PhotoId[] => {
      const words = metadataWith(JSON.parse(metadata) as NewsMetadata, ownOf(id));
      const now = [hasCaption(words), isRestricted(words)] as const;
      if (now[0] === has_caption && now[1] === restricted) return [];
      put.run(...now, id);
      return [id];
    });
    const isDone = rows.length < most;
    const state: ReadingState = { version, upTo: isDone ? null : (rows.at(-1)?.id ?? null) };
    putState.run(KEY, JSON.stringify(state));
    return { changed, isDone };
  });
  return { readAgain: (most) => portion.immediate(most) };
}

function parsed(value: unknown): ReadingState | null {
  return typeof value === 'string' ? (JSON.parse(value) as ReadingState) : null;
}
