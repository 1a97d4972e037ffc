/** Writes one file so that it is there whole or as it was before: beside its place, flushed, then renamed. */
import { randomUUID } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { diskPath } from './disk-path.ts';
import { writeFailure } from './write-failure.ts';

export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  // Begins with a dot: neither this desk nor others take it for a file of their own.
  const draft = `${dirname(path)}/.${randomUUID()}.partial`;
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
  }
}
