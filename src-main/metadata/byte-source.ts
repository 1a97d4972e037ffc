/** Bounded random access to the bytes of one file: what every reader here asks, and the limits that no hostile file gets past. */

/** A file to read from. `read` is synchronous and may answer with fewer bytes at the end of the file, never with more. */
export interface ByteSource {
  readonly size: number;
  read(offset: number, length: number): Uint8Array;
}

/** Thrown when the source itself fails (a vanished file, an I/O error); nothing in a file's bytes causes it. */
export class SourceUnreadableError extends Error {
  constructor(offset: number, length: number, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The file cannot be read at byte ${offset} (${length} bytes, ${reason}): check its disk`);
    this.name = 'SourceUnreadableError';
    this.cause = cause;
  }
}

const EMPTY: Uint8Array = new Uint8Array(0);
/** Most heads (EXIF with thumbnail, IIM, XMP, ICC, frame header) end before this; what does not is fetched when it is asked for. */
const HEAD_BYTES = 65_536;
const READ_AHEAD_BYTES = 4_096;
/** No single structure is larger than this; larger ones are skipped with a warning by their reader. */
export const MAX_BLOCK_BYTES = 16 * 1024 * 1024;
const MAX_TOTAL_BYTES = 96 * 1024 * 1024;
const MAX_READS = 20_000;

export function fromBuffer(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (offset, length) => slice(bytes, offset, length),
  };
}

function slice(bytes: Uint8Array, offset: number, length: number): Uint8Array {
  if (!(offset >= 0) || !(length > 0) || offset >= bytes.length) return EMPTY;
  return bytes.subarray(offset, Math.min(bytes.length, offset + length));
}

/**
 * Reads the head once, keeps a small window of read-ahead for what lies further on, and stops answering when a file has made
 * it read more than any honest file needs. Offsets and lengths are in bytes; beyond the end it answers with fewer or none.
 * Throws `SourceUnreadableError` where the source itself fails.
 */
export function bounded(source: ByteSource): ByteSource {
  const size = Number.isFinite(source.size) && source.size > 0 ? source.size : 0;
  let reads = 0;
  let total = 0;
  const fetch = (offset: number, length: number): Uint8Array => {
    reads += 1;
    total += length;
    if (reads > MAX_READS || total > MAX_TOTAL_BYTES) return EMPTY;
    try {
      return source.read(offset, length);
    } catch (cause) {
      throw new SourceUnreadableError(offset, length, cause);
    }
  };
  const head = size === 0 ? EMPTY : fetch(0, Math.min(size, HEAD_BYTES));
  let windowStart = 0;
  let window: Uint8Array = EMPTY;
  return {
    size,
    read(offset, length) {
      if (!(offset >= 0) || !(length > 0) || offset >= size) return EMPTY;
      const wanted = Math.min(length, size - offset, MAX_BLOCK_BYTES);
      if (offset + wanted <= head.length) return head.subarray(offset, offset + wanted);
      if (offset >= windowStart && offset + wanted <= windowStart + window.length) {
        return window.subarray(offset - windowStart, offset - windowStart + wanted);
      }
      if (wanted >= READ_AHEAD_BYTES) return fetch(offset, wanted);
      window = fetch(offset, Math.min(READ_AHEAD_BYTES, size - offset));
      windowStart = offset;
      return window.subarray(0, wanted);
    },
  };
}
