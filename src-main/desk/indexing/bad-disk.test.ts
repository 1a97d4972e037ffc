/** A disk of originals that answers late or with errors: no photograph is at fault, nothing known of one is lost, and all are read once it gives them. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDecoderClient, type DecoderClient } from '../../decoder/client.ts';
import { forkedDecoder } from '../../decoder/fork.ts';
import type { Photo } from '../../domain/photo.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { tooSlow } from '../../domain/reading-trouble.ts';
import { type BadDisk, badDisk, NO_BAD_DISK } from '../../filesystem/testing/bad-disk.ts';
import { closeLibrary, openLibrary } from '../../sqlite/library/database.ts';
import type { WritableDb } from '../../sqlite/library/handles.ts';
import { openPhotoStores, type PhotoStores } from '../../sqlite/photographs/photo-stores.ts';
import { indexFolder } from '../../usecases/indexing/index-folder.ts';
import type { IndexPorts } from '../../usecases/indexing/index-ports.ts';
import { taskList } from '../tasks.ts';
import { decoderThumbnails } from './decoder-adapters.ts';
import { createIndexEngine, type IndexEngine } from './index-engine.ts';
import { homeAt } from './picture-home.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const PHOTOGRAPHS = 8;
const ALL_READ = { timeout: 90_000, interval: 200 };
let place = '';
let folder = '';
let disk: BadDisk | null = null;
let decoder: DecoderClient;
let db: WritableDb;
let stores: PhotoStores;
let engine: IndexEngine;
let notices: string[] = [];
let sentences: string[] = [];

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'bad-originals-'));
  folder = join(place, 'Pool');
  mkdirSync(folder);
  for (let n = 0; n < PHOTOGRAPHS; n += 1) await photograph(n);
  disk = badDisk(folder);
  notices = [];
  sentences = [];
  // The decoder begins with what is here.
  Object.assign(process.env, disk?.environment);
  decoder = createDecoderClient(forkedDecoder(resolve(import.meta.dirname, '../../decoder/index.ts')));
  db = openLibrary(join(place, 'library.sqlite'));
  stores = openPhotoStores(db);
  engine = createIndexEngine({
    stores,
    home: homeAt(join(place, 'cache')),
    decoder,
    tasks: taskList(({ sentence }) => sentence !== null && sentences.push(sentence)),
    events: {
      photosChanged: () => undefined,
      pictured: () => undefined,
      foldersChanged: () => undefined,
      notice: (_tone, message) => notices.push(message),
    },
    watch: false,
  });
});

afterEach(async () => {
  disk?.becomes('ok');
  await engine.close();
  closeLibrary(db);
  for (const name of Object.keys(disk?.environment ?? {})) delete process.env[name];
  disk?.forget();
  rmSync(place, { recursive: true, force: true });
});

async function photograph(n: number, words = `Rowers pass lock ${n}.`): Promise<void> {
  const background = { r: n * 20, g: 255 - n * 20, b: (n * 57) % 256 };
  const picture = sharp({ create: { width: 300, height: 200, channels: 3, background } });
  writeFileSync(
    join(folder, `p${n}.jpg`),
    await picture
      .withExif({ IFD0: { ImageDescription: words } })
      .jpeg()
      .toBuffer(),
  );
}

function photos(): readonly Photo[] {
  return [...stores.query.query({ ...EVERYTHING, sort: 'name' }).ids].map((id) => stores.query.photo(id)!);
}

const states = (): readonly string[] => photos().map(({ readState }) => readState);
const WHOLE = Array.from({ length: PHOTOGRAPHS }, () => 'ready');

test('a folder that cannot be listed is said, nothing in it is taken for gone, and it is read once the disk answers', async ({
  skip,
}) => {
  if (disk === null) skip(NO_BAD_DISK);
  // A decoder that is still starting would be taken for a slow disk, which is given a long rest.
  await decoder.run('facts', []);
  disk?.becomes('errors');
  const summary = await engine.indexFully([folder]);
  expect(summary).toMatchObject({ photos: 0, missing: 0 });
  expect(summary.unreadable).toEqual([{ path: '.', reason: 'its disk does not answer, or answers with errors' }]);
  expect(sentences.join()).toContain(
    '“Pool” could not be read (its disk does not answer, or answers with errors). Its photographs stay in the library.',
  );
  disk?.becomes('ok');
  // Nobody asks.
  await vi.waitFor(() => expect(states()).toEqual(WHOLE), ALL_READ);
  disk?.becomes('errors');
  expect(await engine.indexFully([folder])).toMatchObject({ photos: PHOTOGRAPHS, missing: 0, changed: 0 });
});

test('photographs whose bytes do not come stand with the disk’s reason, and heal by themselves with their words', async ({
  skip,
}) => {
  if (disk === null) skip(NO_BAD_DISK);
  disk?.becomes('read-errors');
  const { unreadable } = await engine.indexFully([folder]);
  expect(new Set(unreadable.map(({ reason }) => reason))).toEqual(
    new Set(['The disk reports an error while reading this file.']),
  );
  expect(unreadable).toHaveLength(PHOTOGRAPHS);
  for (const { wayOut } of stores.query.tray()) expect(wayOut).toMatch(/^It is tried again automatically/);
  await vi.waitFor(() =>
    expect(notices).toContain(`The disk cannot read ${PHOTOGRAPHS} photographs: nothing is wrong with them.`),
  );
  db.prepare('UPDATE photos SET stars = 4 WHERE file_name = ?').run('p3.jpg');
  disk?.becomes('ok');
  await vi.waitFor(() => expect(states()).toEqual(WHOLE), ALL_READ);
  expect(photos().map(({ metadata }) => metadata.description)).toEqual(
    Array.from({ length: PHOTOGRAPHS }, (_, n) => `Rowers pass lock ${n}.`),
  );
  expect(photos()[3]).toMatchObject({ fileName: 'p3.jpg', marks: { stars: 4 }, changed: false });
  expect(notices.at(-1)).toBe('The disk can read its photographs again.');
});

test('what is known of a photograph stays while its changed file cannot be read: words, sign-off, and no mark of change', async ({
  skip,
}) => {
  if (disk === null) skip(NO_BAD_DISK);
  await engine.indexFully([folder]);
  expect(states()).toEqual(WHOLE);
  const [first] = photos();
  db.exec(`INSERT INTO articles (id, headline, slug, date, byline, standfirst, body, language, direction, profile, edition, archived)
    VALUES (1, '', 'a', '', '', '', '', 'en', 'ltr', 'web', 1, 0);
    INSERT INTO pictures (article_id, photo_id, position, caption, credit, alt_text, lead, crops, sign_off_name, sign_off_at)
    VALUES (1, ${first!.id}, 0, '', '', '', 0, '{}', 'Ada', '2026-11-29T08:00:00Z')`);
  const signed = (): unknown => db.prepare('SELECT sign_off_name FROM pictures').pluck().get();
  // Written again by another program, with other words and the same picture.
  await photograph(0, 'Rowers wait.');
  utimesSync(join(folder, 'p0.jpg'), 1_700_000_000, 1_700_000_000);
  disk?.becomes('read-errors');
  await engine.indexFully([folder]);
  await engine.retry([first!.id]);
  await engine.idle();
  expect(photos()[0]).toMatchObject({ changed: false, metadata: { description: 'Rowers pass lock 0.' } });
  expect(photos()[0]?.readState).toBe('ready');
  expect(signed()).toBe('Ada');
  disk?.becomes('ok');
  await vi.waitFor(() => expect(photos()[0]?.metadata.description).toBe('Rowers wait.'), ALL_READ);
  await vi.waitFor(() => expect(photos()[0]).toMatchObject({ changed: false, readState: 'ready' }), ALL_READ);
  expect(signed()).toBe('Ada');
});

test('a slow disk is read to its end, and edits do not wait for it', async ({ skip }) => {
  if (disk === null) skip(NO_BAD_DISK);
  disk?.becomes('slow 100');
  const reading = engine.indexFully([folder]);
  let longest = 0;
  let isOver = false;
  void reading.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const asked = performance.now();
    db.exec('UPDATE photos SET stars = (stars + 1) % 6');
    longest = Math.max(longest, performance.now() - asked);
    await new Promise((soon) => setTimeout(soon, 20));
  }
  expect((await reading).unreadable).toEqual([]);
  expect(states()).toEqual(WHOLE);
  console.log(`figure: a slow disk of originals: the longest edit beside it took ${Math.round(longest)} ms`);
});

test('a disk that keeps a file back for minutes is not asked for a whole folder: the others wait with that one', async () => {
  const many = 2_000;
  db.exec(`INSERT INTO folders (id, path, name, state, added_at) VALUES (1, '/share', 'share', 'ok', 0)`);
  const files = Array.from({ length: many }, (_, n) => ({ name: `p${n}.jpg`, bytes: 1, modifiedMs: 0, inode: n + 1 }));
  const asked: number[] = [];
  const ports: IndexPorts = {
    store: stores.index,
    scanner: {
      async scan(_root, _digests, found) {
        found([{ path: '', digest: 'new', files }]);
        return { found: true, vanished: [], closed: [], directories: 1, files: many, others: [] };
      },
    },
    facts: {
      async read(requests) {
        asked.push(requests.length);
        return requests.map(() => ({ kind: 'unreadable', ...tooSlow() }));
      },
    },
    now: Date.now,
    settleMs: 0,
  };
  const { signal } = new AbortController();
  const quiet = (): void => undefined;
  const report = { signal, onProgress: quiet, onPhotos: quiet, rest: async () => undefined };
  expect(await indexFolder(ports, { id: 1, path: '/share' }, report)).toMatchObject({ added: many });
  expect(asked.reduce((sum, one) => sum + one, 0)).toBeLessThan(many / 2);
  const tray = stores.query.tray();
  expect(new Set(tray.map(({ reason }) => reason))).toEqual(new Set([tooSlow().reason]));
});

test('a disk that does not give a file in time is at fault, not the file', async ({ skip }) => {
  if (disk === null) skip(NO_BAD_DISK);
  await engine.indexFully([folder]);
  const [first] = photos();
  disk?.becomes('slow 6000');
  const maker = decoderThumbnails(decoder, homeAt(join(place, 'cache')), { decode: 2_000, read: 2_000 });
  const made = await maker.make(stores.decode.photo(first!.id)!, new AbortController().signal);
  expect(made).toMatchObject({ readState: 'unreadable', reason: 'The disk takes too long to read this file.' });
  expect(made.wayOut).toMatch(/^It is tried again automatically/);
});
