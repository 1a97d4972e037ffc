/** Works through the photographs that lack pictures: what the view shows first, embedded previews before decoded ones. */
import type { PhotoId } from '../../domain/photo.ts';
import type { DecodeStore, PhotoToDecode, ThumbnailMaker } from './decode-ports.ts';
import { thumbnailQueue } from './thumbnail-queue.ts';
import { type ThumbnailEvents, thumbnailResults } from './thumbnail-results.ts';

export interface ThumbnailWork {
  /** What the view shows now, nearest first, instead of what it showed before. */
  want(ids: readonly PhotoId[]): void;
  /** New rows: their embedded previews come before any decoding. */
  arrived(ids: readonly PhotoId[]): void;
  pause(paused: boolean): void;
  /** While rows are still being read only embedded previews and what the view shows are made: rows come first. */
  hold(held: boolean): void;
  /**
   * Works until nothing is due, or until cancelled; may be called again. `only`: what the view shows, and nothing else.
   * Rejects with AbortError, and with the maker's `DeskError` where the cache's disk takes no pictures.
   */
  run(signal: AbortSignal, only?: 'wanted'): Promise<{ readonly made: number }>;
}

/** As many as the decoder takes at once. */
const IN_FLIGHT = 4;
const EMBEDDED_BATCH = 64;

/** What all runs share: what is wanted, and whether they may go on. */
interface Wanted {
  wanted: PhotoId[];
  wantedEmbedded: PhotoId[];
  readonly embedded: PhotoId[];
  paused: boolean;
  held: boolean;
  /** Wakes what waits for the end of a pause, or for its cancelling. */
  stir(): void;
  /** Resolves at the next stir. */
  stirred(): Promise<void>;
}

interface RunParts {
  readonly store: DecodeStore;
  readonly maker: ThumbnailMaker;
  readonly events: ThumbnailEvents;
  readonly signal: AbortSignal;
  readonly isOnlyWanted: boolean;
}

export function thumbnailWork(store: DecodeStore, maker: ThumbnailMaker, events: ThumbnailEvents): ThumbnailWork {
  const waiting: (() => void)[] = [];
  const state: Wanted = {
    wanted: [],
    wantedEmbedded: [],
    embedded: [],
    paused: false,
    held: false,
    stir() {
      for (const one of waiting.splice(0)) one();
    },
    stirred: () => new Promise((resolve) => waiting.push(resolve)),
  };
  return {
    want(ids) {
      state.wanted = [...ids];
      state.wantedEmbedded = [...ids];
      state.stir();
    },
    arrived(ids) {
      state.embedded.push(...ids);
      state.stir();
    },
    hold(value) {
      state.held = value;
      if (!value) state.stir();
    },
    pause(value) {
      state.paused = value;
      if (!value) state.stir();
    },
    run: (signal, only) => run(state, { store, maker, events, signal, isOnlyWanted: only === 'wanted' }),
  };
}

async function run(state: Wanted, { store, maker, events, signal, isOnlyWanted }: RunParts): Promise<{ made: number }> {
  const queue = thumbnailQueue(store);
  const due = (): number => (isOnlyWanted ? state.wanted.length : store.countQueued());
  const results = thumbnailResults(store, events, due, queue.stored);
  /** One that cannot be stored stops the others: what is full for one is full for all. */
  let failed = false;
  /** While embedded previews are written nothing is decoded: the better picture must be the later one. */
  let embedding: Promise<void> | null = null;

  async function resumed(): Promise<void> {
    while (state.paused && !signal.aborted) await state.stirred();
    signal.throwIfAborted();
  }

  async function embeddedFirst(): Promise<void> {
    // Rows come first, and with them only the cells that somebody looks at.
    const ids = (): PhotoId[] =>
      state.wantedEmbedded.length > 0 || state.held || isOnlyWanted ? state.wantedEmbedded : state.embedded;
    while ((embedding !== null || ids().length > 0) && !signal.aborted) {
      await resumed();
      embedding ??= embed(ids().splice(0, EMBEDDED_BATCH)).finally(() => {
        embedding = null;
      });
      await embedding;
    }
  }

  async function embed(ids: readonly PhotoId[]): Promise<void> {
    const photos = ids
      .filter((id) => !queue.isTaken(id))
      .map((id) => store.photo(id))
      .filter(
        (photo) => photo !== null && photo.thumbnail === 0 && photo.embeddedThumbnail !== null,
      ) as PhotoToDecode[];
    if (photos.length === 0) return;
    const pictures = await maker.embedded(photos, signal);
    if (pictures.length > 0) events.pictured(store.pictured(pictures));
  }

  async function worker(): Promise<void> {
    while (!failed) {
      await resumed();
      await embeddedFirst();
      const photo = queue.next(state.wanted, state.held || isOnlyWanted);
      if (photo !== null) results.add(await maker.make(photo, signal));
      else if (!state.held || isOnlyWanted || failed) return;
      else await state.stirred();
    }
  }

  function stop(error: unknown): never {
    failed = true;
    state.stir();
    throw error;
  }

  signal.addEventListener('abort', state.stir);
  try {
    await embeddedFirst();
    const ended = await Promise.allSettled(Array.from({ length: IN_FLIGHT }, () => worker().catch(stop)));
    for (const end of ended) if (end.status === 'rejected') throw end.reason;
    return { made: results.made() };
  } finally {
    signal.removeEventListener('abort', state.stir);
    results.flush();
  }
}
