/** Decompression of the metadata chunks that PNG, SVG and JPEG XL files compress, with a limit on what comes out. */
import { brotliDecompressSync, constants, inflateSync } from 'node:zlib';

const MAX_OUTPUT = 8 * 1024 * 1024;

/** The inflated bytes, as far as they go; null where they are not zlib data or would be too many. */
export function inflate(bytes: Uint8Array): Uint8Array | null {
  try {
    return inflateSync(bytes, { maxOutputLength: MAX_OUTPUT, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return null;
  }
}

export function inflateBrotli(bytes: Uint8Array): Uint8Array | null {
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: MAX_OUTPUT });
  } catch {
    return null;
  }
}
