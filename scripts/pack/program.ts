/** Makes the unpacked program: this machine's Electron without what it does not need, our app in an archive, its fuses set. */
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createPackageWithOptions } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { currentRuntime } from '../setup/electron.mjs';
import { root } from '../setup/places.mjs';
import { SetupFailure, sayTimed } from '../setup/say.mjs';
import { layOutApp } from './app-files.ts';

export interface Packed {
  /** `picture-desk-0.2.0-linux-x64`, the folder's own name. */
  readonly name: string;
  readonly folder: string;
  readonly version: string;
  readonly electron: string;
}

/** The window speaks English; the words of Chromium's own dialogs follow it. */
const LOCALES = ['en-US.pak', 'en-GB.pak'];

/** What must be a file on disk: machine code is loaded by the system, ExifTool's Perl by perl. */
const UNPACKED =
  '{**/better-sqlite3/**,**/@img/**,**/sharp/**,**/exiftool-vendored*/**,**/c2pa-wasm/**,**/dictionary-*/**}';

/**
 * `RunAsNode` stays on: the command line in the package is the program itself run as Node, so that it needs neither a
 * display nor Node on the machine. What could turn that into something else (NODE_OPTIONS, the inspector) is off.
 */
export const FUSES: Readonly<Record<number, boolean>> = {
  [FuseV1Options.RunAsNode]: true,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};

/** Makes `into`/picture-desk-VERSION-linux-ARCH anew. */
export async function makeProgram(into: string, version: string): Promise<Packed> {
  const runtime = currentRuntime();
  if (runtime === null) throw new SetupFailure('There is no Electron to pack: npm run setup.');
  const name = `picture-desk-${version}-linux-${process.arch}`;
  const folder = join(into, name);
  rmSync(folder, { recursive: true, force: true });
  copyRuntime(dirname(runtime.path), folder);
  const program = join(folder, 'picture-desk');
  renameSync(join(folder, basename(runtime.path)), program);
  await sayTimed('packing the app', () => packApp(folder));
  const config = { version: FuseVersion.V1, ...FUSES } as Parameters<typeof flipFuses>[1];
  await flipFuses(program, config);
  cpSync(join(root, 'resources', 'linux', 'picture-desk.sh'), join(folder, 'picture-desk.sh'));
  chmodSync(join(folder, 'picture-desk.sh'), 0o755);
  return { name, folder, version, electron: runtime.version };
}

function copyRuntime(dist: string, folder: string): void {
  const resources = join(dist, 'resources');
  const locales = join(dist, 'locales');
  cpSync(dist, folder, {
    recursive: true,
    filter: (path) =>
      path !== resources &&
      !path.endsWith('picture-desk.json') &&
      !(dirname(path) === locales && !LOCALES.includes(basename(path))),
  });
  mkdirSync(join(folder, 'resources'));
  const missing = ['icudtl.dat', 'resources.pak', 'v8_context_snapshot.bin'].filter(
    (name) => !existsSync(join(folder, name)),
  );
  if (missing.length > 0) throw new SetupFailure(`The Electron in ${dist} lacks ${missing.join(', ')}: npm run setup.`);
}

async function packApp(folder: string): Promise<void> {
  const app = join(folder, 'app.partial');
  mkdirSync(app);
  layOutApp(app);
  await createPackageWithOptions(app, join(folder, 'resources', 'app.asar'), { unpack: UNPACKED });
  rmSync(app, { recursive: true });
  if (!readdirSync(join(folder, 'resources')).includes('app.asar.unpacked'))
    throw new SetupFailure('Nothing was left unpacked beside app.asar: the machine code in it could not be loaded.');
}
