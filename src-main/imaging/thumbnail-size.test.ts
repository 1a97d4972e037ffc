/** Sizes of thumbnails over what cameras and croppers make: whole blocks, near 512 px, nearly nothing cut. */
import { expect, test } from 'vitest';
import { thumbnailEdge, toWholeBlocks } from './thumbnail-size.ts';

const fitted = (width: number, height: number): { width: number; height: number } => {
  const scale = thumbnailEdge({ width, height }) / Math.max(width, height);
  return scale >= 1 ? { width, height } : { width: Math.round(width * scale), height: Math.round(height * scale) };
};

const inBlocks = (size: { width: number; height: number }): { width: number; height: number } => {
  const { right, bottom } = toWholeBlocks(size);
  return { width: size.width + right, height: size.height + bottom };
};

test('thumbnails of what cameras make end with a block on both sides, near 512 px', () => {
  for (const [width, height] of [
    [6000, 4000],
    [4000, 6000],
    [6048, 4024],
    [8256, 5504],
    [4032, 3024],
    [3840, 2160],
    [4000, 4000],
    [1600, 1067],
    [5568, 3712],
    [7952, 5304],
  ] as const) {
    const shown = fitted(width, height);
    const made = inBlocks(shown);
    expect([made.width % 16, made.height % 16], `${width} x ${height}`).toEqual([0, 0]);
    expect(Math.max(made.width, made.height)).toBeGreaterThanOrEqual(448);
    expect(Math.max(made.width, made.height)).toBeLessThanOrEqual(576);
    expect(Math.abs(made.width / made.height / (width / height) - 1)).toBeLessThan(0.011);
  }
});

test('most crops do too, and none is bent by more than one in a hundred', () => {
  let whole = 0;
  let all = 0;
  for (let height = 1_000; height <= 3_000; height += 7) {
    const shown = fitted(3_000, height);
    const made = inBlocks(shown);
    all += 1;
    if (made.width % 16 === 0 && made.height % 16 === 0) whole += 1;
    expect(Math.abs(shown.width - made.width)).toBeLessThanOrEqual(3);
    expect(Math.abs(shown.height - made.height)).toBeLessThanOrEqual(3);
  }
  expect(whole / all).toBeGreaterThan(0.95);
});

test('what is smaller is neither enlarged nor cut', () => {
  expect(thumbnailEdge({ width: 300, height: 200 })).toBe(512);
  expect(inBlocks({ width: 300, height: 200 })).toEqual({ width: 300, height: 200 });
  expect(inBlocks({ width: 33, height: 18 })).toEqual({ width: 33, height: 18 });
  for (const thin of [2, 14, 50]) expect(inBlocks({ width: 512, height: thin })).toEqual({ width: 512, height: thin });
  expect(inBlocks({ width: 2, height: 2 })).toEqual({ width: 2, height: 2 });
  expect(thumbnailEdge({ width: 0, height: 0 })).toBe(512);
});
