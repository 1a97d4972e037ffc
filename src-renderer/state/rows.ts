/** Rows of the contact sheet by id: fetched by page around what is in view, kept while recent, heard of one by one. */
import { useCallback, useSyncExternalStore } from 'react';
import { unpack } from '../../src-main/contract/packed.ts';
import type { PhotoId, PhotoRow } from '../../src-main/domain/photo.ts';
import { call, subscribe } from '../api.ts';
import { attempt } from './notices.ts';
import { forgetPrepared } from './prepared.ts';

/** Most rows kept; a row is a few hundred bytes. */
const KEPT = 6_000;
const PAGE = 300;
/** Cells that are told of their rows in one task: what each then draws takes about a millisecond. */
const PORTION = 20;

// A Map keeps insertion order: the first keys are those that were not used for longest.
const rows = new Map<PhotoId, PhotoRow>();
const stale = new Set<PhotoId>();
const listeners = new Map<PhotoId, Set<() => void>>();
const asked = new Set<PhotoId>();
const wanted = new Set<PhotoId>();
/** Changed here while an answer was under way: that answer may be older than the change. */
const overtaken = new Set<PhotoId>();
let fetching = false;
let articleId: number | null = null;

function tell(id: PhotoId): void {
  for (const listener of listeners.get(id) ?? []) listener();
}

export function rowOf(id: PhotoId): PhotoRow | null {
  return rows.get(id) ?? null;
}

/** The row of a photograph, or null until it has come; asks for it. */
export function useRow(id: PhotoId): PhotoRow | null {
  const subscribeRow = useCallback(
    (listener: () => void) => {
      const set = listeners.get(id) ?? new Set();
      set.add(listener);
      listeners.set(id, set);
      return () => {
        set.delete(listener);
        if (set.size === 0) listeners.delete(id);
      };
    },
    [id],
  );
  return useSyncExternalStore(subscribeRow, () => rowOf(id));
}

/** Changes rows at once, before the library has answered. */
export function patchRows(ids: Iterable<PhotoId>, fields: Partial<PhotoRow>): void {
  for (const id of ids) {
    const row = rows.get(id);
    if (row === undefined) continue;
    rows.set(id, { ...row, ...fields });
    if (asked.has(id)) overtaken.add(id);
    tell(id);
  }
}

/** Makes sure that these rows are here or coming. */
export function wantRows(ids: Iterable<PhotoId>): void {
  for (const id of ids) {
    const row = rows.get(id);
    if (row !== undefined) {
      rows.delete(id);
      rows.set(id, row);
    }
    if ((row === undefined || stale.has(id)) && !asked.has(id)) wanted.add(id);
  }
  if (!fetching && wanted.size > 0) queueMicrotask(fetchWanted);
}

function fetchWanted(): void {
  if (fetching || wanted.size === 0) return;
  fetching = true;
  // The newest wishes first: they are what is in view now.
  const ids = [...wanted].slice(-PAGE);
  for (const id of ids) {
    wanted.delete(id);
    asked.add(id);
    stale.delete(id);
  }
  attempt(async () => {
    try {
      let told = 0;
      for (const row of unpack(await call('photos.rows', { ids, articleId }))) {
        if (overtaken.has(row.id)) continue;
        rows.set(row.id, row);
        if (!listeners.has(row.id)) continue;
        tell(row.id);
        told += 1;
        if (told % PORTION === 0) await new Promise((resolve) => setTimeout(resolve));
      }
      evict();
    } finally {
      fetching = false;
      for (const id of ids) {
        asked.delete(id);
        // Asked again behind the change: the library answers in the order of the calls.
        if (overtaken.delete(id)) stale.add(id);
        if (stale.has(id)) wanted.add(id);
      }
      fetchWanted();
    }
  });
}

function evict(): void {
  for (const id of rows.keys()) {
    if (rows.size <= KEPT) return;
    if (!listeners.has(id)) rows.delete(id);
  }
}

/** Fetches rows again: these, or (null) all; those in view at once, the old ones show until then. */
export function forgetRows(ids: readonly PhotoId[] | null): void {
  for (const id of ids ?? rows.keys()) {
    if (listeners.has(id)) stale.add(id);
    else rows.delete(id);
  }
  wantRows([...stale]);
}

/** Rows say whether a photograph is in the article at hand; another article means other rows. */
export function setRowsArticle(id: number | null): void {
  if (articleId === id) return;
  articleId = id;
  forgetRows(null);
}

/** Counts up when the photograph's pictures are made anew: larger ones are then asked for again. */
export function useMaking(id: PhotoId): number {
  const row = useRow(id);
  return row !== null && isRemade(row) ? row.thumbnailVersion : 0;
}

/** Whether larger pictures made before this thumbnail show what was there before. */
export function isRemade({ thumbnail, thumbnailVersion }: Pick<PhotoRow, 'thumbnail' | 'thumbnailVersion'>): boolean {
  return thumbnail === 2 && thumbnailVersion > 1;
}

export function startRows(): void {
  subscribe('photos.pictured', ({ rows: pictured }) => {
    for (const [id, thumbnail, thumbnailVersion] of pictured) {
      // Before the row is told of it: who hears of a new picture asks for the large one again.
      if (isRemade({ thumbnail, thumbnailVersion })) forgetPrepared(id);
      patchRows([id], { thumbnail, thumbnailVersion });
      // The placeholder came with the picture; it is asked for when the photograph is next in view.
      if (rows.has(id)) stale.add(id);
    }
  });
}
