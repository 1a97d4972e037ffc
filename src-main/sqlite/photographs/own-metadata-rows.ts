/** Rows of the desk's own metadata: read for one photograph, put as a whole. */
import type { OwnField, OwnMetadata, OwnValue } from '../../domain/own-metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import type { ReadableDb, WritableDb } from '../library/handles.ts';

interface OwnRow {
  readonly field: OwnField;
  readonly value: string | null;
  readonly at: string;
  readonly under: string | null;
}

export function ownMetadataReader(db: ReadableDb): (id: PhotoId) => OwnMetadata {
  const rows = db.prepare('SELECT field, value, at, under FROM own_metadata WHERE photo_id = ? ORDER BY field');
  return (id) => {
    const found = rows.all(id) as OwnRow[];
    const fields = found.map(({ field, value, at, under }) => [
      field,
      {
        value: value === null ? null : (JSON.parse(value) as OwnValue),
        at,
        ...(under === null ? {} : { under: JSON.parse(under) as OwnValue }),
      },
    ]);
    return Object.fromEntries(fields) as OwnMetadata;
  };
}

export interface OwnMetadataRows {
  of(id: PhotoId): OwnMetadata;
  /** Replaces all that the desk says of this photograph. Call inside a transaction. */
  put(id: PhotoId, own: OwnMetadata): void;
}

export function ownMetadataRows(db: WritableDb): OwnMetadataRows {
  const of = ownMetadataReader(db);
  const clear = db.prepare('DELETE FROM own_metadata WHERE photo_id = ?');
  const add =
    db.prepare(`INSERT INTO own_metadata (photo_id, field, value, at, under) SELECT @id, @field, @value, @at, @under
    WHERE EXISTS (SELECT 1 FROM photos WHERE id = @id)`);
  return {
    of,
    put(id, own) {
      clear.run(id);
      for (const [field, { value, at, under }] of Object.entries(own)) {
        const kept = under === undefined ? null : JSON.stringify(under);
        add.run({ id, field, value: value === null ? null : JSON.stringify(value), at, under: kept });
      }
    },
  };
}
