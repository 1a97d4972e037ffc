/** The folder `<slug>.partial` next to the target: a bundle is written there and renamed when it is complete. */
import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { DeskError } from '../domain/failure.ts';
import { isAlive, takeInHand } from './left-overs.ts';

/** Says which process writes here, so that a left-over can be told from another export at work. */
const LOCK_NAME = '.picture-desk-writing';
/** A lock not renewed for so long is a left-over, even if its process number lives: numbers are given out again. */
const LOCK_LASTS_MS = 15 * 60 * 1000;
const RENEWED_EVERY_MS = 60 * 1000;

export interface Staging {
  readonly path: string;
  /** Says that the export is still at work; cheap enough for every file. */
  renew(): Promise<void>;
  /** Takes the lock away, so that the folder holds nothing but the bundle. */
  release(): Promise<void>;
  /** The bundle is in its place: nothing of it is left to be removed. */
  done(): void;
  discard(): Promise<void>;
}

/** A left-over of a killed export is removed; one that is at work is not touched. */
export async function openStaging(path: string, name: string): Promise<Staging> {
  if (await isBusy(path)) {
    throw new DeskError('busy', `Another export is writing ${name} now.`, {
      wayOut: 'Wait until it has ended.',
      subject: name,
    });
  }
  // Before anything is there: a program that starts now must not take it for a left-over of the one that was killed here.
  const done = takeInHand(path);
  const lock = join(path, LOCK_NAME);
  let isMade = false;
  try {
    await removeDeadIn(dirname(path));
    await removeTree(path);
    await mkdir(path);
    isMade = true;
    // Renamed, so that nobody finds it empty and takes its writer for dead.
    await writeFile(`${lock}.new`, JSON.stringify({ pid: process.pid, host: hostname() }), { flag: 'wx' });
    await rename(`${lock}.new`, lock);
  } catch (error) {
    // Not `rm`: where the system opens no more files, that would fail too.
    if (isMade) {
      await unlink(`${lock}.new`).catch(() => undefined);
      await rmdir(path).catch(() => undefined);
    }
    done();
    throw error;
  }
  let renewed = Date.now();
  return {
    path,
    renew: async () => {
      const now = Date.now();
      if (now - renewed < RENEWED_EVERY_MS) return;
      renewed = now;
      await utimes(lock, now / 1000, now / 1000);
    },
    release: () => unlink(lock),
    done,
    discard: async () => {
      await removeTree(path);
      done();
    },
  };
}

async function isBusy(path: string): Promise<boolean> {
  const lock = join(path, LOCK_NAME);
  try {
    const { pid, host } = JSON.parse(await readFile(lock, 'utf8')) as { pid: number; host: string };
    if (Date.now() - (await stat(lock)).mtimeMs > LOCK_LASTS_MS) return false;
    // A process number of another machine says nothing here.
    return host !== hostname() || isAlive(pid);
  } catch {
    return false;
  }
}

/** Left-overs of killed exports in this folder go with the next export into it, whatever that one is called. */
async function removeDeadIn(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.endsWith('.partial')) continue;
    const path = join(folder, name);
    // Only what an export of ours has marked as its own.
    if ((await exists(join(path, LOCK_NAME)).catch(() => false)) && !(await isBusy(path))) await removeTree(path);
  }
}

/** Removes a file or folder, never what a link points to. Retries where Windows still holds a file. */
export function removeTree(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
}

/**
 * Puts `from` in the place of `to` by renaming. What was there is kept aside until the new one is in place, and comes
 * back when that fails: at every moment one of the two is whole.
 */
export async function renameInto(from: string, to: string): Promise<void> {
  const aside = asidePath(to);
  const stood = await exists(to);
  if (stood) await rename(to, aside);
  try {
    await rename(from, to);
  } catch (error) {
    if (stood) await rename(aside, to);
    throw error;
  }
  if (stood) await removeTree(aside);
}

/** An export that was killed between the two renames left the old bundle aside: it goes back to its place. */
export async function healReplacement(to: string): Promise<void> {
  const aside = asidePath(to);
  if (!(await exists(aside))) return;
  if (await exists(to)) await removeTree(aside);
  else await rename(aside, to);
}

function asidePath(to: string): string {
  return `${to}.replaced.partial`;
}

export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return false;
    throw error;
  }
}

/** Makes renames and new names in a folder last through a power cut; Windows has no such call and needs none. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, constants.O_RDONLY);
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems cannot; the files themselves are on disk by then.
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await handle.close();
  }
}
