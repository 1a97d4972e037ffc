// Two articles, one or none: what keys did with them is what is shown and what the library has, however late its answers come.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Library, random, startLateDesk } from './shared/testing/late-desk.ts';

interface LibraryOfTest extends Library {
  readonly photoIds: readonly number[];
  close(): void;
}

interface Opened {
  readonly article: {
    readonly id: number;
    readonly pictures: readonly { readonly id: number; readonly photoId: number }[];
  };
}

let library: LibraryOfTest;

async function ask<T>(name: string, args: unknown): Promise<T> {
  const answer = await library.answer(name, args);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value as T;
}

const create = async (photoIds: readonly number[], headline: string): Promise<number> =>
  (await ask<Opened>('articles.create', { photoIds, headline, date: '2024-08-12' })).article.id;

const photosIn = async (articleId: number): Promise<readonly number[]> =>
  (await ask<Opened>('articles.open', { articleId })).article.pictures.map(({ photoId }) => photoId);

async function openWindow(seed: number) {
  vi.resetModules();
  const below = random(seed);
  startLateDesk(library, 400, below);
  const [articles, beside, pictures, carry, starting, rows] = await Promise.all([
    import('./shared/articles/articles.ts'),
    import('./shared/articles/beside.ts'),
    import('./shared/articles/pictures.ts'),
    import('./features/article/state/carry.ts'),
    import('./shared/window/last-step.ts'),
    import('./shared/photographs/rows.ts'),
  ]);
  rows.startRows();
  starting.startLastStep();
  const started = articles.startArticles().then(() => beside.startBeside());
  await vi.advanceTimersByTimeAsync(5_000);
  await started;
  return { below, articles, beside, pictures, carry };
}

/** Until every answer has come. */
async function settle(): Promise<void> {
  for (let round = 0; round < 20; round += 1) await vi.advanceTimersByTimeAsync(1_000);
}

beforeEach(async () => {
  // The library is Node's, the window's types know no Node: it is found by address.
  const address = new URL('../src-main/library/testing/library-in-memory.ts', import.meta.url).href;
  const made = (await import(/* @vite-ignore */ address)) as { libraryInMemory(photographs: number): LibraryOfTest };
  library = made.libraryInMemory(30);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  library.close();
});

describe.each([1, 2, 3])('with answers reordered by seed %i', (seed) => {
  test('in the second article five presses move five places, three take three out, and three send three over', async () => {
    const here = await create(library.photoIds.slice(0, 8), 'Here');
    const there = await create(library.photoIds.slice(8, 20), 'There');
    const { below, articles, beside, carry } = await openWindow(seed);
    void articles.openArticle(here);
    await settle();
    void beside.openBeside(there);
    await settle();
    const moment = (): Promise<unknown> => vi.advanceTimersByTimeAsync(below(60));
    const shown = (): readonly number[] => beside.beside.get().article!.pictures.map(({ photoId }) => photoId);
    const [first, ...others] = shown();
    for (let press = 0; press < 5; press += 1) {
      void carry.moveBeside(1);
      await moment();
    }
    const moved = [...others.slice(0, 5), first, ...others.slice(5)];
    expect(shown()).toEqual(moved);
    for (let press = 0; press < 3; press += 1) {
      void carry.removeBeside();
      await moment();
    }
    const left = [...moved.slice(0, 5), ...moved.slice(8)];
    expect(shown()).toEqual(left);
    const before = articles.articles.get().article!.pictures.map(({ photoId }) => photoId);
    for (let press = 0; press < 3; press += 1) {
      void carry.sendAcross(true);
      await moment();
    }
    expect(articles.articles.get().article!.pictures.map(({ photoId }) => photoId)).toEqual(before.slice(3));
    await settle();
    expect(await photosIn(here)).toEqual(before.slice(3));
    expect(await photosIn(there)).toEqual([...left, ...before.slice(0, 3)]);
    expect(shown()).toEqual(await photosIn(there));
  });

  test('of articles that are opened in one go the last is shown, and two that change places twice are where they were', async () => {
    const ids: number[] = [];
    for (const at of [0, 5, 10, 15]) ids.push(await create(library.photoIds.slice(at, at + 5), `Article ${at}`));
    const [a = 0, b = 0, c = 0, d = 0] = ids;
    const { articles, beside } = await openWindow(seed);
    for (const id of [a, b, c]) void articles.openArticle(id);
    await settle();
    expect(articles.articles.get().article?.id).toBe(c);
    for (const id of [a, b, d]) void beside.openBeside(id);
    await settle();
    expect(beside.beside.get().article?.id).toBe(d);
    void beside.swapArticles();
    expect([articles.articles.get().article?.id, beside.beside.get().article?.id]).toEqual([d, c]);
    void beside.swapArticles();
    expect([articles.articles.get().article?.id, beside.beside.get().article?.id]).toEqual([c, d]);
    await settle();
    expect([articles.articles.get().article?.id, beside.beside.get().article?.id]).toEqual([c, d]);
  });

  test('photographs that are added in one go where no article is open make one article of all', async () => {
    const { articles, pictures } = await openWindow(seed);
    const added = library.photoIds.slice(0, 4);
    for (const id of added) {
      void pictures.addToArticle([id]);
      await vi.advanceTimersByTimeAsync(30);
    }
    await settle();
    const list = await ask<readonly { readonly id: number }[]>('articles.list', null);
    expect(list).toHaveLength(1);
    expect(await photosIn(list[0]!.id)).toEqual(added);
    expect(articles.articles.get().article?.pictures.map(({ photoId }) => photoId)).toEqual(added);
  });
});
