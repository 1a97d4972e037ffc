/** Which packages leave the building: those that the program's own code imports, and all that they need, by the lock file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..');
/** Entries and files of packages in a source: imports, `require.resolve`, style sheets. */
const NAMED = /(?:from|import|import\(|resolve\(|@import)\s*['"]((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^'"]*)?['"]/g;

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package says it (SPDX), or null where it says nothing. */
  readonly licence: string | null;
  /** Its folder below the project. */
  readonly place: string;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Lock = Readonly<Record<string, LockEntry>>;

/** Every package of the program, by name, each version once. Packages for other systems are among them. */
export function shippedPackages(): readonly ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Lock };
  const places = new Set<string>();
  const waiting = rootsOf(packages).map((name) => `node_modules/${name}`);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const entry = packages[place];
    if (entry === undefined || places.has(place)) continue;
    places.add(place);
    for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
      const found = placeOf(name, place, packages);
      if (found !== null) waiting.push(found);
    }
  }
  const found = [...places].map(
    (place): ShippedPackage => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: packages[place]?.version ?? '',
      licence: packages[place]?.license ?? null,
      place,
    }),
  );
  const key = ({ name, version }: ShippedPackage): string => `${name} ${version}`;
  return [...new Map(found.map((one) => [key(one), one])).values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Packages that files of the program name, and those that `package.json` needs at run time. */
function rootsOf(lock: Lock): readonly string[] {
  const named = ['src-main', 'src-renderer']
    .flatMap((folder) => sources(join(ROOT, folder)))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(NAMED)].map((match) => match[1] ?? ''));
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as LockEntry;
  // Electron's own notices come with its distribution.
  return [...new Set([...named, ...Object.keys(dependencies ?? {})])].filter(
    (name) => name !== 'electron' && lock[`node_modules/${name}`] !== undefined,
  );
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => /\.(?:tsx?|css)$/.test(path) && !/\.(?:test|examples|config)\.|(?:^|[\\/])testing[\\/]/.test(path),
    )
    .map((path) => join(folder, path));
}

/** As Node looks for it: next to the one that needs it, then outwards. */
function placeOf(name: string, from: string, lock: Lock): string | null {
  const parts = from.split('/node_modules/');
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const place = `${parts.slice(0, depth).join('/node_modules/')}/node_modules/${name}`;
    if (lock[place] !== undefined) return place;
  }
  return lock[`node_modules/${name}`] === undefined ? null : `node_modules/${name}`;
}
