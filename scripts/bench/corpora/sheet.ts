// Makes libraries with pictures for the window, once a machine: rows, marks, an article and thumbnails through the program's own stores.
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { AGENCIES } from '../../../src-main/domain/credit/agencies.ts';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import type { StackKind } from '../../../src-main/domain/stacks/stack.ts';
import { createThumbnailCache } from '../../../src-main/filesystem/thumbnail-cache.ts';
import { makeThumbnail } from '../../../src-main/imaging/make-thumbnail.ts';
import { articleStore } from '../../../src-main/sqlite/articles/article-store.ts';
import { viewStore } from '../../../src-main/sqlite/desk/view-store.ts';
import { openJournal } from '../../../src-main/sqlite/journal/journal.ts';
import { closeLibrary, openLibrary } from '../../../src-main/sqlite/library/database.ts';
import type { WritableDb } from '../../../src-main/sqlite/library/handles.ts';
import { allReadBy } from '../../../src-main/sqlite/photographs/photo-readings.ts';
import { openPhotoStores, type PhotoStores } from '../../../src-main/sqlite/photographs/photo-stores.ts';
import { createArticle } from '../../../src-main/usecases/articles/curate-pictures.ts';
import type { Likeness } from '../../../src-main/usecases/indexing/decode-ports.ts';
import { groupPhotos } from '../../../src-main/usecases/photographs/group-photos.ts';
import { markPhotos } from '../../../src-main/usecases/photographs/mark-photos.ts';
import { burstFrame, likenessIn, takenAt } from './bursts.ts';
import { openDesk } from './desk.ts';
import { invented } from './million.ts';
import { libraryCorpus, smallPhotographs } from './photographs.ts';
import { makeTree, treeFile, treeFolder } from './tree.ts';

type Say = (line: string) => void;

const PAGE = 5_000;
/** Different thumbnails; the rest are links to these, so that a hundred thousand take no more room than two hundred. */
const DIFFERENT = 200;
const IN_ARTICLE = 24;

/** A separate library for one run: the rows are a copy that may be written, the pictures are shared; the window comes up with these stacks. */
export async function sheetLibrary(
  photographs: number,
  scratch: string,
  name: string,
  say: Say,
  stacks: 'off' | StackKind = 'off',
): Promise<string> {
  const made = await makeSheet(photographs, say);
  const file = join(scratch, `${name}-${photographs}.sqlite`);
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  copyFileSync(join(made, 'library.sqlite'), file);
  if (!existsSync(`${file}-pictures`)) symlinkSync(join(made, 'pictures'), `${file}-pictures`);
  if (stacks !== 'off') {
    const db = openLibrary(file);
    viewStore(db).save('stacks', stacks);
    closeLibrary(db);
  }
  return file;
}

async function makeSheet(photographs: number, say: Say): Promise<string> {
  const folder = libraryCorpus(`sheet-blocks-${photographs}`);
  if (existsSync(folder)) return folder;
  say(`making a library of ${photographs} photographs with thumbnails`);
  const half = `${folder}.part`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const tree = makeTree(photographs, say);
  const db = openLibrary(join(half, 'library.sqlite'));
  const stores = openPhotoStores(db);
  const folderId = stores.folders.add(tree, 'archive');
  say('writing the rows');
  const ids = writeRows(stores, folderId, tree, photographs);
  allReadBy(db);
  pictureRows(stores, ids, await linkThumbnails(join(half, 'pictures'), ids, say));
  say('marking');
  decide(db, stores, photographs);
  say('grouping bursts');
  await groupPhotos(stores.stacks, new AbortController().signal, async () => undefined);
  closeLibrary(db);
  await settle(half);
  renameSync(half, folder);
  return folder;
}

/** Rows of the files as they lie in the tree, so that the program finds nothing new in it. */
function writeRows(stores: PhotoStores, folderId: number, tree: string, photographs: number): readonly PhotoId[] {
  const ids: PhotoId[] = [];
  for (let from = 0; from < photographs; from += PAGE) {
    const photos = Array.from({ length: Math.min(PAGE, photographs - from) }, (_, at) => {
      const n = from + at;
      const { size, mtimeMs, ino } = statSync(join(tree, treeFolder(n), treeFile(n)));
      const photo = invented(n);
      const instructions = n % 50 === 0 ? 'NO SALES, NO ARCHIVE' : '';
      const facts =
        photo.facts === null
          ? null
          : {
              ...photo.facts,
              metadata: { ...photo.facts.metadata, creator: ['Ines Duarte'], instructions },
              capture: { ...photo.facts.capture, takenAt: takenAt(burstFrame(n)) },
            };
      return {
        ...photo,
        facts,
        directory: treeFolder(n),
        file: { name: treeFile(n), bytes: size, modifiedMs: mtimeMs, inode: ino },
      };
    });
    ids.push(...stores.index.writePage({ folderId, photos, placed: [], sidecars: [], seen: [], done: [] }));
  }
  return ids;
}

interface Thumbnail {
  readonly bytes: number;
  readonly likeness: Likeness;
}

/** Every frame of a burst gets the same picture; says of each picture how large it is and what it is like. */
async function linkThumbnails(cacheFolder: string, ids: readonly PhotoId[], say: Say): Promise<readonly Thumbnail[]> {
  const { files } = await smallPhotographs(say);
  const cache = createThumbnailCache(() => cacheFolder);
  const originals = join(cacheFolder, 'linked');
  mkdirSync(originals, { recursive: true });
  const thumbnails: Thumbnail[] = [];
  for (let body = 0; body < DIFFERENT; body += 1) {
    const file = readFileSync(files[body % files.length] ?? '');
    const { jpeg, likeness } = await makeThumbnail({
      type: 'jpeg',
      preview: null,
      width: null,
      height: null,
      read: (offset, length) => file.subarray(offset, offset + length),
      size: file.length,
    });
    writeFileSync(join(originals, `${body}.jpg`), jpeg);
    thumbnails.push({ bytes: jpeg.length, likeness });
  }
  ids.forEach((id, n) => {
    const path = cache.path('thumbs', id);
    mkdirSync(dirname(path), { recursive: true });
    linkSync(join(originals, `${burstFrame(n).burst % DIFFERENT}.jpg`), path);
  });
  return thumbnails;
}

function pictureRows(stores: PhotoStores, ids: readonly PhotoId[], thumbnails: readonly Thumbnail[]): void {
  const all = ids.map((photoId, n) => {
    const frame = burstFrame(n);
    const { bytes, likeness } = thumbnails[frame.burst % DIFFERENT]!;
    return {
      photoId,
      readState: 'ready' as const,
      reason: null,
      wayOut: null,
      warnings: [],
      width: null,
      height: null,
      picture: { kind: 2 as const, bytes },
      likeness: likenessIn(frame, likeness),
      identity: null,
    };
  });
  for (let from = 0; from < all.length; from += PAGE) stores.decode.finish(all.slice(from, from + PAGE));
}

/** Marks as an editor leaves them: some of everything, everywhere; and an article of two dozen at the beginning. */
function decide(db: WritableDb, stores: PhotoStores, photographs: number): void {
  const clock = { now: () => new Date().toISOString() };
  const journal = openJournal(db, clock);
  const marks = { journal, photos: stores.query };
  const every = (n: number, of: number): readonly PhotoId[] =>
    Array.from({ length: Math.floor(photographs / of) }, (_, at) => at * of + n + 1);
  const inSteps = (ids: readonly PhotoId[], change: Parameters<typeof markPhotos>[2]): void => {
    for (let from = 0; from < ids.length; from += PAGE) markPhotos(marks, ids.slice(from, from + PAGE), change);
  };
  inSteps(every(0, 10), { pick: 'pick', stars: 4 });
  inSteps(every(3, 10), { pick: 'reject' });
  inSteps(every(5, 10), { stars: 2, colour: 3 });
  inSteps(every(7, 10), { colour: 1 });
  const blank = { fileName: '', capturedAt: null, metadata: {} };
  createArticle(
    {
      journal,
      clock,
      articles: articleStore(db),
      photos: { photo: (id: PhotoId) => ({ ...blank, id }) as never, marks: stores.query.marks },
      agencies: () => AGENCIES,
      prefill: () => ({ caption: '', credit: '', altText: '' }),
    },
    { headline: 'Bench', date: '2024-08-12', photoIds: Array.from({ length: IN_ARTICLE }, (_, at) => at + 1) },
  );
}

/** Compares the rows with the tree once, as the program's first start would; nothing may be new. */
async function settle(folder: string): Promise<void> {
  const desk = await openDesk(folder);
  const found = desk.stores.folders.list()[0];
  const { added, changed, missing } = await desk.engine.indexFolder(found?.id ?? 0);
  await desk.close();
  if (added + changed + missing !== 0)
    throw new Error(
      `Expected nothing new in the library just made, found ${added} added, ${changed} changed, ${missing} missing.`,
    );
}
