/** Derives from decoded pixels the likeness for similar photographs, the sharpness, and a placeholder. */
import { rgbaToThumbHash } from 'thumbhash';
import type { Likeness } from '../usecases/indexing/decode-ports.ts';
import { closedShares } from './exposure.ts';
import type { Pixels } from './open-sharp.ts';

/** ThumbHash keeps a handful of frequencies, the difference hash 9 x 8 averages: more pixels would say nothing more. */
const SMALL_PX = 36;
const HASH_COLUMNS = 9;
const HASH_ROWS = 8;
/** So many pixels each way make an average; all of them would give the same one at ten times the cost. */
const SAMPLES = 4;
/** Flat parts differ by less from one encoding to the next: one step of grey, in the units of `lightness`. */
const NOISE = 256;
/** Lines between two that are looked at for sharpness. */
const SHARPNESS_STEP = 8;

export function likenessOf(pixels: Pixels): Likeness {
  const { width, height } = pixels;
  const scale = Math.min(1, SMALL_PX / Math.max(width, height));
  const small = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  const rgba = shrink(pixels, small.width, small.height);
  return {
    perceptualHash: differenceHash(rgba, small.width, small.height),
    sharpness: Math.round(laplacianVariance(pixels) * 100) / 100,
    thumbHash: rgbaToThumbHash(small.width, small.height, rgba),
    ...closedShares(pixels),
  };
}

/** Averages into a small RGBA picture. */
function shrink({ data, width, height, channels }: Pixels, across: number, down: number): Uint8Array {
  const red = new Uint32Array(across * down);
  const green = new Uint32Array(across * down);
  const blue = new Uint32Array(across * down);
  const counts = new Uint32Array(across * down);
  const column = new Uint16Array(width);
  for (let x = 0; x < width; x += 1) column[x] = Math.floor((x * across) / width);
  // Grey pictures have one channel, or two with alpha.
  const g = channels < 3 ? 0 : 1;
  const b = channels < 3 ? 0 : 2;
  const stepX = Math.max(1, Math.floor(width / (across * SAMPLES)));
  const stepY = Math.max(1, Math.floor(height / (down * SAMPLES)));
  for (let y = 0; y < height; y += stepY) {
    const row = Math.floor((y * down) / height) * across;
    let from = y * width * channels;
    for (let x = 0; x < width; x += stepX, from += stepX * channels) {
      const cell = row + column[x]!;
      red[cell]! += data[from]!;
      green[cell]! += data[from + g]!;
      blue[cell]! += data[from + b]!;
      counts[cell]! += 1;
    }
  }
  const rgba = new Uint8Array(across * down * 4);
  for (let cell = 0, at = 0; cell < counts.length; cell += 1, at += 4) {
    const count = counts[cell]! || 1;
    rgba[at] = red[cell]! / count;
    rgba[at + 1] = green[cell]! / count;
    rgba[at + 2] = blue[cell]! / count;
    rgba[at + 3] = 255;
  }
  return rgba;
}

/** One bit a neighbouring pair of 9 x 8 averages: is the right one lighter? */
function differenceHash(rgba: Uint8Array, width: number, height: number): string {
  let hex = '';
  for (let row = 0; row < HASH_ROWS; row += 1) {
    const top = Math.min(height - 1, Math.floor((row * height) / HASH_ROWS));
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / HASH_ROWS));
    let bits = 0;
    let last = 0;
    for (let cell = 0; cell < HASH_COLUMNS; cell += 1) {
      const left = Math.min(width - 1, Math.floor((cell * width) / HASH_COLUMNS));
      const right = Math.max(left + 1, Math.floor(((cell + 1) * width) / HASH_COLUMNS));
      const mean = lightness(rgba, width, left, right, top, bottom);
      if (cell > 0) bits = (bits << 1) | (mean > last + NOISE ? 1 : 0);
      last = mean;
    }
    hex += bits.toString(16).padStart(2, '0');
  }
  return hex;
}

function lightness(rgba: Uint8Array, width: number, left: number, right: number, top: number, bottom: number): number {
  let sum = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * 4;
      sum += rgba[at]! * 77 + rgba[at + 1]! * 150 + rgba[at + 2]! * 29;
    }
  }
  return sum / ((bottom - top) * (right - left));
}

/** Of the green channel, in which most of the detail lies. */
function laplacianVariance({ data, width, height, channels }: Pixels): number {
  const offset = channels < 3 ? 0 : 1;
  const line = width * channels;
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let y = 1; y < height - 1; y += SHARPNESS_STEP) {
    const end = (y + 1) * line - channels;
    for (let at = y * line + channels + offset; at < end; at += channels) {
      const value = 4 * data[at]! - data[at - channels]! - data[at + channels]! - data[at - line]! - data[at + line]!;
      sum += value;
      squares += value * value;
    }
    count += width - 2;
  }
  if (count <= 0) return 0;
  const mean = sum / count;
  return squares / count - mean * mean;
}
