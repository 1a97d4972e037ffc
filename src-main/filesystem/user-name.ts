/** Name of the user of this process, for file names and the history. */
import { userInfo } from 'node:os';

/** The user's name, or its number where the system knows none for it, as in many containers. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user-${process.getuid?.() ?? 0}`;
  }
}
