/** Decompression of the metadata chunks that PNG and JPEG XL files compress, with a limit on what comes out of one file. */
import { brotliDecompressSync, constants, inflateSync } from 'node:zlib';

const MAX_OUTPUT_BYTES = 8 * 1024 * 1024;

/** What may still come out: each result is taken off. */
export interface InflateBudget {
  left: number;
}

export function newBudget(): InflateBudget {
  return { left: 2 * MAX_OUTPUT_BYTES };
}

/** The inflated bytes, as far as they go; null where they are not zlib data or would be too many. */
export function inflate(bytes: Uint8Array, budget: InflateBudget): Uint8Array | null {
  return limited(budget, (maxOutputLength) =>
    inflateSync(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }),
  );
}

export function inflateBrotli(bytes: Uint8Array, budget: InflateBudget): Uint8Array | null {
  return limited(budget, (maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength }));
}

function limited(budget: InflateBudget, run: (maxOutputLength: number) => Uint8Array): Uint8Array | null {
  const most = Math.min(MAX_OUTPUT_BYTES, budget.left);
  if (most <= 0) return null;
  try {
    const bytes = run(most);
    budget.left -= bytes.length;
    return bytes;
  } catch {
    // Damage costs little, but what would have been too large has cost as much as was allowed.
    budget.left -= MAX_OUTPUT_BYTES / 8;
    return null;
  }
}
