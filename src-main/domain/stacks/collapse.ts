/** Collapses stacks in a list of photographs: one cover stands for each closed stack, open ones stand together. */
import type { PhotoId } from '../photo.ts';

export interface Collapsing {
  /** Stack of each photograph by its id, 0 where it is in none. */
  readonly stackOf: Uint32Array;
  readonly isOpen: (stack: number) => boolean;
  /** The first that leads represents a closed stack, though it is not the first of it. */
  readonly leads: (id: PhotoId) => boolean;
  /** The hint; null where there is none. */
  readonly best: (members: readonly PhotoId[]) => PhotoId | null;
}

export interface Collapsed {
  readonly ids: Uint32Array;
  /** Run after run: stack, best (0 for none), cover, count, then the members in view order. */
  readonly stacks: Uint32Array;
}

/** A stack stands where its first photograph stood; of a stack with one photograph in view there is nothing to collapse. */
export function collapse(ids: Uint32Array, { stackOf, isOpen, leads, best }: Collapsing): Collapsed {
  const members = new Map<number, PhotoId[]>();
  for (const id of ids) {
    const stack = stackOf[id] ?? 0;
    if (stack === 0) continue;
    const known = members.get(stack);
    if (known === undefined) members.set(stack, [id]);
    else known.push(id);
  }
  const shown: PhotoId[] = [];
  const runs: number[] = [];
  for (const id of ids) {
    const stack = stackOf[id] ?? 0;
    const all = stack === 0 ? undefined : members.get(stack);
    if (all === undefined || all.length < 2) {
      shown.push(id);
      continue;
    }
    if (all[0] !== id) continue;
    const cover = all.find(leads) ?? id;
    runs.push(stack, best(all) ?? 0, cover, all.length);
    // One by one: a stack may be longer than a call can take arguments.
    for (const member of all) runs.push(member);
    if (!isOpen(stack)) shown.push(cover);
    else for (const member of all) shown.push(member);
  }
  return { ids: Uint32Array.from(shown), stacks: Uint32Array.from(runs) };
}
