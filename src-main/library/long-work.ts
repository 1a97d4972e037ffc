/** What long work needs beside its task: one signal out of two, and how long it will take yet. */

/** Aborted when either is. */
export function joinedSignal(a: AbortSignal, b: AbortSignal): AbortSignal {
  const both = new AbortController();
  for (const signal of [a, b]) {
    if (signal.aborted) both.abort();
    else signal.addEventListener('abort', () => both.abort(), { once: true });
  }
  return both.signal;
}

/** Seconds left by the pace so far; null until there is a pace. */
export function paceOf(): (done: number, total: number | null) => number | null {
  const started = Date.now();
  return (done, total) => {
    const seconds = (Date.now() - started) / 1000;
    return total === null || done < 20 || seconds < 1 ? null : Math.round(((total - done) * seconds) / done);
  };
}
