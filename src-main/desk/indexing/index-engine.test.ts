/** Real files, real SQLite, a real decoder process: what becomes of photographs when files come, move, change and go. */

import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDecoderClient, type DecoderClient } from '../../decoder/client.ts';
import { forkedDecoder } from '../../decoder/fork.ts';
import type { FolderId, Photo, PhotoId } from '../../domain/photo.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import type { TaskProgress } from '../../domain/views.ts';
import { closeLibrary, openLibrary } from '../../sqlite/library/database.ts';
import type { WritableDb } from '../../sqlite/library/handles.ts';
import { openPhotoStores, type PhotoStores } from '../../sqlite/photographs/photo-stores.ts';
import type { ScanCounts } from '../../usecases/indexing/index-ports.ts';
import { type Tasks, taskList } from '../tasks.ts';
import { createIndexEngine, type IndexEngine } from './index-engine.ts';
import { homeAt } from './picture-home.ts';

// A decoder process starts for every test, and machines are busy.
vi.setConfig({ testTimeout: 60_000 });

const DECODER = resolve(import.meta.dirname, '../../decoder/index.ts');

interface Desk {
  readonly db: WritableDb;
  readonly stores: PhotoStores;
  readonly engine: IndexEngine;
  readonly tasks: Tasks;
  /** Everything that was told of long work, in order. */
  readonly told: TaskProgress[];
  readonly notices: string[];
  /** Photographs in the order in which their thumbnails came. */
  readonly pictured: PhotoId[];
  /** Jobs for thumbnails that the decoder was given, and those that it has in hand. */
  readonly decoding: { begun: number; inHand: number };
}

let place = '';
let folder = '';
let desk: Desk;

function open(watch = false): Desk {
  const db = openLibrary(join(place, 'library.sqlite'));
  const stores = openPhotoStores(db);
  const told: TaskProgress[] = [];
  const notices: string[] = [];
  const pictured: PhotoId[] = [];
  const decoding = { begun: 0, inHand: 0 };
  const tasks = taskList((progress) => told.push(progress));
  const engine = createIndexEngine({
    stores,
    home: homeAt(join(place, 'cache')),
    decoder: counted(createDecoderClient(forkedDecoder(DECODER)), decoding),
    tasks,
    events: {
      photosChanged: () => undefined,
      pictured: (rows) => pictured.push(...rows.filter(([, kind]) => kind === 2).map(([id]) => id)),
      foldersChanged: () => undefined,
      notice: (_tone, message) => notices.push(message),
    },
    watch,
  });
  return { db, stores, engine, tasks, told, notices, pictured, decoding };
}

/** The same decoder, whose jobs for thumbnails are counted. */
function counted(decoder: DecoderClient, decoding: Desk['decoding']): DecoderClient {
  return {
    close: () => decoder.close(),
    run: (job, args, options) => {
      if (job !== 'thumbnail' && job !== 'embedded') return decoder.run(job, args, options);
      decoding.begun += 1;
      decoding.inHand += 1;
      return decoder.run(job, args, options).finally(() => {
        decoding.inHand -= 1;
      });
    },
  };
}

/** Closes the desk and opens it again, watching or not. */
async function reopen(watch: boolean): Promise<void> {
  await desk.engine.close();
  closeLibrary(desk.db);
  desk = open(watch);
}

function sentences(): readonly string[] {
  return desk.told.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]));
}

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'desk-index-'));
  folder = join(place, 'Match day');
  mkdirSync(folder);
  desk = open();
});

afterEach(async () => {
  await desk.engine.close();
  closeLibrary(desk.db);
  rmSync(place, { recursive: true, force: true });
});

/** A picture of its own for every number, with a caption where one is given. */
async function photograph(
  name: string,
  number: number,
  more: { caption?: string; exif?: Record<string, string> } = {},
): Promise<void> {
  const path = join(folder, name);
  mkdirSync(resolve(path, '..'), { recursive: true });
  const [r, g, b] = [(number * 97) % 256, (number * 57) % 256, (number * 31) % 256];
  const stripe = await sharp({ create: { width: 40, height: 200, channels: 3, background: { r: b, g: r, b: g } } })
    .png()
    .toBuffer();
  let image = sharp({ create: { width: 300, height: 200, channels: 3, background: { r, g, b } } })
    .composite([{ input: stripe, left: (number * 37) % 260, top: 0 }])
    .jpeg();
  if (more.caption !== undefined || more.exif !== undefined)
    image = image.withExif({
      IFD0: { ...(more.caption === undefined ? {} : { ImageDescription: more.caption }), ...more.exif },
    });
  writeFileSync(path, await image.toBuffer());
}

async function scanned(path = folder): Promise<ScanCounts & { readonly photos: number; readonly folderId: FolderId }> {
  const [found] = desk.engine.addFolders([path]);
  const summary = await desk.engine.indexFolder(found!.id);
  await desk.engine.idle();
  return { ...summary, photos: photos().length, folderId: found!.id };
}

function photos(): readonly Photo[] {
  return [...desk.stores.query.query({ ...EVERYTHING, sort: 'name' }).ids].map((id) => desk.stores.query.photo(id)!);
}

function named(name: string): Photo {
  const found = photos().find((photo) => photo.fileName === name);
  if (found === undefined)
    throw new Error(
      `Expected ${name} in the library, found ${photos()
        .map((photo) => photo.fileName)
        .join(', ')}.`,
    );
  return found;
}

function mark(id: PhotoId): void {
  desk.db.prepare('UPDATE photos SET pick = 1, stars = 4 WHERE id = ?').run(id);
}

/** The only picture of an article. */
function inArticle(id: PhotoId): void {
  desk.db.exec(`INSERT INTO articles (id, headline, slug, date, byline, standfirst, body, language, direction, profile, edition, archived)
    VALUES (1, '', 'a', '', '', '', '', 'en', 'ltr', 'web', 1, 0);
    INSERT INTO pictures (article_id, photo_id, position, caption, credit, alt_text, lead, crops) VALUES (1, ${id}, 0, '', '', '', 0, '{}')`);
}

function places(photo: Photo): readonly string[] {
  return photo.placements.map((one) => `${one.relativePath}${one.missing ? ' (missing)' : ''}`);
}

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
    const thumbnail = desk.engine.imagePath(a.id, 'thumb');
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
    expect(sentences().join()).toContain('1 sign-off taken back: the originals have changed.');
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
    expect(desk.engine.imagePath(id, 'thumb')).not.toBeNull();
    renameSync(join(place, 'away.jpg'), join(folder, 'a.jpg'));
    await scanned();
    expect(places(named('a.jpg'))).toEqual(['a.jpg']);
    expect(named('a.jpg')).toMatchObject({ id, marks: { pick: 'pick' } });
    rmSync(join(folder, 'a.jpg'));
    await scanned();
    // What is there cannot be let go, and what an article uses is kept for it.
    inArticle(id);
    expect(desk.engine.letGo([id, named('b.jpg').id])).toEqual({ forgotten: 0 });
    expect(desk.engine.imagePath(id, 'thumb')).not.toBeNull();
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
    expect(desk.engine.imagePath(id, 'thumb')).not.toBeNull();
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
    expect(desk.engine.imagePath(id, 'thumb')).not.toBeNull();
    expect(desk.notices.join()).toMatch(/“Match day” is not there\. 2 photographs stay/);
    renameSync(join(place, 'unplugged'), folder);
    // Nobody asks: the program looks for it.
    await until(() => desk.engine.folders()[0]?.state === 'ok' && named('a.jpg').placements[0]?.missing === false);
    expect(desk.notices.at(-1)).toBe('“Match day” is back, nothing is lost.');
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
    expect(sentences().at(-1)).toBe('1 photograph. 1 moved or renamed: its marks and captions went along.');
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
    expect(sentences().at(-1)).toMatch(/^Cancelled\. What was read stays/);
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
    // Only pictures are held now.
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

async function until(met: () => boolean): Promise<void> {
  const started = Date.now();
  while (!met()) {
    if (Date.now() - started > 15_000)
      throw new Error('Expected the watcher to see a change within 15 seconds, found none.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('pictures', () => {
  test('what the cache lost is made again', async () => {
    await photograph('a.jpg', 1);
    await scanned();
    const { id } = named('a.jpg');
    rmSync(join(place, 'cache'), { recursive: true });
    expect(desk.engine.imagePath(id, 'thumb')).toBeNull();
    await desk.engine.idle();
    expect(desk.engine.imagePath(id, 'thumb')).not.toBeNull();
  });

  test('a folder that keeps previews can be looked at while it is unplugged', async () => {
    await photograph('a.jpg', 1);
    const { folderId } = await scanned();
    desk.engine.setKeepPreviews(folderId, true);
    await desk.engine.idle();
    const { id } = named('a.jpg');
    expect(desk.engine.imagePath(id, 'preview')).not.toBeNull();
    renameSync(folder, join(place, 'unplugged'));
    await desk.engine.indexFolder(folderId);
    expect(await desk.engine.prepare(id, 'preview')).toMatchObject({ width: 300, height: 200 });
    await expect(desk.engine.prepare(id, 'full')).rejects.toThrow(/not there/);
  });

  test('a preview is prepared, and a JPEG is its own full picture', async () => {
    await photograph('a.jpg', 1);
    await scanned();
    const { id } = named('a.jpg');
    expect(await desk.engine.prepare(id, 'preview')).toMatchObject({ width: 300, height: 200, note: null });
    expect(desk.engine.imagePath(id, 'preview')).toMatch(/previews/);
    expect(desk.engine.imagePath(id, 'full')).toBe(join(folder, 'a.jpg'));
  });

  test('a scan goes on where it was stopped', async () => {
    for (let n = 0; n < 20; n += 1) await photograph(`p${n}.jpg`, n);
    const [found] = desk.engine.addFolders([folder]);
    const stopped = desk.engine.indexFolder(found!.id).catch((error: Error) => error.name);
    await desk.engine.close();
    await stopped;
    closeLibrary(desk.db);
    desk = open();
    await scanned();
    expect(photos()).toHaveLength(20);
    expect(photos().every((photo) => photo.readState === 'ready')).toBe(true);
  });
});
