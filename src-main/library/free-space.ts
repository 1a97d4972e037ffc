/** Watches the disks of the library and of its pictures, and warns before one is full. */

import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bytesInWords } from '../domain/counts.ts';
import type { Emit } from './transport.ts';

/** Less than this is little, or less than a twentieth of a small disk, in bytes. */
const LITTLE_BYTES = 500e6;
const SHARE = 0.05;
const LOOK_EVERY_MS = 60_000;
const FIRST_MS = 4_000;

export interface Space {
  readonly free: number;
  readonly size: number;
}

/** Null where the disk does not tell. */
export async function spaceAt(folder: string): Promise<Space | null> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    return { free: bavail * bsize, size: blocks * bsize };
  } catch {
    return null;
  }
}

export function isLittle({ free, size }: Space): boolean {
  return free < Math.min(LITTLE_BYTES, size * SHARE);
}

export function watchFreeSpace(libraryFile: string, emit: Emit, look = spaceAt): { stop(): void } {
  // The pictures lie next to the library, on its disk.
  const folder = dirname(libraryFile);
  let warned = false;
  let isAsking = false;
  let isOver = false;
  const ask = async (): Promise<void> => {
    // A disk that keeps the answer back is asked once.
    if (isAsking) return;
    isAsking = true;
    const space = await look(folder);
    isAsking = false;
    if (isOver || space === null || isLittle(space) === warned) return;
    warned = !warned;
    const about = 'free space';
    const left = bytesInWords(space.free);
    if (warned) {
      const message = `The disk with the library is nearly full: ${left} are left.`;
      const wayOut = 'Make room on it before captions can no longer be saved.';
      emit('notice', { tone: 'warn', message, wayOut, about });
    } else emit('notice', { tone: 'info', message: 'The disk with the library has room again.', wayOut: null, about });
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
