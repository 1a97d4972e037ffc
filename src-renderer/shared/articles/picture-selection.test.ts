// Pictures selected together: they hold as long as the current picture is one of them, and come in the order of the article.
import { beforeEach, expect, test, vi } from 'vitest';
import { BLANK_PICTURE } from '../../../src-main/domain/article.ts';
import { random, startLateDesk } from '../testing/late-desk.ts';

let state: typeof import('./picture-selection.ts');
let shared: typeof import('./articles.ts');

const pictures = [4, 2, 9].map((id) => ({ ...BLANK_PICTURE, id, photoId: id }));

beforeEach(async () => {
  vi.resetModules();
  startLateDesk({ answer: async () => ({ ok: true, value: null }) }, 0, random(1));
  state = await import('./picture-selection.ts');
  shared = await import('./articles.ts');
  shared.articles.patch({ article: { id: 1, pictures } as never, pictureId: 4 });
});

test('alone, the current picture is what is selected', () => {
  expect(state.selectedPictures()).toEqual([4]);
  shared.articles.patch({ pictureId: null });
  expect(state.selectedPictures()).toEqual([]);
});

test('several are in the order of the article, and the current picture stays', () => {
  state.selectPictures(new Set([9, 4]));
  expect(state.selectedPictures()).toEqual([4, 9]);
  expect(shared.articles.get().pictureId).toBe(4);
});

test('without the current picture, the one that was added last becomes current', () => {
  state.selectPictures(new Set([2, 9]));
  expect(shared.articles.get().pictureId).toBe(9);
  expect(state.selectedPictures()).toEqual([2, 9]);
});

test('another current picture ends the selection, and one of them keeps it', () => {
  state.selectPictures(new Set([4, 9]));
  shared.articles.patch({ pictureId: 9 });
  expect(state.selectedPictures()).toEqual([4, 9]);
  shared.articles.patch({ pictureId: 2 });
  expect(state.selectedPictures()).toEqual([2]);
  state.selectOnePicture();
  shared.articles.patch({ pictureId: 4 });
  expect(state.selectedPictures()).toEqual([4]);
});
