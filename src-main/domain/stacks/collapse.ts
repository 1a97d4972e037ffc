/** Collapses stacks in a list of photographs: one cover represents each closed stack, open ones are together. */
import type { PhotoId } from '../photo.ts';

export interface Collapsing {
  /** Stack of each photograph by its id, 0 where it is in none. */
  readonly stackOf: Uint32Array;
  readonly isOpen: (stack: number) => boolean;
  /** The first that leads represents a closed stack, though it is not the first of it. */
  readonly leads: (id: PhotoId) => boolean;
  /** The hint; null where there is none. */
  readonly best: (members: Uint32Array) => PhotoId | null;
}

export interface Collapsed {
  readonly ids: Uint32Array;
  /** Run after run: stack, best (0 for none), cover, count, then the members in view order. */
  readonly stacks: Uint32Array;
}

/** Before the members of a run. */
const HEAD = 4;

/**
 * A stack is where its first photograph was; of a stack with one photograph in view there is nothing to collapse. In
 * flat arrays: it is asked for after every mark, of 100,000 photographs.
 */
export function collapse(ids: Uint32Array, { stackOf, isOpen, leads, best }: Collapsing): Collapsed {
  const counts = new Uint32Array(stackOf.length);
  for (const id of ids) counts[stackOf[id] ?? 0]! += 1;
  counts[0] = 0;
  const stacks = runsOf(ids, stackOf, counts);
  const shown = new Uint32Array(ids.length);
  let length = 0;
  let run = 0;
  for (const id of ids) {
    const stack = stackOf[id] ?? 0;
    const count = counts[stack]!;
    if (count < 2) {
      shown[length] = id;
      length += 1;
      continue;
    }
    // Runs come in the order of their first photographs, which is the order in which they are met here.
    if (stacks[run + HEAD] !== id) continue;
    const members = stacks.subarray(run + HEAD, run + HEAD + count);
    const cover = members.find(leads) ?? id;
    stacks.set([stack, best(members) ?? 0, cover, count], run);
    run += HEAD + count;
    if (isOpen(stack)) shown.set(members, length);
    else shown[length] = cover;
    length += isOpen(stack) ? count : 1;
  }
  return { ids: shown.slice(0, length), stacks };
}

/** Room for every stack of two and more, with its members in view order; what precedes them is still empty. */
function runsOf(ids: Uint32Array, stackOf: Uint32Array, counts: Uint32Array): Uint32Array {
  let size = 0;
  for (const count of counts) if (count >= 2) size += HEAD + count;
  const runs = new Uint32Array(size);
  const places = new Uint32Array(counts.length);
  let free = 0;
  for (const id of ids) {
    const stack = stackOf[id] ?? 0;
    const count = counts[stack]!;
    if (count < 2) continue;
    if (places[stack] === 0) {
      places[stack] = free + HEAD;
      free += HEAD + count;
    }
    runs[places[stack]!] = id;
    places[stack]! += 1;
  }
  return runs;
}
