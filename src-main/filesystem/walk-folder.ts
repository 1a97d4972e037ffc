/** Walks a folder with synchronous calls (three times faster than promises) and tells which directories differ from the last time. */
import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { isPictureFolder } from '../domain/picture-place.ts';
import { readingTrouble } from '../domain/reading-trouble.ts';
import type { DiskFile, ScanEnd, ScannedDirectory } from '../usecases/indexing/disk-ports.ts';
import { otherCounter } from './count-others.ts';
import { diskPath, isDoubtful, nameText } from './disk-path.ts';
import { isPackage, leftOut } from './left-out-folders.ts';

/** Files of Windows' own, in lower case. */
const SYSTEM_FILES = new Set(['thumbs.db', 'ehthumbs.db', 'desktop.ini']);
/** A mirror of the disk inside itself ends here. */
const DEEPEST = 100;

interface Entry {
  readonly name: string;
  readonly stats: Stats;
}

/** One directory after the other; between two of them the caller may do something else. Answers with the end of the scan. */
export function* walkFolder(
  root: string,
  digests: ReadonlyMap<string, string>,
): Generator<ScannedDirectory | null, ScanEnd> {
  const nothing = { vanished: [], closed: [], directories: 0, files: 0, others: [] };
  try {
    if (statSync(diskPath(root), GONE_IS_FINE)?.isDirectory() !== true) return { ...nothing, found: false };
  } catch (error) {
    return { ...nothing, found: true, closed: [{ path: '', ...closedBy(error) }] };
  }
  const unseen = new Set(digests.keys());
  const closed: ScanEnd['closed'][number][] = [];
  const due: string[] = [''];
  const others = otherCounter();
  const top = root.split(/[/\\]/).filter((name) => name !== '');
  let directories = 0;
  let files = 0;
  for (let path = due.pop(); path !== undefined; path = due.pop()) {
    unseen.delete(path);
    directories += 1;
    const folders = path === '' ? top : [...top, ...path.split('/')];
    let listing: Listing;
    try {
      listing = list(path === '' ? root : `${root}/${path}`, folders);
    } catch (error) {
      closed.push({ path, ...closedBy(error) });
      continue;
    }
    if (path.split('/').length < DEEPEST) {
      for (const name of [...listing.below].sort().reverse()) due.push(path === '' ? name : `${path}/${name}`);
    }
    files += listing.entries.length;
    others.addFiles(
      path,
      listing.entries.map(({ name }) => name),
    );
    for (const name of listing.links) others.add('link', path, name);
    for (const name of listing.leftOut) others.add('copies', path, name);
    const digest = digestOf(listing.entries);
    if (digests.get(path) === digest) yield null;
    else yield { path, digest, files: listing.entries.map(fileOf).sort(byName) };
  }
  // What lies under a directory that cannot be listed now is not known to be gone.
  const vanished = [...unseen].filter(
    (path) => !closed.some((shut) => shut.path === '' || path.startsWith(`${shut.path}/`)),
  );
  return { found: true, vanished, closed, directories, files, others: others.sums() };
}

interface Listing {
  readonly entries: readonly Entry[];
  readonly below: readonly string[];
  readonly links: readonly string[];
  /** Folders that are left out and named. */
  readonly leftOut: readonly string[];
}

/** One call an entry: its kind, size and time come together, and links are not followed. */
function list(directory: string, folders: readonly string[]): Listing {
  const listing = { entries: [] as Entry[], below: [] as string[], links: [] as string[], leftOut: [] as string[] };
  const isOwn = isPackage(folders);
  const { names, exact } = namesIn(directory);
  for (const name of names) {
    if (name.charCodeAt(0) === DOT || SYSTEM_FILES.has(name.toLowerCase())) continue;
    const path = `${directory}/${name}`;
    // Links lead in circles, out of the folder, or to what is listed anyway; pipes and devices are no files.
    const stats = lstatSync(exact ? path : diskPath(path), GONE_IS_FINE);
    if (stats === undefined) continue;
    if (stats.isFile() && !isOwn) listing.entries.push({ name, stats });
    else if (stats.isSymbolicLink()) listing.links.push(name);
    else if (stats.isDirectory() && !isPictureFolder(name)) {
      const why = leftOut(folders, name);
      if (why === 'named') listing.leftOut.push(name);
      else if (why === null) listing.below.push(name);
    }
  }
  return listing;
}

const DOT = 46;
const GONE_IS_FINE = { throwIfNoEntry: false } as const;

/** `exact` where every name is what Node made of it, so that no path has to be looked at again. */
function namesIn(directory: string): { readonly names: readonly string[]; readonly exact: boolean } {
  const path = diskPath(directory);
  const names = readdirSync(path);
  if (!names.some(isDoubtful)) return { names, exact: typeof path === 'string' };
  return { names: readdirSync(path, { encoding: 'buffer' }).map(nameText), exact: false };
}

/** 64 bits over names, sizes, times and inodes, whatever the order of the listing. */
function digestOf(entries: readonly Entry[]): string {
  let a = entries.length;
  let b = 0;
  for (const { name, stats } of entries) {
    let x = 0x811c9dc5;
    let y = 0x9e3779b9;
    for (let i = 0; i < name.length; i += 1) {
      const code = name.charCodeAt(i);
      x = Math.imul(x ^ code, 0x01000193);
      y = Math.imul(y ^ code, 0x85ebca6b);
    }
    for (const number of [stats.size, stats.mtimeMs, stats.ino]) {
      const low = (number % 4294967296) | 0;
      const high = (number / 4294967296) | 0;
      const rest = (number * 1024) | 0;
      x = Math.imul(x ^ low, 0x01000193) ^ Math.imul(high, 0xc2b2ae35) ^ rest;
      y = Math.imul(y ^ rest, 0x85ebca6b) ^ Math.imul(low, 0x27d4eb2f) ^ high;
      y ^= y >>> 15;
    }
    x ^= x >>> 13;
    a = (a + Math.imul(x, 0x5bd1e995)) | 0;
    b = (b + Math.imul(y ^ (y >>> 16), 0x2c1b3c6d)) | 0;
  }
  return `${(a >>> 0).toString(16)}.${(b >>> 0).toString(16)}`;
}

function fileOf({ name, stats }: Entry): DiskFile {
  // Some file systems number files beyond what a double can represent exactly; it only has to be the same next time.
  return { name, bytes: stats.size, modifiedMs: stats.mtimeMs, inode: stats.ino % Number.MAX_SAFE_INTEGER };
}

function byName(a: DiskFile, b: DiskFile): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function closedBy(error: unknown): { readonly reason: string; readonly passing: boolean } {
  const { passing, reason } = readingTrouble(error);
  if (passing) return { passing, reason: 'its disk does not answer, or answers with errors' };
  const code = (error as { code?: string } | null)?.code;
  return { passing, reason: code === 'EACCES' || code === 'EPERM' ? 'you have no permission' : reason };
}
