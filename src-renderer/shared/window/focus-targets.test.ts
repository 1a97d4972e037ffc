// Where the keyboard goes: before the next key where it can, with the frame that draws it where it cannot, never over a newer act.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FocusTarget, focusSoon, noteAct, registerTarget } from './focus-targets.ts';

let given: string[] = [];
let frames: (() => void)[] = [];
let forget: (() => void)[] = [];

beforeEach(() => {
  given = [];
  frames = [];
  forget = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
});
afterEach(() => {
  for (const one of forget) one();
  vi.unstubAllGlobals();
});

const drawFrame = (): void => {
  for (const run of frames.splice(0)) run();
};

/** A drawn target that writes down when it is given the keyboard. */
function drawn(name: 'caption' | 'credit-table' | 'credit-field', id?: number, items: readonly number[] = []): void {
  const target: FocusTarget = {
    focus: ({ item } = {}) => given.push(item === undefined ? name : `${name} ${item}`),
    reveal: () => undefined,
    shows: (item) => items.includes(item),
    holds: () => false,
  };
  forget.push(registerTarget(name, id, target));
}

test('what is drawn has the keyboard before the next key is heard', async () => {
  drawn('credit-field');
  focusSoon('credit-field');
  await Promise.resolve();
  expect(given).toEqual(['credit-field']);
});

test('a key that went down meanwhile is not overtaken by the frame', async () => {
  drawn('credit-field');
  drawn('credit-table', undefined, [3]);
  focusSoon('credit-table', undefined, { item: 3 });
  await Promise.resolve();
  noteAct();
  focusSoon('credit-field');
  await Promise.resolve();
  noteAct();
  drawFrame();
  expect(given).toEqual(['credit-table 3', 'credit-field']);
});

test('without a newer act the frame gives it once more, as a closing dialog takes it back', async () => {
  drawn('credit-field');
  focusSoon('credit-field');
  await Promise.resolve();
  drawFrame();
  drawFrame();
  expect(given).toEqual(['credit-field', 'credit-field']);
});

test('what is drawn later has it with the frame that shows it, whatever was typed meanwhile', async () => {
  focusSoon('caption', 7);
  await Promise.resolve();
  noteAct();
  drawFrame();
  drawn('caption', 7);
  drawFrame();
  expect(given).toEqual(['caption']);
});

test('a row that is not drawn yet is waited for: the whole list is not given the keyboard in its place', async () => {
  const rows: number[] = [];
  drawn('credit-table', undefined, rows);
  focusSoon('credit-table', undefined, { item: 9 });
  await Promise.resolve();
  expect(given).toEqual([]);
  rows.push(9);
  drawFrame();
  expect(given).toEqual(['credit-table 9']);
});

test('of two that ask, the later has it', async () => {
  drawn('caption', 1);
  focusSoon('caption', 7);
  focusSoon('caption', 1);
  await Promise.resolve();
  drawn('caption', 7);
  drawFrame();
  drawFrame();
  expect(given).toEqual(['caption', 'caption']);
});
