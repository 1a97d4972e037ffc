/** The decoder's jobs in this process, for tests of what is done with their answers. */
import type { DecoderClient } from '../client.ts';
import { JOBS } from '../jobs.ts';

export const JOBS_HERE: Pick<DecoderClient, 'run'> = {
  run: async (job, args) => {
    const context = { signal: new AbortController().signal, part: () => undefined };
    return (await JOBS[job](args as never, context)) as never;
  },
};
