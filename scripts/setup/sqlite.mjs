// Gives better-sqlite3 a binary that the chosen runtime can load.
//
// Its own prebuilt binary (Node-API 10) serves Node 24 and Electron 36 and newer. For an older Electron the package's
// unmodified sources are compiled against Node-API 8 (see node-api-8.h) into the package's build/Release, which it
// prefers to the prebuilt one: then one binary serves Node 24 and every Electron, and nobody has to name a path.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { needsOwnSqlite } from './electron.mjs';
import { inPackages, inRoot, inRuntime } from './places.mjs';
import { mustRun } from './run.mjs';
import { sayTimed } from './say.mjs';
import { keyOf, readStamp, writeStamp } from './stamps.mjs';

const source = inPackages('better-sqlite3');
const header = inRoot('scripts', 'setup', 'node-api-8.h');
const target = join(source, 'build', 'Release', 'better_sqlite3.node');
const targetStamp = join(source, 'build', 'Release', 'picture-desk.json');

export const compiler = () => process.env.CXX || 'g++';

// The compiler flags of better-sqlite3's binding.gyp, without its link-time optimisation, which doubles the time.
const shared = ['-c', '-O2', '-fPIC', '-w', '-DNDEBUG', '-fvisibility=hidden'];
const addonFlags = [
  '-std=c++20',
  '-fvisibility-inlines-hidden',
  '-DNAPI_VERSION=8',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS',
  '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
];
const linkFlags = ['-shared', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-lpthread', '-ldl', '-lm'];

/**
 * The options that better-sqlite3 compiles SQLite with, read from its own list so that they cannot drift.
 * @param {string} gypi
 */
export function definesIn(gypi) {
  return [...gypi.matchAll(/^\s*'([A-Z][A-Z0-9_]*(?:=[^']*)?)',/gm)].map((match) => `-D${match[1]}`);
}

const packageVersion = (/** @type {string} */ name) => String(readStamp(inPackages(name, 'package.json'))?.version);

function wantedKey() {
  const versions = ['better-sqlite3', 'node-api-headers', 'node-addon-api'].map(packageVersion);
  const flags = [...shared, ...addonFlags, ...linkFlags];
  return keyOf([...versions, readFileSync(header), ...flags, process.platform, process.arch]);
}

/** @param {import('./electron.mjs').Runtime} runtime */
export function sqliteIsCurrent(runtime) {
  const stamp = readStamp(targetStamp);
  if (!needsOwnSqlite(runtime)) return stamp === null;
  return stamp?.key === wantedKey() && existsSync(target);
}

/** Whether a compiler has to run: a binary compiled once is kept outside node_modules, which npm ci empties. */
export const mustCompile = () => !existsSync(keptBinary());
const keptBinary = () => inRuntime('better-sqlite3', `${wantedKey()}.node`);

async function compile() {
  const kept = keptBinary();
  mkdirSync(dirname(kept), { recursive: true });
  const object = (/** @type {string} */ name) => `${kept}.${name}.o`;
  const sqlite = join(source, 'deps', 'sqlite3');
  const includes = [inPackages('node-api-headers', 'include'), inPackages('node-addon-api'), sqlite];
  const defines = definesIn(readFileSync(join(source, 'deps', 'defines.gypi'), 'utf8'));
  const options = { what: 'compiling better-sqlite3', otherwise: 'look at the lines of the compiler below.' };
  await Promise.all([
    // g++ comes with its own C compiler; "-x c" makes it one.
    mustRun(
      compiler(),
      [...shared, '-x', 'c', '-std=c99', ...defines, join(sqlite, 'sqlite3.c'), '-o', object('sqlite')],
      options,
    ),
    mustRun(
      compiler(),
      [
        ...[...shared, ...addonFlags, ...includes.map((folder) => `-I${folder}`), '-include', header],
        ...[join(source, 'src', 'better_sqlite3.cpp'), '-o', object('addon')],
      ],
      options,
    ),
  ]);
  await mustRun(compiler(), ['-o', `${kept}.partial`, object('addon'), object('sqlite'), ...linkFlags], options);
  for (const name of ['sqlite', 'addon']) rmSync(object(name));
  renameSync(`${kept}.partial`, kept);
}

/** @param {import('./electron.mjs').Runtime} runtime */
export async function prepareSqlite(runtime) {
  if (sqliteIsCurrent(runtime)) return;
  if (!needsOwnSqlite(runtime)) {
    // Left from a time when this folder ran on the stand-in; the prebuilt binary is the better one.
    rmSync(join(source, 'build'), { recursive: true, force: true });
    return;
  }
  if (mustCompile()) await sayTimed('compiling better-sqlite3 for Node-API 8 (about a minute)', compile);
  mkdirSync(dirname(target), { recursive: true });
  // Renamed into place: a program that has the old one open keeps it.
  copyFileSync(keptBinary(), `${target}.${process.pid}`);
  renameSync(`${target}.${process.pid}`, target);
  writeStamp(targetStamp, { key: wantedKey() });
}
