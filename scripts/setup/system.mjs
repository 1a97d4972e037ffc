// Sees to what the operating system must bring: libraries for a window, a virtual display, perl, a compiler.
//
// On Debian and its kin a root user gets what is missing; anybody else is told the one line to run.
import { existsSync } from 'node:fs';
import { inPackages, onPath } from './places.mjs';
import { mustRun, run } from './run.mjs';
import { SetupFailure, sayTimed } from './say.mjs';

/** Library files that Chromium links, and the Debian package that brings each. */
export const windowLibraries = {
  'libnss3.so': 'libnss3',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libcups.so.2': 'libcups2',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libgbm.so.1': 'libgbm1',
  'libasound.so.2': 'libasound2',
  'libXss.so.1': 'libxss1',
  'libdrm.so.2': 'libdrm2',
};

/** @typedef {{ window: boolean, virtualDisplay: boolean, perl: boolean, compiler: string | null, tracer: boolean }} SystemNeeds */

/**
 * The packages for libraries that the loader's list (`ldconfig -p`) does not name.
 * @param {string} loaderList
 */
export function packagesForLibraries(loaderList) {
  const known = new Set([...loaderList.matchAll(/^\s*(\S+) \(/gm)].map((match) => match[1]));
  return Object.entries(windowLibraries)
    .filter(([library]) => !known.has(library))
    .map(([, name]) => name);
}

async function missingLibraries() {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path));
  if (ldconfig === undefined) return [];
  const listed = await run(ldconfig, ['-p']);
  return listed.code === 0 ? packagesForLibraries(listed.out) : [];
}

/** Debian's minimal perl lacks modules that ExifTool uses, so ExifTool itself is asked. */
async function perlRuns() {
  const exiftool = inPackages('exiftool-vendored.pl', 'bin', 'exiftool');
  if (!existsSync(exiftool)) return true;
  return (await run('perl', [exiftool, '-ver'])).code === 0;
}

/** @param {SystemNeeds} needs */
async function missingPackages(needs) {
  const missing = needs.window ? await missingLibraries() : [];
  if (needs.virtualDisplay && !onPath('Xvfb')) missing.push('xvfb');
  if (needs.compiler !== null && !onPath(needs.compiler) && !existsSync(needs.compiler)) missing.push('g++');
  if (needs.tracer && !onPath('strace')) missing.push('strace');
  if (needs.perl && !(await perlRuns())) missing.push('perl');
  return missing;
}

/**
 * Newer releases renamed some libraries to <name>t64; the name that can be installed is taken.
 * @param {string} name
 */
async function installableName(name) {
  const policy = await run('apt-cache', ['policy', name]);
  return /Candidate: (?!\(none\))\S/.test(policy.out) ? name : `${name}t64`;
}

/** @type {Promise<unknown> | undefined} the package lists need fetching once in a run */
let updated;

/**
 * @param {readonly string[]} names Debian packages
 * @param {readonly string[]} [options] more words for apt-get
 */
export async function install(names, options = []) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const otherwise = 'look at the lines of apt-get below.';
  updated ??= mustRun('apt-get', ['update', '-q'], { env, what: 'apt-get update', otherwise });
  await updated;
  const installable = await Promise.all(names.map(installableName));
  await mustRun('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...options, ...installable], {
    env,
    what: `apt-get install ${installable.join(' ')}`,
    otherwise,
  });
}

/** Whether missing packages can be installed without asking anybody. */
export const installsItself = () => process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get');

/** @param {SystemNeeds} needs */
export async function prepareSystem(needs) {
  if (process.platform !== 'linux') return;
  const missing = await missingPackages(needs);
  if (missing.length === 0) return;
  if (!onPath('apt-get')) {
    throw new SetupFailure(
      `Expected ${missing.join(', ')} for this machine (Debian's package names), found them missing: install what your system calls them.`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new SetupFailure(
      `Expected the Debian packages ${missing.join(', ')}, found them missing: run this line, then start again.\n` +
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`,
    );
  }
  await sayTimed(`installing Debian packages: ${missing.join(' ')}`, () => install(missing));
}
