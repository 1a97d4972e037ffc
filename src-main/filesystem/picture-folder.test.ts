import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPictureFolder } from './picture-folder.ts';
import { walkFolder } from './walk-folder.ts';

let place = '';
let library = '';
let disk = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'desk-picture-folder-'));
  library = join(place, 'library.sqlite');
  disk = join(place, 'disk');
  mkdirSync(disk);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const usual = (): string => `${library}-pictures`;
const chosen = (): string => join(disk, 'Picture Desk thumbnails');

async function move(parent: string | null): Promise<void> {
  const folder = openPictureFolder(library);
  await folder.settle(await folder.begin(parent));
}

test('next to the library until a place is chosen, and there again after a restart', async () => {
  const folder = openPictureFolder(library);
  expect(folder.now()).toBe(usual());
  mkdirSync(usual());
  const next = await folder.begin(disk);
  expect(next).toBe(chosen());
  expect(folder.now()).toBe(usual());
  await folder.settle(next);
  expect(openPictureFolder(library).now()).toBe(chosen());
  await folder.tidy();
  expect(existsSync(usual())).toBe(false);
  expect(existsSync(chosen())).toBe(true);
});

test('a place that was begun and never used is removed at the next start; the old one still holds', async () => {
  mkdirSync(usual());
  const next = await openPictureFolder(library).begin(disk);
  mkdirSync(join(next, 'thumbs', '07'), { recursive: true });
  writeFileSync(join(next, 'thumbs', '07', '7.jpg'), 'half of it');
  const again = openPictureFolder(library);
  expect(again.now()).toBe(usual());
  await again.tidy();
  expect(readdirSync(disk)).toEqual([]);
});

test('never takes a folder that is there, nor removes one of another library', async () => {
  mkdirSync(chosen());
  writeFileSync(join(chosen(), 'holiday.jpg'), 'mine');
  await move(disk);
  expect(openPictureFolder(library).now()).toBe(`${chosen()} 2`);
  await move(null);
  const folder = openPictureFolder(library);
  // Somebody else's pictures came into its place.
  rmSync(`${chosen()} 2`, { recursive: true });
  mkdirSync(`${chosen()} 2`);
  writeFileSync(join(`${chosen()} 2`, 'theirs.jpg'), 'theirs');
  await folder.tidy();
  expect(readdirSync(disk).sort()).toEqual(['Picture Desk thumbnails', 'Picture Desk thumbnails 2']);
});

test('a disk that is gone is done without, also while the program runs, and told when it is back', async () => {
  await move(disk);
  const running = openPictureFolder(library);
  expect(running.look()).toBe(false);
  renameSync(disk, join(place, 'unplugged'));
  expect(running.look()).toBe(true);
  expect([running.now(), running.lost(), running.back()]).toEqual([usual(), chosen(), null]);
  const next = openPictureFolder(library);
  expect([next.now(), next.lost()]).toEqual([usual(), chosen()]);
  renameSync(join(place, 'unplugged'), disk);
  const back = openPictureFolder(library);
  // What was made meanwhile lies next to the library until it has been taken over.
  expect([back.now(), back.lost(), back.back()]).toEqual([usual(), null, chosen()]);
  await back.settle(chosen());
  expect([back.now(), back.back()]).toEqual([chosen(), null]);
  await back.tidy();
  expect(existsSync(usual())).toBe(false);
});

test('what a move had not removed yet is not taken for new when the disk is lost', async () => {
  mkdirSync(join(usual(), 'thumbs'), { recursive: true });
  await move(disk);
  rmSync(disk, { recursive: true });
  const folder = openPictureFolder(library);
  expect(folder.now()).toBe(usual());
  expect(existsSync(usual())).toBe(false);
  await folder.tidy();
  expect(readdirSync(place)).toEqual(['library.sqlite-pictures.json']);
});

test('says why a place cannot be taken, and passes a scan for photographs by', async () => {
  await expect(openPictureFolder(library).begin(join(place, 'nowhere'))).rejects.toThrow();
  await move(disk);
  writeFileSync(join(chosen(), 'a.jpg'), 'picture');
  writeFileSync(join(disk, 'b.jpg'), 'photograph');
  const found = [...walkFolder(disk, new Map())].flatMap((one) => one?.files.map(({ name }) => name) ?? []);
  expect(found).toEqual(['b.jpg']);
});

test('what cannot be written down does not hold: the old place stays, and is not removed', async () => {
  mkdirSync(usual());
  const folder = openPictureFolder(library);
  const next = await folder.begin(disk);
  // A disk that takes nothing more: a folder in the place of the note.
  rmSync(`${usual()}.json`);
  mkdirSync(`${usual()}.json`);
  await expect(folder.settle(next)).rejects.toThrow();
  expect(folder.now()).toBe(usual());
  await folder.tidy().catch(() => undefined);
  expect(existsSync(usual())).toBe(true);
});
