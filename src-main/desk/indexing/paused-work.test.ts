/** Scans and thumbnails under the editor's hand: paused, cancelled, what is looked at first, and what goes on afterwards. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import {
  desk,
  deskForEveryTest,
  folder,
  named,
  openAnew,
  photograph,
  photos,
  place,
  scanned,
  sentences,
  until,
} from './testing/engine-desk.ts';

// A decoder process starts for every test, and machines are busy.
vi.setConfig({ testTimeout: 60_000 });
deskForEveryTest();

describe('work in hand', () => {
  test('a pause holds scans and pictures, also of a folder that comes meanwhile; then both go on', async () => {
    const other = join(place, 'Second day');
    mkdirSync(other);
    for (let n = 0; n < 12; n += 1) await photograph(`a${n}.jpg`, n);
    for (let n = 0; n < 5; n += 1) await photograph(`../Second day/b${n}.jpg`, 50 + n);
    desk.engine.pause(true);
    desk.engine.addFolders([folder]);
    desk.engine.addFolders([other]);
    await until(() => desk.tasks.list().length === 2);
    expect(desk.tasks.list().map(({ state, subject, pausable }) => [state, subject, pausable])).toEqual([
      ['paused', 'Match day', true],
      ['paused', 'Second day', true],
    ]);
    expect(photos()).toHaveLength(0);
    desk.engine.pause(false);
    await desk.engine.idle();
    expect(photos()).toHaveLength(17);
    expect(photos().every((photo) => photo.readState === 'ready')).toBe(true);
    const states = new Map<string, Set<string>>();
    for (const { kind, state } of desk.told) states.set(kind, (states.get(kind) ?? new Set()).add(state));
    expect([...(states.get('index') ?? [])].sort()).toEqual(['done', 'paused', 'running']);
  });

  test('pictures are held too, and the rest is made after the pause', async () => {
    for (let n = 0; n < 160; n += 1) await photograph(`a${n}.jpg`, n);
    const [found] = desk.engine.addFolders([folder]);
    await desk.engine.indexFolder(found!.id);
    await until(() => desk.pictured.length > 0);
    desk.engine.pause(true);
    await until(() => desk.tasks.list().some(({ kind, state }) => kind === 'thumbnails' && state === 'paused'));
    // What was being decoded comes to its end; nothing new is begun.
    await until(() => desk.decoding.inHand === 0);
    const { begun } = desk.decoding;
    expect(desk.pictured.length).toBeLessThan(160);
    // What an editor looks at is still prepared.
    await desk.engine.prepare(photos().at(-1)!.id, 'preview');
    expect(desk.decoding.begun).toBe(begun);
    desk.engine.pause(false);
    await desk.engine.idle();
    expect(new Set(desk.pictured).size).toBe(160);
  });

  test('a cancelled scan keeps what it read, does not begin again by itself, and goes on when asked', async () => {
    for (let n = 0; n < 12; n += 1) await photograph(`a${n}.jpg`, n);
    desk.engine.pause(true);
    desk.engine.addFolders([folder]);
    await until(() => desk.tasks.list().length === 1);
    desk.tasks.cancel(desk.tasks.list()[0]!.taskId);
    await until(() => desk.tasks.list().length === 0);
    desk.engine.pause(false);
    expect(sentences().at(-1)).toMatch(/^Cancelled\. What was read is kept/);
    desk.engine.look();
    await desk.engine.idle();
    expect(photos()).toHaveLength(0);
    desk.engine.rescan(null);
    await desk.engine.idle();
    expect(photos()).toHaveLength(12);
  });

  test('after thumbnails were cancelled only what is looked at is made, until the rest is asked for', async () => {
    for (let n = 0; n < 160; n += 1) await photograph(`a${n}.jpg`, n);
    const [found] = desk.engine.addFolders([folder]);
    await desk.engine.indexFolder(found!.id);
    await until(() => desk.tasks.list().some(({ kind }) => kind === 'thumbnails'));
    desk.tasks.cancel(desk.tasks.list().find(({ kind }) => kind === 'thumbnails')!.taskId);
    await desk.engine.idle();
    const due = photos().filter(({ readState }) => readState === 'queued');
    expect(due.length).toBeGreaterThan(3);
    desk.engine.want([due[2]!.id]);
    await desk.engine.idle();
    expect(photos().filter(({ readState }) => readState === 'queued')).toHaveLength(due.length - 1);
    expect(desk.stores.query.photo(due[2]!.id)?.readState).toBe('ready');
    desk.engine.rescan(null);
    await desk.engine.idle();
    expect(photos().filter(({ readState }) => readState === 'queued')).toHaveLength(0);
  });

  test('what the view shows comes first, and what it scrolled past waits its turn', async () => {
    for (let n = 0; n < 60; n += 1) await photograph(`a${String(n).padStart(2, '0')}.jpg`, n);
    desk.engine.pause(true);
    const [found] = desk.engine.addFolders([folder]);
    const reading = desk.engine.indexFolder(found!.id);
    desk.tasks.pause(false);
    await reading;
    // Only pictures are paused now.
    const ids = photos().map(({ id }) => id);
    desk.engine.want(ids.slice(20, 40));
    desk.engine.want(ids.slice(50, 56));
    desk.engine.pause(false);
    await desk.engine.idle();
    const early = desk.pictured.slice(0, 10);
    for (const id of ids.slice(50, 56)) expect(early).toContain(id);
    expect(early.filter((id) => ids.slice(20, 40).includes(id)).length).toBeLessThanOrEqual(4);
  });
});

describe('pictures', () => {
  test('what the cache lost is made again', async () => {
    await photograph('a.jpg', 1);
    await scanned();
    const { id } = named('a.jpg');
    rmSync(join(place, 'cache'), { recursive: true });
    expect(await desk.engine.imagePath(id, 'thumb')).toBeNull();
    await desk.engine.idle();
    expect(await desk.engine.imagePath(id, 'thumb')).not.toBeNull();
  });

  test('a folder that keeps previews can be looked at while it is unplugged', async () => {
    await photograph('a.jpg', 1);
    const { folderId } = await scanned();
    desk.engine.setKeepPreviews(folderId, true);
    await desk.engine.idle();
    const { id } = named('a.jpg');
    expect(await desk.engine.imagePath(id, 'preview')).not.toBeNull();
    renameSync(folder, join(place, 'unplugged'));
    await desk.engine.indexFolder(folderId);
    expect(await desk.engine.prepare(id, 'preview')).toMatchObject({ width: 300, height: 200 });
    await expect(desk.engine.prepare(id, 'full')).rejects.toThrow(/missing/);
  });

  test('a preview is prepared, and a JPEG is its own full picture', async () => {
    await photograph('a.jpg', 1);
    await scanned();
    const { id } = named('a.jpg');
    expect(await desk.engine.prepare(id, 'preview')).toMatchObject({ width: 300, height: 200, note: null });
    expect(await desk.engine.imagePath(id, 'preview')).toMatch(/previews/);
    expect(await desk.engine.imagePath(id, 'full')).toBe(join(folder, 'a.jpg'));
  });

  test('a scan goes on where it was stopped', async () => {
    for (let n = 0; n < 20; n += 1) await photograph(`p${n}.jpg`, n);
    const [found] = desk.engine.addFolders([folder]);
    const stopped = desk.engine.indexFolder(found!.id).catch((error: Error) => error.name);
    await desk.engine.close();
    await stopped;
    openAnew();
    await scanned();
    expect(photos()).toHaveLength(20);
    expect(photos().every((photo) => photo.readState === 'ready')).toBe(true);
  });
});
