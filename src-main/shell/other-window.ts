/** A second start on a library that a window has open already goes to that window, also when it came with another profile. */
import { readFileSync, realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { type LibraryOwner, ownerFile, readOwner } from '../domain/library-owner.ts';

/** What a second start brings along. */
export interface SecondStart {
  readonly folders: readonly string[];
  /** An article to show, by its number in the library. */
  readonly article: number | null;
}

/** What another start of the program handed over; it crossed processes, so nothing about it is certain. */
export function broughtBy(data: unknown): SecondStart {
  const { folders, article } = (data ?? {}) as { readonly folders?: unknown; readonly article?: unknown };
  return {
    folders: Array.isArray(folders) ? folders.filter((path) => typeof path === 'string') : [],
    article: typeof article === 'number' && Number.isInteger(article) && article > 0 ? article : null,
  };
}

/** Whether this profile has no window yet. Otherwise the window that has it is told what this start brings. */
export function isFirst(profileFolder: string, brings: SecondStart): boolean {
  app.setPath('userData', join(profileFolder, 'window'));
  return app.requestSingleInstanceLock({ folders: brings.folders, article: brings.article });
}

/** Tells the window that has this library, where one of this machine has it, what this start brings; false where none has. */
export function toldOwner(owner: LibraryOwner | null, profileFolder: string, brings: SecondStart): boolean {
  if (owner?.program !== 'window' || owner.profile === null || owner.profile === profileFolder) return false;
  if (!isOpenElsewhere(owner)) return false;
  app.releaseSingleInstanceLock();
  if (!isFirst(owner.profile, brings)) return true;
  // Nobody is there: it has just closed, or died.
  app.releaseSingleInstanceLock();
  isFirst(profileFolder, brings);
  return false;
}

/** Whether a living process of this machine has that library. */
export function isOpenElsewhere(owner: LibraryOwner | null): boolean {
  return owner !== null && owner.host === hostname() && isAlive(owner.pid);
}

/** Who has the library by the record next to it; null where there is none. */
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
