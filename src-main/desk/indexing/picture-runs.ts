/** Makes thumbnails in the background as one task at a time, as long as any are due. */
import { counted } from '../../domain/counts.ts';
import type { DeskError } from '../../domain/failure.ts';
import { wordsOfDisk } from '../../sqlite/library/storage-failure.ts';
import type { DecodeStore, ThumbnailMaker } from '../../usecases/indexing/decode-ports.ts';
import { type ThumbnailWork, thumbnailWork } from '../../usecases/indexing/make-thumbnails.ts';
import type { ThumbnailEvents } from '../../usecases/indexing/thumbnail-results.ts';
import type { Task } from '../running-task.ts';
import type { Tasks } from '../tasks.ts';
import { paceOf } from './pace.ts';

export interface PictureRuns extends Pick<ThumbnailWork, 'want' | 'arrived' | 'pause' | 'hold'> {
  /** Begins where something is due and nothing runs; after a cancel only what the view shows is made. */
  start(): void;
  /** Takes up what was cancelled. */
  resume(): void;
  running(): Promise<void> | null;
}

export interface PictureRunsParts {
  readonly store: DecodeStore;
  readonly maker: ThumbnailMaker;
  readonly tasks: Tasks;
  readonly closing: AbortSignal;
  readonly events: Omit<ThumbnailEvents, 'progress'>;
  readonly onFailure: (error: unknown) => void;
  /** What keeps pictures from being stored now; null where nothing does (any more). */
  readonly cacheTrouble: () => DeskError | null;
  /** The cache's disk does not take pictures, or takes them again: null. */
  readonly onCacheTrouble: (trouble: DeskError | null) => void;
  /** Nothing is due any more. */
  readonly onDone: () => void;
}

const LONGEST_HOLD_MS = 10_000;
/** The first and the longest distance at which a disk that takes nothing is asked again. */
const FIRST_ASKED_MS = 1_000;
const LONGEST_ASKED_MS = 30_000;
const OF_THE_DISK: ReadonlySet<string> = new Set(['no-space', 'cannot-write', 'unreachable']);

export function createPictureRuns({
  store,
  maker,
  tasks,
  closing,
  events,
  onFailure,
  onDone,
  cacheTrouble,
  onCacheTrouble,
}: PictureRunsParts): PictureRuns {
  let report: (done: number, total: number) => void = () => undefined;
  let running: Promise<void> | null = null;
  let holding: NodeJS.Timeout | null = null;
  /** The editor cancelled: the rest waits until it is asked for. */
  let cancelled = false;
  let again = false;
  /** While the cache's disk takes nothing it is asked again at growing distances. */
  let waiting: NodeJS.Timeout | null = null;
  let distance = FIRST_ASKED_MS;
  const work = thumbnailWork(store, maker, { ...events, progress: (done, total) => report(done, total) });

  async function run(task: Task): Promise<number> {
    const signal = AbortSignal.any([task.signal, closing]);
    const pace = paceOf(task.worked);
    report = (done, total) => task.report({ phase: 'Making thumbnails', done, total, secondsLeft: pace(done, total) });
    let made = 0;
    try {
      for (;;) {
        const round = await work.run(signal, cancelled ? 'wanted' : undefined);
        made += round.made;
        if (round.made === 0 || !store.hasQueued()) return made;
      }
    } finally {
      cancelled ||= task.signal.aborted && !closing.aborted;
    }
  }

  function start(): void {
    if (running !== null || waiting !== null || closing.aborted || !store.hasQueued()) return;
    running = tasks
      .run(
        'thumbnails',
        'Library',
        run,
        (made) => (made === 0 && cancelled ? null : `${counted(made, 'thumbnail')} made.`),
        {
          // What somebody looks at after a cancel is no new piece of work.
          quiet: cancelled,
          cancelled: 'Cancelled. “Check for changes” makes the other thumbnails, or scroll to them.',
        },
      )
      .then(onDone, (error: unknown) => {
        const told = wordsOfDisk(error);
        if (told !== null && OF_THE_DISK.has(told.failure.kind)) untilItTakes(told);
        else if ((error as Error | null)?.name !== 'AbortError') onFailure(error);
      })
      .finally(() => {
        running = null;
        if (again) start();
        again = false;
      });
  }

  /** What fails for the disk's sake stays due, and is made as soon as the disk takes it. */
  function untilItTakes(trouble: DeskError): void {
    if (closing.aborted) return;
    onCacheTrouble(trouble);
    waiting = setTimeout(() => {
      waiting = null;
      const now = closing.aborted ? null : cacheTrouble();
      if (now !== null) return untilItTakes(now);
      distance = FIRST_ASKED_MS;
      onCacheTrouble(null);
      start();
    }, distance);
    waiting.unref();
    distance = Math.min(LONGEST_ASKED_MS, distance * 2);
  }

  return {
    want: work.want,
    arrived: work.arrived,
    pause: work.pause,
    hold(held) {
      work.hold(held);
      if (holding !== null) clearTimeout(holding);
      // A slow network drive must not keep other folders' pictures back for an hour.
      holding = held ? setTimeout(() => work.hold(false), LONGEST_HOLD_MS) : null;
      holding?.unref();
    },
    start,
    resume() {
      again = cancelled && running !== null;
      cancelled = false;
      start();
    },
    running: () => running,
  };
}
