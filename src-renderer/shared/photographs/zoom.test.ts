import { beforeEach, describe, expect, test } from 'vitest';
import { fitScale, setInView, setPointing, stepZoom, toggleZoom, zoom, zoomTo } from './zoom.ts';

/** A picture of 6000 x 4000 in a view of 1200 x 800. */
const FIT = 0.2;
const pointAt = (x: number, y: number): void =>
  setPointing(() => ({ x, y, dx: (x - 0.5) * 6000 * FIT, dy: (y - 0.5) * 4000 * FIT, width: 6000, height: 4000 }));

beforeEach(() => {
  fitScale.set(FIT);
  zoom.set({ scale: 'fit', x: 0.5, y: 0.5 });
  setPointing(null);
  setInView(1, null);
});

describe('zooming', () => {
  test('keeps the point under the pointer where it is', () => {
    pointAt(0.75, 0.25);
    toggleZoom();
    const { scale, x, y } = zoom.get();
    expect(scale).toBe(1);
    // Where the point lies now, in pixels from the middle of the view.
    expect((0.75 - x) * 6000).toBeCloseTo(0.25 * 1200);
    expect((0.25 - y) * 4000).toBeCloseTo(-0.25 * 800);
    toggleZoom();
    expect(zoom.get().scale).toBe('fit');
  });

  test('goes by steps from fit to 800 % and back, and no further', () => {
    const met: (number | string)[] = [];
    for (let step = 0; step < 14; step += 1) {
      stepZoom(1);
      met.push(zoom.get().scale);
    }
    expect(met.slice(0, 3)).toEqual([0.25, 1 / 3, 0.5]);
    expect(met.at(-1)).toBe(8);
    for (let step = 0; step < 14; step += 1) stepZoom(-1);
    expect(zoom.get().scale).toBe('fit');
  });

  test('ends at fit and at 800 %, whatever a slider asks for', () => {
    zoomTo(20);
    expect(zoom.get().scale).toBe(8);
    zoomTo(FIT / 2);
    expect(zoom.get().scale).toBe('fit');
  });
});
