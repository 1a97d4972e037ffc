/** Reads a file to its end without blocking the process: tells a disk that does not answer from a slow file. */
import { open } from 'node:fs/promises';
import { type ReadingTrouble, readingTrouble } from '../domain/reading-trouble.ts';
import { diskPath } from '../filesystem/disk-path.ts';
import type { JobContext } from './job-context.ts';

const PIECE_BYTES = 1024 * 1024;
/** A disk that gives so many bytes gives the others too. */
const MOST_READ_BYTES = 64 * PIECE_BYTES;

/** Null where every byte came. */
export async function readThroughJob(
  { path }: { readonly path: string },
  { signal }: JobContext,
): Promise<ReadingTrouble | null> {
  try {
    const file = await open(diskPath(path));
    try {
      const piece = Buffer.allocUnsafe(PIECE_BYTES);
      for (let at = 0; at < MOST_READ_BYTES; ) {
        const { bytesRead } = await file.read(piece, 0, PIECE_BYTES, at);
        signal.throwIfAborted();
        if (bytesRead === 0) return null;
        at += bytesRead;
      }
      return null;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (signal.aborted) throw error;
    return readingTrouble(error);
  }
}
