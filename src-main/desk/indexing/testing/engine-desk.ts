/** A desk on real files, real SQLite and a real decoder process, and the photographs that tests lay into its folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach } from 'vitest';
import { createDecoderClient, type DecoderClient } from '../../../decoder/client.ts';
import { forkedDecoder } from '../../../decoder/fork.ts';
import type { TaskProgress } from '../../../domain/overviews/program.ts';
import type { FolderId, Photo, PhotoId } from '../../../domain/photo.ts';
import { EVERYTHING } from '../../../domain/photo-selection.ts';
import { closeLibrary, openLibrary } from '../../../sqlite/library/database.ts';
import type { WritableDb } from '../../../sqlite/library/handles.ts';
import { openPhotoStores, type PhotoStores } from '../../../sqlite/photographs/photo-stores.ts';
import type { ScanCounts } from '../../../usecases/indexing/index-ports.ts';
import { type Tasks, taskList } from '../../tasks.ts';
import { createIndexEngine, type IndexEngine } from '../index-engine.ts';
import { homeAt } from '../picture-home.ts';

const DECODER = resolve(import.meta.dirname, '../../../decoder/index.ts');

export interface Desk {
  readonly db: WritableDb;
  readonly stores: PhotoStores;
  readonly engine: IndexEngine;
  readonly tasks: Tasks;
  /** Everything that was told of long work, in order. */
  readonly told: TaskProgress[];
  readonly notices: string[];
  /** Photographs in the order in which their thumbnails came. */
  readonly pictured: PhotoId[];
  /** Jobs for thumbnails that the decoder was given, and those that are running. */
  readonly decoding: { begun: number; inHand: number };
}

/** What the test at work has; new for each. */
export let place = '';
export let folder = '';
export let desk: Desk;

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
export async function reopen(watch: boolean): Promise<void> {
  await desk.engine.close();
  closeLibrary(desk.db);
  desk = open(watch);
}

export function sentences(): readonly string[] {
  return desk.told.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]));
}

/** A desk for every test of the file, on its own folder. */
export function deskForEveryTest(): void {
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
}

/** After the engine was closed: the library too, and all of it open again. */
export function openAnew(): void {
  closeLibrary(desk.db);
  desk = open();
}

/** Another picture for every number, with a caption where one is given. */
export async function photograph(
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

export async function scanned(
  path = folder,
): Promise<ScanCounts & { readonly photos: number; readonly folderId: FolderId }> {
  const [found] = desk.engine.addFolders([path]);
  const summary = await desk.engine.indexFolder(found!.id);
  await desk.engine.idle();
  return { ...summary, photos: photos().length, folderId: found!.id };
}

export function photos(): readonly Photo[] {
  return [...desk.stores.query.query({ ...EVERYTHING, sort: 'name' }).ids].map((id) => desk.stores.query.photo(id)!);
}

export function named(name: string): Photo {
  const found = photos().find((photo) => photo.fileName === name);
  if (found === undefined)
    throw new Error(
      `Expected ${name} in the library, found ${photos()
        .map((photo) => photo.fileName)
        .join(', ')}.`,
    );
  return found;
}

export function mark(id: PhotoId): void {
  desk.db.prepare('UPDATE photos SET pick = 1, stars = 4 WHERE id = ?').run(id);
}

/** The only picture of an article. */
export function inArticle(id: PhotoId): void {
  desk.db.exec(`INSERT INTO articles (id, headline, slug, date, byline, standfirst, body, language, direction, profile, edition, archived)
    VALUES (1, '', 'a', '', '', '', '', 'en', 'ltr', 'web', 1, 0);
    INSERT INTO pictures (article_id, photo_id, position, caption, credit, alt_text, lead, crops) VALUES (1, ${id}, 0, '', '', '', 0, '{}')`);
}

export function places(photo: Photo): readonly string[] {
  return photo.placements.map((one) => `${one.relativePath}${one.missing ? ' (missing)' : ''}`);
}

/** Waits until it is so, for 15 seconds at most. */
export async function until(met: () => boolean): Promise<void> {
  const started = Date.now();
  while (!met()) {
    if (Date.now() - started > 15_000)
      throw new Error('Expected the watcher to see a change within 15 seconds, found none.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
