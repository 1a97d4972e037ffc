// Makes node_modules be what package-lock.json says, and makes sure of Node 24 in it.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, sep } from 'node:path';
import { inPackages, inRoot, node24 } from './places.mjs';
import { mustRun } from './run.mjs';
import { sayTimed } from './say.mjs';
import { keyOf, readStamp, writeStamp } from './stamps.mjs';

const stampFile = inPackages('.picture-desk.json');
const otherwise = 'look at the lines of npm below; a network is needed for the first set-up.';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

const wantedKey = () => keyOf([readFileSync(inRoot('package-lock.json')), process.platform, process.arch]);

/**
 * Whether an install by hand (npm ci, npm install) has already left what the lock file says.
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} found
 */
export function sameLock(wanted, found) {
  const names = Object.keys(wanted).filter((name) => name !== '');
  return (
    Object.keys(found).every((name) => wanted[name] !== undefined) &&
    names.every((name) => {
      const want = wanted[name];
      const have = found[name];
      if (have === undefined) return want?.optional === true;
      return have.version === want?.version && have.integrity === want?.integrity;
    })
  );
}

function installedByHand() {
  const wanted = readStamp(inRoot('package-lock.json'));
  const found = readStamp(inPackages('.package-lock.json'));
  return found !== null && sameLock(wanted.packages, found.packages);
}

export function packagesAreCurrent() {
  return readStamp(stampFile)?.key === wantedKey() && existsSync(node24);
}

/**
 * npm runs on the machine's own Node: the one in node_modules disappears while npm ci works.
 * @returns {NodeJS.ProcessEnv}
 */
export function npmEnvironment() {
  const own = `${sep}node_modules${sep}.bin`;
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = (process.env[name] ?? '').split(delimiter).filter((folder) => !folder.endsWith(own));
  return { ...process.env, [name]: path.join(delimiter), NODE_ENV: 'development' };
}

/**
 * @param {readonly string[]} args
 * @param {string} what
 */
export function npm(args, what) {
  // On Windows npm is a command file, which only a shell starts.
  return mustRun('npm', args, { env: npmEnvironment(), what, otherwise, shell: process.platform === 'win32' });
}

export async function preparePackages() {
  if (packagesAreCurrent()) return;
  if (!installedByHand()) {
    await sayTimed('installing the packages of package-lock.json (npm ci)', () =>
      npm(['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], 'npm ci'),
    );
  }
  if (!existsSync(node24)) {
    // Install scripts are switched off (.npmrc says why); this one only fetches the Node binary for the platform.
    await sayTimed('fetching Node 24', () => npm(['rebuild', 'node', '--ignore-scripts=false'], 'npm rebuild node'));
  }
  await mustRun(node24, ['--version'], {
    what: 'the Node 24 of node_modules',
    otherwise: 'delete node_modules and start again.',
  });
  writeStamp(stampFile, { key: wantedKey() });
}
