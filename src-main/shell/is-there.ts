/** Whether a file is there, asked without the window's own thread waiting for its disk. */
import { access } from 'node:fs/promises';

export async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
