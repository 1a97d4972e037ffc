/** Opens one regular file for bounded reading; never waits on a pipe or device that took the file's name. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../metadata/byte-source.ts';
import { diskPath } from './disk-path.ts';

export interface OpenFile extends ByteSource {
  readonly modifiedMs: number;
  /** The whole file, in memory that `memory` lends. */
  readAll(memory: (size: number) => Buffer): Buffer;
}

/**
 * Lends the open file to `use` and closes it whatever happens. `head` is memory for the first read, used again for the next
 * file: only for readers that keep nothing but copies.
 */
export function withFile<T>(path: string, use: (file: OpenFile) => T, head?: Buffer): T {
  const fd = openSync(diskPath(path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile()) throw new Error(`${path} is not a file: it is left out.`);
    return use({
      size: stats.size,
      modifiedMs: stats.mtimeMs,
      read(offset, length) {
        const wanted = Math.min(length, Math.max(0, stats.size - offset));
        const memory =
          offset === 0 && head !== undefined && wanted <= head.length
            ? head.subarray(0, wanted)
            : Buffer.allocUnsafe(wanted);
        return readAt(fd, offset, memory);
      },
      readAll: (memory) => readAt(fd, 0, memory(stats.size)),
    });
  } finally {
    closeSync(fd);
  }
}

/** May answer with less where the file was cut meanwhile. */
function readAt(fd: number, offset: number, bytes: Buffer): Buffer {
  const { length } = bytes;
  let filled = 0;
  while (filled < length) {
    const got = readSync(fd, bytes, filled, length - filled, offset + filled);
    if (got === 0) break;
    filled += got;
  }
  return filled === length ? bytes : bytes.subarray(0, filled);
}
