/** Files that operating systems and network disks add to folders and zips: not part of a bundle, and no sign that somebody changed it. */

import { detectType } from '../metadata/detect-type.ts';

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
  'network trash folder',
  'temporary items',
  '.thumbnails',
  '.trash',
  '.appledb',
  '.appledesktop',
  'lost+found',
  'recycler',
  'recycled',
  // Synology, QNAP
  '#recycle',
  '#snapshot',
  '@tmp',
  '@recycle',
  '@recently-snapshot',
  '@__thumb',
  '.@__thumb',
]);
/** A waste bin of Linux, by its user. */
const BIN = /^\.trash-\d+$/;
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
  '.com.apple.timemachine.donotpresent',
  '.com.apple.timemachine.supported',
  '.picasa.ini',
  'picasa.ini',
  'zbthumbnail.info',
  '.bridgesort',
  '.bridgecache',
  '.bridgecachet',
  '.dropbox',
]);
/** What a network disk or an office program leaves while a file is open or synchronised. */
const OPEN_FILES =
  /^(?:\.nfs[\da-f]{4,}|\.~lock\..+#|\.smbdelete[\da-f]+|\.sync_[\da-z]+\.db(?:-wal|-shm)?|\.owncloudsync\.log.{0,4}|\._sync_[\da-z]+\.db(?:-wal|-shm)?)$/;

const isStrayFolder = (name: string): boolean => FOLDERS.has(name) || BIN.test(name);

/** `path` in the bag with `/`. `._name` is what a Mac writes beside `name` on disks of other systems. */
export function isStrayFile(path: string): boolean {
  const folders = path.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  return FILES.has(name) || OPEN_FILES.test(name) || name.startsWith('._') || folders.some(isStrayFolder);
}

/**
 * What a file of such a name cannot be, by its first bytes: no system writes a picture or a page under it; null where nothing
 * speaks against it. In folders of systems' own there are thumbnails.
 */
export function disguised(path: string, head: Uint8Array): 'a picture' | 'a page' | null {
  if (path.toLowerCase().split('/').slice(0, -1).some(isStrayFolder)) return null;
  const type = detectType(head);
  if (type !== 'unknown' && type !== 'svg') return 'a picture';
  const text = String.fromCharCode(...head).replace(/^[\u00ef\u00bb\u00bf\s]+/, '');
  return type === 'svg' || /^<(?:[!?a-z])/i.test(text) ? 'a page' : null;
}
