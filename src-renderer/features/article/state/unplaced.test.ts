// Captions without a photograph: which one is meant, what follows it, and what is said when it is assigned or discarded.
import { beforeEach, expect, test, vi } from 'vitest';
import { BLANK_PICTURE } from '../../../../src-main/domain/article.ts';
import { random, startLateDesk } from '../../../shared/testing/late-desk.ts';

let state: typeof import('./unplaced.ts');
let articles: typeof import('../../../shared/articles/articles.ts')['articles'];
let asked: { readonly name: string; readonly args: unknown }[] = [];

const caption = (id: number) => ({ id, caption: `Caption ${id}`, credit: '' });
const open = (ids: readonly number[], pictureId: number | null = 11): void =>
  articles.patch({
    article: { id: 1, unplaced: ids.map(caption), pictures: [{ ...BLANK_PICTURE, id: 11, photoId: 1 }] } as never,
    pictureId,
  });

beforeEach(async () => {
  vi.resetModules();
  asked = [];
  const answer = async (name: string, args: unknown) => {
    asked.push({ name, args });
    return { ok: true, value: null } as const;
  };
  startLateDesk({ answer }, 0, random(6));
  state = await import('./unplaced.ts');
  ({ articles } = await import('../../../shared/articles/articles.ts'));
  open([5, 6, 7]);
});

test('the first is meant until another is chosen, and again where that one is gone', () => {
  expect(state.currentCaption()?.id).toBe(5);
  state.chosenCaption.set({ id: 7 });
  expect(state.currentCaption()?.id).toBe(7);
  open([5, 6]);
  expect(state.currentCaption()?.id).toBe(5);
});

test('assigned to the current picture; the next one is meant, after the last the one before', async () => {
  state.chosenCaption.set({ id: 6 });
  await state.giveCurrentCaption();
  expect(asked).toMatchObject([{ name: 'captions.give', args: { captionId: 6, pictureId: 11 } }]);
  expect(state.chosenCaption.get().id).toBe(7);
  await state.discardCurrentCaption();
  expect(asked[1]).toMatchObject({ name: 'captions.discard', args: { captionId: 7 } });
  expect(state.chosenCaption.get().id).toBe(6);
});

test('without a caption or without a picture nothing is asked', async () => {
  open([5], null);
  await state.giveCurrentCaption();
  open([]);
  await state.giveCurrentCaption();
  await state.discardCurrentCaption();
  expect(asked).toEqual([]);
});
