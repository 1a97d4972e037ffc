// The desk's lists as they are typed: saved after a pause, kept while a save fails, and never replaced by what a file says of another list.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LateDesk, random, startLateDesk } from '../../../shared/testing/late-desk.ts';

let desk: LateDesk;
let lists: typeof import('./value-lists.ts');
let held: Record<string, string>;
let fromFile: Record<string, string> | null;

const FULL = {
  ok: false,
  failure: { kind: 'no-space', message: 'The disk is full.', wayOut: null, subject: null },
} as const;
const library = {
  answer: async (name: string, args: unknown) => {
    const given = args as { list: string; text: string } | null;
    if (name === 'lists.get') return { ok: true, value: { ...held } } as const;
    if (name === 'lists.set' && given !== null) held[given.list] = given.text;
    if (name === 'lists.choose' && fromFile !== null) {
      Object.assign(held, fromFile);
      return { ok: true, value: { ...held } } as const;
    }
    return { ok: true, value: null } as const;
  },
};
const settle = (ms = 3_000): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  [held, fromFile] = [{ persons: 'Anna Berg', places: 'Ashby' }, null];
  desk = startLateDesk(library, 100, random(9));
  lists = await import('./value-lists.ts');
  void lists.loadLists();
  await settle();
});
afterEach(() => vi.useRealTimers());

test('what is typed is shown at once and saved after a pause, the last text only', async () => {
  lists.typeList('persons', 'Anna');
  lists.typeList('persons', 'Anna Berg\nJo Hart');
  expect(lists.valueLists.get().texts?.persons).toBe('Anna Berg\nJo Hart');
  await settle();
  expect(held.persons).toBe('Anna Berg\nJo Hart');
  expect(desk.made.filter((name) => name === 'lists.set')).toHaveLength(1);
});

test('what is typed while the lists are read again stays', async () => {
  void lists.loadLists();
  await settle(1);
  lists.typeList('places', 'Ashby\nKelding');
  await settle();
  expect(lists.valueLists.get().texts?.places).toBe('Ashby\nKelding');
});

test('a list opened from a file replaces that list; words of another that could not be saved stay, and are saved', async () => {
  desk.refuse = (name) => (name === 'lists.set' ? FULL : null);
  lists.typeList('places', 'Ashby\nKelding');
  await settle();
  fromFile = { persons: 'Cleo Dane' };
  void lists.openList('persons');
  await settle();
  expect(lists.valueLists.get().texts).toMatchObject({ persons: 'Cleo Dane', places: 'Ashby\nKelding' });
  desk.refuse = null;
  await settle(120_000);
  expect(held).toEqual({ persons: 'Cleo Dane', places: 'Ashby\nKelding' });
});

test('a dialog that was cancelled changes nothing', async () => {
  void lists.openList('persons');
  await settle();
  expect(lists.valueLists.get().texts).toEqual({ persons: 'Anna Berg', places: 'Ashby' });
});
