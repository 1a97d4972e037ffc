// Typed words: on screen at once and over every answer, written after a pause, kept through a library that stops or is full.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LateDesk, random, startLateDesk } from '../testing/late-desk.ts';

interface Row {
  id: number;
  photoId: number;
  caption: string;
}
const PLAIN = { credit: '', altText: '', lead: false, focalPoint: null, crops: {}, signOff: null };
let rows: Row[];
let desk: LateDesk;
let drafts: typeof import('./drafts.ts');
let held: typeof import('./held-articles.ts');
let saves: typeof import('../answers/saves.ts');

/** The least that a library does: it keeps captions. */
const library = {
  answer: async (name: string, args: unknown) => {
    const { pictureId, patch } = args as { pictureId: number; patch: Partial<Row> };
    if (name === 'pictures.edit') rows = rows.map((row) => (row.id === pictureId ? { ...row, ...patch } : row));
    return { ok: true, value: null } as const;
  },
};
const article = () => ({ id: 1, pictures: rows.map((row) => ({ ...PLAIN, ...row })) }) as never;
const shown = (at: number): string => held.held.get().get(1)!.article.pictures[at]!.caption;
const type = (pictureId: number, text: string): void =>
  drafts.keepDraft({ articleId: 1, pictureId, field: 'caption', text });

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  rows = [
    { id: 11, photoId: 1, caption: 'One' },
    { id: 12, photoId: 2, caption: 'Two' },
  ];
  desk = startLateDesk(library, 100, random(7));
  [drafts, held, saves] = await Promise.all([
    import('./drafts.ts'),
    import('./held-articles.ts'),
    import('../answers/saves.ts'),
  ]);
  held.hold(1);
  held.takeAnswer({ article: article(), photos: [] }, 1);
});
afterEach(() => vi.useRealTimers());

test('are shown at once, written after a pause, and no answer from before takes them away', async () => {
  const untouched = held.held.get().get(1)!.article.pictures[1];
  type(11, 'One r');
  type(11, 'One rower');
  expect(shown(0)).toBe('One rower');
  expect(held.held.get().get(1)!.article.pictures[1]).toBe(untouched);
  held.takeAnswer({ article: article(), photos: [] }, 2);
  expect(shown(0)).toBe('One rower');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(desk.made.filter((name) => name === 'pictures.edit')).toHaveLength(1);
  expect(rows[0]!.caption).toBe('One rower');
  expect(drafts.hasDrafts()).toBe(false);
});

test('are written with the library that comes back, in the order in which they were typed', async () => {
  let stopped = 2;
  desk.refuse = () => {
    stopped -= 1;
    return stopped >= 0
      ? { ok: false, failure: { kind: 'busy', message: 'stopped', wayOut: null, subject: null } }
      : null;
  };
  type(11, 'First');
  type(12, 'Second');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(rows.map(({ caption }) => caption)).toEqual(['First', 'Second']);
  expect(drafts.unsavedWords()).toEqual([]);
});

test('stay words of the editor while the disk is full, are named, and go in when there is room', async () => {
  desk.refuse = () => ({ ok: false, failure: { kind: 'no-space', message: 'full', wayOut: null, subject: null } });
  type(11, 'Words on a full disk');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(rows[0]!.caption).toBe('One');
  expect(shown(0)).toBe('Words on a full disk');
  expect(saves.saving.get().failed).toEqual(new Set(['draft:1:11:caption']));
  expect(drafts.unsavedWords()).toEqual([
    { articleId: 1, pictureId: 11, field: 'caption', text: 'Words on a full disk' },
  ]);
  type(11, 'Words on a full disk, and more');
  desk.refuse = null;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(rows[0]!.caption).toBe('Words on a full disk, and more');
  expect(saves.saving.get()).toEqual({ open: 0, failed: new Set(), reason: null });
});

test('of a picture that is gone are not tried for ever', async () => {
  desk.refuse = () => ({ ok: false, failure: { kind: 'not-found', message: 'gone', wayOut: null, subject: null } });
  const told: unknown[] = [];
  saves.onHopelessSave((error) => told.push(error));
  type(11, 'For nobody');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toHaveLength(1);
  expect(shown(0)).toBe('One');
  expect(drafts.hasDrafts()).toBe(false);
});
