/** Walks one folder and tells, directory by directory, what differs from the last time. */
import { walkFolder } from '../filesystem/walk-folder.ts';
import type { ScanEnd, ScannedDirectory } from '../usecases/indexing/disk-ports.ts';
import { breathe, type JobContext } from './job-context.ts';

export interface ScanArgs {
  readonly root: string;
  readonly digests: ReadonlyMap<string, string>;
}

/** Files told in one message. */
const PART = 2_000;
const LONGEST_STRETCH_MS = 15;

export async function scanJob({ root, digests }: ScanArgs, { signal, part }: JobContext): Promise<ScanEnd> {
  const walk = walkFolder(root, digests);
  let told: ScannedDirectory[] = [];
  let files = 0;
  let since = Date.now();
  for (;;) {
    const step = walk.next();
    if (step.done === true) {
      if (told.length > 0) part(told);
      return step.value;
    }
    if (step.value !== null) {
      told.push(step.value);
      files += step.value.files.length;
    }
    if (files >= PART) {
      part(told);
      told = [];
      files = 0;
    }
    if (Date.now() - since < LONGEST_STRETCH_MS) continue;
    await breathe();
    since = Date.now();
    signal.throwIfAborted();
  }
}
