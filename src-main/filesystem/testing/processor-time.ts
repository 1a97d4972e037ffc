/** What work cost the processor: unlike the clock it does not count what other programs do meanwhile on a busy machine. */

/** Starts counting; the answer tells the milliseconds of processor time that this process has used since, all its threads together. */
export function processorTime(): () => number {
  const begun = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
}
