/** Reads Windows and OS/2 bitmaps in every layout that programs have written: the image library's own build has no reader. */
import { u16le, u32le } from '../metadata/integers.ts';
import { type BmpHead, readBmpHead } from './bmp-head.ts';
import { MOST_PIXELS } from './open-sharp.ts';
import { unpackRuns } from './unpack-bmp-runs.ts';
import { blankSamples } from './wrap-pixels.ts';

/**
 * As TIFF for the image library, with the profile inside and without transparency: a fourth byte is filling, which many
 * programs leave at zero. A JPEG or PNG that lies in a bitmap is given as it is. Throws, in words for the tray, where data
 * is missing or of a kind that is not read here.
 */
export function bmpToTiff(file: Uint8Array): Uint8Array {
  const head = readBmpHead(file);
  const { width, height, kind, dataAt, icc } = head;
  if (kind === 'inner picture') return file.subarray(dataAt, dataAt + (head.dataBytes || file.length));
  if (width * height > MOST_PIXELS) throw new Error('Input image exceeds pixel limit');
  const bits = head.bits;
  const coded = file.subarray(dataAt);
  const { rows, rowBytes } =
    kind === 'runs'
      ? { rows: unpackRuns(coded, head), rowBytes: width * Math.ceil(bits / 8) }
      : { rows: coded, rowBytes: Math.ceil((width * bits) / 32) * 4 };
  // The filling behind the last row may lack.
  const least = rowBytes * (height - 1) + Math.ceil((width * bits) / 8);
  if (kind === 'rows' && rows.length < least) throw new Error('part of the image data is missing');
  const colour = colourTaker(head, kind === 'runs' ? Math.max(8, bits) : bits);
  const layout = { width, height, count: 3, bits: 8, photometric: 2, alpha: null } as const;
  const { file: tiff, data } = blankSamples(layout, icc);
  for (let y = 0, to = 0; y < height; y += 1) {
    const start = (head.isTopDown ? y : height - 1 - y) * rowBytes;
    const row = rows.subarray(start, start + rowBytes);
    for (let x = 0; x < width; x += 1, to += 3) colour(row, x, data, to);
  }
  return tiff;
}

/** Puts red, green and blue of the pixel `x` of a row into `out`. */
type TakeColour = (row: Uint8Array, x: number, out: Uint8Array, to: number) => void;

function colourTaker(head: BmpHead, bits: number): TakeColour {
  if (bits <= 8) return throughPalette(head.palette, bits);
  if (bits === 24)
    return (row, x, out, to) => {
      out[to] = row[3 * x + 2] ?? 0;
      out[to + 1] = row[3 * x + 1] ?? 0;
      out[to + 2] = row[3 * x] ?? 0;
    };
  const [red, green, blue] = head.masks.map(partTaker);
  return (row, x, out, to) => {
    const value = bits === 16 ? u16le(row, 2 * x) : u32le(row, 4 * x);
    out[to] = red!(value);
    out[to + 1] = green!(value);
    out[to + 2] = blue!(value);
  };
}

/** `palette` is blue, green, red for each number; beyond it there is black. */
function throughPalette(palette: Uint8Array, bits: number): TakeColour {
  const most = (1 << bits) - 1;
  return (row, x, out, to) => {
    const bit = x * bits;
    const index = ((row[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & most;
    out[to] = palette[3 * index + 2] ?? 0;
    out[to + 1] = palette[3 * index + 1] ?? 0;
    out[to + 2] = palette[3 * index] ?? 0;
  };
}

/** The part of a pixel that a mask covers, stretched to 8 bits. */
function partTaker(mask: number): (value: number) => number {
  if (mask === 0) return () => 0;
  const shift = 31 - Math.clz32(mask & -mask);
  const most = mask / 2 ** shift;
  return (value) => Math.round((((value & mask) >>> shift) * 255) / most);
}
