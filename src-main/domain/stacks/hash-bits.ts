/** The 64-bit difference hash of a picture as two halves, and in how many bits two of them differ. */

export interface HashBits {
  readonly high: number;
  readonly low: number;
}

/** Null where the text is no hash of 16 hex digits. */
export function hashBits(hash: string): HashBits | null {
  if (!/^[0-9a-f]{16}$/i.test(hash)) return null;
  return { high: Number.parseInt(hash.slice(0, 8), 16) | 0, low: Number.parseInt(hash.slice(8), 16) | 0 };
}

export function bitCount(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

export function differentBits(one: HashBits, other: HashBits): number {
  return bitCount(one.high ^ other.high) + bitCount(one.low ^ other.low);
}

/** Flat pictures (a wall, the sky) have hashes of nearly nothing or all ones, which prove nothing. */
const FLAT = 6;

export function tellsNothing(hash: HashBits): boolean {
  const ones = bitCount(hash.high) + bitCount(hash.low);
  return ones <= FLAT || ones >= 64 - FLAT;
}
