/** A second start on a library that a window has open already goes to that window, also when it came with another profile. */
import { readFileSync, realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { type LibraryOwner, ownerFile, readOwner } from '../domain/library-owner.ts';

/** What a second start brings along. */
export interface SecondStart {
  readonly folders: readonly string[];
}

/** Whether this profile has no window yet. Otherwise the window that has it is told what this start brings. */
export function isFirst(profileFolder: string, brings: SecondStart): boolean {
  app.setPath('userData', join(profileFolder, 'window'));
  return app.requestSingleInstanceLock({ folders: brings.folders });
}

/** Tells the window that has this library, where one of this machine has it, what this start brings; false where none has. */
export function toldOwner(owner: LibraryOwner | null, profileFolder: string, brings: SecondStart): boolean {
  if (owner?.program !== 'window' || owner.profile === null || owner.profile === profileFolder) return false;
  if (owner.host !== hostname() || !isAlive(owner.pid)) return false;
  app.releaseSingleInstanceLock();
  if (!isFirst(owner.profile, brings)) return true;
  // Nobody is there: it has just closed, or died.
  app.releaseSingleInstanceLock();
  isFirst(profileFolder, brings);
  return false;
}

/** Who has the library by the record beside it; null where there is none. */
export function ownerOf(libraryFile: string): LibraryOwner | null {
  try {
    return readOwner(readFileSync(ownerFile(realpathSync(libraryFile)), 'utf8'));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}
