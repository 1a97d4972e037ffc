// What an article's head says of its order and of earlier bundles: asked again when they may be others, and only then; a late answer about another article is nobody's.
import { beforeEach, expect, test, vi } from 'vitest';
import { BLANK_PICTURE } from '../../../../src-main/domain/article.ts';
import { type LateDesk, random, startLateDesk } from '../../../shared/testing/late-desk.ts';

let desk: LateDesk;
let state: typeof import('./article-review.ts');
let articles: typeof import('../../../shared/articles/articles.ts')['articles'];
let exporting: typeof import('../../../shared/articles/exports.ts')['exporting'];

const LATEST_MS = 200;
const library = {
  answer: async (name: string, args: unknown) => {
    const given = args as { articleId: number; ids: readonly number[] } | null;
    if (name === 'articles.orderChanged') return { ok: true, value: { step: `order of ${given?.articleId}` } } as const;
    if (name === 'photos.bundles')
      return { ok: true, value: given?.ids.map((photoId) => ({ photoId, title: `Day ${photoId}` })) } as const;
    return { ok: true, value: null } as const;
  },
};
const open = (id: number, photos: readonly number[], caption = ''): void =>
  articles.patch({
    article: {
      id,
      pictures: photos.map((photoId) => ({ ...BLANK_PICTURE, id: photoId * 10, photoId, caption })),
    } as never,
  });
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(LATEST_MS * 20);
const asked = (name: string): number => desk.made.filter((made) => made === name).length;

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  desk = startLateDesk(library, LATEST_MS, random(7));
  state = await import('./article-review.ts');
  ({ articles } = await import('../../../shared/articles/articles.ts'));
  ({ exporting } = await import('../../../shared/articles/exports.ts'));
  open(1, [4, 2]);
  state.startArticleReview();
  await settle();
  return () => vi.useRealTimers();
});

test('the order and the bundles of each photograph are known', () => {
  expect(state.orderChange.get()).toEqual({ step: 'order of 1' });
  expect([...state.published.get().keys()]).toEqual([4, 2]);
});

test('a caption asks nothing, a move asks for the order, another photograph for both', async () => {
  open(1, [4, 2], 'A boat.');
  await settle();
  expect([asked('articles.orderChanged'), asked('photos.bundles')]).toEqual([1, 1]);
  open(1, [4, 2, 9]);
  await settle();
  expect([asked('articles.orderChanged'), asked('photos.bundles')]).toEqual([2, 2]);
  expect([...state.published.get().keys()]).toEqual([4, 2, 9]);
});

test('a new bundle asks for the bundles again', async () => {
  exporting.patch({ result: { files: 3 } as never });
  await settle();
  expect(asked('photos.bundles')).toBe(2);
});

test('of several articles in quick succession the last one counts', async () => {
  for (const id of [2, 3, 4]) {
    open(id, [id]);
    await vi.advanceTimersByTimeAsync(1);
  }
  await settle();
  expect(state.orderChange.get()).toEqual({ step: 'order of 4' });
  expect([...state.published.get().keys()]).toEqual([4]);
});

test('without an article nothing is said', async () => {
  articles.patch({ article: null });
  await settle();
  expect(state.orderChange.get()).toBeNull();
  expect(state.published.get().size).toBe(0);
});
