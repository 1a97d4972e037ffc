/** A library on a network drive or in a folder that is copied to other computers is warned of, once for its place; on a disk of this computer nothing is said. */
import { expect, test } from 'vitest';
import type { Events } from '../contract/events.ts';
import { isOnNetwork, mountsIn } from '../filesystem/library-place.ts';
import { tellPlace } from './told-place.ts';

const MOUNTS = mountsIn(
  [
    '/dev/sda2 / ext4 rw 0 0',
    'tmpfs /tmp tmpfs rw 0 0',
    'nas:/pictures /mnt/picture\\040desk nfs4 rw 0 0',
    '//server/desk /media/desk cifs rw 0 0',
    '/dev/sdb1 /media/desk/card vfat rw 0 0',
    '',
  ].join('\n'),
);

function told(...files: readonly string[]): readonly string[] {
  const kept = new Map<string, unknown>();
  const notices: string[] = [];
  const remembered = {
    get: (key: string) => kept.get(key),
    save: (key: string, value: unknown) => kept.set(key, value),
  };
  for (const file of files)
    tellPlace(
      file,
      remembered,
      (_name, payload) => {
        const { tone, message, wayOut } = payload as Events['notice'];
        expect([tone, wayOut]).toEqual(['warn', expect.stringMatching(/^Move it to a disk of this computer: .*\./)]);
        notices.push(message);
      },
      (path) => isOnNetwork(path, MOUNTS),
    );
  return notices;
}

test.each(['/mnt/picture desk/library.sqlite', '/media/desk/2026/library.sqlite', '\\\\server\\desk\\library.sqlite'])(
  '%s is on the network',
  (file) => {
    expect(told(file, file)).toEqual(['The library is on a network drive.']);
  },
);

test.each([
  ['Dropbox', '/home/zoe/Dropbox/desk/library.sqlite'],
  ['Dropbox', 'C:\\Users\\zoe\\Dropbox (Evening News)\\library.sqlite'],
  ['OneDrive', 'C:\\Users\\zoe\\OneDrive - Evening News\\desk\\library.sqlite'],
  ['Google Drive', '/Users/zoe/Library/CloudStorage/GoogleDrive-zoe@example.org/My Drive/library.sqlite'],
  ['iCloud', '/Users/zoe/Library/Mobile Documents/com~apple~CloudDocs/library.sqlite'],
  ['Nextcloud', '/home/zoe/Nextcloud/library.sqlite'],
])('%s: %s', (name, file) => {
  expect(told(file, file)).toEqual([`The library is in a folder that ${name} copies to other computers.`]);
});

test.each([
  '/home/zoe/.local/share/picture-desk/library.sqlite',
  '/media/desk/card/library.sqlite',
  '/home/zoe/Dropbox pictures/library.sqlite',
  '/home/zoe/Dropbox',
  'C:\\Users\\zoe\\AppData\\Roaming\\Picture Desk\\library.sqlite',
])('nothing is said of %s', (file) => {
  expect(told(file)).toEqual([]);
});

test('another place is told of again', () => {
  expect(told('/media/desk/a.sqlite', '/media/desk/a.sqlite', '/media/desk/b.sqlite')).toHaveLength(2);
});
