/** Moves thumbnails and previews to a chosen folder: the old one is used until the new one is complete; works without a missing disk. */
import { counted } from '../../domain/counts.ts';
import { DeskError, failureOf } from '../../domain/failure.ts';
import type { PictureHomeView } from '../../domain/picture-place.ts';
import { revealedName } from '../../domain/text/invisible.ts';
import { cacheFailure } from '../../filesystem/cache-failure.ts';
import { copyPictures } from '../../filesystem/copy-pictures.ts';
import type { PictureFolder } from '../../filesystem/picture-folder.ts';
import type { Task } from '../running-task.ts';
import type { Tasks } from '../tasks.ts';
import type { IndexEvents } from './index-events.ts';
import { paceOf } from './pace.ts';
import { lostPictures, type PictureHome } from './picture-home.ts';

export interface MovableHome extends PictureHome {
  view(): PictureHomeView;
  /** Begins to move the pictures into their own folder in `parent` (null: next to the library); answers where that is. */
  move(parent: string | null): Promise<string>;
  /** Finishes what the last session left: a removal, a move that was stopped, a disk that is back. */
  start(): void;
  close(): Promise<void>;
}

export interface MovableHomeParts {
  readonly place: PictureFolder;
  readonly tasks: Tasks;
  readonly notice: IndexEvents['notice'];
  /** Pictures are found there from now on. */
  readonly moved: (folder: string) => void;
}

/** Clocks of disks on a network may differ by so much; what is taken over twice is the same. */
const CLOCKS_MS = 120_000;
const ABOUT = 'thumbnail place';

export function movableHome({ place, tasks, notice, moved }: MovableHomeParts): MovableHome {
  const users = new Map<string, Set<Promise<unknown>>>();
  const closing = new AbortController();
  let moving: Promise<unknown> | null = null;

  /** What cannot be removed now, or noted as removed, is tried again by the next start. */
  const tidy = (): Promise<void> => place.tidy().catch(() => undefined);

  async function use<T>(work: (folder: string) => Promise<T>): Promise<T> {
    const folder = place.now();
    const own = users.get(folder) ?? new Set();
    users.set(folder, own);
    const working = work(folder);
    own.add(working);
    try {
      return await working;
    } finally {
      own.delete(working);
    }
  }

  /** All pictures into the other folder, which is used from then on; null where the disk with them was taken away meanwhile. */
  async function carry(
    task: Task,
    from: string,
    to: string,
    first: { readonly since?: number },
  ): Promise<number | null> {
    const signal = AbortSignal.any([task.signal, closing.signal]);
    const pace = paceOf(task.worked);
    const progress = (done: number, total: number): void =>
      task.report({ phase: 'Moving thumbnails', done, total, secondsLeft: pace(done, total) });
    let begun = Date.now();
    const count = await copyPictures({ from, to, signal, progress, ...first });
    const since = begun - CLOCKS_MS;
    begun = Date.now();
    await copyPictures({ from, to, since, signal });
    signal.throwIfAborted();
    // A folder that is gone gave nothing more to copy; its pictures are not given up for that.
    if (isLost()) return null;
    await place.settle(to);
    moved(to);
    // What was being made while the places changed was still made in the old one.
    await Promise.allSettled(users.get(from) ?? []);
    // They are moved by now: what cannot be taken over of these last ones is made again when it is looked at.
    await copyPictures({ from, to, since: begun - CLOCKS_MS }).catch(() => undefined);
    return count;
  }

  function run(from: string, to: string, first: { readonly since?: number }, sentence: string): Promise<unknown> {
    const running = tasks
      .run(
        'pictures',
        'Thumbnails',
        async (task) => {
          try {
            return await carry(task, from, to, first);
          } catch (error) {
            const { kind, message, wayOut } = notMoved(cacheFailure(error)).failure;
            if (kind === 'cancelled') throw error;
            notice('error', message, wayOut, ABOUT);
            return null;
          } finally {
            // At the end of the program the next start tidies up.
            if (!closing.signal.aborted) await tidy();
          }
        },
        (count) => (count === null ? null : `${counted(count, 'picture')} moved. ${sentence}`),
        { cancelled: 'Cancelled. The thumbnails stay where they were.' },
      )
      .catch(() => null)
      .finally(() => {
        moving = null;
      });
    moving = running;
    return running;
  }

  function tellLost(folder: string): void {
    const wayOut =
      'Until it is back, thumbnails are made next to the library. Connect it and restart Picture Desk, or choose another place in Settings › Storage.';
    notice('warn', lostPictures(folder), wayOut, ABOUT);
  }

  function isLost(): boolean {
    const chosen = place.now();
    if (!place.look()) return false;
    tellLost(chosen);
    moved(place.now());
    return true;
  }

  return {
    folder: place.now,
    use,
    look: () => moving === null && isLost(),
    keepsAll: () => place.lost() !== null,
    view: () => ({
      folder: place.now(),
      isUsual: place.now() === place.usual && place.lost() === null,
      lost: place.lost(),
      isMoving: moving !== null,
    }),
    async move(parent) {
      if (moving !== null)
        throw new DeskError('busy', 'The thumbnails are already being moved.', {
          wayOut: 'Wait until they are moved, or cancel it in the status bar.',
        });
      const from = place.now();
      if (parent === null && from === place.usual) {
        // The disk that is not there is given up.
        await place.settle(place.usual);
        void tidy();
        return place.usual;
      }
      const beginning = place.begin(parent);
      moving = beginning;
      const to = await beginning.catch((error: unknown) => {
        moving = null;
        throw notMoved(error);
      });
      void run(from, to, {}, `They are in ${revealedName(to)}.`);
      return to;
    },
    start() {
      const lost = place.lost();
      const back = place.back();
      if (lost !== null) tellLost(lost);
      // What was made meanwhile is newer than what lies there.
      if (back !== null) void run(place.now(), back, { since: 0 }, 'Their disk is back.');
      else void tidy();
    },
    async close() {
      closing.abort();
      await moving?.catch(() => undefined);
    },
  };
}

function notMoved(error: unknown): DeskError {
  const { kind, message } = failureOf(error);
  return new DeskError(kind, `The thumbnails were not moved: ${message}`, {
    wayOut: 'They stay where they were. Make room there, or choose another place in Settings › Storage.',
    cause: error,
  });
}
