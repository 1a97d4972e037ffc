/** Works through the photographs that lack pictures: what the view shows first, embedded previews before decoded ones. */
import type { PhotoId } from '../../domain/photo.ts';
import type { DecodeResult, DecodeStore, PhotoToDecode, PicturedRow, ThumbnailMaker } from './decode-ports.ts';

export interface ThumbnailEvents {
  /** New pictures behind these addresses. */
  pictured(rows: readonly PicturedRow[]): void;
  /** Rows changed in another way: unreadable, merged; null for many. */
  changed(ids: readonly PhotoId[]): void;
  /** These rows ceased: their content is another row's. */
  ceased(ids: readonly PhotoId[]): void;
  /** These rows took others in, with all their files. */
  joined(ids: readonly PhotoId[]): void;
  progress(done: number, total: number): void;
}

export interface ThumbnailWork {
  /** What the view shows now, nearest first; the wish before is dropped. */
  want(ids: readonly PhotoId[]): void;
  /** New rows: their embedded previews come before any decoding. */
  arrived(ids: readonly PhotoId[]): void;
  pause(paused: boolean): void;
  /** While rows are still being read only embedded previews and what the view shows are made: rows come first. */
  hold(held: boolean): void;
  /** Works until nothing is due, or until cancelled; may be called again. `only`: what the view shows, and nothing else. */
  run(signal: AbortSignal, only?: 'wanted'): Promise<{ readonly made: number }>;
}

/** As many as the decoder takes at once. */
const IN_FLIGHT = 4;
const EMBEDDED_BATCH = 64;
const QUEUE_PAGE = 64;
/** Results are stored together: one durable write costs as much as thirty rows. */
const FLUSH_COUNT = 32;
const FLUSH_MS = 150;

export function thumbnailWork(store: DecodeStore, maker: ThumbnailMaker, events: ThumbnailEvents): ThumbnailWork {
  let wanted: PhotoId[] = [];
  let wantedEmbedded: PhotoId[] = [];
  const embedded: PhotoId[] = [];
  let paused = false;
  let held = false;
  const waiting: (() => void)[] = [];

  /** Wakes what waits for the end of a pause, or for its cancelling. */
  const stir = (): void => {
    for (const one of waiting.splice(0)) one();
  };

  async function resumed(signal: AbortSignal): Promise<void> {
    while (paused && !signal.aborted) await new Promise<void>((resolve) => waiting.push(resolve));
    signal.throwIfAborted();
  }

  async function run(signal: AbortSignal, only?: 'wanted'): Promise<{ made: number }> {
    const taken = new Set<PhotoId>();
    /** Due, but nothing can be made of them: asked once a run, or the end of the queue would never come. */
    const passed = new Set<PhotoId>();
    const results: DecodeResult[] = [];
    let queue: PhotoId[] = [];
    let last: PhotoId | null = null;
    let made = 0;
    let flushedAt = Date.now();
    const due = (): number => (only === 'wanted' ? wanted.length : store.countQueued());
    let total = due();

    function flush(): void {
      flushedAt = Date.now();
      if (results.length === 0) return;
      const batch = results.splice(0);
      const { pictured, merged } = store.finish(batch);
      for (const { photoId } of batch) taken.delete(photoId);
      const ceased = new Set(merged.map(({ from }) => from));
      const left = batch.filter(({ photoId }) => !ceased.has(photoId));
      const shown = pictured.filter(([photoId]) => !ceased.has(photoId));
      if (shown.length > 0) events.pictured(shown);
      const changed = [
        ...left.filter((result) => result.readState !== 'ready').map(({ photoId }) => photoId),
        ...merged.map(({ into }) => into),
      ];
      if (ceased.size > 0) events.ceased([...ceased]);
      if (merged.length > 0) events.joined(merged.map(({ into }) => into));
      if (changed.length + ceased.size > 0) events.changed([...changed, ...ceased]);
      total = Math.max(total, made + due());
      events.progress(made, total);
    }

    function next(): PhotoToDecode | null {
      for (let id = wanted.shift(); id !== undefined; id = wanted.shift()) {
        const photo = taken.has(id) ? null : store.photo(id);
        if (photo !== null && photo.path !== null && photo.readState === 'queued') return photo;
      }
      if (held || only === 'wanted') return null;
      for (;;) {
        if (queue.length === 0) {
          queue = [...store.queued(last, QUEUE_PAGE)];
          // The end of the queue: what came in before this place in the meantime is still due.
          if (queue.length === 0 && last !== null)
            queue = [...store.queued(null, QUEUE_PAGE + passed.size)].filter((id) => !taken.has(id) && !passed.has(id));
          if (queue.length === 0) return null;
        }
        const id = queue.shift()!;
        last = id;
        const photo = taken.has(id) ? null : store.photo(id);
        if (photo !== null && photo.path !== null && photo.readState === 'queued') return photo;
        if (!taken.has(id)) passed.add(id);
      }
    }

    /** While embedded previews are written nothing is decoded: the better picture must be the later one. */
    let embedding: Promise<void> | null = null;
    async function embeddedFirst(): Promise<void> {
      // Rows come first, and with them only the cells that somebody looks at.
      const ids = (): PhotoId[] => (wantedEmbedded.length > 0 || held || only === 'wanted' ? wantedEmbedded : embedded);
      while ((embedding !== null || ids().length > 0) && !signal.aborted) {
        await resumed(signal);
        embedding ??= embed(ids().splice(0, EMBEDDED_BATCH)).finally(() => {
          embedding = null;
        });
        await embedding;
      }
    }

    async function embed(ids: readonly PhotoId[]): Promise<void> {
      const photos = ids
        .filter((id) => !taken.has(id))
        .map((id) => store.photo(id))
        .filter(
          (photo) => photo !== null && photo.thumbnail === 0 && photo.embeddedThumbnail !== null,
        ) as PhotoToDecode[];
      if (photos.length === 0) return;
      const pictures = await maker.embedded(photos, signal);
      if (pictures.length > 0) events.pictured(store.pictured(pictures));
    }

    /** One that cannot be stored stops the others: what is full for one is full for all. */
    let failed = false;
    async function worker(): Promise<void> {
      while (!failed) {
        await resumed(signal);
        await embeddedFirst();
        const photo = next();
        if (photo === null) {
          if (!held || only === 'wanted' || failed) return;
          await new Promise<void>((resolve) => waiting.push(resolve));
          continue;
        }
        taken.add(photo.photoId);
        results.push(await maker.make(photo, signal));
        made += 1;
        if (results.length >= FLUSH_COUNT || Date.now() - flushedAt > FLUSH_MS) flush();
      }
    }

    signal.addEventListener('abort', stir);
    try {
      await embeddedFirst();
      const stop = (error: unknown): never => {
        failed = true;
        stir();
        throw error;
      };
      const ended = await Promise.allSettled(Array.from({ length: IN_FLIGHT }, () => worker().catch(stop)));
      for (const end of ended) if (end.status === 'rejected') throw end.reason;
      return { made };
    } finally {
      signal.removeEventListener('abort', stir);
      flush();
    }
  }

  return {
    want(ids) {
      wanted = [...ids];
      wantedEmbedded = [...ids];
      stir();
    },
    arrived(ids) {
      embedded.push(...ids);
      stir();
    },
    hold(value) {
      held = value;
      if (!value) stir();
    },
    pause(value) {
      paused = value;
      if (!value) stir();
    },
    run,
  };
}
