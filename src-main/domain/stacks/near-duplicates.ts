/** Near-duplicates: the same frame again, in another crop, exposure or encoding, or a moment later; found by hashes of the pixels. */
import type { PhotoId } from '../photo.ts';
import { bitCount, differentBits, type HashBits, tellsNothing } from './hash-bits.ts';
import { colourDistance, lightLikeness, type RoughPicture } from './rough-picture.ts';
import type { GroupedStacks, StackGrouper } from './stack.ts';

export interface HashedFrame {
  readonly photoId: PhotoId;
  /** Where it came from; near-duplicates are looked for within one source. */
  readonly source: number;
  readonly hash: HashBits;
  /** Null where it is not known; then only nearly equal hashes count. */
  readonly rough: RoughPicture | null;
}

/** Measured on real photographs: a crop by a tenth, a third of a stop or a small step aside stays under it. */
const LIKE_BITS = 10;
/** Two different frames can agree in so many bits (a dark left, a light right): light and colour must agree too. */
const LIKE_LIGHT = 0.88;
const LIKE_COLOUR = 0.2;
/** So few bits need no second opinion. */
const SAME_BITS = 3;

export function areNearDuplicates(one: Omit<HashedFrame, 'photoId'>, other: Omit<HashedFrame, 'photoId'>): boolean {
  const distance = differentBits(one.hash, other.hash);
  if (distance > LIKE_BITS) return false;
  if (one.rough === null || other.rough === null) return distance <= SAME_BITS;
  return lightLikeness(one.rough, other.rough) >= LIKE_LIGHT && colourDistance(one.rough, other.rough) <= LIKE_COLOUR;
}

interface Leader extends HashedFrame {
  readonly members: PhotoId[];
}

/** Three parts of each half: of six parts of two like hashes at least one differs in one bit at most. */
const PARTS = [0, 1, 2, 3, 4, 5] as const;
const SHIFTS = [0, 11, 22] as const;
const WIDTHS = [11, 11, 10] as const;
const PART_VALUES = 2048;

type Part = (typeof PARTS)[number];

function partOf({ high, low }: HashBits, part: Part): number {
  const third = part % 3;
  return ((part < 3 ? high : low) >>> SHIFTS[third]!) & ((1 << WIDTHS[third]!) - 1);
}

/** Hashes by their parts, so that finding similar ones among 100,000 compares a few thousand numbers instead of all. */
class LeaderIndex {
  #highs = new Int32Array(1024);
  #lows = new Int32Array(1024);
  /** Chains of leaders with the same value of a part; counted from 1, and 0 ends one. */
  readonly #heads = PARTS.map(() => new Int32Array(PART_VALUES));
  readonly #next = PARTS.map((): number[] => [0]);
  #size = 0;

  add(hash: HashBits): void {
    if (this.#size === this.#highs.length) {
      this.#highs = grown(this.#highs);
      this.#lows = grown(this.#lows);
    }
    this.#highs[this.#size] = hash.high;
    this.#lows[this.#size] = hash.low;
    this.#size += 1;
    for (const part of PARTS) {
      const value = partOf(hash, part);
      this.#next[part]!.push(this.#heads[part]![value]!);
      this.#heads[part]![value] = this.#size;
    }
  }

  /** Tells the place of each leader within reach, some of them more than once. */
  near({ high, low }: HashBits, meet: (leader: number, distance: number) => void): void {
    for (const part of PARTS) {
      const own = partOf({ high, low }, part);
      this.#chain(part, own, high, low, meet);
      for (let bit = 0; bit < WIDTHS[part % 3]!; bit += 1) this.#chain(part, own ^ (1 << bit), high, low, meet);
    }
  }

  #chain(part: Part, value: number, high: number, low: number, meet: (leader: number, distance: number) => void): void {
    const next = this.#next[part]!;
    for (let at = this.#heads[part]![value]!; at !== 0; at = next[at]!) {
      const distance = bitCount(this.#highs[at - 1]! ^ high) + bitCount(this.#lows[at - 1]! ^ low);
      if (distance <= LIKE_BITS) meet(at - 1, distance);
    }
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/**
 * The first of a stack leads it, and every other is like the leader itself: likeness does not wander from frame to frame until the
 * last has nothing in common with the first.
 */
export function nearDuplicateGrouper(): StackGrouper<HashedFrame> {
  const sources = new Map<number, { readonly leaders: Leader[]; readonly index: LeaderIndex }>();

  function sourceOf(id: number) {
    const source = sources.get(id) ?? { leaders: [], index: new LeaderIndex() };
    sources.set(id, source);
    return source;
  }

  return {
    add(frame) {
      if (tellsNothing(frame.hash)) return;
      const { leaders, index } = sourceOf(frame.source);
      let nearest = -1;
      let least = LIKE_BITS + 1;
      index.near(frame.hash, (at, distance) => {
        if (distance >= least || !areNearDuplicates(leaders[at]!, frame)) return;
        nearest = at;
        least = distance;
      });
      if (nearest >= 0) {
        leaders[nearest]!.members.push(frame.photoId);
        return;
      }
      leaders.push({ ...frame, members: [frame.photoId] });
      index.add(frame.hash);
    },
    stacks: (): GroupedStacks =>
      [...sources.values()].flatMap(({ leaders }) =>
        leaders.filter(({ members }) => members.length > 1).map(({ members }) => members),
      ),
  };
}
