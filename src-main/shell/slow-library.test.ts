/** Who waits for a library that does not even hear is told so once, and told again when it answers; a long answer of one that hears is no trouble. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Events } from '../contract/events.ts';
import { slowLibrary } from './slow-library.ts';

const SECOND = 1_000;
let asked = 0;
let told: Events['notice'][] = [];

beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
  told = [];
});
afterEach(() => void vi.useRealTimers());

const watched = (onAsked: () => void = () => undefined) =>
  slowLibrary(
    () => {
      asked += 1;
      onAsked();
    },
    (notice) => told.push(notice),
  );

test('a library whose thread is held up is said once, and once that it answers', () => {
  const library = watched();
  const first = library.waits();
  library.waits();
  vi.advanceTimersByTime(3 * SECOND);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(60 * SECOND);
  expect(told.map(({ message }) => message)).toEqual([
    'The library answers slowly. Its disk may be busy; nothing is lost.',
  ]);
  library.heard();
  first();
  expect(told.map(({ message, tone, about }) => [message, tone, about]).at(-1)).toEqual([
    'The library answers again.',
    'info',
    told[0]?.about,
  ]);
  library.heard();
  expect(told).toHaveLength(2);
});

test('an answer that takes a minute is no trouble where the library hears, and quick answers are not asked about', () => {
  const library: ReturnType<typeof slowLibrary> = watched(() => library.heard());
  for (let at = 0; at < 100; at += 1) library.waits()();
  vi.advanceTimersByTime(60 * SECOND);
  expect(asked).toBe(0);
  const over = library.waits();
  vi.advanceTimersByTime(60 * SECOND);
  expect(asked).toBeGreaterThan(10);
  over();
  vi.advanceTimersByTime(60 * SECOND);
  expect(told).toEqual([]);
});

test('a library that begins has more time, until it says its first word', () => {
  const library = watched();
  library.begins();
  library.waits();
  vi.advanceTimersByTime(9 * SECOND);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(9 * SECOND);
  expect(told).toHaveLength(1);
});

test('nothing is said of a library that is gone', () => {
  const library = watched();
  library.waits();
  vi.advanceTimersByTime(3 * SECOND);
  library.stop();
  vi.advanceTimersByTime(60 * SECOND);
  expect(told).toEqual([]);
});
