/** Watches the disks of the library and of the thumbnails, and warns before one is full. */

import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bytesInWords } from '../domain/counts.ts';
import type { Emit } from './transport.ts';

/** Less than this is little, or less than a twentieth of a small disk, in bytes. */
const LITTLE_BYTES = 500e6;
const SHARE = 0.05;
const LOOK_EVERY_MS = 60_000;
const FIRST_MS = 4_000;

/** Sizes in bytes. */
export interface Space {
  readonly free: number;
  readonly size: number;
  /** Which disk that is, by the system's number. */
  readonly disk: number;
}

/** Null where the disk does not tell. */
export async function spaceAt(folder: string): Promise<Space | null> {
  try {
    const [{ bavail, blocks, bsize }, { dev }] = await Promise.all([statfs(folder), stat(folder)]);
    return { free: bavail * bsize, size: blocks * bsize, disk: dev };
  } catch {
    return null;
  }
}

export function isLittle({ free, size }: Pick<Space, 'free' | 'size'>): boolean {
  return free < Math.min(LITTLE_BYTES, size * SHARE);
}

/** What is on a disk, and what to do before it is full. */
const WATCHED = {
  library: ['free space', 'Make room on it before captions can no longer be saved.'],
  thumbnails: ['free space for thumbnails', 'Make room on it before thumbnails can no longer be made.'],
} as const;
type Watched = keyof typeof WATCHED;

/** `pictures` says where they lie now; beside the library they need no watch of their own. */
export function watchFreeSpace(
  libraryFile: string,
  pictures: () => string | null,
  emit: Emit,
  look = spaceAt,
): { stop(): void } {
  const warned = new Set<Watched>();
  let isAsking = false;
  let isOver = false;

  function settle(what: Watched, space: Space | null): void {
    if (space === null || isLittle(space) === warned.has(what)) return;
    const [about, wayOut] = WATCHED[what];
    if (!warned.delete(what)) {
      warned.add(what);
      const message = `The disk with the ${what} is nearly full: ${bytesInWords(space.free)} are left.`;
      emit('notice', { tone: 'warn', message, wayOut, about });
    } else emit('notice', { tone: 'info', message: `The disk with the ${what} has room again.`, wayOut: null, about });
  }

  const ask = async (): Promise<void> => {
    // A disk that keeps the answer back is asked once.
    if (isAsking) return;
    isAsking = true;
    const folder = pictures();
    const [library, apart] = await Promise.all([look(dirname(libraryFile)), folder === null ? null : look(folder)]);
    isAsking = false;
    if (isOver) return;
    settle('library', library);
    settle('thumbnails', apart !== null && apart.disk === library?.disk ? null : apart);
  };
  const first = setTimeout(() => void ask(), FIRST_MS);
  const timer = setInterval(() => void ask(), LOOK_EVERY_MS);
  first.unref();
  timer.unref();
  return {
    stop: () => {
      isOver = true;
      clearTimeout(first);
      clearInterval(timer);
    },
  };
}
