/** Lowers the decoder's priority: while thumbnails are made by the hundred, the window responds as at rest. */
import { readdirSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';

/**
 * Steps of setpriority(2) below the window: a thread of the window that wakes goes before one that decodes, and a machine full of other
 * programs' work still gives the decoder half of what it gives them: a picture that is looked at is made here, too. Windows, where a step begins at ten, lets the window in front go
 * first by itself.
 */
export const NICENESS = 3;

/** Every thread that this process has now, and with them all that they start. Never throws. */
export function giveWay(): void {
  for (const thread of threads()) {
    try {
      setPriority(thread, Math.min(constants.priority.PRIORITY_LOW, getPriority(thread) + NICENESS));
    } catch {
      // Forbidden by a sandbox, or over by now: the pictures are as good.
    }
  }
}

/** Linux gives each thread its own priority (setpriority(2)); elsewhere the whole process has one. */
function threads(): readonly number[] {
  if (process.platform !== 'linux') return [0];
  try {
    return readdirSync('/proc/self/task').map(Number);
  } catch {
    return [0];
  }
}
