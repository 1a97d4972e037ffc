// Finds the Electron to run: the official binary if it can be downloaded, else the stand-in.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, inPackages, inRuntime, node24, root } from './places.mjs';
import { run } from './run.mjs';
import { SetupFailure, say, sayTimed } from './say.mjs';
import { readStamp, writeStamp } from './stamps.mjs';
import { installStandIn, standIn, standInFits, standInIsCurrent } from './stand-in.mjs';

/**
 * What .runtime/runtime.json holds. `wanted`, `override` and `root` say what the choice was made for.
 * @typedef {{ kind: 'electron' | 'stand-in', version: string, path: string, wanted: string, override: string | null,
 *   root: string, refused: string | null }} Runtime
 */

export const runtimeFile = inRuntime('runtime.json');

const wantedVersion = () => String(readStamp(inPackages('electron', 'package.json'))?.version);
const overrideFolder = () => process.env.ELECTRON_OVERRIDE_DIST_PATH || null;

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} dist */
function versionIn(dist) {
  try {
    return readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return null;
  }
}

/**
 * The runtime chosen before, or null if it has to be chosen (again).
 * @returns {Runtime | null}
 */
export function currentRuntime() {
  const runtime = /** @type {Runtime | null} */ (readStamp(runtimeFile));
  const holds =
    runtime !== null &&
    runtime.root === root &&
    runtime.wanted === wantedVersion() &&
    runtime.override === overrideFolder() &&
    existsSync(runtime.path) &&
    (runtime.kind === 'electron' || standInIsCurrent());
  return holds ? runtime : null;
}

/** Below this version Electron speaks Node-API 8 or 9, and better-sqlite3's prebuilt binary needs 10. @param {Runtime} runtime */
export const needsOwnSqlite = (runtime) => Number.parseInt(runtime.version, 10) < 36;

/** @param {Omit<Runtime, 'wanted' | 'override' | 'root'>} found @returns {Runtime} */
function remember(found) {
  const runtime = { ...found, wanted: wantedVersion(), override: overrideFolder(), root };
  writeStamp(runtimeFile, runtime);
  return runtime;
}

/** Asks the executable itself: an unpacked Electron need not carry its version next to it. @param {string} path */
async function versionOf(path) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const asked = await run(path, ['-p', 'process.versions.electron'], { env, timeoutSeconds: 20 });
  return /^\d+\.\d+\.\d+/.exec(asked.out)?.[0] ?? null;
}

/** @param {string} folder @returns {Promise<Runtime>} */
async function fromOverride(folder) {
  const path = join(folder, executableName());
  if (!existsSync(path)) {
    throw new SetupFailure(
      `Expected an Electron executable for ELECTRON_OVERRIDE_DIST_PATH, found no ${path}: correct or unset it.`,
    );
  }
  const version = versionIn(folder) ?? (await versionOf(path)) ?? wantedVersion();
  return remember({ kind: 'electron', version, path, refused: null });
}

/** @returns {Runtime | null} */
function fromPackage() {
  const dist = inPackages('electron', 'dist');
  const path = join(dist, executableName());
  if (versionIn(dist) !== wantedVersion() || !existsSync(path)) return null;
  return remember({ kind: 'electron', version: wantedVersion(), path, refused: null });
}

/** Why the official binary cannot be had, or null once it is there. @returns {Promise<string | null>} */
async function download() {
  const environment = childEnvironment();
  const asked = await run(node24, [join(root, 'scripts/setup/reach-electron.mjs'), wantedVersion()], {
    env: environment,
    timeoutSeconds: 20,
  });
  const lastLine = (/** @type {string} */ text) => text.trim().split('\n').at(-1) ?? '';
  if (asked.code !== 0) return lastLine(asked.all);
  const installed = await sayTimed(`downloading Electron ${wantedVersion()}`, () =>
    run(node24, [inPackages('electron', 'install.js')], { env: environment, timeoutSeconds: 900 }),
  );
  return installed.code === 0 ? null : lastLine(installed.all);
}

/**
 * Chooses without fetching the stand-in yet, so that its download can run next to other work.
 * A refusal is remembered: a later set-up asks again only for another Electron version or with `retry`.
 * @param {{ retry: boolean }} options
 * @returns {Promise<{ runtime: Runtime, ready: Promise<void> }>}
 */
export async function prepareRuntime({ retry }) {
  const known = currentRuntime();
  if (known !== null && !(retry && known.kind === 'stand-in')) return { runtime: known, ready: Promise.resolve() };
  const folder = overrideFolder();
  if (folder !== null) return { runtime: await fromOverride(folder), ready: Promise.resolve() };
  const present = fromPackage();
  if (present !== null) return { runtime: present, ready: Promise.resolve() };

  const last = /** @type {Runtime | null} */ (readStamp(runtimeFile));
  const refusedBefore = !retry && last?.wanted === wantedVersion() ? last.refused : null;
  const refused = refusedBefore ?? (await download());
  const downloaded = refused === null ? fromPackage() : null;
  if (downloaded !== null) return { runtime: downloaded, ready: Promise.resolve() };

  const reason = refused ?? 'the installer left no binary';
  if (!standInFits()) {
    throw new SetupFailure(
      `Expected the Electron ${wantedVersion()} download for ${process.platform} ${process.arch}, found ${reason}: ` +
        'let this machine reach it once, or point ELECTRON_OVERRIDE_DIST_PATH at an unpacked Electron.',
    );
  }
  say(
    `Electron ${wantedVersion()} cannot be downloaded here (${reason}); using the stand-in, Electron ${standIn.electron}`,
  );
  /** @type {Omit<Runtime, 'wanted' | 'override' | 'root'>} */
  const found = { kind: 'stand-in', version: standIn.electron, path: standIn.path, refused: reason };
  const ready = installStandIn().then(() => {
    remember(found);
  });
  return { runtime: { ...found, wanted: wantedVersion(), override: null, root }, ready };
}
