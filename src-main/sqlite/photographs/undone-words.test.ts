/** Undo of the desk's words and of moved times in a real library: what the step changed turns, nothing else does, and search is written once. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import type { Journal } from '../../usecases/journal-ports.ts';
import { editPhotoMetadata } from '../../usecases/photographs/edit-metadata.ts';
import { shiftTimes } from '../../usecases/photographs/shift-times.ts';
import { articleStore } from '../articles/article-store.ts';
import { openJournal } from '../journal/journal.ts';
import { closeLibrary, openLibrary } from '../library/database.ts';
import type { WritableDb } from '../library/handles.ts';
import { openPhotoStores } from './photo-stores.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const MANY = 500;
const FACTS = {
  type: 'jpeg' as const,
  width: 6_000,
  height: 4_000,
  orientation: 1 as const,
  metadata: { headline: 'Regatta', description: 'Boats at the pier.' },
  conflicts: {},
  capture: { takenAt: '2024-08-12T21:05:03+02:00' },
  colour: {},
  preview: null,
  thumbnail: null,
  contentCredentials: false,
  pages: 1,
  warnings: [],
};
const fileOf = (at: number) => ({ name: `frame-${at}.jpg`, bytes: 1_000 + at, modifiedMs: 1_000_000, inode: at });

let db: WritableDb;
let stores: ReturnType<typeof openPhotoStores>;
let journal: Journal;
let ids: readonly number[];
let clock = Date.parse('2024-08-12T12:00:00Z');

beforeEach(() => {
  db = openLibrary(':memory:');
  stores = openPhotoStores(db);
  journal = openJournal(db, { now: () => new Date(clock).toISOString() });
  ids = add(1);
});
afterEach(() => closeLibrary(db));

function add(count: number): readonly number[] {
  const folderId = stores.folders.add('/cards/Match day', 'Match day');
  const photos = Array.from({ length: count }, (_, at) => ({
    directory: '',
    file: fileOf(at + 1),
    facts: { ...FACTS, metadata: { ...FACTS.metadata, description: `Boats at pier number${at + 1}x.` } },
    identity: null,
    reason: null,
    wayOut: null,
    sidecar: null,
  }));
  return stores.index.writePage({ folderId, photos, placed: [], sidecars: [], seen: [], done: [] });
}

function write(field: 'headline' | 'city', value: string): void {
  clock += 10_000;
  const ports = {
    journal,
    articles: articleStore(db),
    photos: stores.query,
    clock: { now: () => new Date(clock).toISOString() },
  };
  editPhotoMetadata(ports, ids[0]!, [{ field, way: 'replace', value }]);
}

/** Its sidecar says this since, at this moment. */
function saidByFile(metadata: object, at: number): void {
  const said = { properties: {}, stated: new Date(at).toISOString(), modifiedMs: at };
  stores.index.updateFacts([
    {
      photoId: ids[0]!,
      file: fileOf(1),
      facts: { ...FACTS, metadata: { ...FACTS.metadata, ...metadata }, said },
      identity: null,
      reason: null,
      wayOut: null,
      pixelsChanged: false,
      flagChanged: false,
    },
  ]);
}

test('undo of one field leaves another that was taken from a sidecar since', () => {
  write('city', 'Kelmar');
  write('headline', 'Ashby regatta');
  clock += 10_000;
  saidByFile({ city: 'Ashby' }, clock);
  expect(stores.query.photo(ids[0]!)?.metadata).toMatchObject({ headline: 'Ashby regatta', city: 'Ashby' });
  expect(journal.undo()?.label).toMatch(/^Undone: Headline/);
  expect(stores.query.photo(ids[0]!)?.metadata).toMatchObject({ headline: 'Regatta', city: 'Ashby' });
  journal.redo();
  expect(stores.query.photo(ids[0]!)?.metadata).toMatchObject({ headline: 'Ashby regatta', city: 'Ashby' });
});

test('an undone word is said now: the sidecar that has the word of before is the earlier saying', () => {
  write('headline', 'First');
  write('headline', 'Second');
  const written = clock;
  clock += 10_000;
  journal.undo();
  saidByFile({ headline: 'Second' }, written);
  expect(stores.query.photo(ids[0]!)?.metadata.headline).toBe('First');
});

/** Rows that were written on behalf of one call, those of the full text's own tables among them. */
function writes(work: () => void): number {
  const total = db.prepare('SELECT total_changes()').pluck();
  const before = total.get() as number;
  work();
  return (total.get() as number) - before;
}

test('many moved times and their undo write the full text once, not photograph by photograph', () => {
  const ports = { journal, photos: stores.query, cameraMates: stores.query.cameraMates };
  ids = [...ids, ...add(MANY)];
  const one = writes(() => shiftTimes(ports, [ids[0]!], 60_000, false));
  const all = writes(() => shiftTimes(ports, ids, 3_600_000, false));
  const undo = writes(() => journal.undo());
  // One by one they are more than as many times one: full text that is not written in order is flushed row by row.
  expect(all).toBeLessThan(one * MANY * 0.75);
  expect(undo).toBeLessThan(one * MANY * 0.75);
  for (const number of [1, 250, MANY])
    expect(stores.query.query({ ...EVERYTHING, search: `number${number}x` }).ids).not.toHaveLength(0);
  expect(stores.query.photo(ids[1]!)?.shiftMs).toBeUndefined();
});
