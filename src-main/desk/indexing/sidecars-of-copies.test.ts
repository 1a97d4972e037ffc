/** A photograph is its content: the sidecar of any copy counts for it, whichever copy was seen first. */
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DeskOnDisk, deskOnDisk, numberedJpeg, sidecarText } from '../testing/desk-on-disk.ts';

vi.setConfig({ testTimeout: 60_000 });

let desk: DeskOnDisk;
beforeEach(() => {
  desk = deskOnDisk();
});
afterEach(() => desk.close());

const words = (name: string): unknown => desk.named(name).metadata.description;

test('beside the copy that came second, in one scan', async () => {
  const bytes = await numberedJpeg(1);
  desk.put('card/IMG_1.jpg', bytes);
  desk.put('selects/IMG_1.jpg', bytes);
  desk.put('selects/IMG_1.xmp', sidecarText('A rower lifts an oar.'));
  expect(await desk.index()).toMatchObject({ photos: 1 });
  expect(words('IMG_1.jpg')).toBe('A rower lifts an oar.');
});

test('beside a copy that came with a later scan, and its changes after that', async () => {
  const bytes = await numberedJpeg(1);
  desk.put('card/IMG_1.jpg', bytes);
  await desk.index();
  desk.put('selects/IMG_1.jpg', bytes);
  desk.put('selects/IMG_1.xmp', sidecarText('First words.'));
  await desk.index();
  expect(words('IMG_1.jpg')).toBe('First words.');
  desk.put('selects/IMG_1.xmp', sidecarText('Second words, longer.'));
  await desk.index();
  expect(words('IMG_1.jpg')).toBe('Second words, longer.');
  // The first copy's own change must not make the desk forget the other's sidecar.
  desk.put('card/IMG_1.xmp', sidecarText(null, 'xmp:Rating="3"'));
  await desk.index();
  expect(words('IMG_1.jpg')).toBe('Second words, longer.');
});

test('of two, the later one has the last word, field by field', async () => {
  const bytes = await numberedJpeg(1);
  const dated = (date: string): string => `xmp:MetadataDate="${date}"`;
  desk.put('a/x.jpg', bytes);
  desk.put('a/x.xmp', sidecarText('The later words.', dated('2026-03-02T10:00:00Z')));
  desk.put('b/x.jpg', bytes);
  desk.put(
    'b/x.xmp',
    sidecarText(
      'The earlier words.',
      `${dated('2026-03-01T10:00:00Z')} xmlns:p="http://ns.adobe.com/photoshop/1.0/" p:City="Lyon"`,
    ),
  );
  await desk.index();
  expect(desk.named('x.jpg').metadata).toMatchObject({ description: 'The later words.', city: 'Lyon' });
});

test('is gone with its file', async () => {
  const bytes = await numberedJpeg(1);
  desk.put('a/x.jpg', bytes);
  desk.put('b/x.jpg', bytes);
  desk.put('b/x.xmp', sidecarText('Words.'));
  await desk.index();
  expect(words('x.jpg')).toBe('Words.');
  rmSync(join(desk.folder, 'b/x.xmp'));
  await desk.index();
  expect(words('x.jpg')).toBeUndefined();
});

test('follows the name when two photographs exchange theirs', async () => {
  desk.put('a.jpg', await numberedJpeg(1));
  desk.put('b.jpg', await numberedJpeg(2));
  desk.put('a.xmp', sidecarText('Beside a.'));
  desk.put('b.xmp', sidecarText('Beside b.'));
  await desk.index();
  const file = (name: string): string => join(desk.folder, name);
  renameSync(file('a.jpg'), file('t.jpg'));
  renameSync(file('b.jpg'), file('a.jpg'));
  renameSync(file('t.jpg'), file('b.jpg'));
  await desk.index();
  expect([words('a.jpg'), words('b.jpg')]).toEqual(['Beside a.', 'Beside b.']);
  expect(readFileSync(file('a.jpg')).equals(await numberedJpeg(2))).toBe(true);
});

test.each([
  ['composed beside decomposed', 'M\u00fcller.jpg', 'Mu\u0308ller.xmp'],
  ['decomposed beside composed', 'Zu\u0308rich \u00c9te\u0301.jpg', 'Z\u00fcrich E\u0301t\u00e9.XMP'],
  ['with the whole name', 'S\u00e3o.JPG', 'Sa\u0303o.jpg.xmp'],
  ['Korean syllables beside their letters', '\uc11c\uc6b8.jpg', '\uc11c\uc6b8'.normalize('NFD').concat('.xmp')],
])('names in another Unicode form are the same names: %s', async (_what, photograph, sidecar) => {
  desk.put(photograph, await numberedJpeg(1));
  desk.put(sidecar, sidecarText('A caption from the Mac.'));
  await desk.index();
  expect(desk.photos().map(({ metadata }) => metadata.description)).toEqual(['A caption from the Mac.']);
});
