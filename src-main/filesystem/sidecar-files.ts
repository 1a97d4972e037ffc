/** Reads and writes `.xmp` files beside photographs; never opens the photograph itself. */
import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DeskError } from '../domain/failure.ts';
import type { SidecarFiles } from '../usecases/sidecar-ports.ts';
import { diskPath, nameText } from './disk-path.ts';
import { writeFailure } from './write-failure.ts';

const MOST_BYTES = 64 * 1024 * 1024;

function beside(photographPath: string, name: string): string {
  if (!/\.xmp$/i.test(name) || /[/\\]/.test(name)) {
    throw new DeskError('wrong-use', `Expected the bare name of an .xmp file, found ${name}.`);
  }
  return `${dirname(photographPath)}/${name}`;
}

export const sidecarFiles: SidecarFiles = {
  siblings: async (photographPath) => {
    const folder = diskPath(dirname(photographPath));
    const names = await readdir(folder as string, { encoding: 'buffer' });
    return names.map((name) => nameText(Buffer.from(name)));
  },
  read: async (photographPath, name) => {
    const bytes = await readFile(diskPath(beside(photographPath, name)));
    if (bytes.length <= MOST_BYTES) return bytes;
    throw new DeskError('unreadable', `Expected a sidecar of at most 64 MB in ${name}, found more.`, { subject: name });
  },
  write: async (photographPath, name, bytes) => {
    const target = beside(photographPath, name);
    // Begins with a dot: neither this desk nor others take it for a sidecar.
    const draft = `${dirname(target)}/.${randomUUID()}.partial`;
    try {
      const handle = await open(diskPath(draft), 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(diskPath(draft), diskPath(target));
    } catch (error) {
      await unlink(diskPath(draft)).catch(() => undefined);
      throw writeFailure(error, name, bytes.length);
    }
  },
};
