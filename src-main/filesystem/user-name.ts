/** What the user of this process is called, for a name among files and in a log of who did something. */
import { userInfo } from 'node:os';

/** The user's name, or its number where the system knows none for it, as in many containers. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user-${process.getuid?.() ?? 0}`;
  }
}
