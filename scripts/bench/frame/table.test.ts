// The table says truthfully what passed.
import { expect, test } from 'vitest';
import type { BenchLine } from './line.ts';
import { passes, tableOf } from './table.ts';

const start: BenchLine = {
  goal: 'window shown',
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

test('without a baseline the figure itself meets the target', () => {
  const rows: BenchLine = { goal: 'rows', figure: 3200, baseline: null, unit: '/s', better: 'higher', target: 3000 };
  expect(passes(rows)).toBe(true);
  expect(tableOf([start, rows])).toMatchInlineSnapshot(`
    "| goal         | figure   | baseline | ratio | target      | pass |
    | ------------ | -------- | -------- | ----- | ----------- | ---- |
    | window shown | 460 ms   | 410 ms   | 1.12x | <= 1.2x     | yes  |
    | rows         | 3,200 /s | -        | -     | >= 3,000 /s | yes  |"
  `);
});
