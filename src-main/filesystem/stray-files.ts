/** Files that operating systems add to folders and zips: not part of a bundle, and no sign that somebody changed it. */

const FOLDERS = new Set([
  '__macosx',
  '.spotlight-v100',
  '.trashes',
  '.fseventsd',
  '.temporaryitems',
  '.appledouble',
  '.documentrevisions-v100',
  '$recycle.bin',
  'system volume information',
  '@eadir',
]);
const FILES = new Set([
  '.ds_store',
  '.localized',
  '.apdisk',
  '.volumeicon.icns',
  'icon\r',
  'thumbs.db',
  'thumbs.db:encryptable',
  'ehthumbs.db',
  'ehthumbs_vista.db',
  'desktop.ini',
  '.directory',
]);

/** `path` in the bag with `/`. `._name` is what a Mac writes beside `name` on disks of other systems. */
export function isStrayFile(path: string): boolean {
  const folders = path.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  return FILES.has(name) || name.startsWith('._') || folders.some((folder) => FOLDERS.has(folder));
}
