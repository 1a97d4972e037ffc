/** The rows by which filters find a photograph: one for each value that its words and its camera have. */
import type { CaptureFacts, NewsMetadata } from '../../domain/metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import type { WritableDb } from '../library/handles.ts';
import { facetsOf } from './photo-facets.ts';

export interface FacetRows {
  /** Of a photograph that has none yet. */
  add(id: PhotoId, metadata: NewsMetadata, capture: CaptureFacts): void;
  /** Instead of those that the photograph has. */
  replace(id: PhotoId, metadata: NewsMetadata, capture: CaptureFacts): void;
  /** After a transaction that was rolled back: values that it added are not there. */
  forget(): void;
}

const MOST_REMEMBERED = 50_000;

/** Its writes throw what SQLite throws. */
export function createFacetRows(db: WritableDb): FacetRows {
  const addValue = db.prepare(
    'INSERT INTO facet_values (name, value) VALUES (?, ?) ON CONFLICT (name, value) DO NOTHING',
  );
  const valueId = db.prepare('SELECT id FROM facet_values WHERE name = ? AND value = ?').pluck();
  const add = db.prepare('INSERT OR IGNORE INTO photo_facets (value_id, photo_id) VALUES (?, ?)');
  const clear = db.prepare('DELETE FROM photo_facets WHERE photo_id = ?');
  const ids = new Map<string, number>();

  function idOf(name: string, value: string): number {
    const key = `${name}\n${value}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    addValue.run(name, value);
    const id = valueId.get(name, value) as number;
    if (ids.size > MOST_REMEMBERED) ids.clear();
    ids.set(key, id);
    return id;
  }

  function addAll(id: PhotoId, metadata: NewsMetadata, capture: CaptureFacts): void {
    for (const [name, values] of facetsOf(metadata, capture))
      for (const value of values) add.run(idOf(name, value), id);
  }

  return {
    add: addAll,
    replace(id, metadata, capture) {
      clear.run(id);
      addAll(id, metadata, capture);
    },
    forget: () => ids.clear(),
  };
}
