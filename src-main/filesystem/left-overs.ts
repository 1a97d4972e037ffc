/** Leftovers of a killed program: a register of unfinished work, checked at the next start and removed if its owner is dead. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { userName } from './user-name.ts';

/** One piece of unfinished work. */
interface Entry {
  readonly path: string;
  readonly pid: number;
  readonly host: string;
}

/** Folders of the XMP writer live for seconds; one that is a day old is nobody's. */
const XMP_FOLDER = /^picture-desk-xmp-/;
const A_DAY_MS = 24 * 60 * 60 * 1000;

/** The register of this user: names of folders that are being written, one file each. */
function registerFolder(): string {
  return join(tmpdir(), `picture-desk-in-hand-${userName().replace(/[^\w.-]/g, '_')}`);
}

/** Says that `path` is being written by this process; call what comes back once it is whole or gone. */
export function takeInHand(path: string): () => void {
  const file = join(registerFolder(), `${randomUUID()}.json`);
  try {
    mkdirSync(registerFolder(), { recursive: true, mode: 0o700 });
    writeFileSync(file, JSON.stringify({ path, pid: process.pid, host: hostname() } satisfies Entry));
  } catch {
    // Without a register a left-over stays until somebody writes to its place again.
  }
  return () => rmSync(file, { force: true });
}

/** A temporary folder of this process, removed by it or, where it is killed, by the next start. */
export function workFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'picture-desk-'));
  const done = takeInHand(path);
  return {
    path,
    remove() {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
      done();
    },
  };
}

/** Removes what dead processes of this machine left unfinished, wherever it lies: nobody waits for those disks. Says what was removed. */
export async function removeLeftOvers(): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const name of await namesIn(registerFolder())) {
    const file = join(registerFolder(), name);
    const entry = await entryIn(file);
    if (entry !== null && (entry.host !== hostname() || isAlive(entry.pid))) continue;
    try {
      if (entry !== null && (await isAtWork(entry.path))) {
        // Begun anew by somebody else since: the place is theirs, and only the old entry goes.
        await rm(file, { force: true });
        continue;
      }
      if (entry !== null) await putBack(entry.path);
      if (entry !== null && isOurs(entry.path) && (await isThere(entry.path))) {
        await remove(entry.path);
        gone.push(entry.path);
      }
      await rm(file, { force: true });
    } catch {
      // Its disk is not there now, or is read-only: it stays registered.
    }
  }
  for (const name of await namesIn(tmpdir())) {
    const path = join(tmpdir(), name);
    if (!XMP_FOLDER.test(name) || !(await isOld(path))) continue;
    try {
      await remove(path);
      gone.push(path);
    } catch {
      // Somebody else's.
    }
  }
  return gone;
}

/** Whether a living process writes to that place: looked up right before something is removed, as it may have begun meanwhile. */
async function isAtWork(path: string): Promise<boolean> {
  for (const name of await namesIn(registerFolder())) {
    const entry = await entryIn(join(registerFolder(), name));
    if (entry?.path === path && (entry.host !== hostname() || isAlive(entry.pid))) return true;
  }
  return false;
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 3 });
}

/** An export that was killed while it replaced a bundle left the old one aside: it goes back to its place. */
async function putBack(partial: string): Promise<void> {
  if (!partial.endsWith('.partial')) return;
  for (const ending of ['', '.zip']) {
    const bundle = `${partial.slice(0, -'.partial'.length)}${ending}`;
    const aside = `${bundle}.replaced.partial`;
    if (!(await isThere(aside))) continue;
    if (await isThere(bundle)) await remove(aside);
    else await rename(aside, bundle);
  }
}

/** Rejects where its disk does not say. */
async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw error;
  }
}

/** A register that somebody else filled must not make us remove anything but our own kinds of folders. */
function isOurs(path: string): boolean {
  const name = basename(path);
  return name.endsWith('.partial') || /^picture-desk-\w{6}$/.test(name);
}

async function entryIn(file: string): Promise<Entry | null> {
  try {
    const { path, pid, host } = JSON.parse(await readFile(file, 'utf8')) as Partial<Entry>;
    return typeof path === 'string' && typeof pid === 'number' && typeof host === 'string' ? { path, pid, host } : null;
  } catch {
    return null;
  }
}

async function isOld(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > A_DAY_MS;
  } catch {
    return false;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}
