// Builds the program into out/ when a source, the build's configuration or a package has changed since the last time.
import { existsSync } from 'node:fs';
import { childEnvironment, inPackages, inRoot, node24 } from './places.mjs';
import { mustRun } from './run.mjs';
import { sayTimed } from './say.mjs';
import { keyOfFiles, readStamp, writeStamp } from './stamps.mjs';

const stampFile = inRoot('out', 'picture-desk.json');
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
  return made.every((path) => existsSync(inRoot('out', path))) && readStamp(stampFile)?.key === wantedKey();
}

/** @param {'always' | 'stale' | 'never'} when */
export async function prepareBuild(when) {
  if (when === 'never') return;
  // Taken before the build: a source that changes while it runs makes the next start build again.
  const key = wantedKey();
  if (when === 'stale' && buildIsCurrent()) return;
  await sayTimed('building the program', () =>
    mustRun(node24, [inPackages('electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'], {
      env: { ...childEnvironment(), NODE_ENV: 'production' },
      what: 'the build',
      otherwise: 'look at the lines of the build below.',
    }),
  );
  writeStamp(stampFile, { key });
}
