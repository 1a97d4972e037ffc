/** Writes one photograph's row with its facts, facets and full text; used by every store that changes facts. */
import { cameraName } from '../../domain/camera-name.ts';
import { captureTenths } from '../../domain/capture-time.ts';
import type { NewsMetadata, PhotoFacts } from '../../domain/metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { readRestrictions } from '../../domain/rights/read-restrictions.ts';
import type { WritableDb } from '../library/handles.ts';
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
  /** Replaces facts; marks and likeness stay. */
  update(id: PhotoId, row: RowFacts): PendingText;
  /** Full text is written last and in ascending order: anything else makes FTS5 flush a segment a row. */
  writeText(pending: readonly PendingText[]): void;
  removeText(id: PhotoId): void;
  /** After a transaction that was rolled back: what was remembered from it is not there. */
  forget(): void;
}

export interface PendingText {
  readonly order: bigint;
  readonly text: PhotoText;
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
  const putFacts = db.prepare(`INSERT INTO photo_facts (photo_id, ${facts.join(', ')})
    VALUES (@photo_id, ${facts.map((name) => `@${name}`).join(', ')})
    ON CONFLICT (photo_id) DO UPDATE SET ${facts.map((name) => `${name} = @${name}`).join(', ')}`);
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

  function writeFacets(id: PhotoId, facts: PhotoFacts | null): void {
    if (facts === null) return;
    for (const [name, values] of facetsOf(facts)) for (const value of values) addFacet.run(facetId(name, value), id);
  }

  return {
    nextId: () => ((lastId.get() as number | undefined) ?? 0) + 1,
    insert(id, row, addedAt) {
      const order = captureOrder(row, id);
      insertPhoto.run({
        ...written(TOLD_BY_FILE, row),
        id,
        capture_order: order,
        added_at: addedAt,
        read_state: row.reason === null ? 0 : 3,
      });
      putFacts.run({ ...written(FACTS, row), photo_id: id });
      writeFacets(id, row.facts);
      return { order, text: photoText(row.facts?.metadata ?? {}, row.fileName) };
    },
    update(id, row) {
      const before = orderOf.get(id) as bigint | undefined;
      if (before !== undefined) deleteText.run(before);
      const order = captureOrder(row, id);
      const { changes } = updatePhoto.run({
        ...written(TOLD_BY_FILE, row),
        id,
        capture_order: order,
        unreadable: row.reason === null ? 0 : 1,
      });
      if (changes !== 1)
        throw new Error(`Expected photograph ${id} to be in the library, found none: index its folder again.`);
      putFacts.run({ ...written(FACTS, row), photo_id: id });
      clearFacets.run(id);
      writeFacets(id, row.facts);
      return { order, text: photoText(row.facts?.metadata ?? {}, row.fileName) };
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
    forget() {
      facetIds.clear();
      words.clear();
    },
  };
}

/** Columns by name, each with what a file says for it; INSERT and UPDATE are made of the list. */
type Written = Readonly<Record<string, (row: RowFacts) => string | number | null>>;

/** The columns of `photos` that its file decides. */
const TOLD_BY_FILE: Written = {
  file_name: ({ fileName }) => fileName,
  type: ({ facts }) => facts?.type ?? 'unknown',
  bytes: ({ bytes }) => bytes,
  width: ({ facts }) => sizeOf(whole(facts)?.width),
  height: ({ facts }) => sizeOf(whole(facts)?.height),
  captured_at: ({ facts }) => capturedAt(facts),
  has_caption: ({ facts }) => hasCaption(facts?.metadata ?? {}),
  restricted: ({ facts }) => isRestricted(facts?.metadata ?? {}),
};

/** The columns of `photo_facts`. */
const FACTS: Written = {
  metadata: ({ facts }) => JSON.stringify(facts?.metadata ?? {}),
  conflicts: ({ facts }) => JSON.stringify(facts?.conflicts ?? {}),
  capture: ({ facts }) => JSON.stringify(facts?.capture ?? {}),
  colour: ({ facts }) => JSON.stringify(facts?.colour ?? {}),
  warnings: ({ facts }) => JSON.stringify(facts?.warnings ?? []),
  embedded: ({ facts }) => JSON.stringify(embeddedIn(facts)),
  reason: ({ reason }) => reason,
  way_out: ({ wayOut }) => wayOut,
};

function written(columns: Written, row: RowFacts): Record<string, string | number | null> {
  return Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, value(row)]));
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

function captureOrder(row: RowFacts, id: PhotoId): bigint {
  const tenths = captureTenths(capturedAt(row.facts), row.modifiedMs);
  return (BigInt(Math.trunc(tenths)) << ID_BITS) | BigInt(id);
}

/** The camera's word first: a contact sheet follows the event, not the desk that wrote the date. */
function capturedAt(facts: PhotoFacts | null): string | null {
  return facts?.capture.takenAt ?? facts?.metadata.dateCreated ?? null;
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

function hasCaption(metadata: NewsMetadata): 0 | 1 {
  return metadata.description != null && metadata.description.trim() !== '' ? 1 : 0;
}

function isRestricted(metadata: NewsMetadata): 0 | 1 {
  // Asking for a credit is no restriction: nearly every agency picture does.
  return readRestrictions(metadata).some((restriction) => restriction.kind !== 'mandatoryCredit') ? 1 : 0;
}

/** Longest value that makes a useful line in a filter list. */
const FACET_LENGTH = 200;
const FACETS_EACH = 60;

function facetsOf(facts: PhotoFacts): readonly (readonly [name: string, values: readonly string[]])[] {
  const { metadata: m, capture: c } = facts;
  const facets: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['camera', [cameraName(c.make, c.model)]],
    ['lens', [c.lens]],
    ['agency', [m.creditLine ?? m.source]],
    ['photographer', m.creator ?? []],
    ['place', [m.city, m.country]],
    ['keyword', m.keywords ?? []],
  ];
  return facets.map(([name, values]) => [
    name,
    [...new Set(values.map((value) => value?.trim().slice(0, FACET_LENGTH) ?? ''))]
      .filter((value) => value !== '')
      .slice(0, FACETS_EACH),
  ]);
}
