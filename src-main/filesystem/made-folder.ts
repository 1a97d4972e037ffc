/** Makes a folder and its parents, and reports the true reason if it cannot: Node reports a read-only disk as a missing folder. */
import { existsSync, mkdirSync } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Throws the system's own error, with its code. */
export function makeFolder(path: string, mode?: number): void {
  try {
    mkdirSync(path, { recursive: true, mode });
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error;
    let missing = path;
    while (!existsSync(dirname(missing))) {
      // No disk, or no share, is there at all.
      if (dirname(missing) === missing) throw error;
      missing = dirname(missing);
    }
    // Made alone, the first that is missing fails for the disk's own reason.
    mkdirSync(missing, { mode });
    mkdirSync(path, { recursive: true, mode });
  }
}

/** Like `makeFolder`, for a disk that nobody is to wait for. */
export async function makeFolderLater(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error;
    let missing = path;
    while (!(await isThere(dirname(missing)))) {
      // No disk, or no share, is there at all.
      if (dirname(missing) === missing) throw error;
      missing = dirname(missing);
    }
    // Made alone, the first that is missing fails for the disk's own reason.
    await mkdir(missing);
    await mkdir(path, { recursive: true });
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
