/** Pictures added again, read in from a text and carried between articles: each one step that undo takes back whole. */
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../domain/article-text/parse-article-text.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { articleFromText } from '../../usecases/articles/article-from-text.ts';
import { carryPictures } from '../../usecases/articles/carry-pictures.ts';
import { addPictures, type CuratePorts, createArticle } from '../../usecases/articles/curate-pictures.ts';
import { editPicture, signOff } from '../../usecases/articles/edit-pictures.ts';
import type { ArticleFromTextPorts } from '../../usecases/articles/import-candidates.ts';
import { db, libraryForEveryTest, portsOn, stateOf } from './testing/journal-desk.ts';

libraryForEveryTest();

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
