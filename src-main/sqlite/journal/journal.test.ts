/** The journal: any run of edits, undone, is the beginning again; redone, the end again; and none of it needs memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AGENCIES } from '../../domain/credit/agencies.ts';
import { readArticleText } from '../../domain/article-text/parse-article-text.ts';
import { PICKS } from '../../domain/photo.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { type ArticleFromTextPorts, articleFromText } from '../../usecases/articles/article-from-text.ts';
import { carryPictures } from '../../usecases/articles/carry-pictures.ts';
import {
  addPictures,
  type CuratePorts,
  createArticle,
  removePictures,
} from '../../usecases/articles/curate-pictures.ts';
import { deleteArticle, duplicateArticle, editArticle } from '../../usecases/articles/edit-article.ts';
import { editMany, editPicture, signOff } from '../../usecases/articles/edit-pictures.ts';
import { movePictures } from '../../usecases/articles/order-pictures.ts';
import { discardCaption, giveCaption } from '../../usecases/articles/unplaced-captions.ts';
import { markPhotos } from '../../usecases/photographs/mark-photos.ts';
import { articleStore } from '../articles/article-store.ts';
import { closeLibrary, openLibrary } from '../library/database.ts';
import type { WritableDb } from '../library/handles.ts';
import { openJournal } from './journal.ts';

const PHOTOS = 12;
let folder: string;
let db: WritableDb;
let clockAt = Date.parse('2024-08-12T12:00:00Z');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
  db = openLibrary(join(folder, 'library.sqlite'));
  const insert = db.prepare(
    "INSERT INTO photos (capture_order, file_name, type, bytes, added_at) VALUES (?, ?, 'jpeg', 1, 0)",
  );
  for (let at = 1; at <= PHOTOS; at += 1) insert.run(at, `frame-${at}.jpg`);
});
afterEach(() => {
  closeLibrary(db);
  rmSync(folder, { recursive: true, force: true });
});

function portsOn(library: WritableDb): CuratePorts {
  const clock = {
    now: (): string => {
      clockAt += 10_000;
      return new Date(clockAt).toISOString();
    },
  };
  const marks = library.prepare('SELECT pick, stars, colour FROM photos WHERE id = ?');
  return {
    clock,
    journal: openJournal(library, clock),
    articles: articleStore(library),
    photos: {
      photo: (id) => ({ id, fileName: `frame-${id}.jpg`, capturedAt: null, metadata: {} }) as never,
      marks: (ids) =>
        new Map(
          ids.map((id) => {
            const row = marks.get(id) as { pick: number; stars: number; colour: number };
            return [id, { pick: PICKS[row.pick], stars: row.stars, colour: row.colour } as never];
          }),
        ),
    },
    agencies: () => AGENCIES,
    prefill: (photo) => ({ caption: `Caption of ${photo.fileName}`, credit: 'AP/Nobody', altText: '' }),
  };
}

/** Everything that edits may change, as one text; times of change are the clock's, not the editor's. */
function stateOf(library: WritableDb): string {
  const rows = (sql: string): unknown => library.prepare(sql).all();
  return JSON.stringify([
    rows('SELECT id, pick, stars, colour FROM photos ORDER BY id'),
    rows(
      'SELECT id, headline, slug, date, byline, standfirst, body, profile, edition, archived FROM articles ORDER BY id',
    ),
    rows('SELECT * FROM pictures ORDER BY id'),
    rows('SELECT * FROM unplaced_captions ORDER BY id'),
  ]);
}

/** A small generator with a seed, so that a failure can be run again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function anyEdit(ports: CuratePorts, below: (n: number) => number): void {
  const list = ports.articles.list();
  const summary = list[below(Math.max(1, list.length))];
  if (summary === undefined || below(25) === 0) {
    createArticle(ports, {
      headline: `Article ${below(1000)}`,
      date: '2024-08-12',
      photoIds: [1 + below(PHOTOS), 1 + below(PHOTOS)],
    });
    return;
  }
  const pictures = ports.articles.pictureRows(summary.id).map((row) => row.id);
  const some = pictures.filter(() => below(3) === 0);
  const one = pictures[below(Math.max(1, pictures.length))];
  const kept = ports.articles.unplacedRows(summary.id)[0];
  const text = readArticleText(`Regatta ${below(99)}\n\nText ${below(4)}. AP/Jo Bloggs\n\nText. AP/Jo Bloggs\n`);
  const pictureWords = text.pictures.map(({ caption, credit }) => ({
    photoId: below(2) === 0 ? null : 1 + below(PHOTOS),
    caption,
    credit,
  }));
  const edits: readonly (() => unknown)[] = [
    () =>
      articleFromText(ports as ArticleFromTextPorts, text, summary.id, EVERYTHING, {
        pictures: pictureWords,
        extra: [],
      }),
    () => kept !== undefined && one !== undefined && giveCaption(ports, kept.id, one),
    () => kept !== undefined && discardCaption(ports, kept.id),
    () =>
      markPhotos(ports, [1 + below(PHOTOS), 1 + below(PHOTOS)], {
        stars: below(6) as never,
        pick: PICKS[below(3)] as never,
      }),
    () => editArticle(ports, summary.id, { headline: `Headline ${below(50)}`, body: `Text ${below(9)}` }),
    () => addPictures(ports, summary.id, [1 + below(PHOTOS)], one ?? null, below(2) === 0 ? '' : `Reason ${below(9)}`),
    () => removePictures(ports, summary.id, some),
    () => movePictures(ports, summary.id, some, one ?? null),
    () => one !== undefined && editPicture(ports, one, { caption: `Caption ${below(99)}`, lead: below(2) === 0 }),
    () =>
      editMany(
        ports,
        summary.id,
        'Fix',
        { standfirst: `S${below(9)}` },
        some.map((pictureId) => ({ pictureId, field: 'credit' as const, text: `PA/${below(9)}` })),
      ),
    () => signOff(ports, summary.id, some, below(3) === 0 ? null : 'Ada'),
    () => below(6) === 0 && deleteArticle(ports, summary.id),
    () => below(6) === 0 && duplicateArticle(ports, summary.id),
  ];
  edits[below(edits.length)]?.();
}

describe('the journal', () => {
  it.each([1, 2, 3])('undoes 200 random edits to the beginning and redoes them to the end (seed %i)', (seed) => {
    const ports = portsOn(db);
    const below = random(seed);
    const start = stateOf(db);
    for (let at = 0; at < 200; at += 1) anyEdit(ports, below);
    const end = stateOf(db);
    expect(end).not.toBe(start);
    let steps = 0;
    while (ports.journal.undo() !== null) steps += 1;
    expect(steps).toBeGreaterThan(50);
    expect(stateOf(db)).toBe(start);
    while (ports.journal.redo() !== null) steps -= 1;
    expect(steps).toBe(0);
    expect(stateOf(db)).toBe(end);
  });

  it('undoes after a restart what was done before it, and says what', () => {
    const first = portsOn(db);
    const article = createArticle(first, { headline: 'Regatta', date: '2024-08-12', photoIds: [1, 2, 3] });
    const picture = article.pictures[2];
    expect(picture).toBeDefined();
    editPicture(first, picture?.id ?? 0, { caption: 'A new caption.' });
    closeLibrary(db);
    db = openLibrary(join(folder, 'library.sqlite'));
    const second = portsOn(db);
    expect(second.journal.undo()?.label).toBe('Undone: Caption of picture 3');
    expect(second.articles.article(article.id)?.pictures[2]?.caption).toBe('Caption of frame-3.jpg');
    expect(second.journal.redo()?.label).toBe('Redone: Caption of picture 3');
    expect(second.articles.article(article.id)?.pictures[2]?.caption).toBe('A new caption.');
  });

  it('makes one step of what was typed in one field without a pause', () => {
    const ports = portsOn(db);
    const slow = ports.clock;
    const article = createArticle(ports, { headline: 'Regatta', date: '2024-08-12', photoIds: [1] });
    const id = article.pictures[0]?.id ?? 0;
    const fast = { ...ports, journal: openJournal(db, { now: () => new Date(clockAt).toISOString() }) };
    for (const caption of ['A', 'Ab', 'Abc']) editPicture(fast, id, { caption });
    expect(ports.journal.undo()?.label).toBe('Undone: Caption of picture 1');
    expect(ports.articles.pictureRow(id)?.caption).toBe('Caption of frame-1.jpg');
    expect(slow).toBe(ports.clock);
  });

  it('takes a sign-off back when the picture changes afterwards', () => {
    const ports = portsOn(db);
    const article = createArticle(ports, { headline: 'Regatta', date: '2024-08-12', photoIds: [1, 2] });
    const ids = article.pictures.map((picture) => picture.id);
    expect(signOff(ports, article.id, ids, 'Ada').pictures.every((picture) => picture.signOff?.name === 'Ada')).toBe(
      true,
    );
    editPicture(ports, ids[0] ?? 0, { credit: 'PA/Somebody' });
    expect(ports.articles.article(article.id)?.pictures.map((picture) => picture.signOff?.name ?? null)).toEqual([
      null,
      'Ada',
    ]);
  });

  it.each([
    ['alt text', { altText: 'A boat' }],
    ['focal point', { focalPoint: { x: 0.2, y: 0.3 } }],
    ['crop', { crops: { '1:1': { x: 0, y: 0, width: 0.5, height: 0.5 } } }],
  ])('takes a sign-off back with a change of the %s, and undo brings it back', (_, patch) => {
    const ports = portsOn(db);
    const article = createArticle(ports, { headline: 'Regatta', date: '2024-08-12', photoIds: [1] });
    const id = article.pictures[0]?.id ?? 0;
    signOff(ports, article.id, [id], 'Ada');
    editPicture(ports, id, patch);
    expect(ports.articles.pictureRow(id)?.signOff).toBeNull();
    ports.journal.undo();
    expect(ports.articles.pictureRow(id)?.signOff?.name).toBe('Ada');
  });

  it('takes one run of the hand on one crop as one step, and another ratio as another', () => {
    const ports = portsOn(db);
    const article = createArticle(ports, { headline: 'Regatta', date: '2024-08-12', photoIds: [1] });
    const id = article.pictures[0]?.id ?? 0;
    const fast = { ...ports, journal: openJournal(db, { now: () => new Date(clockAt).toISOString() }) };
    const square = (x: number) => ({ x, y: 0, width: 0.5, height: 0.5 });
    for (const x of [0.1, 0.2, 0.3]) editPicture(fast, id, { crops: { '1:1': square(x) } });
    editPicture(fast, id, { crops: { '1:1': square(0.3), '16:9': square(0) } });
    expect(ports.journal.undo()?.label).toBe('Undone: Crop 16:9 of picture 1');
    expect(ports.articles.pictureRow(id)?.crops).toEqual({ '1:1': square(0.3) });
    expect(ports.journal.undo()?.label).toBe('Undone: Crop 1:1 of picture 1');
    expect(ports.articles.pictureRow(id)?.crops).toEqual({});
    ports.journal.redo();
    expect(ports.articles.pictureRow(id)?.crops).toEqual({ '1:1': square(0.3) });
  });

  it('refuses a sign-off without a name', () => {
    const ports = portsOn(db);
    const article = createArticle(ports, { headline: 'Regatta', date: '', photoIds: [1] });
    expect(() => signOff(ports, article.id, [article.pictures[0]?.id ?? 0], '  ')).toThrow(/name/);
  });
});

describe('a photograph added again', () => {
  it('stays out without a reason, and with one is a picture of its own that undo takes out again', () => {
    const ports = portsOn(db);
    const { id } = createArticle(ports, { headline: 'Regatta', date: '', photoIds: [1, 2] });
    const before = stateOf(db);
    expect(addPictures(ports, id, [1], null)).toMatchObject({ added: [], already: 1 });
    expect(stateOf(db)).toBe(before);
    const { article, already } = addPictures(ports, id, [1, 3], null, '  The detail\nis the story ');
    expect(already).toBe(0);
    expect(article.pictures.map(({ photoId, repeatReason }) => [photoId, repeatReason])).toEqual([
      [1, undefined],
      [2, undefined],
      [1, 'The detail is the story'],
      [3, undefined],
    ]);
    expect(ports.journal.heads().undo).toBe('2 pictures added to the article again: The detail is the story');
    ports.journal.undo();
    expect(stateOf(db)).toBe(before);
    ports.journal.redo();
    expect(ports.articles.article(id)).toEqual(article);
    // In another article it is the first of its kind, and nobody has to say why.
    const other = createArticle(ports, { headline: 'Other', date: '', photoIds: [] });
    const second = article.pictures[2]?.id as number;
    const carried = carryPictures(ports, [second], other.id, null, false).article.pictures;
    expect(carried.map(({ photoId, repeatReason }) => [photoId, repeatReason])).toEqual([[1, undefined]]);
  });
});

describe('a text read into an article that shows a photograph twice', () => {
  it('writes to its first place, keeps the second with its reason behind, and is undone as one step', () => {
    const ports = portsOn(db);
    const { id } = createArticle(ports, { headline: 'Regatta', date: '', photoIds: [1, 2] });
    addPictures(ports, id, [1], null, 'The detail');
    const before = stateOf(db);
    const words = (photoId: number) => ({ photoId, caption: `Text ${photoId}`, credit: 'AP/Jo Bloggs' });
    const read = readArticleText('Regatta\n\nText 2. AP/Jo Bloggs\n\nText 1. AP/Jo Bloggs\n');
    const decided = { pictures: [words(2), words(1)], extra: [] };
    const { article } = articleFromText(ports as ArticleFromTextPorts, read, id, EVERYTHING, decided);
    expect(article.pictures.map(({ photoId, caption, repeatReason }) => [photoId, caption, repeatReason])).toEqual([
      [2, 'Text 2', undefined],
      [1, 'Text 1', undefined],
      [1, 'Caption of frame-1.jpg', 'The detail'],
    ]);
    ports.journal.undo();
    expect(stateOf(db)).toBe(before);
  });
});

describe('carrying pictures between articles', () => {
  const start = (ports: CuratePorts) => {
    const one = createArticle(ports, { headline: 'One', date: '', photoIds: [1, 2, 3] });
    const two = createArticle(ports, { headline: 'Two', date: '', photoIds: [3, 4] });
    const [first, second, third] = one.pictures.map(({ id }) => id) as [number, number, number];
    editPicture(ports, second, { caption: 'Words of its own', focalPoint: { x: 0.1, y: 0.2 } });
    signOff(ports, one.id, [first, second, third], 'Ada Desk');
    return { one, two, first, second, third };
  };
  const photosOf = (ports: CuratePorts, id: number) =>
    ports.articles.article(id)?.pictures.map(({ photoId }) => photoId);

  it('moves them with their words and sign-offs, leaves out what stands there, and undoes it as one step', () => {
    const ports = portsOn(db);
    const { one, two, first, second, third } = start(ports);
    const before = stateOf(db);
    const head = two.pictures[1]?.id ?? null;
    const carried = carryPictures(ports, [third, second, first], two.id, head, true);
    expect(carried).toMatchObject({ already: 1, from: [one.id] });
    expect(photosOf(ports, two.id)).toEqual([3, 1, 2, 4]);
    expect(photosOf(ports, one.id)).toEqual([3]);
    expect(carried.article.pictures[2]).toMatchObject({
      caption: 'Words of its own',
      focalPoint: { x: 0.1, y: 0.2 },
      signOff: { name: 'Ada Desk' },
    });
    expect(carried.article.pictures.filter(({ lead }) => lead)).toHaveLength(1);
    ports.journal.undo();
    expect(stateOf(db)).toBe(before);
    ports.journal.redo();
    expect(photosOf(ports, two.id)).toEqual([3, 1, 2, 4]);
  });

  it('copies them without taking anything out, to be signed anew', () => {
    const ports = portsOn(db);
    const { one, two, second } = start(ports);
    const { article } = carryPictures(ports, [second], two.id, null, false);
    expect(photosOf(ports, one.id)).toEqual([1, 2, 3]);
    expect(article.pictures.at(-1)).toMatchObject({ photoId: 2, caption: 'Words of its own', signOff: null });
    expect(carryPictures(ports, [second], two.id, null, false)).toMatchObject({ added: [], already: 1 });
  });

  it('within one article is a move of its order', () => {
    const ports = portsOn(db);
    const { one, first, second } = start(ports);
    carryPictures(ports, [first, second], one.id, null, true);
    expect(photosOf(ports, one.id)).toEqual([3, 1, 2]);
  });
});
