import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../domain/article-text/parse-article-text.ts';
import { PICKS } from '../../domain/photo.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { articleFromText } from '../../usecases/articles/article-from-text.ts';
import {
  addPictures,
  type CuratePorts,
  createArticle,
  removePictures,
} from '../../usecases/articles/curate-pictures.ts';
import { deleteArticle, duplicateArticle, editArticle } from '../../usecases/articles/edit-article.ts';
import { editMany, editPicture, signOff } from '../../usecases/articles/edit-pictures.ts';
import type { ArticleFromTextPorts } from '../../usecases/articles/import-candidates.ts';
import { movePictures } from '../../usecases/articles/order-pictures.ts';
import { discardCaption, giveCaption } from '../../usecases/articles/unplaced-captions.ts';
import { markPhotos } from '../../usecases/photographs/mark-photos.ts';
import { openJournal } from './journal.ts';
import { clockAt, db, libraryForEveryTest, PHOTOS, portsOn, reopenLibrary, stateOf } from './testing/journal-desk.ts';

libraryForEveryTest();

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
    reopenLibrary();
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
