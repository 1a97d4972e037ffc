/** Derives from decoded pixels, in one pass, what finds like pictures, tells sharp from blurred, and fills a cell before its picture is there. */
import { rgbaToThumbHash } from 'thumbhash';
import type { Likeness } from '../usecases/decode-ports.ts';
import type { Pixels } from './open-sharp.ts';

/** ThumbHash keeps a handful of frequencies: more pixels would say nothing more. */
const SMALL = 32;
const HASH_COLUMNS = 9;
const HASH_ROWS = 8;

export function likenessOf(pixels: Pixels): Likeness {
  const { width, height } = pixels;
  const grey = new Uint8Array(width * height);
  const scale = Math.min(1, SMALL / Math.max(width, height));
  const small = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  const rgba = shrink(pixels, grey, small.width, small.height);
  return {
    perceptualHash: differenceHash(grey, width, height),
    sharpness: Math.round(laplacianVariance(grey, width, height) * 100) / 100,
    thumbHash: rgbaToThumbHash(small.width, small.height, rgba),
  };
}

/** Averages into a small RGBA picture and fills `grey` on the way. */
function shrink({ data, width, height, channels }: Pixels, grey: Uint8Array, across: number, down: number): Uint8Array {
  const sums = new Float64Array(across * down * 4);
  const column = new Uint16Array(width);
  for (let x = 0; x < width; x += 1) column[x] = Math.floor((x * across) / width) * 4;
  const isGrey = channels < 3;
  for (let y = 0, at = 0, from = 0; y < height; y += 1) {
    const row = Math.floor((y * down) / height) * across * 4;
    for (let x = 0; x < width; x += 1, at += 1, from += channels) {
      const r = data[from]!;
      const g = isGrey ? r : data[from + 1]!;
      const b = isGrey ? r : data[from + 2]!;
      grey[at] = (r * 77 + g * 150 + b * 29) >> 8;
      const cell = row + column[x]!;
      sums[cell]! += r;
      sums[cell + 1]! += g;
      sums[cell + 2]! += b;
      sums[cell + 3]! += 1;
    }
  }
  const rgba = new Uint8Array(across * down * 4);
  for (let cell = 0; cell < rgba.length; cell += 4) {
    const count = sums[cell + 3]! || 1;
    rgba[cell] = sums[cell]! / count;
    rgba[cell + 1] = sums[cell + 1]! / count;
    rgba[cell + 2] = sums[cell + 2]! / count;
    rgba[cell + 3] = 255;
  }
  return rgba;
}

/** One bit a neighbouring pair of 9 x 8 averages: is the right one lighter? */
function differenceHash(grey: Uint8Array, width: number, height: number): string {
  let hex = '';
  for (let row = 0; row < HASH_ROWS; row += 1) {
    const top = Math.floor((row * height) / HASH_ROWS);
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / HASH_ROWS));
    let bits = 0;
    let last = 0;
    for (let cell = 0; cell < HASH_COLUMNS; cell += 1) {
      const left = Math.floor((cell * width) / HASH_COLUMNS);
      const right = Math.max(left + 1, Math.floor(((cell + 1) * width) / HASH_COLUMNS));
      const mean = meanOf(grey, width, left, Math.min(right, width), top, Math.min(bottom, height));
      if (cell > 0) bits = (bits << 1) | (mean > last ? 1 : 0);
      last = mean;
    }
    hex += bits.toString(16).padStart(2, '0');
  }
  return hex;
}

/** Every second pixel of every second line says the same and costs a quarter. */
function meanOf(grey: Uint8Array, width: number, left: number, right: number, top: number, bottom: number): number {
  let sum = 0;
  let count = 0;
  for (let y = top; y < bottom; y += 2) {
    for (let x = left; x < right; x += 2) {
      sum += grey[y * width + x] ?? 0;
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}

function laplacianVariance(grey: Uint8Array, width: number, height: number): number {
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let y = 1; y < height - 1; y += 2) {
    const row = y * width;
    for (let x = 1; x < width - 1; x += 1) {
      const at = row + x;
      const value = 4 * grey[at]! - grey[at - 1]! - grey[at + 1]! - grey[at - width]! - grey[at + width]!;
      sum += value;
      squares += value * value;
      count += 1;
    }
  }
  if (count === 0) return 0;
  const mean = sum / count;
  return squares / count - mean * mean;
}
