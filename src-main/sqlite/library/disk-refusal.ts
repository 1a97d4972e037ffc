/** Tells an unreadable disk from a damaged library: SQLite reports a disk that answers every read with an error as damage. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readingTrouble } from '../../domain/reading-trouble.ts';

const PIECE = 8192;
/** Spread over the file: one that cannot be read in a few places is damaged, one that cannot be read anywhere is not to blame. */
const PIECES = 64;

/** True where nothing of the library, or nothing of its log, can be read for the disk's sake. */
export function doesDiskRefuse(file: string): boolean {
  return [file, `${file}-wal`].some((path) => {
    try {
      return givesNothing(path);
    } catch (error) {
      return readingTrouble(error).passing;
    }
  });
}

function givesNothing(path: string): boolean {
  const handle = openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    const bytes = Buffer.allocUnsafe(PIECE);
    const step = Math.max(PIECE, Math.floor(size / PIECES));
    let isRefused = false;
    for (let at = 0; at < size; at += step) {
      try {
        readSync(handle, bytes, 0, PIECE, at);
        return false;
      } catch (error) {
        if (!readingTrouble(error).passing) return false;
        isRefused = true;
      }
    }
    return isRefused;
  } finally {
    closeSync(handle);
  }
}
