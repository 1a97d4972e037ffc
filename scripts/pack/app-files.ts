/** Lays out the program's own part of a package: the build, what ships next to it, and the packages that it loads as they are. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative } from 'node:path';
import { root } from '../setup/places.mjs';
import { SetupFailure } from '../setup/say.mjs';

interface Description {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly main: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const describe = (folder: string): Description =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Description;

/** Of a package, what nobody runs: sources, other builds of the same code, prebuilt machine code for elsewhere. */
const NEVER =
  /\.(map|md|ts|mts|cts|gyp|gypi|h|cc|cpp|c|hpp|html|markdown)$|(^|\/)(CHANGELOG|Changes|README|test|tests|docs|example|examples)$/i;
const OF_PACKAGE: Readonly<Record<string, RegExp>> = {
  'better-sqlite3': /^(deps|src|prebuilds)(\/|$)|^build\/(?!Release(\/better_sqlite3\.node)?$)/,
  'hunspell-asm': /^src(\/|$)/,
  pdfkit: /^\.yarn|^js\/pdfkit\.(browser|standalone|old)|^js\/output/,
  'libheif-js': /^libheif(\/|$)/,
  'exiftool-vendored.pl': /^bin\/(t|html|arg_files|config_files|fmt_files|build_geolocation)(\/|$)/,
};

/** The prebuilt SQLite of this platform stays where none was compiled for the runtime. */
function isLeftOut(name: string, path: string): boolean {
  if (path === '') return false;
  if (name === 'better-sqlite3' && path.startsWith('prebuilds') && !hasOwnSqlite())
    return path !== 'prebuilds' && !path.startsWith(`prebuilds/${process.platform}-${process.arch}`);
  // ExifTool's library is Perl, and names of its parts mean nothing to the rules for JavaScript.
  if (name === 'exiftool-vendored.pl' && path.startsWith('bin/lib')) return path.endsWith('.pod');
  if (path.startsWith('node_modules')) return true;
  return NEVER.test(path) || (OF_PACKAGE[name]?.test(path) ?? false);
}

const hasOwnSqlite = (): boolean =>
  existsSync(join(root, 'node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node'));

/** Copies a package and, below it, those of its own that differ from the ones at the top. */
function copyPackage(name: string, from: string, into: string, top: string, copied: Set<string>): void {
  const target = join(into, name);
  if (copied.has(target)) return;
  copied.add(target);
  cpSync(from, target, {
    recursive: true,
    dereference: true,
    filter: (path) => !isLeftOut(name, relative(from, path).replaceAll('\\', '/')),
  });
  const { dependencies = {}, optionalDependencies = {} } = describe(from);
  for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const own = join(from, 'node_modules', needed);
    const shared = join(root, 'node_modules', needed);
    if (existsSync(own)) copyPackage(needed, own, join(target, 'node_modules'), top, copied);
    else if (existsSync(shared)) copyPackage(needed, shared, top, top, copied);
    else if (optionalDependencies[needed] === undefined && dependencies[needed] !== undefined)
      throw new SetupFailure(`${name} needs ${needed}, which is not installed: npm run setup.`);
  }
}

/** A package that is loaded, or whose files are looked for, at run time: `require("x")`, `….resolve("x/y.wasm")`. */
const ASKED = /\b(require|resolve)\("([^".][^"]*)"\)/g;

/** A bundle that asks for a package which is not packed would only fail at somebody else's desk. */
function proveComplete(built: string, packed: readonly string[]): void {
  const known = new Set([...builtinModules, 'electron', ...packed]);
  for (const name of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.cjs')) continue;
    for (const [, how, asked = ''] of readFileSync(join(built, name), 'utf8').matchAll(ASKED)) {
      const plain = asked.replace(/^node:/, '');
      const owner = plain.split('/', plain.startsWith('@') ? 2 : 1).join('/');
      // Much else is called `resolve`; a package is meant only where there is one of that name.
      const isMeant = how === 'require' || existsSync(join(root, 'node_modules', owner, 'package.json'));
      if (isMeant && !known.has(owner))
        throw new SetupFailure(`${name} asks for ${asked}, which is not packed: scripts/pack/app-files.ts.`);
    }
  }
}

/** Lays everything into `into`, an empty folder. */
export function layOutApp(into: string): void {
  const own = describe(root);
  // What is bundled is in devDependencies: dependencies are machine code and packages that read files next to their own code.
  const packed = Object.keys(own.dependencies ?? {});
  proveComplete(join(root, 'out', 'main'), packed);
  const withoutMaps = (path: string): boolean => !path.endsWith('.map') && !path.endsWith('picture-desk.json');
  cpSync(join(root, 'out'), join(into, 'out'), { recursive: true, filter: withoutMaps });
  cpSync(join(root, 'resources'), join(into, 'resources'), {
    recursive: true,
    filter: (path) => !/resources[\\/](linux|icon|readme)$/.test(path),
  });
  const { name, version, description, main } = own;
  writeFileSync(
    join(into, 'package.json'),
    JSON.stringify({ name, productName: 'Picture Desk', version, description, main, type: 'commonjs' }, null, 2),
  );
  const packages = join(into, 'node_modules');
  mkdirSync(packages);
  const copied = new Set<string>();
  for (const one of packed) copyPackage(one, join(root, 'node_modules', one), packages, packages, copied);
}
