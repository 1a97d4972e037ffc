/** Writes one photograph's row with its facts, facets and full text; used by every store that changes facts. */
import { captureTenths } from '../../domain/capture-time.ts';
import type { CaptureFacts, NewsMetadata } from '../../domain/metadata.ts';
import { metadataWith } from '../../domain/own-metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { unexpected } from '../../domain/unexpected.ts';
import type { WritableDb } from '../library/handles.ts';
import { ownMetadataReader } from './own-metadata-rows.ts';
import { createFacetRows } from './photo-facet-rows.ts';
import { hasCaption, isRestricted } from './photo-facets.ts';
import { createMarkKeeper } from './photo-marks.ts';
import {
  capturedAt,
  captureOrder,
  FACTS,
  ID_BITS,
  orderAt,
  type RowFacts,
  TOLD_BY_FILE,
  written,
} from './photo-row-columns.ts';
import { photoText } from './photo-text.ts';
import { createTextRows, type PendingText } from './photo-text-rows.ts';

export interface PhotoRowWriter {
  /** The id the next inserted photograph gets; never one that was in use before. */
  nextId(): PhotoId;
  insert(id: PhotoId, row: RowFacts, addedAt: number): PendingText;
  /** Replaces facts; likeness and the desk's own metadata stay, and the marks as far as the file says nothing later about them. */
  update(id: PhotoId, row: RowFacts): PendingText;
  /** The capture time is moved by so many milliseconds from what the file says. */
  retime(id: PhotoId, shiftMs: number): PendingText | null;
  /** The desk's own metadata are other than before: filters, chips and search follow. */
  refreshWords(id: PhotoId): PendingText | null;
  /** Full text is written last and in ascending order: anything else makes FTS5 flush a segment a row. */
  writeText(pending: readonly PendingText[]): void;
  removeText(id: PhotoId): void;
  /** Tells the history what files changed of marks made here, since it was asked last. Call inside the transaction. */
  noteMarks(): void;
  /** After a transaction that was rolled back: what was remembered from it is not there. */
  forget(): void;
}

interface StoredWords {
  readonly file_name: string;
  readonly metadata: string;
  readonly capture: string;
}

/**
 * The one writer of photographs’ rows on this connection. Call its writes inside a transaction: they throw what SQLite throws,
 * and `update` where there is no such photograph.
 */
export function createPhotoRowWriter(db: WritableDb): PhotoRowWriter {
  const lastId = db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'photos'").pluck();
  const told = Object.keys(TOLD_BY_FILE);
  const insertPhoto = db.prepare(`INSERT INTO photos (id, capture_order, added_at, read_state, ${told.join(', ')})
    VALUES (@id, @capture_order, @added_at, @read_state, ${told.map((name) => `@${name}`).join(', ')})`);
  const updatePhoto = db.prepare(`UPDATE photos SET capture_order = @capture_order,
    ${told.map((name) => `${name} = @${name}`).join(', ')},
    read_state = CASE WHEN @unreadable THEN 3 ELSE read_state END WHERE id = @id`);
  const facts = Object.keys(FACTS);
  // A file that cannot be read just now has not changed what it said.
  const putFacts = db.prepare(`INSERT INTO photo_facts (photo_id, said, ${facts.join(', ')})
    VALUES (@photo_id, @said, ${facts.map((name) => `@${name}`).join(', ')})
    ON CONFLICT (photo_id) DO UPDATE SET ${facts.map((name) => `${name} = @${name}`).join(', ')},
    said = CASE WHEN @reason IS NULL THEN @said ELSE coalesce(@said, said) END`);
  const orderOf = db.prepare('SELECT capture_order FROM photos WHERE id = ?').pluck().safeIntegers();
  const facets = createFacetRows(db);
  const texts = createTextRows(db);
  const marks = createMarkKeeper(db);
  const wordsOf = db.prepare(
    'SELECT file_name, metadata, capture FROM photos JOIN photo_facts ON photo_id = id WHERE id = ?',
  );
  const shiftOf = db.prepare('SELECT shift_ms FROM photos WHERE id = ?').pluck();
  const setTime = db.prepare('UPDATE photos SET shift_ms = ?, captured_at = ?, capture_order = ? WHERE id = ?');
  const putWords = db.prepare('UPDATE photos SET has_caption = ?, restricted = ? WHERE id = ?');
  const ownOf = ownMetadataReader(db);

  function writeFacts(id: PhotoId, row: RowFacts): void {
    const said = row.facts?.said === undefined ? null : JSON.stringify(row.facts.said);
    putFacts.run({ ...written(FACTS, row, row.facts?.metadata ?? {}), photo_id: id, said });
  }

  return {
    nextId: () => ((lastId.get() as number | undefined) ?? 0) + 1,
    insert(id, row, addedAt) {
      const order = captureOrder(row, id);
      const m = row.facts?.metadata ?? {};
      insertPhoto.run({
        ...written(TOLD_BY_FILE, row, m),
        id,
        capture_order: order,
        added_at: addedAt,
        read_state: row.reason === null ? 0 : 3,
      });
      // A new row has no earlier word of its file: one that says nothing of marks leaves nothing to settle.
      if (row.facts?.said != null) marks.settle(id, row.fileName, row.facts);
      writeFacts(id, row);
      if (row.facts !== null) facets.add(id, m, row.facts.capture);
      return { order, text: photoText(m, row.fileName) };
    },
    update(id, row) {
      const before = orderOf.get(id) as bigint | undefined;
      if (before !== undefined) texts.remove(before);
      const shift = shiftOf.get(id) as number | undefined;
      const order = captureOrder(row, id, shift);
      // A file that cannot be read just now has not changed its mind.
      if (row.facts !== null) marks.settle(id, row.fileName, row.facts);
      const m = metadataWith(row.facts?.metadata ?? {}, ownOf(id));
      const { changes } = updatePhoto.run({
        ...written(TOLD_BY_FILE, row, m),
        captured_at: capturedAt(row.facts, shift),
        id,
        capture_order: order,
        unreadable: row.reason === null ? 0 : 1,
      });
      if (changes !== 1) throw unexpected(`photograph ${id} in the library`, 'none');
      writeFacts(id, row);
      facets.replace(id, m, row.facts?.capture ?? {});
      return { order, text: photoText(m, row.fileName) };
    },
    retime(id, shiftMs) {
      const row = wordsOf.get(id) as StoredWords | undefined;
      const before = orderOf.get(id) as bigint | undefined;
      if (row === undefined || before === undefined) return null;
      const metadata = JSON.parse(row.metadata) as NewsMetadata;
      const told = { capture: JSON.parse(row.capture) as CaptureFacts, metadata };
      const at = capturedAt(told, shiftMs);
      const order = orderAt(captureTenths(at, Number(before >> ID_BITS) * 100), id);
      texts.remove(before);
      setTime.run(shiftMs, at, order, id);
      return { order, text: photoText(metadataWith(metadata, ownOf(id)), row.file_name) };
    },
    refreshWords(id) {
      const row = wordsOf.get(id) as StoredWords | undefined;
      const order = orderOf.get(id) as bigint | undefined;
      if (row === undefined || order === undefined) return null;
      const m = metadataWith(JSON.parse(row.metadata) as NewsMetadata, ownOf(id));
      texts.remove(order);
      putWords.run(hasCaption(m), isRestricted(m), id);
      facets.replace(id, m, JSON.parse(row.capture) as CaptureFacts);
      return { order, text: photoText(m, row.file_name) };
    },
    writeText: texts.write,
    removeText(id) {
      const order = orderOf.get(id) as bigint | undefined;
      if (order !== undefined) texts.remove(order);
    },
    noteMarks: marks.note,
    forget() {
      marks.forget();
      facets.forget();
      texts.forget();
    },
  };
}
