/** Names of sidecars. */
import { expect, test } from 'vitest';
import { sidecarPlace } from './sidecar-name.ts';

test.each([
  ['a.jpg', ['a.jpg', 'b.jpg'], 'a.xmp', null],
  ['a.NEF', ['a.NEF'], 'a.xmp', null],
  ['a.jpg', ['a.jpg', 'a.XMP'], 'a.XMP', 'a.XMP'],
  ['a.jpg', ['a.jpg', 'a.NEF'], 'a.xmp', null],
  ['a.NEF', ['a.JPG', 'a.NEF', 'a.xmp'], 'a.xmp', 'a.xmp'],
  ['a.jpg', ['a.jpg', 'a.jpg.xmp', 'a.xmp'], 'a.jpg.xmp', 'a.jpg.xmp'],
  ['a.jpg', ['a.jpg', 'a.png', 'a.xmp'], 'a.jpg.xmp', 'a.xmp'],
  ['a.jpg', ['a.jpg', 'a.png', 'a.NEF'], 'a.jpg.xmp', null],
  ['a.jpg', ['a.jpg', 'a.txt', 'a.wav'], 'a.xmp', null],
  ['no ending', ['no ending'], 'no ending.xmp', null],
  ['a.b.jpg', ['a.b.jpg', 'a.png'], 'a.b.xmp', null],
])('%s among %j has %s', (file, siblings, name, from) => {
  expect(sidecarPlace(file, siblings)).toEqual({ name, from });
});
