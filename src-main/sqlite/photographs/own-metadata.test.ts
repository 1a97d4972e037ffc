/** The desk's own metadata in a real library: found by search and filters, kept when the file is read again, undone with what it touched. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AGENCIES } from '../../domain/credit/agencies.ts';
import type { Photo } from '../../domain/photo.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { prefillPicture } from '../../domain/prefill.ts';
import { createArticle } from '../../usecases/articles/curate-pictures.ts';
import { signOff } from '../../usecases/articles/edit-pictures.ts';
import { editManyMetadata, editPhotoMetadata } from '../../usecases/photographs/edit-metadata.ts';
import { usesOf } from '../../usecases/photographs/offer-words.ts';
import { articleStore } from '../articles/article-store.ts';
import { openJournal } from '../journal/journal.ts';
import { closeLibrary, openLibrary } from '../library/database.ts';
import type { WritableDb } from '../library/handles.ts';
import { createPhotoMerger } from './photo-merge.ts';
import { createPhotoRowWriter } from './photo-row-writer.ts';
import { openPhotoStores } from './photo-stores.ts';

const FACTS = {
  type: 'jpeg' as const,
  width: 6_000,
  height: 4_000,
  orientation: 1 as const,
  metadata: { headline: 'Regatta', creditLine: 'AP', creator: ['Jo Hart'], description: 'Boats at the pier.' },
  conflicts: { headline: { xmp: 'Regatta', iptc: 'Regata' } },
  sources: { headline: 'xmp' as const },
  capture: {},
  colour: {},
  preview: null,
  thumbnail: null,
  contentCredentials: false,
  pages: 1,
  warnings: [],
};
const photograph = (at: number) => ({
  directory: '',
  file: { name: `frame-${at}.jpg`, bytes: 1_000 + at, modifiedMs: 1_000_000, inode: at },
  facts: FACTS,
  identity: null,
  reason: null,
  wayOut: null,
  sidecar: null,
});

let db: WritableDb;
let stores: ReturnType<typeof openPhotoStores>;
let ids: readonly number[];
let time = 0;
const clock = {
  now: () => {
    time += 10_000;
    return new Date(Date.parse('2024-08-12T12:00:00Z') + time).toISOString();
  },
};

function ports() {
  return {
    journal: openJournal(db, clock),
    articles: articleStore(db),
    photos: stores.query,
    clock,
    agencies: () => AGENCIES,
    prefill: (photo: Photo) => prefillPicture(photo.metadata),
  };
}

beforeEach(() => {
  db = openLibrary(':memory:');
  stores = openPhotoStores(db);
  const folderId = stores.folders.add('/cards/Match day', 'Match day');
  const photos = Array.from({ length: 600 }, (_, at) => photograph(at + 1));
  ids = stores.index.writePage({ folderId, photos, placed: [], sidecars: [], seen: [], done: [] });
});
afterEach(() => closeLibrary(db));

const found = (search: string): readonly number[] => [...stores.query.query({ ...EVERYTHING, search }).ids];
const quiet = {
  signal: new AbortController().signal,
  onProgress: () => undefined,
  breathe: () => Promise.resolve(),
};

test('search, filters and chips follow the desk’s words, and undo takes them back', () => {
  const desk = ports();
  const [id = 0] = ids;
  editPhotoMetadata(desk, id, [
    { field: 'personInImage', way: 'replace', value: ['Wilhelmina Ostrander'] },
    { field: 'description', way: 'replace', value: null },
  ]);
  expect(found('ostrander')).toEqual([id]);
  expect(stores.query.facets(EVERYTHING).person).toEqual([{ value: 'Wilhelmina Ostrander', count: 1 }]);
  expect(stores.query.query(EVERYTHING).counts.noCaption).toBe(1);
  expect(stores.query.photo(id)?.fileSays?.metadata.description).toBe('Boats at the pier.');
  desk.journal.undo();
  expect(found('ostrander')).toEqual([]);
  expect(stores.query.facets(EVERYTHING).person).toEqual([]);
  expect(stores.query.photo(id)).not.toHaveProperty('own');
  desk.journal.redo();
  expect(found('ostrander')).toEqual([id]);
});

test('a file that is read again keeps the desk’s words over its new ones', () => {
  const [id = 0] = ids;
  editPhotoMetadata(ports(), id, [{ field: 'headline', way: 'replace', value: 'Ashby regatta' }]);
  const metadata = { ...FACTS.metadata, headline: 'Of the agency', city: 'Ashby' };
  const file = { name: 'frame-1.jpg', bytes: 2_000, modifiedMs: 2_000_000, inode: 1 };
  stores.index.updateFacts([
    {
      photoId: id,
      facts: { ...FACTS, metadata },
      reason: null,
      wayOut: null,
      identity: null,
      file,
      pixelsChanged: false,
      flagChanged: false,
    },
  ]);
  const photo = stores.query.photo(id);
  expect(photo?.metadata).toMatchObject({ headline: 'Ashby regatta', city: 'Ashby' });
  expect(photo?.fileSays?.metadata.headline).toBe('Of the agency');
  expect(found('"ashby regatta"')).toEqual([id]);
  expect(found('"of the agency"')).toEqual([]);
});

test('says which block each value came from, and contradicts itself no longer where the desk has spoken', () => {
  const [id = 0] = ids;
  expect(stores.query.photo(id)).toMatchObject({ sources: { headline: 'xmp' }, conflicts: FACTS.conflicts });
  editPhotoMetadata(ports(), id, [{ field: 'headline', way: 'replace', value: 'Regatta' }]);
  expect(stores.query.photo(id)).toMatchObject({ conflicts: {}, fileSays: { conflicts: FACTS.conflicts } });
});

test('many photographs are one step, and one that is stopped half way too', async () => {
  const desk = ports();
  const edit = [{ field: 'event' as const, way: 'replace' as const, value: 'Ashby Regatta' }];
  const order = { photoIds: ids, editsOf: () => edit, what: 'Event name' };
  const steps = { ...desk, clock: { now: () => '2024-08-12T12:00:00.000Z' } };
  const fast = { ...steps, journal: openJournal(db, steps.clock) };
  expect(await editManyMetadata(fast, order, quiet)).toEqual({
    label: 'Event name: 600 photographs',
    changed: 600,
    left: [],
  });
  expect(stores.query.facets(EVERYTHING).event).toEqual([{ value: 'Ashby Regatta', count: 600 }]);
  fast.journal.undo();
  expect(stores.query.facets(EVERYTHING).event).toEqual([]);
  const stop = new AbortController();
  const half = await editManyMetadata(fast, order, { ...quiet, signal: stop.signal, onProgress: () => stop.abort() });
  expect(half.changed).toBe(250);
  expect(found('regatta')).toHaveLength(600);
  fast.journal.undo();
  expect(stores.query.facets(EVERYTHING).event).toEqual([]);
});

test('another edit between its pages does not part a long step, nor does a page cost more the more there were', async () => {
  const desk = ports();
  const edit = [{ field: 'event' as const, way: 'replace' as const, value: 'Ashby Regatta' }];
  const between = (done: number): void => {
    if (done === 250)
      editPhotoMetadata(desk, ids[599] ?? 0, [{ field: 'headline', way: 'replace', value: 'Typed meanwhile' }]);
  };
  await editManyMetadata(
    desk,
    { photoIds: ids, editsOf: () => edit, what: 'Event name' },
    { ...quiet, onProgress: between },
  );
  expect(desk.journal.list(10).map(({ label }) => label)).toEqual([
    'Event name: 600 photographs',
    'Headline of frame-600.jpg',
  ]);
  const sizes = db.prepare('SELECT max(length(changes)) * 1.0 / sum(length(changes)) FROM steps').pluck().get();
  expect(sizes).toBeLessThan(0.5);
  expect(desk.journal.undo()?.photoIds).toHaveLength(600);
  expect(stores.query.facets(EVERYTHING).event).toEqual([]);
  expect(stores.query.photo(ids[599] ?? 0)?.metadata.headline).toBe('Typed meanwhile');
  desk.journal.undo();
  expect(stores.query.photo(ids[599] ?? 0)?.metadata.headline).toBe('Regatta');
  desk.journal.redo();
  expect(desk.journal.redo()?.label).toBe('Redone: Event name: 600 photographs');
  expect(stores.query.facets(EVERYTHING).event).toEqual([{ value: 'Ashby Regatta', count: 600 }]);
  expect(desk.journal.redo()).toBeNull();
});

test('a credit that was signed off must be looked at again; undo gives the sign-off back', () => {
  const desk = ports();
  const [id = 0] = ids;
  const article = createArticle(desk, { headline: 'Regatta', date: '2024-08-12', photoIds: [id] });
  const [picture] = article.pictures;
  signOff(desk, article.id, [picture?.id ?? 0], 'Eve Moor');
  editPhotoMetadata(desk, id, [{ field: 'headline', way: 'replace', value: 'New' }]);
  expect(desk.articles.pictureRows(article.id)[0]?.signOff?.name).toBe('Eve Moor');
  editPhotoMetadata(desk, id, [{ field: 'creditLine', way: 'replace', value: 'Reuters' }]);
  expect(desk.articles.pictureRows(article.id)[0]?.signOff).toBeNull();
  desk.journal.undo();
  expect(desk.articles.pictureRows(article.id)[0]?.signOff?.name).toBe('Eve Moor');
});

test('new pictures begin with the desk’s words; old ones are offered them', () => {
  const desk = ports();
  const [id = 0] = ids;
  const before = createArticle(desk, { headline: 'Before', date: '2024-08-12', photoIds: [id] });
  expect(usesOf(desk, id)).toMatchObject([{ articleId: before.id, position: 1, words: [] }]);
  editPhotoMetadata(desk, id, [{ field: 'description', way: 'replace', value: 'Yachts at the pier.' }]);
  expect(usesOf(desk, id)).toMatchObject([
    { headline: 'Before', words: [{ field: 'caption', now: 'Boats at the pier.', offered: 'Yachts at the pier.' }] },
  ]);
  const after = createArticle(desk, { headline: 'After', date: '2024-08-12', photoIds: [id] });
  expect(after.pictures[0]?.caption).toBe('Yachts at the pier.');
});

test('two photographs that turn out to be one keep the later words', () => {
  const desk = ports();
  const [into = 0, from = 0] = ids;
  editPhotoMetadata(desk, into, [{ field: 'headline', way: 'replace', value: 'Earlier' }]);
  editPhotoMetadata(desk, from, [
    { field: 'headline', way: 'replace', value: 'Later' },
    { field: 'event', way: 'replace', value: 'Ashby Regatta' },
  ]);
  const merger = createPhotoMerger(db, createPhotoRowWriter(db));
  db.transaction(() => merger.merge(into, from))();
  expect(stores.query.photo(from)).toBeNull();
  expect(stores.query.photo(into)?.metadata).toMatchObject({ headline: 'Later', event: 'Ashby Regatta' });
  expect(found('"ashby regatta"')).toEqual([into]);
});

test('two photographs that turn out to be one keep what waits for their sidecar, and the stack that the editor made', () => {
  const [into = 0, from = 0, mate = 0] = ids;
  const [folder] = stores.folders.list();
  stores.folders.setSidecars(folder!.id, 'asked');
  stores.sidecars.ask([from]);
  ports().journal.apply({
    label: 'Stack of 2',
    changes: [from, mate].map((id) => ({ entity: 'stack', id, before: null, after: from })),
  });
  const merger = createPhotoMerger(db, createPhotoRowWriter(db));
  db.transaction(() => merger.merge(into, from))();
  expect([stores.sidecars.waiting(), stores.sidecars.next()]).toEqual([1, into]);
  const stacks = db.prepare('SELECT photo_id, stack FROM own_stacks ORDER BY photo_id').raw().all();
  expect(stacks).toEqual([
    [into, into],
    [mate, into],
  ]);
});
