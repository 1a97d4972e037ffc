/** Writes one photograph's row with its facts, facets and full text; used by every store that changes facts. */
import { captureTenths } from '../../domain/capture-time.ts';
import type { CaptureFacts, NewsMetadata, PhotoFacts } from '../../domain/metadata.ts';
import { metadataWith } from '../../domain/own-metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { shiftedTime } from '../../domain/time-shift.ts';
import { unexpected } from '../../domain/unexpected.ts';
import type { WritableDb } from '../library/handles.ts';
import { ownMetadataReader } from './own-metadata-rows.ts';
import { facetsOf, hasCaption, isRestricted } from './photo-facets.ts';
import { createMarkKeeper } from './photo-marks.ts';
import { longWords, type PhotoText, photoText } from './photo-text.ts';

/** The id lies in the low bits of capture_order (and so of photo_text's rowid). */
export const ID_BITS = 26n;
export const ID_MASK = 67_108_863;

export interface RowFacts {
  readonly fileName: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  readonly facts: PhotoFacts | null;
  readonly reason: string | null;
  readonly wayOut: string | null;
}

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

export interface PendingText {
  readonly order: bigint;
  readonly text: PhotoText;
}

interface StoredWords {
  readonly file_name: string;
  readonly metadata: string;
  readonly capture: string;
}

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
  const deleteText = db.prepare('DELETE FROM photo_text WHERE rowid = ?');
  const insertText = db.prepare(
    'INSERT INTO photo_text (rowid, caption, names, keywords, file) VALUES (?, ?, ?, ?, ?)',
  );
  const addWord = db.prepare('INSERT INTO search_words (word) VALUES (?) ON CONFLICT DO NOTHING');
  const addValue = db.prepare(
    'INSERT INTO facet_values (name, value) VALUES (?, ?) ON CONFLICT (name, value) DO NOTHING',
  );
  const valueId = db.prepare('SELECT id FROM facet_values WHERE name = ? AND value = ?').pluck();
  const addFacet = db.prepare('INSERT OR IGNORE INTO photo_facets (value_id, photo_id) VALUES (?, ?)');
  const clearFacets = db.prepare('DELETE FROM photo_facets WHERE photo_id = ?');
  const marks = createMarkKeeper(db);
  const wordsOf = db.prepare(
    'SELECT file_name, metadata, capture FROM photos JOIN photo_facts ON photo_id = id WHERE id = ?',
  );
  const shiftOf = db.prepare('SELECT shift_ms FROM photos WHERE id = ?').pluck();
  const setTime = db.prepare('UPDATE photos SET shift_ms = ?, captured_at = ?, capture_order = ? WHERE id = ?');
  const putWords = db.prepare('UPDATE photos SET has_caption = ?, restricted = ? WHERE id = ?');
  const ownOf = ownMetadataReader(db);
  const facetIds = new Map<string, number>();
  const words = new Set<string>();

  function facetId(name: string, value: string): number {
    const key = `${name}\n${value}`;
    const known = facetIds.get(key);
    if (known !== undefined) return known;
    addValue.run(name, value);
    const id = valueId.get(name, value) as number;
    if (facetIds.size > 50_000) facetIds.clear();
    facetIds.set(key, id);
    return id;
  }

  function writeFacets(id: PhotoId, metadata: NewsMetadata, capture: CaptureFacts): void {
    for (const [name, values] of facetsOf(metadata, capture))
      for (const value of values) addFacet.run(facetId(name, value), id);
  }

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
      if (row.facts !== null) writeFacets(id, m, row.facts.capture);
      return { order, text: photoText(m, row.fileName) };
    },
    update(id, row) {
      const before = orderOf.get(id) as bigint | undefined;
      if (before !== undefined) deleteText.run(before);
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
      clearFacets.run(id);
      writeFacets(id, m, row.facts?.capture ?? {});
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
      deleteText.run(before);
      setTime.run(shiftMs, at, order, id);
      return { order, text: photoText(metadataWith(metadata, ownOf(id)), row.file_name) };
    },
    refreshWords(id) {
      const row = wordsOf.get(id) as StoredWords | undefined;
      const order = orderOf.get(id) as bigint | undefined;
      if (row === undefined || order === undefined) return null;
      const m = metadataWith(JSON.parse(row.metadata) as NewsMetadata, ownOf(id));
      deleteText.run(order);
      putWords.run(hasCaption(m), isRestricted(m), id);
      clearFacets.run(id);
      writeFacets(id, m, JSON.parse(row.capture) as CaptureFacts);
      return { order, text: photoText(m, row.file_name) };
    },
    writeText(pending) {
      const ascending = [...pending].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
      for (const { order, text } of ascending) {
        insertText.run(order, text.caption, text.names, text.keywords, text.file);
        for (const word of longWords(text)) {
          if (words.has(word)) continue;
          addWord.run(word);
          if (words.size > 100_000) words.clear();
          words.add(word);
        }
      }
    },
    removeText(id) {
      const order = orderOf.get(id) as bigint | undefined;
      if (order !== undefined) deleteText.run(order);
    },
    noteMarks: marks.note,
    forget() {
      marks.forget();
      facetIds.clear();
      words.clear();
    },
  };
}

/** Columns by name, each with what a file and the words that count say for it; INSERT and UPDATE are made of the list. */
type Written = Readonly<Record<string, (row: RowFacts, words: NewsMetadata) => string | number | null>>;

/** The columns of `photos` that its file decides. */
const TOLD_BY_FILE: Written = {
  file_name: ({ fileName }) => fileName,
  type: ({ facts }) => facts?.type ?? 'unknown',
  bytes: ({ bytes }) => bytes,
  width: ({ facts }) => sizeOf(whole(facts)?.width),
  height: ({ facts }) => sizeOf(whole(facts)?.height),
  captured_at: ({ facts }) => capturedAt(facts),
  has_caption: (_, words) => hasCaption(words),
  restricted: (_, words) => isRestricted(words),
};

/** The columns of `photo_facts` that are written anew each time. */
const FACTS: Written = {
  metadata: ({ facts }) => JSON.stringify(facts?.metadata ?? {}),
  conflicts: ({ facts }) => JSON.stringify(facts?.conflicts ?? {}),
  sources: ({ facts }) => JSON.stringify(facts?.sources ?? {}),
  capture: ({ facts }) => JSON.stringify(facts?.capture ?? {}),
  colour: ({ facts }) => JSON.stringify(facts?.colour ?? {}),
  warnings: ({ facts }) => JSON.stringify(facts?.warnings ?? []),
  embedded: ({ facts }) => JSON.stringify(embeddedIn(facts)),
  reason: ({ reason }) => reason,
  way_out: ({ wayOut }) => wayOut,
};

function written(columns: Written, row: RowFacts, words: NewsMetadata): Record<string, string | number | null> {
  return Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, value(row, words)]));
}

function embeddedIn(f: PhotoFacts | null): object {
  return {
    preview: f?.preview ?? null,
    rendition: f === null || whole(f) === f ? null : { width: f.width, height: f.height },
    thumbnail: f?.thumbnail ?? null,
    orientation: f?.orientation ?? 1,
    pages: f?.pages ?? 1,
    contentCredentials: f?.contentCredentials ?? false,
  };
}

function captureOrder(row: RowFacts, id: PhotoId, shiftMs = 0): bigint {
  return orderAt(captureTenths(capturedAt(row.facts, shiftMs), row.modifiedMs), id);
}

function orderAt(tenths: number, id: PhotoId): bigint {
  return (BigInt(Math.trunc(tenths)) << ID_BITS) | BigInt(id);
}

/** The camera's word first: a contact sheet follows the event, not the desk that wrote the date. */
function capturedAt(facts: Pick<PhotoFacts, 'capture' | 'metadata'> | null, shiftMs = 0): string | null {
  const said = facts?.capture.takenAt ?? facts?.metadata.dateCreated ?? null;
  return said === null ? null : shiftedTime(said, shiftMs);
}

/** Of a RAW file's pictures the first may be a thumbnail: the photograph is as large as its sensor's picture. */
const RENDITION = 0.75;

function whole<F extends Pick<PhotoFacts, 'width' | 'fullSize'>>(facts: F | null): F | PhotoFacts['fullSize'] | null {
  if (facts?.fullSize === undefined || facts.width === null) return facts;
  return facts.width < RENDITION * facts.fullSize.width ? facts.fullSize : facts;
}

function sizeOf(pixels: number | null | undefined): number | null {
  return pixels != null && pixels > 0 ? pixels : null;
}
