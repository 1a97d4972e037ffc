// Remembers what a step was done for, so that a second run has nothing to do.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @param {readonly (string | Uint8Array)[]} parts */
export function keyOf(parts) {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(part);
    hash.update('\0');
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * The JSON of a file, or null where there is none that can be read: then the step is simply done again.
 * @param {string} path
 * @returns {any}
 */
export function readStamp(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Writes next to the target and renames: a stamp exists whole or not at all.
 * @param {string} path
 * @param {unknown} value
 */
export function writeStamp(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  writeFileSync(partial, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(partial, path);
}

/**
 * One key for the contents of files and folders. By content, not by time: a fresh clone or a touched file is not a
 * change.
 * @param {readonly string[]} paths
 * @param {(name: string) => boolean} counts whether a file of this name matters
 */
export function keyOfFiles(paths, counts = () => true) {
  /** @type {(string | Uint8Array)[]} */
  const parts = [];
  /** @param {string} path */
  const add = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else if (counts(path)) {
      parts.push(path.replaceAll('\\', '/'), readFileSync(path));
    }
  };
  for (const path of paths) add(path);
  return keyOf(parts);
}
