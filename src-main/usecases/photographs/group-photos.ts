/** Groups the library's photographs into stacks, in pages, so that nothing waits for it; stores only what changed. */
import type { PhotoId } from '../../domain/photo.ts';
import { burstGrouper } from '../../domain/stacks/bursts.ts';
import type { HashBits } from '../../domain/stacks/hash-bits.ts';
import { nearDuplicateGrouper } from '../../domain/stacks/near-duplicates.ts';
import type { OwnStacks } from '../../domain/stacks/own-stacks.ts';
import type { RoughPicture } from '../../domain/stacks/rough-picture.ts';
import { FOUND_KINDS, type FoundKind, type GroupedStacks } from '../../domain/stacks/stack.ts';

/** One photograph with all that grouping asks of it. */
export interface FrameToGroup {
  readonly photoId: PhotoId;
  readonly source: number;
  readonly camera: string;
  readonly tenths: number | null;
  readonly exposure: number;
  /** Null until it is decoded. */
  readonly hash: HashBits | null;
  readonly rough: RoughPicture | null;
}

export interface StackStore {
  /** Photographs in capture order, after this one. */
  frames(after: PhotoId | null, limit: number): readonly FrameToGroup[];
  /** The stacks that the editor put together. */
  own(): OwnStacks;
  /** Found stack of each photograph by its id, 0 for none; not to be written to. */
  stackOf(kind: FoundKind): Uint32Array;
  /** Reads measures of so many stacked photographs as lack them, for the hints of their stacks; false where none does. */
  measureNext(limit: number): boolean;
  /** Puts photographs into stacks, or (0) out of them. */
  restack(kind: FoundKind, changes: readonly (readonly [PhotoId, stack: number])[]): void;
}

/** So many measures are read in some milliseconds. */
const MEASURES = 1_000;
/** So many are read, hashed and compared in some milliseconds. */
const PAGE = 200;

/**
 * True where any stack is another than before. `breathe` lets others have their turn. Throws AbortError between two pages, and
 * what the store throws.
 */
export async function groupPhotos(
  store: StackStore,
  signal: AbortSignal,
  breathe: () => Promise<void>,
): Promise<boolean> {
  const bursts = burstGrouper();
  const nearDuplicates = nearDuplicateGrouper();
  let highest = 0;
  let after: PhotoId | null = null;
  for (;;) {
    const page = store.frames(after, PAGE);
    for (const { hash, ...frame } of page) {
      highest = Math.max(highest, frame.photoId);
      bursts.add(frame);
      if (hash !== null) nearDuplicates.add({ ...frame, hash });
    }
    await breathe();
    signal.throwIfAborted();
    if (page.length < PAGE) break;
    after = page.at(-1)?.photoId ?? null;
  }
  const found: Readonly<Record<FoundKind, GroupedStacks>> = {
    bursts: bursts.stacks(),
    'near-duplicates': nearDuplicates.stacks(),
  };
  let changed = false;
  for (const kind of FOUND_KINDS) {
    const changes = differences(store.stackOf(kind), found[kind], highest);
    changed ||= changes.length > 0;
    for (let from = 0; from < changes.length; from += PAGE) {
      store.restack(kind, changes.slice(from, from + PAGE));
      await breathe();
      signal.throwIfAborted();
    }
  }
  return changed;
}

/**
 * Reads what the hints of stacks are made of; true where there was any. Until then stacks show without a hint. Throws
 * AbortError between two pages, and what the store throws.
 */
export async function measureStacks(
  store: StackStore,
  signal: AbortSignal,
  breathe: () => Promise<void>,
): Promise<boolean> {
  for (let any = false; ; any = true) {
    if (!store.measureNext(MEASURES)) return any;
    await breathe();
    signal.throwIfAborted();
  }
}

function differences(
  before: Uint32Array,
  stacks: GroupedStacks,
  highest: PhotoId,
): readonly (readonly [PhotoId, number])[] {
  const now = new Uint32Array(Math.max(before.length, highest + 1));
  for (const members of stacks) for (const id of members) now[id] = members[0] ?? 0;
  const changes: (readonly [PhotoId, number])[] = [];
  for (let id = 0; id < now.length; id += 1) if (now[id] !== (before[id] ?? 0)) changes.push([id, now[id]!]);
  return changes;
}
