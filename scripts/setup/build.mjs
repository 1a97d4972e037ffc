// Builds the program into out/ when a source, the build's configuration or a package has changed since the last time.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, inPackages, inRoot, node24 } from './places.mjs';
import { mustRun } from './run.mjs';
import { sayTimed } from './say.mjs';
import { keyOfFiles, readStamp, writeStamp } from './stamps.mjs';

const stampName = 'picture-desk.json';
const sources = [
  'src-main',
  'src-renderer',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const made = [
  'main/shell.cjs',
  'main/library.cjs',
  'main/decoder.cjs',
  'main/language.cjs',
  'main/check.cjs',
  'main/cli.cjs',
  'preload/preload.cjs',
  'renderer/index.html',
];

const counts = (/** @type {string} */ path) => !/\.test\.tsx?$|\.md$|tsconfig\.json$|vitest\.config\.ts$/.test(path);
const wantedKey = () =>
  keyOfFiles(
    sources.map((path) => inRoot(path)),
    counts,
  );

export function buildIsCurrent() {
  return (
    made.every((path) => existsSync(inRoot('out', path))) && readStamp(inRoot('out', stampName))?.key === wantedKey()
  );
}

/** Puts a whole build in the place of the old one, which a running program may still read for a moment. @param {string} partial */
function swapIn(partial) {
  const old = inRoot('out-old.partial');
  rmSync(old, { recursive: true, force: true });
  if (existsSync(inRoot('out'))) renameSync(inRoot('out'), old);
  renameSync(partial, inRoot('out'));
  rmSync(old, { recursive: true, force: true });
}

/** @param {'always' | 'stale' | 'never'} when */
export async function prepareBuild(when) {
  if (when === 'never') return;
  // Taken before the build: a source that changes while it runs makes the next start build again.
  const key = wantedKey();
  if (when === 'stale' && buildIsCurrent()) return;
  const partial = inRoot('out.partial');
  rmSync(partial, { recursive: true, force: true });
  await sayTimed('building the program', () =>
    mustRun(node24, [inPackages('electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'], {
      env: { ...childEnvironment(), NODE_ENV: 'production', PICTURE_DESK_OUT: 'out.partial' },
      what: 'the build',
      otherwise: 'look at the lines of the build below.',
    }),
  );
  writeStamp(join(partial, stampName), { key });
  swapIn(partial);
}
