/** Stacks in a real library: grouped, stored, shown collapsed and open, kept right while photographs come, go and are measured. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import type { NewsMetadata, PhotoFacts } from '../../domain/metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { EVERYTHING, type PhotoSelection } from '../../domain/photo-selection.ts';
import { movePhotos } from '../../usecases/photographs/arrange-photos.ts';
import { groupPhotos, measureStacks } from '../../usecases/photographs/group-photos.ts';
import { keepOfStack, markPhotos } from '../../usecases/photographs/mark-photos.ts';
import { stackPhotos, unstackPhotos } from '../../usecases/photographs/own-stacks.ts';
import { openJournal } from '../journal/journal.ts';
import { closeLibrary, openLibrary } from '../library/database.ts';
import type { WritableDb } from '../library/handles.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { openPhotoStores, type PhotoStores } from './photo-stores.ts';

let db: WritableDb;
let stores: PhotoStores;
let folderId = 0;

function begin(): void {
  db = openLibrary(':memory:');
  stores = openPhotoStores(db);
  folderId = stores.folders.add('/cards/Match day', 'Match day');
}
beforeEach(begin);

function add(name: string, takenAt: string, hash: string | null = null, metadata: NewsMetadata = {}): PhotoId {
  const facts: PhotoFacts = {
    type: 'jpeg',
    width: 6000,
    height: 4000,
    orientation: 1,
    metadata,
    conflicts: {},
    capture: { make: 'Canon', model: 'Canon EOS R5', takenAt },
    colour: {},
    preview: null,
    thumbnail: null,
    contentCredentials: false,
    pages: 1,
    warnings: [],
  };
  const file = { name, bytes: 1000, modifiedMs: 1_000_000, inode: 1 };
  const photo = { directory: '', file, facts, identity: null, reason: null, wayOut: null, sidecar: null };
  const [id] = stores.index.writePage({ folderId, photos: [photo], placed: [], sidecars: [], seen: [], done: [] });
  if (hash !== null) db.prepare('UPDATE photos SET perceptual_hash = ? WHERE id = ?').run(hash, id);
  return id!;
}

const group = () => groupPhotos(stores.stacks, new AbortController().signal, async () => undefined);
const readMeasures = () => measureStacks(stores.stacks, new AbortController().signal, async () => undefined);
const show = (selection: Partial<PhotoSelection>) => stores.query.query({ ...EVERYTHING, ...selection });
const ids = (selection: Partial<PhotoSelection>): readonly number[] => [...show(selection).ids];
const journal = () => openJournal(db, { now: () => new Date().toISOString() });

/** Two bursts and a single frame. */
function cards(): readonly [a1: number, a2: number, a3: number, single: number, b1: number, b2: number] {
  return [
    add('a1.jpg', '2024-08-12T10:00:00.1', 'f0e1d2c3b4a59687'),
    add('a2.jpg', '2024-08-12T10:00:00.3', 'f0e1d2c3b4a59686'),
    add('a3.jpg', '2024-08-12T10:00:00.6', '0123456789abcdef'),
    add('single.jpg', '2024-08-12T11:00:00', 'f0e1d2c3b4a59684'),
    add('b1.jpg', '2024-08-12T12:00:00', '89abcdef01234567'),
    add('b2.jpg', '2024-08-12T12:00:01', 'fedcba9876543210'),
  ];
}

describe('stacks', () => {
  test('collapse bursts and near-duplicates each in its own way, and open one by one', async () => {
    const [a1, a2, a3, single, b1, b2] = cards();
    expect(await group()).toBe(true);
    expect(await group()).toBe(false);
    expect(ids({})).toEqual([a1, a2, a3, single, b1, b2]);
    expect(ids({ stacks: 'bursts' })).toEqual([a1, single, b1]);
    expect([...show({ stacks: 'bursts' }).stacks]).toEqual([a1, 0, a1, 3, a1, a2, a3, b1, 0, b1, 2, b1, b2]);
    expect(ids({ stacks: 'bursts', open: [b1] })).toEqual([a1, single, b1, b2]);
    expect(ids({ stacks: 'bursts', open: 'all' })).toEqual(ids({}));
    // The third burst frame looks otherwise; the single frame of an hour later looks the same.
    expect(ids({ stacks: 'near-duplicates' })).toEqual([a1, a3, b1, b2]);
    expect(ids({ stacks: 'near-duplicates', open: [a1] })).toEqual([a1, a2, single, a3, b1, b2]);
  });

  test('are kept over a restart, and other stacks come with other photographs', async () => {
    const [a1, , , single, b1, b2] = cards();
    await group();
    const copy = openPhotoStores(new Database(db.serialize()) as WritableDb);
    expect([...copy.query.query({ ...EVERYTHING, stacks: 'bursts' }).ids]).toEqual([a1, single, b1]);
    const b3 = add('b3.jpg', '2024-08-12T12:00:02');
    expect(ids({ stacks: 'bursts' })).toEqual([a1, single, b1, b3]);
    expect(await group()).toBe(true);
    expect(ids({ stacks: 'bursts' })).toEqual([a1, single, b1]);
    db.prepare('DELETE FROM files WHERE photo_id = ?').run(b1);
    db.prepare('DELETE FROM photos WHERE id = ?').run(b1);
    expect(ids({ stacks: 'bursts' })).toEqual([a1, single, b2]);
    await group();
    expect(ids({ stacks: 'bursts', open: [b2] })).toEqual([a1, single, b2, b3]);
  });

  test('a filter and a sort reach every frame; what is left of a stack stays one', async () => {
    const [a1, a2, a3, single, b1, b2] = cards();
    await group();
    db.prepare('UPDATE photos SET stars = 3 WHERE id IN (?, ?)').run(a2, b2);
    expect(ids({ stacks: 'bursts', minStars: 3 })).toEqual([a2, b2]);
    expect(show({ stacks: 'bursts', minStars: 3 }).stacks).toHaveLength(0);
    expect(ids({ stacks: 'bursts', descending: true })).toEqual([b2, single, a3]);
    expect(ids({ stacks: 'bursts', sort: 'name', open: 'all' })).toEqual([a1, a2, a3, b1, b2, single]);
    expect(show({ stacks: 'bursts' }).counts.all).toBe(6);
  });

  test('a picked frame is the cover; the hint follows what is measured', async () => {
    const [a1, a2, a3] = cards();
    await group();
    const measure = db.prepare('UPDATE photos SET sharpness = ?, highlights = ?, shadows = 0 WHERE id = ?');
    measure.run(100, 0, a1);
    measure.run(400, 0.2, a2);
    measure.run(200, 0, a3);
    // No view waits for the hints of its stacks.
    expect(show({ stacks: 'bursts' }).stacks[1]).toBe(0);
    expect(await readMeasures()).toBe(true);
    expect(await readMeasures()).toBe(false);
    expect(show({ stacks: 'bursts' }).stacks[1]).toBe(a3);
    expect(stores.query.bestOf([a1, a2, a3]).words).toBe(
      'Frame 3 is the sharpest without clipped highlights or shadows; frame 2 is sharper. Frame 2 has clipped highlights (20%).',
    );
    measure.run(400, 0, a2);
    await readMeasures();
    expect(show({ stacks: 'bursts' }).stacks[1]).toBe(a2);
    const ports = { journal: journal(), photos: stores.query };
    expect(markPhotos(ports, [a1], { pick: 'reject' }, 2).label).toBe(
      'Rejected: 1 photograph; the 2 frames stacked behind not changed',
    );
    expect(ids({ stacks: 'bursts' })[0]).toBe(a1);
    expect(keepOfStack(ports, [a2], [a1, a2, a3]).label).toBe('Picked 1 photograph, rejected the other 2 of the stack');
    expect(ids({ stacks: 'bursts' })[0]).toBe(a2);
    expect(show({}).counts).toMatchObject({ pick: 1, reject: 2 });
    ports.journal.undo();
    expect(show({}).counts).toMatchObject({ pick: 0, reject: 1 });
  });
});

describe("the editor's own stacks", () => {
  const ports = () => ({ journal: journal(), stacks: stores.stacks });

  test('hold over what was found, alone and with it, and are undone and kept', async () => {
    const [a1, a2, a3, single, b1, b2] = cards();
    await group();
    expect(stackPhotos(ports(), [a3, single]).label).toBe('Stacked 2 photographs');
    expect(ids({ stacks: 'own' })).toEqual([a1, a2, a3, b1, b2]);
    expect(ids({ stacks: 'bursts' })).toEqual([a1, a3, b1]);
    expect(ids({})).toEqual([a1, a2, a3, single, b1, b2]);
    // The first of a burst in another stack: the rest of the burst stays one.
    stackPhotos(ports(), [a1, b2]);
    expect(ids({ stacks: 'bursts', open: [a1] })).toEqual([a1, b2, a2, a3, b1]);
    await group();
    const copy = openPhotoStores(new Database(db.serialize()) as WritableDb);
    expect([...copy.query.query({ ...EVERYTHING, stacks: 'own' }).ids]).toEqual([a1, a2, a3, b1]);
    expect(ports().journal.undo()?.label).toBe('Undone: Stacked 2 photographs');
    expect(ids({ stacks: 'bursts' })).toEqual([a1, a3, b1]);
    ports().journal.undo();
    expect(ids({ stacks: 'bursts' })).toEqual([a1, single, b1]);
    ports().journal.redo();
    expect(ids({ stacks: 'bursts' })).toEqual([a1, a3, b1]);
  });

  test('a stack that others leave goes by its first that is left; one alone is none', () => {
    const [a1, a2, a3, single, b1] = cards();
    stackPhotos(ports(), [a1, a2, a3]);
    stackPhotos(ports(), [a1, b1]);
    expect(ids({ stacks: 'own', open: [a2] })).toEqual([a1, a2, a3, single, b1 + 1]);
    stackPhotos(ports(), [single, a2]);
    expect(ids({ stacks: 'own' })).toEqual([a1, a2, a3, b1 + 1]);
    expect(stores.stacks.own().has(a3)).toBe(false);
  });

  test('taken apart, a burst stays apart, and a stack of the editor is as it was found', async () => {
    const [a1, a2, a3, single, b1, b2] = cards();
    await group();
    expect(unstackPhotos(ports(), [a1, a2, a3], 'bursts').label).toBe('Unstacked 3 photographs');
    await group();
    expect(ids({ stacks: 'bursts' })).toEqual([a1, a2, a3, single, b1]);
    stackPhotos(ports(), [b1, b2, single]);
    unstackPhotos(ports(), [b1, b2, single], 'own');
    expect(ids({ stacks: 'bursts' })).toEqual([a1, a2, a3, single, b1]);
    expect(stores.stacks.own().size).toBe(3);
  });

  test('a photograph that goes takes its place in the stack along', () => {
    const [a1, a2, a3] = cards();
    stackPhotos(ports(), [a1, a2, a3]);
    db.prepare('DELETE FROM files WHERE photo_id = ?').run(a1);
    db.prepare('DELETE FROM photos WHERE id = ?').run(a1);
    expect(ids({ stacks: 'own' })[0]).toBe(a2);
    expect(stores.stacks.own().size).toBe(2);
  });
});

describe('the arrangement of a folder', () => {
  test('begins as the photographs were taken, moves by one step, and is undone', () => {
    const [a1, a2, a3, single, b1, b2] = cards();
    const ports = { journal: journal(), arrangement: stores.arrangement };
    const arranged = (descending = false) => ids({ sort: 'manual', folderId, descending });
    expect(arranged()).toEqual([a1, a2, a3, single, b1, b2]);
    expect(movePhotos(ports, folderId, [b2, a2], a1)).toMatchObject({
      label: 'Moved 2 photographs to place 1 of 6',
      position: 1,
      count: 6,
    });
    expect(arranged()).toEqual([b2, a2, a1, a3, single, b1]);
    movePhotos(ports, folderId, [a1], null);
    expect(arranged()).toEqual([b2, a2, a3, single, b1, a1]);
    expect(arranged(true)).toEqual([b2, a2, a3, single, b1, a1].reverse());
    // What comes later is behind, as it was taken; elsewhere there is no arrangement.
    const late = add('late.jpg', '2024-08-12T09:00:00');
    expect(arranged()).toEqual([b2, a2, a3, single, b1, a1, late]);
    expect(ids({ sort: 'manual' })[0]).toBe(late);
    expect(ports.journal.undo()?.label).toBe('Undone: Moved 1 photograph to place 6 of 6');
    ports.journal.undo();
    expect(arranged()).toEqual([a1, a2, a3, single, b1, b2, late]);
    ports.journal.redo();
    expect(arranged()).toEqual([b2, a2, a1, a3, single, b1, late]);
  });

  test('survives photographs that go, and a hundred moves to one place', () => {
    const [a1, a2, a3, single, b1, b2] = cards();
    const ports = { journal: journal(), arrangement: stores.arrangement };
    for (let n = 0; n < 100; n += 1) movePhotos(ports, folderId, [n % 2 === 0 ? b1 : b2], a2);
    expect(ids({ sort: 'manual', folderId })).toEqual([a1, b1, b2, a2, a3, single]);
    db.prepare('DELETE FROM files WHERE photo_id = ?').run(b1);
    db.prepare('DELETE FROM photos WHERE id = ?').run(b1);
    expect(ids({ sort: 'manual', folderId })).toEqual([a1, b2, a2, a3, single]);
    for (let n = 0; n < 100; n += 1) ports.journal.undo();
    expect(ids({ sort: 'manual', folderId })).toEqual([a1, a2, a3, single, b2]);
  });
});

test('a camera is named once, also where it was indexed before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-cameras-'));
  try {
    const file = join(folder, 'library.sqlite');
    const old = openLibrary(file, { migrations: MIGRATIONS.filter(({ version }) => version <= 41) });
    old.exec(`
      INSERT INTO photos (id, capture_order, file_name, type, bytes, added_at) VALUES (1, 1, 'a.jpg', 'jpeg', 1, 1), (2, 2, 'b.jpg', 'jpeg', 1, 1);
      INSERT INTO photo_facts (photo_id, metadata, conflicts, capture, colour, warnings, embedded)
        SELECT id, '{}', '{}', '{"make":"Canon","model":"Canon EOS R5"}', '{}', '[]', '{}' FROM photos;
      INSERT INTO facet_values (id, name, value) VALUES (1, 'camera', 'Canon Canon EOS R5'), (2, 'camera', 'Canon EOS R5'), (3, 'keyword', 'Canon Canon');
      INSERT INTO photo_facets (value_id, photo_id) VALUES (1, 1), (2, 2), (3, 1)`);
    closeLibrary(old);
    const now = openLibrary(file);
    const facets = openPhotoStores(now).query.facets(EVERYTHING);
    expect(facets.camera).toEqual([{ value: 'Canon EOS R5', count: 2 }]);
    expect(facets.keyword).toEqual([{ value: 'Canon Canon', count: 1 }]);
    closeLibrary(now);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
