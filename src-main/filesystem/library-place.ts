/** Whether a file is on a network drive or in a folder that a program syncs to other computers. */
import { readFileSync } from 'node:fs';

/** Where a path is mounted, with the name of its file system. */
export interface MountPoint {
  readonly point: string;
  readonly type: string;
}

/** File systems of other machines: the system does not tell of changes that others make there. */
const REMOTE =
  /^(nfs|nfs4|cifs|smb3|smbfs|fuse\..*|9p|afpfs|webdav|davfs|ncpfs|afs|glusterfs|ceph|vboxsf|prl_fs|vmhgfs)$/;

/** True on a drive of the network, by the table of what is mounted or by Windows' own notation. */
export function isOnNetwork(path: string, mounts: readonly MountPoint[] = mountTable()): boolean {
  // A path on another machine, in Windows' own notation.
  if (/^\\\\/.test(path)) return true;
  let longest = { point: '', type: '' };
  for (const { point, type } of mounts) {
    const under = path === point || path.startsWith(point.endsWith('/') ? point : `${point}/`);
    if (under && point.length >= longest.point.length) longest = { point, type };
  }
  return REMOTE.test(longest.type);
}

/** Folders as such programs call them, each by itself or with an account's name behind it. */
const CLOUDS: readonly (readonly [name: string, folder: RegExp])[] = [
  ['Dropbox', /^Dropbox(?: \(.+\))?$/],
  ['OneDrive', /^OneDrive(?: ?- ?.+)?$/],
  ['Google Drive', /^(?:Google ?Drive|GoogleDrive-.+)$/],
  ['iCloud', /^(?:iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/],
  ['Nextcloud', /^Nextcloud\d?$/i],
  ['ownCloud', /^ownCloud\d?$/i],
  ['Box', /^Box Sync$/],
  ['pCloud', /^p ?Cloud ?Drive$/i],
  ['Proton Drive', /^Proton ?Drive$/i],
];

/** The program that copies this file to other computers, by the names of the folders above it; null where none is known. */
export function cloudOf(path: string): string | null {
  const folders = path.split(/[/\\]/).slice(0, -1);
  return CLOUDS.find(([, folder]) => folders.some((name) => folder.test(name)))?.[0] ?? null;
}

function mountTable(): readonly MountPoint[] {
  if (process.platform !== 'linux') return [];
  try {
    // The kernel's own table: no disk is asked.
    return mountsIn(readFileSync('/proc/self/mounts', 'utf8'));
  } catch {
    return [];
  }
}

/** The kernel's table, in which what is no plain letter of a path is written in octal. */
export function mountsIn(table: string): readonly MountPoint[] {
  return table.split('\n').flatMap((line) => {
    const [, point, type] = line.split(' ');
    if (point === undefined || type === undefined) return [];
    const name = point.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
    return [{ point: name, type }];
  });
}
