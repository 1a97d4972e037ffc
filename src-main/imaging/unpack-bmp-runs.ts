/** Unpacks the run lengths of bitmaps (RLE4, RLE8, and OS/2's RLE24) to one number, or three bytes, a pixel. */
import type { BmpHead } from './bmp-head.ts';

const END_OF_ROW = 0;
const END_OF_PICTURE = 1;
const MOVE = 2;

/** Rows from the bottom, as they are coded. Throws where the data ends before the picture does. */
export function unpackRuns(coded: Uint8Array, { width, height, bits }: BmpHead): Uint8Array {
  const bytes = bits === 24 ? 3 : 1;
  const out = new Uint8Array(width * height * bytes);
  let x = 0;
  let y = 0;
  let at = 0;
  /** Pixels of a run or of literal data, from `from` on; what goes beyond the row is left out. */
  const put = (count: number, isRun: boolean, from: number): void => {
    for (let n = 0; n < count; n += 1, x += 1) {
      if (x >= width || y >= height) continue;
      const to = (y * width + x) * bytes;
      if (bits === 24)
        for (let byte = 0; byte < 3; byte += 1) out[to + byte] = coded[from + (isRun ? 0 : 3 * n) + byte] ?? 0;
      else if (bits === 8) out[to] = coded[from + (isRun ? 0 : n)] ?? 0;
      else out[to] = ((coded[from + (isRun ? 0 : n >> 1)] ?? 0) >> (n & 1 ? 0 : 4)) & 15;
    }
  };
  while (at + 1 < coded.length) {
    const count = coded[at]!;
    const what = coded[at + 1]!;
    if (count > 0) {
      put(count, true, at + 1);
      at += 1 + bytes;
    } else if (what === END_OF_ROW) {
      x = 0;
      y += 1;
      at += 2;
    } else if (what === END_OF_PICTURE) return out;
    else if (what === MOVE) {
      x += coded[at + 2] ?? 0;
      y += coded[at + 3] ?? 0;
      at += 4;
    } else {
      put(what, false, at + 2);
      const length = bits === 4 ? Math.ceil(what / 2) : what * bytes;
      at += 2 + length + (length % 2);
    }
  }
  if (y < height - 1 || (y === height - 1 && x < width)) throw new Error('part of the image data is missing');
  return out;
}
