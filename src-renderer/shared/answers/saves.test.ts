// Writes that wait for a pause in typing: the latest wins, a failed one is tried again with growing pauses, nothing is forgotten.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CallFailed } from '../api.ts';
import { dropSave, flushSaves, onHopelessSave, saving, scheduleSave, startSaves } from './saves.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  // Whatever a test left is written, so that the next one begins with nothing.
  startSaves();
  await vi.runAllTimersAsync();
  vi.useRealTimers();
});

const failure = (kind: 'busy' | 'no-space' | 'not-found') =>
  new CallFailed({ kind, message: `${kind}!`, wayOut: null, subject: null });

test('of many writes of one field only the latest runs, after the pause', async () => {
  const written: string[] = [];
  for (const text of ['R', 'Ro', 'Row']) {
    scheduleSave('caption', async () => void written.push(text), 300);
    await vi.advanceTimersByTimeAsync(150);
  }
  await vi.advanceTimersByTimeAsync(149);
  expect(written).toEqual([]);
  expect(saving.get().open).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(written).toEqual(['Row']);
  expect(saving.get()).toEqual({ open: 0, failed: new Set(), reason: null });
});

test('a hand that makes no pause does not keep its words waiting for longer than a second', async () => {
  const written: string[] = [];
  let text = '';
  const begun = Date.now();
  const typed = new Map<string, number>();
  const late: number[] = [];
  for (let at = 0; at < 60; at += 1) {
    text += 'x';
    const words = text;
    typed.set(words, Date.now() - begun);
    scheduleSave('caption', async () => void written.push(words), 300);
    await vi.advanceTimersByTimeAsync(80);
    late.push(Date.now() - begun - (typed.get(written.at(-1) ?? '') ?? 0));
  }
  expect(Math.max(...late)).toBeLessThan(1_000);
  // And still not every key is a write.
  expect(written.length).toBeLessThan(10);
});

test('a write that fails is shown as failed, tried again with growing pauses, and forgotten only once it is done', async () => {
  let tries = 0;
  scheduleSave(
    'caption',
    async () => {
      tries += 1;
      if (tries < 4) throw failure('no-space');
    },
    300,
  );
  await vi.advanceTimersByTimeAsync(300);
  expect([tries, [...saving.get().failed]]).toEqual([1, ['caption']]);
  expect(saving.get().reason?.failure.kind).toBe('no-space');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(tries).toBe(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(tries).toBe(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(tries).toBe(3);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(tries).toBe(4);
  expect(saving.get()).toEqual({ open: 0, failed: new Set(), reason: null });
});

test('a flush tries at once what has failed, and says whether anything is left', async () => {
  let isFull = true;
  scheduleSave('caption', () => (isFull ? Promise.reject(failure('no-space')) : Promise.resolve()), 300);
  const first = flushSaves();
  await vi.advanceTimersByTimeAsync(0);
  expect(await first).toBe(false);
  isFull = false;
  const second = flushSaves();
  await vi.advanceTimersByTimeAsync(0);
  expect(await second).toBe(true);
  expect(saving.get().failed.size).toBe(0);
});

test('what is typed while a write runs is written after it, whether that one succeeds or not', async () => {
  for (const isLost of [false, true]) {
    const written: string[] = [];
    let end: (() => void) | null = null;
    scheduleSave(
      'caption',
      () =>
        new Promise((resolve, reject) => {
          end = () => (isLost ? reject(failure('busy')) : resolve());
        }),
      300,
    );
    await vi.advanceTimersByTimeAsync(300);
    scheduleSave('caption', async () => void written.push('newer'), 300);
    (end as (() => void) | null)?.();
    await vi.advanceTimersByTimeAsync(300);
    expect(written).toEqual(['newer']);
    expect(saving.get().failed.size).toBe(0);
  }
});

test('a write that can never be done is told once and not tried for ever; one that is dropped never runs', async () => {
  const told: unknown[] = [];
  onHopelessSave((error) => told.push(error));
  const run = vi.fn(() => Promise.reject(failure('not-found')));
  scheduleSave('gone', run, 300);
  const dropped = vi.fn(() => Promise.resolve());
  scheduleSave('dropped', dropped, 300);
  dropSave('dropped');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(run).toHaveBeenCalledTimes(1);
  expect(told).toHaveLength(1);
  expect(dropped).not.toHaveBeenCalled();
  expect(saving.get().open).toBe(0);
});
