/** Folders that change while the program runs: watched, unplugged and brought back, looked at without being asked. */
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import {
  desk,
  deskForEveryTest,
  folder,
  mark,
  named,
  photograph,
  photos,
  place,
  reopen,
  scanned,
  sentences,
  until,
} from './testing/engine-desk.ts';

// A decoder process starts for every test, and machines are busy.
vi.setConfig({ testTimeout: 60_000 });
deskForEveryTest();

describe('watching', () => {
  test('what comes, changes and goes while the program runs is seen', async () => {
    await reopen(true);
    await photograph('a.jpg', 1);
    await scanned();
    await desk.engine.idle();
    await photograph('sub/b.jpg', 2);
    await until(() => photos().length === 2 && photos().every((photo) => photo.readState === 'ready'));
    renameSync(join(folder, 'a.jpg'), join(folder, 'c.jpg'));
    await until(() => photos().some((photo) => photo.fileName === 'c.jpg'));
    rmSync(join(folder, 'sub'), { recursive: true });
    await until(() => named('b.jpg').placements[0]!.missing);
  });
});

describe('a folder in use', () => {
  test('a file that still grows is waited for, and never shown half', async () => {
    await reopen(true);
    await photograph('whole.jpg', 1);
    await photograph('../growing.jpg', 2);
    const bytes = readFileSync(join(place, 'growing.jpg'));
    const path = join(folder, 'growing.jpg');
    const cut = Math.ceil(bytes.length / 40);
    let written = 0;
    // The card: a piece every quarter of a second, as long as the test lets it.
    const piece = (): void => {
      appendFileSync(path, bytes.subarray(written, written + cut));
      written += cut;
    };
    piece();
    const card = setInterval(() => written < bytes.length / 2 && piece(), 250);
    const touching = setInterval(() => utimesSync(path, new Date(), new Date()), 100);
    const [found] = desk.engine.addFolders([folder]);
    for (let n = 0; n < 3; n += 1) {
      await desk.engine.indexFolder(found!.id);
      expect(photos().map(({ fileName }) => fileName)).not.toContain('growing.jpg');
    }
    await until(() => sentences().some((said) => /1 still being written/.test(said)));
    clearInterval(card);
    clearInterval(touching);
    while (written < bytes.length) piece();
    await until(() => photos().some(({ fileName, readState }) => fileName === 'growing.jpg' && readState === 'ready'));
    expect(named('growing.jpg')).toMatchObject({ changed: false, reason: null });
    expect(photos()).toHaveLength(2);
  });

  test('taken away and brought back while the program runs: said both times, nothing lost', async () => {
    await photograph('a.jpg', 1);
    await photograph('b.jpg', 2);
    await reopen(true);
    const { folderId } = await scanned();
    await until(() => photos().length === 2 && photos().every((photo) => photo.readState === 'ready'));
    const { id } = named('a.jpg');
    mark(id);
    renameSync(folder, join(place, 'unplugged'));
    desk.engine.look();
    await until(() => desk.engine.folders()[0]?.state === 'missing');
    expect(await desk.engine.imagePath(id, 'thumb')).not.toBeNull();
    expect(desk.notices.join()).toMatch(/“Match day” is missing\. 2 photographs keep/);
    renameSync(join(place, 'unplugged'), folder);
    // Nobody asks: the program looks for it.
    await until(() => desk.engine.folders()[0]?.state === 'ok' && named('a.jpg').placements[0]?.missing === false);
    expect(desk.notices.at(-1)).toBe('“Match day” is back. Nothing is lost.');
    expect(named('a.jpg')).toMatchObject({ id, marks: { pick: 'pick', stars: 4 } });
    await until(() => sentences().some((said) => /2 are back/.test(said)));
    // And it is watched again.
    await desk.engine.idle();
    await photograph('c.jpg', 3);
    await until(() => photos().length === 3);
    expect(desk.engine.folders()[0]?.id).toBe(folderId);
  });

  test('an unasked look finds what changed, and says nothing where nothing did', async () => {
    await photograph('a.jpg', 1);
    await scanned();
    const before = desk.told.length;
    desk.engine.look();
    await desk.engine.idle();
    expect(desk.told).toHaveLength(before);
    renameSync(join(folder, 'a.jpg'), join(folder, 'b.jpg'));
    desk.engine.look();
    await desk.engine.idle();
    expect(photos().map(({ fileName }) => fileName)).toEqual(['b.jpg']);
    expect(sentences().at(-1)).toBe('1 photograph. 1 moved or renamed: its marks and captions are kept.');
    desk.engine.rescan(null);
    await desk.engine.idle();
    expect(sentences().at(-1)).toBe('Nothing new.');
  });

  test('a photograph moved to another folder of the library is moved, not missing, whichever is looked at first', async () => {
    const other = join(place, 'Second day');
    mkdirSync(other);
    await photograph('a.jpg', 1);
    await photograph('b.jpg', 2);
    await photograph('../Second day/c.jpg', 3);
    await scanned();
    await scanned(other);
    const { id } = named('a.jpg');
    mark(id);
    renameSync(join(folder, 'a.jpg'), join(other, 'a.jpg'));
    expect(await scanned()).toMatchObject({ missing: 1 });
    expect(await scanned(other)).toMatchObject({ moved: 1, missing: 0 });
    expect(named('a.jpg')).toMatchObject({ id, marks: { pick: 'pick' } });
    expect(named('a.jpg').placements.map(({ folderName, missing }) => [folderName, missing])).toEqual([
      ['Second day', false],
    ]);
    expect(desk.engine.folders().map(({ missing }) => missing)).toEqual([0, 0]);
  });
});
