/** Marks that other programs wrote are the desk's own marks: at indexing, when they change, against marks made here. */
import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { openJournal } from '../../sqlite/journal/journal.ts';
import type { Journal } from '../../usecases/journal-ports.ts';
import { markPhotos } from '../../usecases/photographs/mark-photos.ts';
import { type DeskOnDisk, deskOnDisk, numberedJpeg, sidecarText } from '../testing/desk-on-disk.ts';

vi.setConfig({ testTimeout: 60_000 });

let desk: DeskOnDisk;
let journal: Journal;
let clock = Date.now();
beforeEach(() => {
  desk = deskOnDisk();
  clock = Date.now();
  journal = openJournal(desk.db, { now: () => new Date(clock).toISOString() });
});
afterEach(() => desk.close());

const marks = (name: string) => desk.named(name).marks;
const set = (name: string, made: Parameters<typeof markPhotos>[2]) =>
  markPhotos({ journal, photos: desk.stores.query }, [desk.named(name).id], made);
const NONE = { pick: 'none', stars: 0, colour: 0 };

const CASES = resolve('../shared/data/cases/window/marks');
describe.skipIf(!existsSync(CASES))('the folder of marked photographs', () => {
  test('shows what the photographer marked, and keeps what the editor changes', async () => {
    for (const name of readdirSync(CASES)) desk.put(name, readFileSync(join(CASES, name)));
    await desk.index();
    const found = Object.fromEntries(desk.photos().map((photo) => [photo.fileName, photo.marks]));
    expect(found).toEqual({
      'five-stars.jpg': { ...NONE, stars: 5 },
      'rejected.jpg': { ...NONE, pick: 'reject' },
      'red.jpg': { ...NONE, colour: 1 },
      'rouge.jpg': { ...NONE, colour: 1 },
      'digikam-rejected.jpg': { ...NONE, pick: 'reject' },
      'inside-two-stars.jpg': { ...NONE, stars: 2 },
      'none.jpg': NONE,
    });
    expect(desk.stores.query.query({ ...EVERYTHING, pick: ['reject'] }).ids).toHaveLength(2);
    clock += 1_000;
    set('five-stars.jpg', { stars: 1 });
    const later = new Date(clock + 60_000);
    utimesSync(join(desk.folder, 'five-stars.xmp'), later, later);
    await desk.index();
    expect(marks('five-stars.jpg').stars).toBe(1);
    expect(desk.named('five-stars.jpg').said?.properties).toMatchObject({ 'xmp:Rating': '5' });
  });
});

test('a mark that another program makes later is taken over, and the history names the one that gave way', async () => {
  desk.put('a.jpg', await numberedJpeg(1));
  desk.put('b.jpg', await numberedJpeg(2));
  await desk.index();
  set('a.jpg', { stars: 3 });
  set('a.jpg', { colour: 2 });
  clock += 5_000;
  const stated = (at: number): string => `xmp:MetadataDate="${new Date(at).toISOString()}"`;
  desk.put('a.xmp', sidecarText(null, `xmp:Rating="-1" ${stated(clock)}`));
  desk.put('b.xmp', sidecarText(null, `xmp:Label="Gelb" ${stated(clock)}`));
  await desk.index();
  expect(marks('a.jpg')).toEqual({ pick: 'reject', stars: 3, colour: 2 });
  expect(marks('b.jpg')).toEqual({ ...NONE, colour: 2 });
  desk.put('a.xmp', sidecarText(null, `xmp:Rating="5" ${stated(clock + 1_000)}`));
  await desk.index();
  expect(marks('a.jpg')).toEqual({ pick: 'none', stars: 5, colour: 2 });
  expect(journal.list(1)[0]?.label).toBe(
    'From other programs: a.jpg is unmarked, 5 stars from its file, was rejected, 3 stars',
  );
  // What was noted is nothing that the editor did: undo goes to the editor's own last step, and takes back only what that changed.
  expect(journal.undo()?.label).toBe('Undone: Colour Yellow: 1 photograph');
  expect(marks('a.jpg')).toEqual({ pick: 'none', stars: 5, colour: 0 });
});

test('an earlier saying does not win; it is kept, and named', async () => {
  desk.put('a.jpg', await numberedJpeg(1));
  await desk.index();
  set('a.jpg', { stars: 4 });
  desk.put('a.xmp', sidecarText(null, `xmp:Rating="2" xmp:MetadataDate="2024-01-01T00:00:00Z"`));
  await desk.index();
  expect(marks('a.jpg').stars).toBe(4);
  expect(desk.named('a.jpg').said?.properties).toEqual({ 'xmp:Rating': '2' });
  expect(journal.list(1)[0]?.label).toBe('From other programs: a.jpg keeps 4 stars, older in its file: 2 stars');
});

test('hierarchical keywords are found by their last word, whoever wrote them', async () => {
  desk.put('a.jpg', await numberedJpeg(1));
  desk.put(
    'a.xmp',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:digiKam="http://www.digikam.org/ns/1.0/">
    <dc:subject><rdf:Bag><rdf:li>Lyon</rdf:li></rdf:Bag></dc:subject>
    <lr:hierarchicalSubject><rdf:Bag><rdf:li>Places|France|Lyon</rdf:li></rdf:Bag></lr:hierarchicalSubject>
    <digiKam:TagsList><rdf:Seq><rdf:li>Sport/Rowing</rdf:li><rdf:li>_Digikam_Internal_Tags_/x</rdf:li></rdf:Seq></digiKam:TagsList>
    </rdf:Description></rdf:RDF></x:xmpmeta>`,
  );
  await desk.index();
  expect(desk.named('a.jpg').metadata).toEqual({
    keywords: ['Lyon'],
    hierarchicalKeywords: ['Places|France|Lyon', 'Sport|Rowing'],
  });
  expect(desk.stores.query.query({ ...EVERYTHING, search: 'rowing' }).ids).toHaveLength(1);
  expect(desk.stores.query.facets(EVERYTHING).keyword?.map(({ value }) => value)).toEqual(['Lyon', 'Rowing']);
});
