/** The stacks in view as the library answered them, found by any photograph of them. */
import type { PhotoId } from '../../../src-main/domain/photo.ts';

export interface StackRun {
  /** Stays the same while the stack is what it is: its first photograph of all. */
  readonly stack: number;
  /** The frame that the hint names; null where it names none. */
  readonly best: PhotoId | null;
  /** The frame that represents the closed stack. */
  readonly cover: PhotoId;
  /** In view order. */
  readonly members: readonly PhotoId[];
}

const HEAD = 4;

export class StackRuns {
  readonly #runs: Uint32Array;
  /** From a photograph to where its run begins; made when first asked. */
  #places: Map<PhotoId, number> | Int32Array | null = null;

  constructor(runs: Uint32Array) {
    this.#runs = runs;
  }

  get isEmpty(): boolean {
    return this.#runs.length === 0;
  }

  of(id: PhotoId): StackRun | null {
    this.#places ??= placesOf(this.#runs);
    const at = this.#places instanceof Map ? (this.#places.get(id) ?? -1) : (this.#places[id] ?? -1);
    return at < 0 ? null : this.#read(at);
  }

  /** How many stacks there are, and how many photographs in them. */
  count(): { readonly stacks: number; readonly photographs: number } {
    let stacks = 0;
    let photographs = 0;
    for (let at = 0; at < this.#runs.length; at += HEAD + this.#runs[at + 3]!) {
      stacks += 1;
      photographs += this.#runs[at + 3]!;
    }
    return { stacks, photographs };
  }

  /** Photographs of these stacks next to their covers. */
  behindOpen(open: ReadonlySet<number>): number {
    let behind = 0;
    for (let at = 0; at < this.#runs.length; at += HEAD + this.#runs[at + 3]!)
      if (open.has(this.#runs[at]!)) behind += this.#runs[at + 3]! - 1;
    return behind;
  }

  /** Photographs behind the covers of closed stacks, which have no cell of their own. */
  behindClosed(open: 'all' | ReadonlySet<number>): number {
    if (open === 'all') return 0;
    const { stacks, photographs } = this.count();
    return photographs - stacks - this.behindOpen(open);
  }

  stacks(): readonly number[] {
    const all: number[] = [];
    for (let at = 0; at < this.#runs.length; at += HEAD + this.#runs[at + 3]!) all.push(this.#runs[at]!);
    return all;
  }

  equals(runs: Uint32Array): boolean {
    return runs.length === this.#runs.length && runs.every((value, at) => value === this.#runs[at]);
  }

  #read(at: number): StackRun {
    const [stack, best, cover, count] = this.#runs.subarray(at, at + HEAD) as unknown as [
      number,
      number,
      number,
      number,
    ];
    return {
      stack,
      best: best === 0 ? null : best,
      cover,
      members: [...this.#runs.subarray(at + HEAD, at + HEAD + count)],
    };
  }
}

/** Ids beyond are no library's, and a table would only be large. */
const MOST_DENSE = 4_000_000;

/** A flat table while ids are dense, as a library numbers them; a map where they are not. */
function placesOf(runs: Uint32Array): Map<PhotoId, number> | Int32Array {
  let highest = 0;
  for (const value of runs) if (value > highest) highest = value;
  const map = new Map<PhotoId, number>();
  const table = highest < MOST_DENSE ? new Int32Array(highest + 1).fill(-1) : null;
  for (let at = 0; at < runs.length; ) {
    const end = at + HEAD + runs[at + 3]!;
    for (let member = at + HEAD; member < end; member += 1) {
      if (table === null) map.set(runs[member]!, at);
      else table[runs[member]!] = at;
    }
    at = end;
  }
  return table ?? map;
}
