/** The editor puts photographs into a stack, or takes a stack apart: each one undoable step. */
import { counted } from '../../domain/counts.ts';
import type { Undone } from '../../domain/overviews/program.ts';
import type { PhotoId } from '../../domain/photo.ts';
import type { OwnStacks } from '../../domain/stacks/own-stacks.ts';
import type { StackKind } from '../../domain/stacks/stack.ts';
import type { Change, Journal } from '../journal-ports.ts';

export interface OwnStackPorts {
  readonly journal: Journal;
  readonly stacks: { own(): OwnStacks };
}

/** These become one stack, in the order given; they leave the stacks of the editor's that they were in. */
export function stackPhotos(ports: OwnStackPorts, ids: readonly PhotoId[]): Undone {
  const [first] = ids;
  if (first === undefined || ids.length < 2) return nothing('A stack needs two photographs');
  const wanted = new Map<PhotoId, PhotoId | null>(ids.map((id) => [id, first]));
  return apply(ports, wanted, `Stacked ${counted(ids.length, 'photograph')}`);
}

/**
 * These are in no stack any more. What the editor put together is forgotten; out of what was found (`kind` is what is looked at) each
 * is kept by itself.
 */
export function unstackPhotos(ports: OwnStackPorts, ids: readonly PhotoId[], kind: StackKind): Undone {
  const wanted = new Map<PhotoId, PhotoId | null>(ids.map((id) => [id, kind === 'own' ? null : id]));
  return apply(ports, wanted, `Unstacked ${counted(ids.length, 'photograph')}`);
}

function apply({ journal, stacks }: OwnStackPorts, wanted: Map<PhotoId, PhotoId | null>, label: string): Undone {
  const own = stacks.own();
  for (const [id, stack] of leftOver(own, wanted)) wanted.set(id, stack);
  const changes = [...wanted].flatMap(([id, after]): Change[] => {
    const before = own.get(id) ?? null;
    return before === after ? [] : [{ entity: 'stack', id, before, after }];
  });
  return changes.length === 0 ? nothing(label) : journal.apply({ label, changes });
}

/** What remains of a stack that others leave is named by its first that is left; one alone is no stack. */
function leftOver(
  own: OwnStacks,
  wanted: ReadonlyMap<PhotoId, PhotoId | null>,
): readonly (readonly [PhotoId, PhotoId | null])[] {
  const touched = new Set([...wanted.keys()].flatMap((id) => own.get(id) ?? []));
  const rest = new Map<PhotoId, PhotoId[]>();
  for (const [id, stack] of own)
    if (touched.has(stack) && !wanted.has(id)) rest.set(stack, [...(rest.get(stack) ?? []), id]);
  return [...rest.values()].flatMap((members) =>
    members.map((id) => [id, members.length === 1 ? null : (members[0] ?? null)] as const),
  );
}

const nothing = (label: string): Undone => ({ label, photoIds: [], articleIds: [] });
