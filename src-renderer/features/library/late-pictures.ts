/** Tells of pictures that have not come in time: most come before anybody could notice a placeholder. */

/** In ms. */
const LATE_AFTER_MS = 60;

type Told = () => void;
let next: Set<Told> | null = null;

/** Calls once the time has passed; one timer for all that begin together. Returns how to take it back. */
export function onceLate(told: Told): () => void {
  const batch = next ?? new Set<Told>();
  if (next === null) {
    next = batch;
    // Those of the next few frames join: a timer for each of a hundred cells would cost more than it is worth.
    window.setTimeout(() => {
      next = null;
    }, 15);
    window.setTimeout(() => {
      for (const one of batch) one();
    }, LATE_AFTER_MS);
  }
  batch.add(told);
  return () => batch.delete(told);
}
