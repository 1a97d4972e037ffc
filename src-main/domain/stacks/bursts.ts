/** Bursts: frames that one camera took within moments of each other; found in one pass over photographs in capture order. */
import type { PhotoId } from '../photo.ts';
import type { GroupedStacks, StackGrouper } from './stack.ts';

/** One photograph as grouping meets it. */
export interface BurstFrame {
  readonly photoId: PhotoId;
  /** Where it came from; a burst never spans two sources. */
  readonly source: number;
  /** Tells cameras apart; empty where the file does not say who or what took it. */
  readonly camera: string;
  /** Tenths of a second; null where the file knows no time of day. */
  readonly tenths: number | null;
  /** How long the shutter was open, in tenths of a second; 0 where the file does not say. */
  readonly exposure: number;
}

/**
 * Longest pause inside a burst, in tenths, from the end of one exposure to the beginning of the next: of a bracket whose exposures
 * grow longer and longer the shutter may be open for seconds, and its frames still follow each other at once. Clocks without parts of a second write 21:05:03 and 21:05:04 for frames that lie up to two
 * seconds apart: they count as one burst, and those two written seconds apart do not.
 */
const LONGEST_PAUSE_TENTHS = 15;

interface OpenBurst {
  readonly first: PhotoId;
  readonly members: PhotoId[];
  /** When the last exposure ended. */
  last: number;
}

/** Frames must come in capture order. Without a camera or a time of day nobody can say that frames belong together. */
export function burstGrouper(): StackGrouper<BurstFrame> {
  const open = new Map<string, OpenBurst>();
  const found: OpenBurst[] = [];
  const close = (burst: OpenBurst | undefined): void => {
    if (burst !== undefined && burst.members.length > 1) found.push(burst);
  };
  return {
    add({ photoId, source, camera, tenths, exposure }) {
      if (tenths === null || camera === '') return;
      const key = `${source}\n${camera}`;
      const burst = open.get(key);
      if (burst !== undefined && tenths - burst.last <= LONGEST_PAUSE_TENTHS) {
        burst.members.push(photoId);
        burst.last = tenths + exposure;
        return;
      }
      close(burst);
      open.set(key, { first: photoId, members: [photoId], last: tenths + exposure });
    },
    stacks(): GroupedStacks {
      return [...found, ...[...open.values()].filter((burst) => burst.members.length > 1)].map(
        ({ members }) => members,
      );
    },
  };
}
