/** Estimates the time that work will still take. */

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
