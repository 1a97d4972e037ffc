// The contact sheet’s arithmetic: columns, what is in view, where a page key leads, what a rectangle touches.
import { describe, expect, test } from 'vitest';
import { cellBox, cellsIn, GAP_PX, gapAt, inView, layoutSheet, PADDING_PX, scrollToShow } from './sheet-layout.ts';

describe('layoutSheet', () => {
  test('fills the width with whole cells and counts the last, shorter row', () => {
    const layout = layoutSheet(1000, 10, 200);
    expect(layout.columns).toBe(4);
    expect(layout.rows).toBe(3);
    expect(layout.columns * layout.cellWidth + (layout.columns - 1) * GAP_PX + 2 * PADDING_PX).toBeLessThanOrEqual(
      1000,
    );
  });

  test('keeps one column in a window narrower than a cell, and is empty for no photographs', () => {
    expect(layoutSheet(120, 3, 400).columns).toBe(1);
    expect(layoutSheet(1000, 0, 200).height).toBe(0);
  });
});

describe('inView', () => {
  test('answers only what touches the view, however many photographs there are', () => {
    const layout = layoutSheet(1000, 100_000, 200);
    const [from, to] = inView(layout, layout.height / 2, 800, 1);
    expect(to - from).toBeLessThan(60);
    expect(cellBox(layout, from + layout.columns).top).toBeLessThanOrEqual(layout.height / 2);
    expect(inView(layout, layout.height, 800, 0)[1]).toBe(100_000);
  });
});

describe('scrollToShow', () => {
  test('stays where the cell is in view already, and moves no further than needed', () => {
    const layout = layoutSheet(1000, 100, 200);
    expect(scrollToShow(layout, 0, 0, 800)).toBe(0);
    const down = scrollToShow(layout, 99, 0, 800);
    expect(cellBox(layout, 99).bottom).toBe(down + 800 - PADDING_PX);
    expect(scrollToShow(layout, 99, down, 800)).toBe(down);
  });
});

describe('cellsIn', () => {
  test('takes cells that the rectangle touches and none across a gap', () => {
    const layout = layoutSheet(1000, 10, 200);
    const first = cellBox(layout, 0);
    expect(
      cellsIn(layout, { left: first.right + 1, top: first.top, right: first.right + GAP_PX - 1, bottom: first.bottom }),
    ).toEqual([]);
    expect(cellsIn(layout, { left: 0, top: 0, right: 1000, bottom: first.bottom })).toEqual([0, 1, 2, 3]);
    expect(cellsIn(layout, { left: 0, top: 0, right: 5000, bottom: 5000 })).toHaveLength(10);
  });
});

describe('a drop between cells', () => {
  const layout = layoutSheet(1000, 7, 180);
  const middle = (index: number, part: number) => {
    const { left, right, top, bottom } = cellBox(layout, index);
    return gapAt(layout, left + (right - left) * part, (top + bottom) / 2).index;
  };
  test('goes before or after the cell under the pointer, whichever half it is on', () => {
    expect(middle(1, 0.2)).toBe(1);
    expect(middle(1, 0.8)).toBe(2);
    expect(middle(layout.columns - 1, 0.9)).toBe(layout.columns);
  });
  test('ends with the last photograph', () => {
    expect(gapAt(layout, 990, 5_000).index).toBe(7);
    expect(gapAt(layout, -50, -50).index).toBe(0);
  });
});
