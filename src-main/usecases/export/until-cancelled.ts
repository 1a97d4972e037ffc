/** Cancelled work answers soon, also where a disk keeps it waiting: what it has begun there is removed when the disk lets it. */
import { DeskError } from '../../domain/failure.ts';

/** An editor who cancels waits no longer than two seconds; most disks have given everything back by then. */
const CLEARED_WITHIN_MS = 1_500;

/**
 * What `work` gives. Where it is cancelled and not over soon after, it goes on alone, and this throws a `cancelled` that says so;
 * but not once `isPast` says that there is nothing left to be cancelled.
 */
export async function untilCancelled<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
  isPast: () => boolean,
): Promise<T> {
  if (signal === undefined) return work;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let hear: (() => void) | null = null;
  const slow = new Promise<never>((_resolve, reject) => {
    const giveUp = (): void => {
      if (isPast()) return;
      const message = 'Cancelled. The disk is slow: what was written so far is still being removed.';
      reject(new DeskError('cancelled', message));
    };
    hear = () => {
      timer = setTimeout(giveUp, CLEARED_WITHIN_MS);
    };
    if (signal.aborted) hear();
    else signal.addEventListener('abort', hear, { once: true });
  });
  // Both may be met after the other one was.
  slow.catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, slow]);
  } finally {
    if (hear !== null) signal.removeEventListener('abort', hear);
    if (timer !== null) clearTimeout(timer);
  }
}
