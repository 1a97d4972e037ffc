// The history of a caption and of an order, through the library's own calls: who, when, what, and the way back.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OrderChange, WordsStep } from '../domain/article-history.ts';
import type { OpenedArticle } from '../domain/overviews/articles.ts';
import { type LibraryInMemory, libraryInMemory } from './testing/library-in-memory.ts';

let library: LibraryInMemory;

beforeEach(() => {
  library = libraryInMemory(4);
});
afterEach(() => library.close());

async function ask<T>(name: string, args: unknown): Promise<T> {
  const answer = await library.answer(name, args);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value as T;
}

async function articleOf(count: number) {
  const photoIds = library.photoIds.slice(0, count);
  const { article } = await ask<OpenedArticle>('articles.create', { photoIds, headline: '', date: '' });
  return article;
}

test('says every change of a picture’s words, newest first, with the name that signs; undone ones are none', async () => {
  const article = await articleOf(2);
  const [first, second] = article.pictures.map(({ id }) => id) as [number, number];
  const edit = (pictureId: number, patch: object) => ask('pictures.edit', { pictureId, patch });
  await edit(first, { caption: 'Boats.' });
  library.signAs('Ada Marlow');
  await edit(first, { caption: 'Boats at dawn.' });
  await edit(second, { caption: 'Another picture.' });
  await edit(first, { credit: 'AP/Ann Poe' });
  await ask('pictures.move', { articleId: article.id, pictureIds: [first], before: null });
  await edit(first, { caption: 'A slip.' });
  await ask('history.undo', undefined);

  const steps = await ask<readonly WordsStep[]>('pictures.history', { pictureId: first });
  expect(
    steps.map(({ who, fields, before, after }) => [who, fields[0], before[fields[0]!], after[fields[0]!]]),
  ).toEqual([
    ['Ada Marlow', 'credit', '', 'AP/Ann Poe'],
    ['Ada Marlow', 'caption', 'Boats.', 'Boats at dawn.'],
    ['', 'caption', '', 'Boats.'],
  ]);
  expect(steps.map(({ at }) => at)).toEqual([...steps.map(({ at }) => at)].sort().reverse());
});

test('says that the order is another than the one reviewed, until it is reviewed again; words and new pictures change no order', async () => {
  const article = await articleOf(3);
  const ids = article.pictures.map(({ id }) => id);
  const changed = () => ask<OrderChange | null>('articles.orderChanged', { articleId: article.id });
  const move = () => ask('pictures.move', { articleId: article.id, pictureIds: [ids[2]], before: ids[0] });
  await move();
  expect(await changed()).toBeNull();
  await ask('pictures.signOff', { articleId: article.id, pictureIds: ids, name: 'Ada Marlow' });
  await ask('pictures.add', {
    articleId: article.id,
    photoIds: [library.photoIds[3]],
    before: ids[2],
    repeatReason: '',
  });
  expect(await changed()).toBeNull();
  await ask('pictures.move', { articleId: article.id, pictureIds: [ids[2]], before: null });
  expect(await changed()).toMatchObject({ label: expect.stringContaining('moved'), reviewed: { name: 'Ada Marlow' } });
  await ask('history.undo', undefined);
  expect(await changed()).toBeNull();
  await ask('history.redo', undefined);
  await ask('pictures.signOff', { articleId: article.id, pictureIds: [ids[0]], name: 'Tom Lind' });
  expect(await changed()).toBeNull();
});
