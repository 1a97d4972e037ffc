/** Writes one file completely or not at all: under a temporary name, flushed, then renamed; leftovers of a killed writer are removed. */
import { randomUUID } from 'node:crypto';
import { open, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { diskPath } from './disk-path.ts';
import { takeInHand } from './left-overs.ts';
import { writeFailure } from './write-failure.ts';

export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  // Begins with a dot: neither this desk nor others take it for their own file.
  const draft = `${dirname(path)}/.${randomUUID()}.partial`;
  const done = takeInHand(draft);
  try {
    const handle = await open(diskPath(draft), 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(diskPath(draft), diskPath(path));
  } catch (error) {
    await unlink(diskPath(draft)).catch(() => undefined);
    throw writeFailure(error, basename(path), bytes.length);
  } finally {
    done();
  }
}

const DRAFT = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.partial$/;
/** A draft lives for moments; one that is a day old is nobody's, whichever machine wrote it. */
const A_DAY_MS = 24 * 60 * 60 * 1000;

/** Removes drafts among these files of a folder that nobody will finish. This machine's own go earlier, at its next start (left-overs.ts). */
export async function removeOldDrafts(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names.filter((one) => DRAFT.test(one))) {
    const draft = diskPath(`${folder}/${name}`);
    try {
      if (Date.now() - (await stat(draft)).mtimeMs > A_DAY_MS) await unlink(draft);
    } catch {
      // Somebody else removed it, or may.
    }
  }
}
