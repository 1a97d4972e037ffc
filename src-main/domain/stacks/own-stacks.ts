/** The editor's own stacks: they hold over what was found, and a photograph that the editor took out of a stack stays alone. */
import type { PhotoId } from '../photo.ts';

/** Stack of each photograph that the editor decided about, by its first photograph; one that is alone is the first of itself. */
export type OwnStacks = ReadonlyMap<PhotoId, PhotoId>;

/**
 * Stack of each photograph by its id, 0 for none: the editor's where there is one, else the one found. A found stack
 * whose first photograph the editor put elsewhere is named by the first that it has left, so that no two stacks ever
 * share a number.
 */
export function withOwnStacks(found: Uint32Array, own: OwnStacks): Uint32Array {
  if (own.size === 0) return found;
  let highest = 0;
  for (const id of own.keys()) highest = Math.max(highest, id);
  const shown = new Uint32Array(Math.max(found.length, highest + 1));
  shown.set(found);
  const taken = new Set(own.values());
  for (const id of own.keys()) taken.add(id);
  const renamed = new Map<number, PhotoId>();
  for (let id = 1; id < found.length; id += 1) {
    const stack = found[id]!;
    if (stack === 0 || own.has(id) || !taken.has(stack)) continue;
    const first = renamed.get(stack) ?? id;
    renamed.set(stack, first);
    shown[id] = first;
  }
  for (const [id, stack] of own) shown[id] = stack;
  return shown;
}
