/** Results of a run of thumbnails: stored in batches, then reported to the views that show them. */
import type { PhotoId } from '../../domain/photo.ts';
import type { DecodeResult, DecodeStore, PicturedRow } from './decode-ports.ts';

export interface ThumbnailEvents {
  /** New pictures behind these addresses. */
  pictured(rows: readonly PicturedRow[]): void;
  /** Rows changed in another way: unreadable, merged; null for many. */
  changed(ids: readonly PhotoId[]): void;
  /** These rows are gone: their content is another row's. */
  absorbed(ids: readonly PhotoId[]): void;
  /** These rows took others in, with all their files. */
  joined(ids: readonly PhotoId[]): void;
  progress(done: number, total: number): void;
}

export interface ThumbnailResults {
  /** Keeps one; stores those that wait where they are many, or have waited long. */
  add(result: DecodeResult): void;
  /** Stores what waits. */
  flush(): void;
  /** Results so far. */
  made(): number;
}

/** One durable write costs as much as thirty rows. */
const FLUSH_COUNT = 32;
const FLUSH_MS = 150;

/** `due`: photographs that are left to do. `add` and `flush` throw what the store throws. */
export function thumbnailResults(
  store: Pick<DecodeStore, 'finish'>,
  events: ThumbnailEvents,
  due: () => number,
  stored: (ids: readonly PhotoId[]) => void,
): ThumbnailResults {
  const waiting: DecodeResult[] = [];
  let flushedAt = Date.now();
  let made = 0;
  let total = due();

  function flush(): void {
    flushedAt = Date.now();
    if (waiting.length === 0) return;
    const batch = waiting.splice(0);
    const { pictured, merged } = store.finish(batch);
    stored(batch.map(({ photoId }) => photoId));
    const absorbed = new Set(merged.map(({ from }) => from));
    const left = batch.filter(({ photoId }) => !absorbed.has(photoId));
    const shown = pictured.filter(([photoId]) => !absorbed.has(photoId));
    if (shown.length > 0) events.pictured(shown);
    const changed = [
      ...left.filter((result) => result.readState !== 'ready').map(({ photoId }) => photoId),
      ...merged.map(({ into }) => into),
    ];
    if (absorbed.size > 0) events.absorbed([...absorbed]);
    if (merged.length > 0) events.joined(merged.map(({ into }) => into));
    if (changed.length + absorbed.size > 0) events.changed([...changed, ...absorbed]);
    total = Math.max(total, made + due());
    events.progress(made, total);
  }

  return {
    add(result) {
      waiting.push(result);
      made += 1;
      if (waiting.length >= FLUSH_COUNT || Date.now() - flushedAt > FLUSH_MS) flush();
    },
    flush,
    made: () => made,
  };
}
