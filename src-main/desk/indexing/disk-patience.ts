/** Retries, at growing intervals, photographs that their disk could not read; it never gives up, because the disk is at fault. */
import { counted, plural } from '../../domain/counts.ts';
import type { PhotoId } from '../../domain/photo.ts';
import type { IndexEvents } from './index-events.ts';

export interface DiskPatience {
  /** Something was read, or could not be: what is due is asked for after a while. */
  stir(): void;
  /** The same at once: somebody looks, or a disk may be back. */
  soon(): void;
}

export interface DiskPatienceParts {
  /** Unreadable for their disk's sake. */
  readonly due: () => readonly PhotoId[];
  /** Reads these again; resolves when it is known what became of them. */
  readonly retry: (ids: readonly PhotoId[]) => Promise<void>;
  readonly closing: AbortSignal;
  readonly notice: IndexEvents['notice'];
}

/** The first and the longest distance at which the disk is asked. */
const FIRST_ASKED_MS = 2_000;
const LONGEST_ASKED_MS = 60_000;
const ABOUT = 'originals disk';

export function createDiskPatience({ due, retry, closing, notice }: DiskPatienceParts): DiskPatience {
  let timer: NodeJS.Timeout | null = null;
  let distance = FIRST_ASKED_MS;
  let asking = false;
  let told = false;
  /** Those that had their turn: it comes again once all others had theirs. */
  const asked = new Set<PhotoId>();

  /** Not the same one every time: another disk may be back while its disk is not. */
  function next(): PhotoId | null {
    const all = due();
    if (all.every((id) => asked.has(id))) asked.clear();
    const id = all.find((one) => !asked.has(one)) ?? null;
    if (id !== null) asked.add(id);
    return id;
  }

  async function ask(): Promise<void> {
    timer = null;
    if (asking || closing.aborted) return;
    asking = true;
    try {
      // One first: with each that its disk keeps back the decoder is held up for minutes.
      const first = next();
      if (first !== null) await retry([first]);
      const left = due();
      const gave = first !== null && !left.includes(first);
      if (gave && left.length > 0) await retry(left);
    } catch {
      // The library ends, or its own disk is at fault: both are said elsewhere.
    } finally {
      asking = false;
      stir();
    }
  }

  function stir(): void {
    if (timer !== null || asking || closing.aborted) return;
    const { length } = due();
    if (length > 0) {
      if (!told)
        notice(
          'warn',
          `The disk cannot read ${counted(length, 'photograph')}: nothing is wrong with ${plural(length, 'it', 'them')}.`,
          'Check the disk and its cable, or the network. What it could not read is tried again automatically.',
          ABOUT,
        );
      told = true;
      timer = setTimeout(() => void ask(), distance);
      timer.unref();
      distance = Math.min(LONGEST_ASKED_MS, distance * 2);
      return;
    }
    distance = FIRST_ASKED_MS;
    if (told) notice('info', 'The disk can read its photographs again.', null, ABOUT);
    told = false;
  }

  return {
    stir,
    soon() {
      if (timer !== null) clearTimeout(timer);
      distance = FIRST_ASKED_MS;
      void ask();
    },
  };
}
