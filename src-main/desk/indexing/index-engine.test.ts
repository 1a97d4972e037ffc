/** Which photograph is which: what becomes of rows, marks and places when files come, move, change and go. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import {
  desk,
  deskForEveryTest,
  folder,
  inArticle,
  mark,
  named,
  photograph,
  photos,
  place,
  places,
  scanned,
  sentences,
} from './testing/engine-desk.ts';

// A decoder process starts for every test, and machines are busy.
vi.setConfig({ testTimeout: 60_000 });
deskForEveryTest();

describe('a first scan', () => {
  test('makes rows with facts and thumbnails, and the next one finds nothing to do', async () => {
    await photograph('a.jpg', 1, { caption: 'Runners on the bridge' });
    await photograph('deep/er/b.jpg', 2);
    writeFileSync(join(folder, 'notes.txt'), 'not a photograph');
    writeFileSync(join(folder, '.hidden.jpg'), 'hidden');
    const first = await scanned();
    expect(first).toMatchObject({ photos: 2, added: 2, changed: 0, moved: 0, missing: 0 });
    const a = named('a.jpg');
    expect(a).toMatchObject({ width: 300, height: 200, type: 'jpeg', readState: 'ready', reason: null });
    expect(a.metadata.description).toBe('Runners on the bridge');
    expect(a.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(a.perceptualHash).toMatch(/^[0-9a-f]{16}$/);
    const thumbnail = await desk.engine.imagePath(a.id, 'thumb');
    expect(await sharp(readFileSync(thumbnail!)).metadata()).toMatchObject({ format: 'jpeg', width: 300, height: 200 });
    expect(desk.stores.query.query({ ...EVERYTHING, search: 'brid' }).ids).toEqual(Uint32Array.of(a.id));
    expect(await scanned()).toMatchObject({ photos: 2, added: 0, changed: 0, moved: 0, missing: 0 });
  });

  test('puts what cannot be shown into the tray, with the reason', async () => {
    await photograph('good.jpg', 1);
    writeFileSync(join(folder, 'empty.jpg'), '');
    writeFileSync(join(folder, 'letter.jpg'), 'Dear editor, this is not a photograph.');
    const whole = readFileSync(join(folder, 'good.jpg'));
    writeFileSync(join(folder, 'head.jpg'), whole.subarray(0, 100));
    const summary = await scanned();
    const tray = desk.stores.query.tray();
    expect(summary.photos).toBe(4);
    expect(tray.map((entry) => entry.fileName).sort()).toEqual(['empty.jpg', 'head.jpg', 'letter.jpg']);
    for (const entry of tray) expect(entry.reason).not.toBe('');
    expect(named('good.jpg').readState).toBe('ready');
  });

  test('survives links in circles, special files and names of any bytes', async () => {
    await photograph('plain.jpg', 1);
    await photograph('new\nline — “quoted”.jpg', 2);
    symlinkSync(folder, join(folder, 'circle'));
    symlinkSync('/etc', join(folder, 'outside'));
    mkdirSync(join(folder, 'folder.jpg'));
    execFileSync('mkfifo', [join(folder, 'pipe.jpg')]);
    const odd = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.jpg')]);
    cpSync(join(folder, 'plain.jpg'), join(folder, 'twin.jpg'));
    writeFileSync(odd, readFileSync(join(folder, 'new\nline — “quoted”.jpg')).subarray(0, -1));
    // The twin is the same photograph in a second place.
    expect(await desk.engine.indexFully([folder])).toMatchObject({ folders: 1, photos: 3, added: 3, unreadable: [] });
    expect(desk.stores.query.tray()).toEqual([]);
  });
});

describe('identity', () => {
  test('a renamed file and a moved folder keep their marks', async () => {
    await photograph('a.jpg', 1);
    await photograph('sub/b.jpg', 2);
    await scanned();
    const before = named('a.jpg').id;
    const inSub = named('b.jpg').id;
    mark(before);
    mark(inSub);
    renameSync(join(folder, 'a.jpg'), join(folder, 'z.jpg'));
    renameSync(join(folder, 'sub'), join(folder, 'elsewhere'));
    expect(await scanned()).toMatchObject({ photos: 2, added: 0, moved: 2, missing: 0 });
    expect(named('z.jpg')).toMatchObject({ id: before, marks: { pick: 'pick', stars: 4 } });
    expect(places(named('z.jpg'))).toEqual(['z.jpg']);
    expect(named('b.jpg')).toMatchObject({ id: inSub, marks: { pick: 'pick', stars: 4 } });
    expect(places(named('b.jpg'))).toEqual(['elsewhere/b.jpg']);
  });

  test('two files that exchange their names take their marks along', async () => {
    await photograph('a.jpg', 1);
    await photograph('b.jpg', 2);
    await scanned();
    const [a, b] = [named('a.jpg').id, named('b.jpg').id];
    mark(a);
    renameSync(join(folder, 'a.jpg'), join(folder, 'x'));
    renameSync(join(folder, 'b.jpg'), join(folder, 'a.jpg'));
    renameSync(join(folder, 'x'), join(folder, 'b.jpg'));
    await scanned();
    expect(named('b.jpg')).toMatchObject({ id: a, marks: { pick: 'pick' }, changed: false });
    expect(named('a.jpg')).toMatchObject({ id: b, marks: { pick: 'none' }, changed: false });
    expect(photos()).toHaveLength(2);
  });

  test('a restored copy with new times is the same photograph', async () => {
    await photograph('a.jpg', 1);
    await scanned();
    const { id } = named('a.jpg');
    mark(id);
    const bytes = readFileSync(join(folder, 'a.jpg'));
    rmSync(join(folder, 'a.jpg'));
    writeFileSync(join(folder, 'a.jpg'), bytes);
    utimesSync(join(folder, 'a.jpg'), 1, 1);
    await scanned();
    expect(named('a.jpg')).toMatchObject({ id, changed: false, marks: { pick: 'pick' } });
  });

  test('copies are one photograph in two places; deleting one keeps the other', async () => {
    await photograph('a.jpg', 1);
    await scanned();
    const { id } = named('a.jpg');
    mark(id);
    cpSync(join(folder, 'a.jpg'), join(folder, 'copy.jpg'));
    expect(await scanned()).toMatchObject({ photos: 1, added: 0, moved: 0 });
    expect(places(named('a.jpg'))).toEqual(['a.jpg', 'copy.jpg']);
    expect(desk.engine.folders()[0]).toMatchObject({ photos: 1, missing: 0, unreadable: 0 });
    rmSync(join(folder, 'a.jpg'));
    expect(await scanned()).toMatchObject({ photos: 1, missing: 0 });
    expect(named('copy.jpg')).toMatchObject({ id, marks: { pick: 'pick' } });
  });

  test('copies that come together become one photograph', async () => {
    await photograph('a.jpg', 1);
    cpSync(join(folder, 'a.jpg'), join(folder, 'b.jpg'));
    await scanned();
    expect(photos()).toHaveLength(1);
    expect(places(photos()[0]!)).toEqual(['a.jpg', 'b.jpg']);
  });

  test('an edited original keeps its marks and is shown as changed until it was seen', async () => {
    await photograph('a.jpg', 1);
    await scanned();
    const before = named('a.jpg');
    mark(before.id);
    inArticle(before.id);
    desk.db.exec("UPDATE pictures SET sign_off_name = 'Ada', sign_off_at = '2024-08-12T21:05:00Z'");
    await photograph('a.jpg', 5);
    expect(await scanned()).toMatchObject({ photos: 1, changed: 1, added: 0, unsigned: 1 });
    expect(desk.db.prepare('SELECT sign_off_name FROM pictures').pluck().get()).toBeNull();
    expect(sentences().join()).toContain('1 sign-off removed: the originals have changed.');
    const after = named('a.jpg');
    expect(after).toMatchObject({ id: before.id, changed: true, marks: { pick: 'pick' }, readState: 'ready' });
    expect(after.contentHash).not.toBe(before.contentHash);
    expect(after.perceptualHash).not.toBe(before.perceptualHash);
    desk.engine.seen([after.id]);
    expect(named('a.jpg').changed).toBe(false);
  });

  test('a metadata-only edit brings the new words and is no change of the picture', async () => {
    await photograph('a.jpg', 1, { caption: 'Before' });
    await scanned();
    const before = named('a.jpg');
    mark(before.id);
    await photograph('a.jpg', 1, { caption: 'After the correction' });
    await scanned();
    const after = named('a.jpg');
    expect(after).toMatchObject({ id: before.id, changed: false, marks: { pick: 'pick' } });
    expect(after.metadata.description).toBe('After the correction');
    expect(after.contentHash).not.toBe(before.contentHash);
    expect(desk.stores.query.query({ ...EVERYTHING, search: 'correction' }).ids).toHaveLength(1);
    expect(desk.stores.query.query({ ...EVERYTHING, search: 'before' }).ids).toHaveLength(0);
  });

  test('a photograph saved over another does not take its marks', async () => {
    await photograph('a.jpg', 1);
    await scanned();
    const { id } = named('a.jpg');
    mark(id);
    renameSync(join(folder, 'a.jpg'), join(folder, 'kept.jpg'));
    await photograph('a.jpg', 9);
    await scanned();
    expect(named('kept.jpg')).toMatchObject({ id, marks: { pick: 'pick' } });
    expect(named('a.jpg').id).not.toBe(id);
    expect(named('a.jpg').marks.pick).toBe('none');
  });

  test('a lost file stays with its thumbnail until it is let go, and comes back', async () => {
    await photograph('a.jpg', 1);
    await photograph('b.jpg', 2);
    await scanned();
    const { id } = named('a.jpg');
    mark(id);
    renameSync(join(folder, 'a.jpg'), join(place, 'away.jpg'));
    expect(await scanned()).toMatchObject({ photos: 2, missing: 1 });
    expect(places(named('a.jpg'))).toEqual(['a.jpg (missing)']);
    expect(await desk.engine.imagePath(id, 'thumb')).not.toBeNull();
    renameSync(join(place, 'away.jpg'), join(folder, 'a.jpg'));
    await scanned();
    expect(places(named('a.jpg'))).toEqual(['a.jpg']);
    expect(named('a.jpg')).toMatchObject({ id, marks: { pick: 'pick' } });
    rmSync(join(folder, 'a.jpg'));
    await scanned();
    // What is there cannot be forgotten, and what an article uses is kept for it.
    inArticle(id);
    expect(desk.engine.letGo([id, named('b.jpg').id])).toEqual({ forgotten: 0 });
    expect(await desk.engine.imagePath(id, 'thumb')).not.toBeNull();
    desk.db.exec('DELETE FROM pictures; DELETE FROM articles');
    expect(desk.engine.forgetMissing(null)).toEqual({ forgotten: 1 });
    expect(photos().map((photo) => photo.fileName)).toEqual(['b.jpg']);
  });

  test('an unplugged folder loses nothing and heals when it is back, or when it is found elsewhere', async () => {
    await photograph('a.jpg', 1);
    const { folderId } = await scanned();
    const { id } = named('a.jpg');
    mark(id);
    renameSync(folder, join(place, 'unplugged'));
    expect(await desk.engine.indexFolder(folderId)).toMatchObject({ missing: 1 });
    expect(desk.engine.folders()[0]).toMatchObject({ state: 'missing', photos: 1, missing: 1 });
    expect(await desk.engine.imagePath(id, 'thumb')).not.toBeNull();
    renameSync(join(place, 'unplugged'), join(place, 'other mount'));
    desk.engine.locateFolder(folderId, join(place, 'other mount'));
    await desk.engine.idle();
    expect(desk.engine.folders()[0]).toMatchObject({ state: 'ok', name: 'other mount', missing: 0 });
    expect(named('a.jpg')).toMatchObject({ id, marks: { pick: 'pick', stars: 4 } });
  });
});

describe('files that belong together', () => {
  test('a sidecar speaks for its photograph, and its change is noticed', async () => {
    const sidecar = (
      text: string,
    ): string => `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`;
    await photograph('a.jpg', 1);
    writeFileSync(join(folder, 'a.xmp'), sidecar('From the sidecar'));
    await scanned();
    expect(named('a.jpg').metadata.description).toBe('From the sidecar');
    expect(photos()).toHaveLength(1);
    writeFileSync(join(folder, 'a.xmp'), sidecar('Changed beside the photograph'));
    await scanned();
    expect(named('a.jpg').metadata.description).toBe('Changed beside the photograph');
    expect(named('a.jpg').changed).toBe(false);
  });
});

describe('raw and JPEG', () => {
  const samples = resolve(import.meta.dirname, '../../../../shared/data/samples/bep+imagemeta');
  test.skipIf(!existsSync(samples))(
    'of one name are one photograph with two files; a raw alone shows its preview',
    async () => {
      cpSync(join(samples, 'sample.cr2'), join(folder, 'IMG_1.CR2'));
      cpSync(join(samples, 'sample.arw'), join(folder, 'DSC2.ARW'));
      await scanned();
      const raw = named('IMG_1.CR2');
      mark(raw.id);
      expect(named('DSC2.ARW')).toMatchObject({ type: 'arw', readState: 'ready' });
      expect(named('DSC2.ARW').warnings.join()).toMatch(/embedded preview \(160 x 120 px\)/);
      await photograph('IMG_1.JPG', 1);
      await scanned();
      expect(photos()).toHaveLength(2);
      const pair = named('IMG_1.JPG');
      expect(pair).toMatchObject({ type: 'jpeg', marks: { pick: 'pick', stars: 4 } });
      expect([...places(pair)].sort()).toEqual(['IMG_1.CR2', 'IMG_1.JPG']);
      expect(await scanned()).toMatchObject({ added: 0, changed: 0, moved: 0, missing: 0 });
    },
  );
});
