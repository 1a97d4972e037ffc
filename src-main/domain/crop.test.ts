/** Crops keep their ratio and stay in the photograph, whatever is done to them. */
import { describe, expect, it } from 'vitest';
import { CROP_RATIOS, type CropBox, type CropRatio } from './article.ts';
import { boxInPixels, boxOf, cropAround, drawnBox, movedBox, ratioOf, scaledBox } from './crop.ts';
import type { Size } from './photo.ts';

const SIZES: readonly Size[] = [
  { width: 6000, height: 4000 },
  { width: 4000, height: 6000 },
  { width: 3480, height: 1200 },
  { width: 1, height: 1 },
];
const cases = SIZES.flatMap((size) =>
  CROP_RATIOS.map((ratio) => [`${size.width}x${size.height}`, ratio, size] as const),
);

function expectFits(box: CropBox, ratio: CropRatio, { width, height }: Size): void {
  const slack = 1e-9;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(1 + slack);
  expect(box.y + box.height).toBeLessThanOrEqual(1 + slack);
  expect((box.width * width) / (box.height * height)).toBeCloseTo(ratioOf(ratio), 6);
}

describe.each(cases)('in %s at %s', (_name, ratio, size) => {
  const start = cropAround(ratio, size, { x: 0.7, y: 0.2 });

  it('the automatic crop is as large as can be, around the point', () => {
    expectFits(start, ratio, size);
    expect(Math.max(start.width, start.height)).toBe(1);
  });

  it('moving stops at the edges and changes no size', () => {
    for (const by of [0.3, -0.3, 5, -5]) {
      const moved = movedBox(start, { x: by, y: -by });
      expectFits(moved, ratio, size);
      expect([moved.width, moved.height]).toEqual([start.width, start.height]);
    }
  });

  it('growing and shrinking keep ratio and middle as far as there is room', () => {
    let box = start;
    for (let at = 0; at < 200; at += 1) box = scaledBox(box, 1 / 1.04, ratio, size);
    expectFits(box, ratio, size);
    expect(Math.max(box.width, box.height)).toBeCloseTo(0.05, 6);
    for (let at = 0; at < 400; at += 1) box = scaledBox(box, 1.04, ratio, size);
    expectFits(box, ratio, size);
    expect(Math.max(box.width, box.height)).toBeCloseTo(1, 6);
  });

  it('drawing a corner leaves the opposite one where it is', () => {
    const half = scaledBox(start, 0.5, ratio, size);
    for (const x of [-1, 1] as const) {
      for (const y of [-1, 1] as const) {
        for (const to of [
          { x: 0.5, y: 0.5 },
          { x: -2, y: 3 },
          { x: 9, y: -9 },
        ]) {
          const drawn = drawnBox(half, { x, y }, to, ratio, size);
          expectFits(drawn, ratio, size);
          const anchor = (box: CropBox): readonly number[] => [
            x === 1 ? box.x : box.x + box.width,
            y === 1 ? box.y : box.y + box.height,
          ];
          expect(anchor(drawn)[0]).toBeCloseTo(anchor(half)[0] ?? -1, 9);
          expect(anchor(drawn)[1]).toBeCloseTo(anchor(half)[1] ?? -1, 9);
        }
      }
    }
  });
});

it("takes the editor's box, else the focal point, else what draws the eye", () => {
  const basis = { size: { width: 3000, height: 1000 }, attention: { x: 0.9, y: 0.5 } };
  const own = { x: 0.1, y: 0.1, width: 0.2, height: 0.6 };
  expect(boxOf({ crops: { '1:1': own }, focalPoint: { x: 0, y: 0 } }, '1:1', basis)).toBe(own);
  expect(boxOf({ crops: {}, focalPoint: { x: 0, y: 0 } }, '1:1', basis).x).toBe(0);
  expect(boxOf({ crops: {}, focalPoint: null }, '1:1', basis).x).toBeCloseTo(2 / 3, 9);
  expect(boxInPixels(boxOf({ crops: {}, focalPoint: null }, '1:1', basis), basis.size)).toEqual({
    left: 2000,
    top: 0,
    width: 1000,
    height: 1000,
  });
});
