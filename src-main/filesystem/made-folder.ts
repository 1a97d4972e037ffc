/** Makes a folder and those above it, and says truly why it cannot: Node's own way tells of a read-only disk that nothing is there. */
import { existsSync, mkdirSync } from 'node:fs';
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
