// Where things of the set-up are in the project folder.
import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Everything that the set-up makes for this machine, besides node_modules and out; git ignores it. */
export const runtimeFolder = join(root, '.runtime');

/** @param {string[]} parts */
export const inRoot = (...parts) => join(root, ...parts);
/** @param {string[]} parts */
export const inRuntime = (...parts) => join(runtimeFolder, ...parts);
/** @param {string[]} parts */
export const inPackages = (...parts) => join(root, 'node_modules', ...parts);

/** The Node that every script and test runs on, whatever Node started the set-up. */
export const node24 =
  process.platform === 'win32' ? inPackages('node', 'bin', 'node.exe') : inPackages('node', 'bin', 'node');

/**
 * The environment for our own child processes: Node 24 first, and nothing of ours that turns Electron into Node.
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment() {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env;
  // Windows calls it Path; two spellings of one name would be two variables here.
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...environment, [name]: [inPackages('.bin'), environment[name] ?? ''].join(delimiter) };
}

/** The folder that the user called npm in: paths on the command line are meant from there. */
export const userFolder = () => process.env.INIT_CWD ?? process.cwd();

/** @param {string} command */
export function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, command)));
}
