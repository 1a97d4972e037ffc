// The table says truthfully what passed.
import { expect, test } from 'vitest';
import type { BenchLine, MeasuredLine } from './line.ts';
import { medianLine } from './spread.ts';
import { chooser, passes, tableOf } from './table.ts';

const start: MeasuredLine = {
  goal: '10-window: window shown',
  figure: 460,
  baseline: 410,
  unit: 'ms',
  better: 'lower',
  target: 1.2,
};

test('a ratio passes at its target and not beyond it', () => {
  expect(passes(start)).toBe(true);
  expect(passes({ ...start, figure: 493 })).toBe(false);
  expect(passes({ ...start, better: 'higher', target: 0.95, figure: 390 })).toBe(true);
  expect(passes({ ...start, better: 'higher', target: 0.95, figure: 380 })).toBe(false);
});

test('what is lacking on the machine passes, what went wrong does not', () => {
  expect(passes({ goal: '2-peer: peer', words: 'not installed', failed: false })).toBe(true);
  expect(passes({ goal: '2-peer: peer', words: 'it fell over', failed: true })).toBe(false);
});

test('without a baseline the figure itself meets the target', () => {
  const rows: BenchLine = {
    goal: '3-rows: rows',
    figure: 3200,
    baseline: null,
    unit: '/s',
    better: 'higher',
    target: 3000,
    note: 'warm',
  };
  const peer: BenchLine = { goal: '2-peer: peer', words: 'not installed: a | b', failed: false };
  expect(passes(rows)).toBe(true);
  expect(tableOf([start, rows, peer])).toMatchInlineSnapshot(`
    "| line      | goal         | figure                | baseline | ratio | target      | pass |
    | --------- | ------------ | --------------------- | -------- | ----- | ----------- | ---- |
    | 10-window | window shown | 460 ms                | 410 ms   | 1.12x | <= 1.2x     | yes  |
    | 3-rows    | rows (warm)  | 3,200 /s              | -        | -     | >= 3,000 /s | yes  |
    | 2-peer    | peer         | not installed: a \\| b | -        | -     | -           | -    |"
  `);
});

test('several readings show how far they lay apart', () => {
  const line = medianLine({
    goal: '10-window: window shown',
    ours: [520, 410, 460],
    bare: [400],
    unit: 'ms',
    better: 'lower',
    target: 1.2,
  });
  expect(line).toMatchObject({ figure: 460, baseline: 400 });
  expect(tableOf([line])).toContain('| 460 ms (410 to 520) | 400 ms   |');
});

test('goals are asked for by name, by the beginning of it, or by words', () => {
  const goals = ['2-peer: against a peer', '12-fast: flung', '12-slow: 2 scrolled', 'memory: of 24 photographs'];
  const asked = (...parts: string[]) => goals.filter(chooser(parts, goals));
  expect(asked()).toEqual(goals);
  expect(asked('2')).toEqual([goals[0]]);
  expect(asked('2-')).toEqual([goals[0]]);
  expect(asked('12')).toEqual([goals[1], goals[2]]);
  expect(asked('12-slow', 'memory')).toEqual([goals[2], goals[3]]);
  expect(asked('24 photographs')).toEqual([goals[3]]);
  expect(asked('nothing')).toEqual([]);
});
