/** Rows of the contact sheet by id: fetched by page around what is in view, kept while recent, heard of one by one. */
import { useCallback, useSyncExternalStore } from 'react';
import { unpack } from '../../../src-main/contract/packed.ts';
import { isSame } from '../../../src-main/domain/changed-rows.ts';
import type { PhotoId, PhotoRow } from '../../../src-main/domain/photo.ts';
import { type Act, Truths } from '../answers/truths.ts';
import { ask, subscribe, subscribeRows } from '../api.ts';
import { attempt } from '../window/notices.ts';
import { forgetPrepared } from './prepared.ts';

/** Most rows kept; a row is a few hundred bytes. */
const KEPT = 6_000;
const PAGE = 300;
/** Cells that are told of their rows in one task: what each then draws takes about a millisecond. */
const PORTION = 20;

/** Rows under the marks that they do not know of yet. */
const rows = new Truths<PhotoId, PhotoRow>({
  keep: (before, next) => (isSame(before, next) ? before : next),
  changed: tell,
});
// A Set keeps insertion order: the first ids are those that were not used for longest.
const used = new Set<PhotoId>();
const stale = new Set<PhotoId>();
const listeners = new Map<PhotoId, Set<() => void>>();
const asked = new Set<PhotoId>();
const wanted = new Set<PhotoId>();
let fetching = false;
let articleId: number | null = null;

function tell(id: PhotoId): void {
  for (const listener of listeners.get(id) ?? []) listener();
}

export function rowOf(id: PhotoId): PhotoRow | null {
  return rows.shown(id) ?? null;
}

/** Hears of every change of a row until the returned function is called: such rows are kept and renewed. */
export function listenToRow(id: PhotoId, listener: () => void): () => void {
  const set = listeners.get(id) ?? new Set();
  set.add(listener);
  listeners.set(id, set);
  return () => {
    set.delete(listener);
    if (set.size === 0) listeners.delete(id);
  };
}

/** The row of a photograph, or null until it has come; asks for it. */
export function useRow(id: PhotoId): PhotoRow | null {
  const subscribeRow = useCallback((listener: () => void) => listenToRow(id, listener), [id]);
  return useSyncExternalStore(subscribeRow, () => rowOf(id));
}

/** Shows marks at once, on rows that are here and on those that are still to come, until their act ends. */
export function showOnRows(ids: Iterable<PhotoId>, fields: Partial<PhotoRow>): Act<PhotoId, PhotoRow> {
  const those = new Set(ids);
  return rows.act({ touches: (id) => those.has(id), change: (row) => ({ ...row, ...fields }) });
}

/** Makes sure that these rows are here or coming. */
export function wantRows(ids: Iterable<PhotoId>): void {
  for (const id of ids) {
    used.delete(id);
    used.add(id);
    if ((!rows.has(id) || stale.has(id)) && !asked.has(id)) wanted.add(id);
  }
  if (!fetching && wanted.size > 0) queueMicrotask(fetchWanted);
}

function fetchWanted(): void {
  if (fetching || wanted.size === 0) return;
  fetching = true;
  // The newest requests first: they are what is in view now.
  const ids = [...wanted].slice(-PAGE);
  for (const id of ids) {
    wanted.delete(id);
    asked.add(id);
    stale.delete(id);
  }
  attempt(async () => {
    try {
      let told = 0;
      const of = articleId;
      const { value, order } = await ask('photos.rows', { ids, articleId: of });
      for (const row of unpack(value)) {
        // Asked again: what the row says of another article, or from before too many changes.
        if (of !== articleId || !rows.read(row.id, row, order)) stale.add(row.id);
        if (!listeners.has(row.id)) continue;
        told += 1;
        if (told % PORTION === 0) await new Promise((resolve) => setTimeout(resolve));
      }
      evict();
    } finally {
      fetching = false;
      for (const id of ids) {
        asked.delete(id);
        if (stale.has(id)) wanted.add(id);
      }
      fetchWanted();
    }
  });
}

function evict(): void {
  for (const id of used) {
    if (rows.size <= KEPT) return;
    if (!listeners.has(id)) drop(id);
  }
}

function drop(id: PhotoId): void {
  rows.forget(id);
  used.delete(id);
}

/** Fetches rows again: these, or (null) all; those in view at once, the old ones show until then. */
export function forgetRows(ids: readonly PhotoId[] | null): void {
  for (const id of ids ?? [...rows.ids()]) {
    if (listeners.has(id) || asked.has(id)) stale.add(id);
    else drop(id);
  }
  wantRows([...stale].filter((id) => listeners.has(id)));
}

/** Rows say whether a photograph is in the current article; another article means other rows. */
export function setRowsArticle(id: number | null): void {
  if (articleId === id) return;
  articleId = id;
  forgetRows(null);
}

/** Counts up when the photograph's pictures are made again: larger ones are then asked for again. */
export function useMaking(id: PhotoId): number {
  const row = useRow(id);
  return row !== null && isRemade(row) ? row.thumbnailVersion : 0;
}

/** Whether larger pictures made before this thumbnail show what was there before. */
export function isRemade({ thumbnail, thumbnailVersion }: Pick<PhotoRow, 'thumbnail' | 'thumbnailVersion'>): boolean {
  return thumbnail === 2 && thumbnailVersion > 1;
}

export function startRows(): void {
  subscribeRows(({ marks, cells }, order) => {
    if (marks.length > 0) {
      const marked = new Map(marks.map(([id, pick, stars, colour]) => [id, { pick, stars, colour }]));
      rows.heard(order, { touches: (id) => marked.has(id), change: (row, id) => ({ ...row, ...marked.get(id) }) });
    }
    if (cells === null || cells.length > 0) forgetRows(cells);
  });
  subscribe('photos.pictured', ({ rows: pictured }, order) => {
    const shown = new Map<PhotoId, Pick<PhotoRow, 'thumbnail' | 'thumbnailVersion'>>();
    for (const [id, thumbnail, thumbnailVersion] of pictured) {
      // Before the row is told of it: who hears of a new picture asks for the large one again.
      if (isRemade({ thumbnail, thumbnailVersion })) forgetPrepared(id);
      shown.set(id, { thumbnail, thumbnailVersion });
      // The placeholder came with the picture; it is asked for when the photograph is next in view.
      if (rows.has(id)) stale.add(id);
    }
    rows.heard(order, { touches: (id) => shown.has(id), change: (row, id) => ({ ...row, ...shown.get(id) }) });
  });
}
