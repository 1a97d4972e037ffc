// The credit review: what only unresolved shows, what stays in view while it is signed, and the way from one to the next.
import { beforeEach, expect, test, vi } from 'vitest';
import { BLANK_PICTURE } from '../../../../src-main/domain/article.ts';
import { random, startLateDesk } from '../../../shared/testing/late-desk.ts';

let state: typeof import('./review.ts');
let shared: typeof import('../../../shared/articles/articles.ts');
let spoken: typeof import('../../../shared/window/notices.ts')['spoken'];

const SIGNED = { name: 'Ada Desk', at: '2036-08-12T10:00:00.000Z' };
const picture = (id: number, isSigned: boolean) => ({
  ...BLANK_PICTURE,
  id,
  photoId: id,
  caption: 'A boat leaves Ashby.',
  credit: 'AP/Jane Doe',
  signOff: isSigned ? SIGNED : null,
});
const photo = (id: number) => ({ id, fileName: `${id}.jpg`, metadata: {}, changed: false, missing: false });
const show = (signed: readonly boolean[]): void =>
  shared.articles.patch({
    article: {
      id: 1,
      profile: 'web',
      language: 'en',
      pictures: signed.map((one, at) => picture(at + 1, one)),
    } as never,
    photos: new Map(signed.map((_, at) => [at + 1, photo(at + 1)])) as never,
    pictureId: 1,
  });
const shown = (): readonly number[] =>
  state.shownGroups(state.currentLines(), state.review.get()).flatMap(({ lines }) => lines.map(({ id }) => id));

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('requestAnimationFrame', () => 0);
  startLateDesk({ answer: async () => ({ ok: true, value: null }) }, 0, random(1));
  state = await import('./review.ts');
  shared = await import('../../../shared/articles/articles.ts');
  ({ spoken } = await import('../../../shared/window/notices.ts'));
  show([true, false, true, false]);
});

test('the lines are made again only for another article', () => {
  const lines = state.currentLines();
  shared.articles.patch({ pictureId: 3 });
  expect(state.currentLines()).toBe(lines);
  show([true, true, true, false]);
  expect(state.currentLines()).not.toBe(lines);
});

test('a line that says what it said before stays the same object, so that its row is not drawn again', () => {
  const before = state.currentLines();
  show([true, true, true, false]);
  const after = state.currentLines();
  expect(after.map((line, at) => line === before[at])).toEqual([true, false, true, true]);
});

test('unresolved only: what is signed meanwhile stays in view until the filter is set again', () => {
  state.setOnlyOpen(true);
  expect(spoken.get().text).toBe('2 unresolved');
  expect(shown()).toEqual([2, 4]);
  show([true, true, true, false]);
  expect(shown()).toEqual([2, 4]);
  state.setOnlyOpen(true);
  expect(shown()).toEqual([4]);
  state.setOnlyOpen(false);
  expect(shown()).toEqual([1, 2, 3, 4]);
});

test('the next unresolved one is said with the reason, and comes round from both ends', () => {
  const steps = ([1, 1, 1, -1] as const).map((by) => {
    state.toNextOpen(by);
    return shared.articles.get().pictureId;
  });
  expect(steps).toEqual([2, 4, 2, 4]);
  expect(spoken.get().text).toMatch(/^Picture 4: .*not signed off/);
});

test('with nothing unresolved, the picture stays and that is said', () => {
  show([true, true]);
  state.toNextOpen(1);
  expect(shared.articles.get().pictureId).toBe(1);
  expect(spoken.get().text).toBe('Nothing unresolved.');
});

test('groupings come round', () => {
  const names = Array.from({ length: 3 }, () => {
    state.nextGrouping();
    return spoken.get().text;
  });
  expect(names).toEqual(['Grouped by agency', 'Grouped by photographer', 'In order']);
});
