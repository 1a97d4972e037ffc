/** The processes of a running desk, for stories in which one of them stops. */
import type { RunningDesk } from './desk.ts';

export async function pidOf({ desk }: { readonly desk: RunningDesk }, which: 'library' | 'decoder'): Promise<number> {
  return desk.electron.evaluate(({ app }, name) => {
    const found = app.getAppMetrics().find((one) => one.name === name);
    if (found === undefined) throw new Error(`Expected a process “${name}”, found none.`);
    return found.pid;
  }, `Picture Desk ${which}`);
}
