/** The columns of a photograph's row, each with what its file and the words that count say for it, and the row's place in time. */
import { captureTenths } from '../../domain/capture-time.ts';
import type { NewsMetadata, PhotoFacts } from '../../domain/metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { shiftedTime } from '../../domain/time-shift.ts';
import { hasCaption, isRestricted } from './photo-facets.ts';

/** The id lies in the low bits of capture_order (and so of photo_text's rowid). */
export const ID_BITS = 26n;
export const ID_MASK = 67_108_863;

/** One file as it was read; `facts` is null where it cannot be, and `reason` and `wayOut` say why and what to do. */
export interface RowFacts {
  readonly fileName: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modifiedMs: number;
  readonly facts: PhotoFacts | null;
  readonly reason: string | null;
  readonly wayOut: string | null;
}

/** Columns by name, each with what a file and the words that count say for it; INSERT and UPDATE are made of the list. */
type Written = Readonly<Record<string, (row: RowFacts, words: NewsMetadata) => string | number | null>>;

/** The columns of `photos` that its file decides. */
export const TOLD_BY_FILE: Written = {
  file_name: ({ fileName }) => fileName,
  type: ({ facts }) => facts?.type ?? 'unknown',
  bytes: ({ bytes }) => bytes,
  width: ({ facts }) => sizeOf(whole(facts)?.width),
  height: ({ facts }) => sizeOf(whole(facts)?.height),
  captured_at: ({ facts }) => capturedAt(facts),
  has_caption: (_, words) => hasCaption(words),
  restricted: (_, words) => isRestricted(words),
};

/** The columns of `photo_facts` that are written again each time. */
export const FACTS: Written = {
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

/** The values of these columns for one row, by name. */
export function written(columns: Written, row: RowFacts, words: NewsMetadata): Record<string, string | number | null> {
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

/** Tenths of a second since 1970 above the id: rows in this order are in the order of the event. */
export function captureOrder(row: RowFacts, id: PhotoId, shiftMs = 0): bigint {
  return orderAt(captureTenths(capturedAt(row.facts, shiftMs), row.modifiedMs), id);
}

/** `tenths` of a second since 1970. */
export function orderAt(tenths: number, id: PhotoId): bigint {
  return (BigInt(Math.trunc(tenths)) << ID_BITS) | BigInt(id);
}

/** The camera's word first: a contact sheet follows the event, not the desk that wrote the date. */
export function capturedAt(facts: Pick<PhotoFacts, 'capture' | 'metadata'> | null, shiftMs = 0): string | null {
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
