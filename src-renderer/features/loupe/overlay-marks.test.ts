import { describe, expect, it } from 'vitest';
import { type CanvasPixels, markPixels } from './overlay-marks.ts';
import { WORDS } from './words.ts';

type Grey = number | readonly [number, number, number];

function picture(width: number, height: number, at: (x: number, y: number) => Grey): CanvasPixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const value = at(x, y);
      const [red, green, blue] = typeof value === 'number' ? [value, value, value] : value;
      data.set([red, green, blue, 255], (y * width + x) * 4);
    }
  }
  return { data, width, height };
}

const alphaAt = ({ data, width }: CanvasPixels, x: number, y: number): number => data[(y * width + x) * 4 + 3]!;
const colourAt = ({ data, width }: CanvasPixels, x: number, y: number): string =>
  [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)].join();

const CLIPPING = { clipping: true, peaking: false };
const PEAKING = { clipping: false, peaking: true };

describe('clipping', () => {
  it('counts burnt-out highlights and blocked shadows as shares of all pixels', () => {
    const quarters = picture(40, 40, (x, y) => (y >= 20 ? 128 : x < 20 ? 255 : 0));
    expect(markPixels(quarters, CLIPPING).shares).toEqual({ highlights: 0.25, shadows: 0.25, sharp: null });
  });

  it('lets a pixel be that still has drawing in one channel', () => {
    const red = picture(10, 10, (x) => (x < 5 ? [255, 255, 240] : [0, 0, 12]));
    expect(markPixels(red, CLIPPING).shares).toEqual({ highlights: 0, shadows: 0, sharp: null });
  });

  it('gives the step that JPEG moves a value by', () => {
    const near = picture(4, 1, (x) => [253, 252, 2, 3][x]!);
    expect(markPixels(near, CLIPPING).shares).toEqual({ highlights: 0.25, shadows: 0.25, sharp: null });
  });

  it('marks exactly the clipped pixels and leaves the rest clear', () => {
    const half = picture(32, 8, (x) => (x < 16 ? 255 : 90));
    const { overlay } = markPixels(half, CLIPPING);
    for (let y = 0; y < 8; y += 1) {
      for (let x = 0; x < 32; x += 1) expect(alphaAt(overlay, x, y)).toBe(x < 16 ? 255 : 0);
    }
  });

  it('hatches highlights and shadows to different sides, each in a light and a dark ink', () => {
    const white = markPixels(
      picture(32, 32, () => 255),
      CLIPPING,
    ).overlay;
    const black = markPixels(
      picture(32, 32, () => 0),
      CLIPPING,
    ).overlay;
    // Along its own lean a hatch keeps its ink; across it the ink changes.
    expect(colourAt(white, 10, 10)).toBe(colourAt(white, 9, 11));
    expect(colourAt(white, 10, 10)).not.toBe(colourAt(white, 14, 10));
    expect(colourAt(black, 10, 10)).toBe(colourAt(black, 11, 11));
    expect(colourAt(black, 10, 10)).not.toBe(colourAt(black, 14, 10));
    const inks = (marked: CanvasPixels): number =>
      new Set(Array.from({ length: 16 }, (_, x) => colourAt(marked, x, 5))).size;
    expect([inks(white), inks(black)]).toEqual([2, 2]);
  });
});

describe('focus peaking', () => {
  it('marks a hard edge and not a soft one of the same strength', () => {
    const hard = picture(64, 32, (x) => (x < 32 ? 60 : 190));
    const soft = picture(64, 32, (x) => 60 + Math.min(1, Math.max(0, (x - 12) / 40)) * 130);
    const sharp = markPixels(hard, PEAKING);
    expect(alphaAt(sharp.overlay, 31, 16)).toBe(255);
    expect(alphaAt(sharp.overlay, 32, 16)).toBe(255);
    expect(alphaAt(sharp.overlay, 20, 16)).toBe(0);
    expect(sharp.shares.sharp).toBeCloseTo((2 * 30) / (64 * 32), 5);
    expect(markPixels(soft, PEAKING).shares.sharp).toBe(0);
  });

  it('finds nothing in an even area nor in faint noise', () => {
    const noisy = picture(40, 40, (x, y) => 120 + ((x * 7 + y * 13) % 5));
    expect(markPixels(noisy, PEAKING).shares.sharp).toBe(0);
  });

  it('finds fine drawing everywhere in a checkerboard, but for the outermost row', () => {
    const board = picture(20, 20, (x, y) => ((x + y) % 2 === 0 ? 80 : 170));
    expect(markPixels(board, PEAKING).shares).toEqual({ highlights: null, shadows: null, sharp: (18 * 18) / 400 });
  });

  it('takes a picture of one pixel', () => {
    expect(
      markPixels(
        picture(1, 1, () => 255),
        { clipping: true, peaking: true },
      ).shares,
    ).toEqual({ highlights: 1, shadows: 0, sharp: 0 });
  });
});

describe('shares in words', () => {
  it.each([
    [0, 'none'],
    [0.0004, 'under 0.1 %'],
    [0.0236, '2.4 %'],
    [1, '100.0 %'],
  ])('%d is %s', (share, words) => expect(WORDS.share(share)).toBe(words));
});
