/** The window is shown and the library starts also where the system never says that the first frame is drawn. */
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { frameDrawn, mayBegin } from './frame-drawn.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** No window can be made to keep its word back: this one says what the test says. */
const comingWindow = () => Object.assign(new EventEmitter(), { webContents: new EventEmitter() });

async function isSettled(promise: Promise<void>): Promise<boolean> {
  let settled = false;
  void promise.then(() => {
    settled = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return settled;
}

test('the frame is there as soon as the system says so', async () => {
  const window = comingWindow();
  const drawn = frameDrawn(window);
  window.webContents.emit('did-navigate');
  expect(await isSettled(drawn)).toBe(false);
  window.emit('ready-to-show');
  expect(await isSettled(drawn)).toBe(true);
});

test('where the system says nothing, the loaded page is waited for and no longer', async () => {
  const window = comingWindow();
  const drawn = frameDrawn(window);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await isSettled(drawn)).toBe(false);
  window.webContents.emit('did-finish-load');
  expect(await isSettled(drawn)).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await isSettled(drawn)).toBe(true);
});

test.each([
  [1, false],
  [2, false],
  [3, true],
  [8, true],
])('with %i cores the library starts with the page: %s', async (cores, isWithPage) => {
  const window = comingWindow();
  const begins = mayBegin(window, cores);
  expect(await isSettled(begins)).toBe(false);
  window.webContents.emit('did-navigate');
  expect(await isSettled(begins)).toBe(isWithPage);
  window.emit('ready-to-show');
  expect(await isSettled(begins)).toBe(true);
});
