/** The stacks in view as the library answered them, found by any photograph of them. */
import type { PhotoId } from '../../src-main/domain/photo.ts';

export interface StackRun {
  /** Stays the same while the stack is what it is: its first photograph of all. */
  readonly stack: number;
  /** The frame that the hint names; null where it names none. */
  readonly best: PhotoId | null;
  /** The frame that stands for the closed stack. */
  readonly cover: PhotoId;
  /** In view order. */
  readonly members: readonly PhotoId[];
}

const HEAD = 4;

export class StackRuns {
  readonly #runs: Uint32Array;
  /** From a photograph to where its run begins; made when first asked. */
  #places: Map<PhotoId, number> | null = null;

  constructor(runs: Uint32Array) {
    this.#runs = runs;
  }

  get isEmpty(): boolean {
    return this.#runs.length === 0;
  }

  of(id: PhotoId): StackRun | null {
    this.#places ??= placesOf(this.#runs);
    const at = this.#places.get(id);
    return at === undefined ? null : this.#read(at);
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

  /** Photographs of these stacks beside their covers. */
  behindOpen(open: ReadonlySet<number>): number {
    let behind = 0;
    for (let at = 0; at < this.#runs.length; at += HEAD + this.#runs[at + 3]!)
      if (open.has(this.#runs[at]!)) behind += this.#runs[at + 3]! - 1;
    return behind;
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

function placesOf(runs: Uint32Array): Map<PhotoId, number> {
  const places = new Map<PhotoId, number>();
  for (let at = 0; at < runs.length; ) {
    const end = at + HEAD + runs[at + 3]!;
    for (let member = at + HEAD; member < end; member += 1) places.set(runs[member]!, at);
    at = end;
  }
  return places;
}
