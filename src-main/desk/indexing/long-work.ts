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

/** Seconds left by the pace since the first report, `worked` milliseconds (pauses left out); null until there is a pace. */
export function paceOf(worked: () => number): (done: number, total: number | null) => number | null {
  let begun: { readonly at: number; readonly done: number } | null = null;
  return (done, total) => {
    begun ??= { at: worked(), done };
    const seconds = (worked() - begun.at) / 1000;
    const made = done - begun.done;
    return total === null || made < 20 || seconds < 1 ? null : Math.round(((total - done) * seconds) / made);
  };
}
