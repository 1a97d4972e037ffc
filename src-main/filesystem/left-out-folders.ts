/** Folders that a scan for photographs leaves out: housekeeping of systems, waste bins, and what other programs keep copies of photographs in. */

/** Lower case; what begins with a dot (`.Trash`, `.dtrash`, `.Spotlight-V100`) is hidden anyway. */
const HOUSEKEEPING = new Set([
  'system volume information',
  'temporary items',
  '__macosx',
  'lost+found',
  // Synology, QNAP
  '@eadir',
  '@tmp',
  '@synoresource',
  '@sharebin',
  '@__thumb',
  // Capture One keeps adjustments, thumbnails and proxies in one of these beside the photographs.
  'captureone',
]);

/** Worth a word: what lies there was a photograph once, or is a copy of one. */
const NAMED = new Set([
  '$recycle.bin',
  'network trash folder',
  '#recycle',
  '@recycle',
  // Windows before Vista
  'recycler',
  'recycled',
  // Synology, QNAP, NetApp
  '#snapshot',
  '@recently-snapshot',
  '~snapshot',
]);
/** Lightroom's previews and what it keeps beside its catalogue. */
const COPIES = /\.(?:lrdata|lrcat-data)$/i;

/** Packages in which a program keeps photographs, and how many folders below their top the originals lie. */
const PACKAGES: readonly (readonly [pattern: RegExp, below: number])[] = [
  [
    /(?:\.(?:photoslibrary|aplibrary|migrated(?:ap|photo)library|photolibrary|cocatalog)|^(?:iphoto|photo booth) library)$/i,
    0,
  ],
  [/\.lrlibrary$/i, 1],
];
const ORIGINALS = new Set(['originals', 'masters', 'pictures']);

/** `below` is how deep under the top of the package the folder lies. */
function packageAt(folders: readonly string[]): number | null {
  for (const [pattern, below] of PACKAGES) {
    const at = folders.length - 1 - below;
    if (at >= 0 && pattern.test(folders[at] ?? '')) return below;
  }
  return null;
}

/** True in the folder of a package from which only that with the originals goes on; other files there are the program's own. */
export function isPackage(folders: readonly string[]): boolean {
  return packageAt(folders) !== null;
}

/**
 * Whether the folder `name` in `folders` (names from the top down) is left out: `named` for what an editor is told of, `quiet` for
 * housekeeping, null for what is walked.
 */
export function leftOut(folders: readonly string[], name: string): 'named' | 'quiet' | null {
  const low = name.toLowerCase();
  if (HOUSEKEEPING.has(low)) return 'quiet';
  if (NAMED.has(low) || COPIES.test(name)) return 'named';
  return isPackage(folders) && !ORIGINALS.has(low) ? 'named' : null;
}
