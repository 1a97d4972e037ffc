/** Reads and writes `.xmp` files next to photographs; never opens the photograph itself. */
import { access, readdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { DeskError } from '../domain/failure.ts';
import type { SidecarFiles } from '../usecases/photographs/sidecar-ports.ts';
import { diskPath, nameText } from './disk-path.ts';
import { removeOldDrafts, writeWhole } from './write-whole.ts';

const MOST_BYTES = 64 * 1024 * 1024;

function beside(photographPath: string, name: string): string {
  if (!/\.xmp$/i.test(name) || /[/\\]/.test(name)) {
    throw new DeskError('wrong-use', `${name} is not the name of a sidecar.`);
  }
  return `${dirname(photographPath)}/${name}`;
}

/** What the disk answers, in the words of who looks for a file. */
function refused(error: unknown, subject: string): DeskError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new DeskError('not-found', `${subject} is missing.`, {
      wayOut: 'Connect its disk or locate its folder; its sidecars are then written.',
      subject,
      cause: error,
    });
  const found = code === 'EACCES' || code === 'EPERM' ? 'you have no permission' : 'its disk does not answer';
  return new DeskError('unreachable', `${subject} cannot be read: ${found}.`, {
    wayOut: 'Check the disk, and that you may read there; it is tried again.',
    subject,
    cause: error,
  });
}

export const sidecarFiles: SidecarFiles = {
  siblings: async (photographPath) => {
    const folder = diskPath(dirname(photographPath));
    try {
      const names = await readdir(folder as string, { encoding: 'buffer' });
      const texts = names.map((name) => nameText(Buffer.from(name)));
      await removeOldDrafts(dirname(photographPath), texts);
      return texts;
    } catch (error) {
      throw refused(error, `The folder “${basename(dirname(photographPath))}”`);
    }
  },
  exists: async (photographPath, name) => {
    try {
      await access(diskPath(beside(photographPath, name)));
      return true;
    } catch {
      return false;
    }
  },
  read: async (photographPath, name) => {
    const bytes = await readFile(diskPath(beside(photographPath, name))).catch((error: unknown) => {
      throw refused(error, `The sidecar ${name}`);
    });
    if (bytes.length <= MOST_BYTES) return bytes;
    throw new DeskError('unreadable', `The sidecar ${name} is larger than 64 MB.`, { subject: name });
  },
  write: async (photographPath, name, bytes) => writeWhole(beside(photographPath, name), bytes),
};
