/** Lets a few pieces of work go on at once; the others wait. Node asks disks with four threads: pictures on one that keeps its answers back must not take them all. */

/** What comes back runs `work` when fewer than `most` are at it. */
export function fewAtOnce(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let active = 0;
  return async (work) => {
    if (active >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else active += 1;
    try {
      return await work();
    } finally {
      // Whoever waits longest takes the place over.
      const next = waiting.shift();
      if (next === undefined) active -= 1;
      else next();
    }
  };
}

/** One thread stays for the profile: log, settings and words that were not saved. */
const PICTURES_AT_ONCE = 3;

/** For everything that asks a disk for a picture. */
export const pictureDisk = fewAtOnce(PICTURES_AT_ONCE);
