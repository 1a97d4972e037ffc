// Which invented photographs are frames of one burst: when each was taken, and how alike the frames are.
import type { Likeness } from '../../../src-main/usecases/indexing/decode-ports.ts';

/** Frames of each burst, over and over: singles and pairs, and now and then a finger that stayed on the button. */
const LENGTHS = [1, 2, 1, 3, 1, 5, 2, 5] as const;
/** The burst of each of the frames that these make together. */
const BURST_OF = LENGTHS.flatMap((length, burst) => Array.from({ length }, () => burst));
const EPOCH = Date.UTC(2004, 0, 1);

export interface BurstFrame {
  /** Counted over the whole library. */
  readonly burst: number;
  /** Counted from 0 in its burst. */
  readonly frame: number;
}

export function burstFrame(n: number): BurstFrame {
  const at = n % BURST_OF.length;
  const within = BURST_OF[at] ?? 0;
  return {
    burst: Math.floor(n / BURST_OF.length) * LENGTHS.length + within,
    frame: at - BURST_OF.indexOf(within),
  };
}

/** Bursts lie over twenty years in no order, their frames a second apart. */
export function takenAt({ burst, frame }: BurstFrame): string {
  const begun = EPOCH + ((burst * 48_271) % 1_000_000) * 631_000;
  return new Date(begun + frame * 1_000).toISOString().slice(0, 19);
}

/** The picture's own measures, but a hash of the burst's own, of which every frame differs in another bit; and none as sharp as the last. */
export function likenessIn({ burst, frame }: BurstFrame, picture: Likeness): Likeness {
  const hash = scattered(BigInt(burst)) ^ (frame === 0 ? 0n : 1n << BigInt(frame));
  return {
    ...picture,
    perceptualHash: hash.toString(16).padStart(16, '0'),
    sharpness: picture.sharpness * (1 + frame / 10),
  };
}

/** SplitMix64: neighbouring numbers become hashes that have nothing in common. */
function scattered(n: bigint): bigint {
  const word = (value: bigint): bigint => BigInt.asUintN(64, value);
  let mixed = word((n + 1n) * 0x9e3779b97f4a7c15n);
  mixed = word((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
  mixed = word((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
  return mixed ^ (mixed >> 31n);
}
