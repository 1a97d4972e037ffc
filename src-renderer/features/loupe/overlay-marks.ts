/** Which pixels of a picture as displayed are clipped or in focus, as a picture to lay over it; pure, runs in a worker. */

export interface OverlayKinds {
  readonly clipping: boolean;
  readonly peaking: boolean;
}

/** RGBA, row by row, as a canvas gives it. */
export interface CanvasPixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Fractions of the pixels looked at; null where that was not asked for. */
export interface OverlayShares {
  readonly highlights: number | null;
  readonly shadows: number | null;
  readonly sharp: number | null;
}

/**
 * Clipped is a pixel that no correction brings back: every channel is at its end. One full channel alone (a red jersey in
 * the sun) still has its drawing in the other two. A step of room, because JPEG moves values about by that much.
 */
const WHITE_FROM = 253;
const BLACK_TO = 2;

/** Hatches lean to different sides and alternate light and dark, so that they are told apart without their hue. */
const HATCH_PX = 8;
const HIGHLIGHT: Hatch = { lean: 1, ink: [214, 20, 40], gap: [255, 255, 255] };
const SHADOW: Hatch = { lean: -1, ink: [40, 120, 255], gap: [0, 0, 0] };
const PEAK = [128, 255, 0] as const;

interface Hatch {
  readonly lean: 1 | -1;
  readonly ink: readonly [number, number, number];
  readonly gap: readonly [number, number, number];
}

/**
 * How much finer than its surroundings a pixel must be to count as in focus, in grey levels. A soft edge, however strong,
 * runs over many pixels and differs little from the mean of its nearest.
 */
const SHARP_FROM = 9;

export function markPixels(
  pixels: CanvasPixels,
  kinds: OverlayKinds,
): { readonly overlay: CanvasPixels; readonly shares: OverlayShares } {
  const { width, height } = pixels;
  const overlay = new Uint8ClampedArray(width * height * 4);
  const count = Math.max(1, width * height);
  const sharp = kinds.peaking ? paintPeaks(pixels, overlay) / count : null;
  const clipped = kinds.clipping ? paintClipped(pixels, overlay) : null;
  return {
    overlay: { data: overlay, width, height },
    shares: {
      highlights: clipped === null ? null : clipped.highlights / count,
      shadows: clipped === null ? null : clipped.shadows / count,
      sharp,
    },
  };
}

function paintClipped(
  { data, width, height }: CanvasPixels,
  overlay: Uint8ClampedArray,
): { readonly highlights: number; readonly shadows: number } {
  let highlights = 0;
  let shadows = 0;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      const red = data[at]!;
      const green = data[at + 1]!;
      const blue = data[at + 2]!;
      if (red >= WHITE_FROM && green >= WHITE_FROM && blue >= WHITE_FROM) {
        highlights += 1;
        paintHatch(overlay, at, x, y, HIGHLIGHT);
      } else if (red <= BLACK_TO && green <= BLACK_TO && blue <= BLACK_TO) {
        shadows += 1;
        paintHatch(overlay, at, x, y, SHADOW);
      }
    }
  }
  return { highlights, shadows };
}

function paintHatch(overlay: Uint8ClampedArray, at: number, x: number, y: number, { lean, ink, gap }: Hatch): void {
  const phase = (((x + lean * y) % HATCH_PX) + HATCH_PX) % HATCH_PX;
  const [red, green, blue] = phase < HATCH_PX / 2 ? ink : gap;
  overlay[at] = red;
  overlay[at + 1] = green;
  overlay[at + 2] = blue;
  overlay[at + 3] = 255;
}

/** Marks what is finer than the mean of the eight pixels about it; the outermost row has no surroundings and stays free. */
function paintPeaks({ data, width, height }: CanvasPixels, overlay: Uint8ClampedArray): number {
  const grey = new Float32Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    grey[at] = 0.2126 * data[from]! + 0.7152 * data[from + 1]! + 0.0722 * data[from + 2]!;
  }
  // Sums of three along the rows first: a sum of nine is then three of them.
  const threes = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 1, at = y * width + 1; x < width - 1; x += 1, at += 1) {
      threes[at] = grey[at - 1]! + grey[at]! + grey[at + 1]!;
    }
  }
  let count = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1, at = y * width + 1; x < width - 1; x += 1, at += 1) {
      const own = grey[at]!;
      const around = (threes[at - width]! + threes[at]! + threes[at + width]! - own) / 8;
      if (Math.abs(own - around) < SHARP_FROM) continue;
      count += 1;
      const to = at * 4;
      overlay[to] = PEAK[0];
      overlay[to + 1] = PEAK[1];
      overlay[to + 2] = PEAK[2];
      overlay[to + 3] = 255;
    }
  }
  return count;
}
