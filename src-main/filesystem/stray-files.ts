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
  'network trash folder',
  'temporary items',
  '.thumbnails',
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

/** `path` in the bag with `/`. `._name` is what a Mac writes beside `name` on disks of other systems. */
export function isStrayFile(path: string): boolean {
  const folders = path.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  return (
    FILES.has(name) || OPEN_FILES.test(name) || name.startsWith('._') || folders.some((folder) => FOLDERS.has(folder))
  );
}
