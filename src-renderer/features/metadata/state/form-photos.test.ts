// Words of the form that the library does not take: handed to the shell at the close, offered at the next start, put back.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { UnsavedWords } from '../../../../src-main/domain/unsaved-words.ts';
import { type LateDesk, random, startLateDesk } from '../../../shared/testing/late-desk.ts';

const FULL = { ok: false, failure: { kind: 'no-space', message: 'full', wayOut: null, subject: null } } as const;
const GONE = { ok: false, failure: { kind: 'not-found', message: 'gone', wayOut: null, subject: null } } as const;
let desk: LateDesk;
/** What the shell keeps. */
let kept: readonly UnsavedWords[];
let edits: unknown[];
let photos: typeof import('./form-photos.ts');
let unsaved: typeof import('../../../shared/articles/unsaved.ts');

const photo = { id: 7, fileName: 'boats.jpg', metadata: { keywords: ['boats'], headline: 'Boats' }, conflicts: {} };
const library = {
  answer: async (name: string, args: unknown) => {
    if (name === 'photos.get')
      return (args as { photoId: number }).photoId === 7 ? ({ ok: true, value: photo } as const) : GONE;
    if (name === 'unsaved.keep') kept = (args as { words: readonly UnsavedWords[] }).words;
    if (name === 'metadata.edit') edits.push(args);
    return { ok: true, value: name === 'unsaved.load' ? kept : null } as const;
  },
};

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  kept = [];
  edits = [];
  desk = startLateDesk(library, 50, random(3));
  [photos, unsaved] = await Promise.all([import('./form-photos.ts'), import('../../../shared/articles/unsaved.ts')]);
});
afterEach(() => vi.useRealTimers());

/** Time passes until it has happened. */
async function ended(work: Promise<unknown>): Promise<void> {
  await Promise.all([work, vi.advanceTimersByTimeAsync(10_000)]);
}

test('go to the shell when the window closes on a full disk, lists and fields that go back to the file too', async () => {
  desk.refuse = (name) => (name === 'metadata.edit' ? FULL : null);
  photos.followPhotos();
  photos.typeField(7, 'headline', 'Boats at dawn');
  photos.typeField(7, 'keywords', ['boats', 'Oxford, Cambridge']);
  photos.typeField(7, 'city', undefined);
  await ended(unsaved.handOver());
  expect(kept).toEqual([
    { photoId: 7, field: 'headline', text: 'Boats at dawn' },
    { photoId: 7, field: 'keywords', text: 'boats, "Oxford, Cambridge"' },
    { photoId: 7, field: 'city', text: null },
  ]);
  desk.refuse = null;
  await ended(Promise.resolve());
  await ended(unsaved.handOver());
  expect(edits).toHaveLength(3);
  expect(kept).toEqual([]);
});

test('are offered at the next start where the library has others, and put back as they were typed', async () => {
  kept = [
    { photoId: 7, field: 'keywords', text: 'boats, "Oxford, Cambridge"' },
    { photoId: 7, field: 'headline', text: 'Boats' },
    { photoId: 7, field: 'city', text: null },
    { photoId: 8, field: 'headline', text: 'Words for nobody' },
  ];
  await ended(unsaved.startUnsaved());
  expect(unsaved.offered.get().map(({ place, saved }) => [place, saved])).toEqual([
    ['Keywords of boats.jpg', 'boats'],
    ['Headline of a photograph that no longer exists', null],
  ]);
  await ended(unsaved.putBack());
  expect(edits).toEqual([
    { photoIds: [7], edits: [{ field: 'keywords', way: 'replace', value: ['boats', 'Oxford, Cambridge'] }] },
  ]);
  expect(kept).toEqual([{ photoId: 8, field: 'headline', text: 'Words for nobody' }]);
});
