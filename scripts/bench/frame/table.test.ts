// The table says truthfully what passed.
import { expect, test } from 'vitest';
import type { BenchLine, MeasuredLine } from './line.ts';
import { passes, tableOf } from './table.ts';

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
