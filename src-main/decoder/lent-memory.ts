/** Reused buffers for whole files: fresh megabytes for every photograph cost more than reading it. */

/** As many as jobs are in flight. */
const KEPT = 4;
const LARGEST_KEPT_BYTES = 64 * 1024 * 1024;
const free: Buffer[] = [];

/** At least this much; the rest of it is left from other files. */
export function lendMemory(size: number): Buffer {
  const at = free.findIndex((memory) => memory.length >= size);
  if (at >= 0) return free.splice(at, 1)[0]!;
  return Buffer.allocUnsafeSlow(Math.ceil(Math.max(size, 1) * 1.25));
}

export function returnMemory(memory: Buffer): void {
  if (memory.length > LARGEST_KEPT_BYTES) return;
  free.push(memory);
  // The smallest goes: the largest serves all.
  free.sort((a, b) => b.length - a.length).splice(KEPT);
}
