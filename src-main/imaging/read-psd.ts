/**
 * Reads the merged picture of a Photoshop document: what every other program shows of it. Photoshop has laid what is see-through on
 * white already: its transparency, like every saved selection, is left out, or white would come through twice.
 */
import { fromBuffer } from '../metadata/byte-source.ts';
import { type PsdLayout, psdLayout } from '../metadata/containers/psd-layout.ts';
import { u16be, u32be } from '../metadata/integers.ts';
import { MOST_PIXELS } from './open-sharp.ts';
import { unpackStrip } from './unpack-strip.ts';
import { type Samples, wrapSamples } from './wrap-pixels.ts';

const RAW = 0;
const RUN_LENGTHS = 1;
/** As TIFF names it. */
const PACK_BITS = 32_773;
const MODE = { bitmap: 0, grey: 1, indexed: 2, rgb: 3, cmyk: 4, duotone: 8, lab: 9 } as const;
/** Colours of a mode, and what TIFF calls it. */
const COLOURS: Readonly<Record<number, readonly [count: number, photometric: number]>> = {
  [MODE.bitmap]: [1, 1],
  [MODE.grey]: [1, 1],
  [MODE.indexed]: [1, 2],
  [MODE.rgb]: [3, 2],
  [MODE.cmyk]: [4, 5],
  [MODE.duotone]: [1, 1],
  [MODE.lab]: [3, 8],
};
const NAMES: Readonly<Record<number, string>> = {
  [MODE.bitmap]: 'bitmap',
  [MODE.grey]: 'grey',
  [MODE.indexed]: 'indexed',
  [MODE.rgb]: 'RGB',
  [MODE.cmyk]: 'CMYK',
  7: 'multichannel',
  [MODE.duotone]: 'duotone',
  [MODE.lab]: 'Lab',
};
const MOST_DEEP_PIXELS = 40_000_000;

/** The merged picture as TIFF for the image library. Throws where there is none, or where its kind of colour is not read here. */
export function psdToTiff(file: Uint8Array): Uint8Array {
  const layout = psdLayout(fromBuffer(file));
  if (layout === null) throw new Error('it is no Photoshop document');
  const { width, height, depth, mode, mergedAt } = layout;
  if (mergedAt === null) throw new Error('it was saved without a merged picture (“Maximize Compatibility” was off)');
  if (width * height > MOST_PIXELS) throw new Error('Input image exceeds pixel limit');
  const [colours, photometric] = COLOURS[mode] ?? [0, 0];
  const isKnown = mode === MODE.bitmap ? depth === 1 : depth === 8 || (depth === 16 && mode !== MODE.indexed);
  if (colours === 0 || !isKnown)
    throw new Error(`it holds ${NAMES[mode] ?? 'unknown'} colours of ${depth} bits a channel, which are not read here`);
  if (layout.channels < colours) throw new Error('it has fewer channels than its kind of colour needs');
  const samples = interleave(file, layout, mergedAt, { colours, photometric });
  return wrapSamples(mode === MODE.indexed ? throughPalette(samples, layout.palette) : samples, layout.icc);
}

interface Wanted {
  readonly colours: number;
  readonly photometric: number;
}

function interleave(file: Uint8Array, layout: PsdLayout, at: number, { colours: count, photometric }: Wanted): Samples {
  const { width, height, depth, mode } = layout;
  const isLab = mode === MODE.lab;
  const bits = isLab || (depth === 16 && width * height <= MOST_DEEP_PIXELS) ? 16 : 8;
  const out = bits === 16 ? new Uint16Array(width * height * count) : new Uint8Array(width * height * count);
  const rowBytes = depth === 1 ? Math.ceil(width / 8) : (width * depth) / 8;
  const rows = rowReader(file, layout, at, rowBytes);
  for (let channel = 0; channel < count; channel += 1) {
    const taken = taker(mode, depth, bits, channel);
    for (let y = 0; y < height; y += 1) {
      const row = rows(channel, y);
      let to = y * width * count + channel;
      for (let x = 0; x < width; x += 1, to += count) {
        const value =
          depth === 16
            ? (row[2 * x]! << 8) | row[2 * x + 1]!
            : depth === 8
              ? row[x]!
              : ((row[x >> 3]! >> (7 - (x & 7))) & 1) * 255;
        out[to] = taken(value);
      }
    }
  }
  const data = new Uint8Array(out.buffer, out.byteOffset, out.byteLength);
  return { data, width, height, count, bits, photometric, alpha: null };
}

function taker(mode: number, depth: number, bits: number, colour: number): (value: number) => number {
  const narrow = depth === 16 && bits === 8 ? 8 : 0;
  if (mode === MODE.lab) {
    const wide = depth === 8 ? 257 : 1;
    // Lightness as it is; the axes are counted from the middle here, and have a sign in TIFF.
    return colour === 1 || colour === 2
      ? (value) => ((depth === 8 ? value << 8 : value) ^ 0x8000) & 0xffff
      : (value) => value * wide;
  }
  const full = 2 ** (depth === 1 ? 8 : depth) - 1;
  // Inks are stored as the paper that they leave; a bitmap's set bits are black.
  if (mode === MODE.cmyk || mode === MODE.bitmap) return (value) => (full - value) >> narrow;
  return (value) => value >> narrow;
}

/** Channel after channel, row after row. */
function rowReader(
  file: Uint8Array,
  { height, channels, isLarge }: PsdLayout,
  at: number,
  rowBytes: number,
): (channel: number, y: number) => Uint8Array {
  const compression = u16be(file, at);
  if (compression === RAW) {
    if (at + 2 + channels * height * rowBytes > file.length) throw new Error('part of the image data is missing');
    return (channel, y) => {
      const start = at + 2 + (channel * height + y) * rowBytes;
      return file.subarray(start, start + rowBytes);
    };
  }
  if (compression !== RUN_LENGTHS) throw new Error('its merged picture is compressed in a way that is not read here');
  const size = isLarge ? 4 : 2;
  const lengthOf = (row: number): number => (isLarge ? u32be(file, at + 2 + row * 4) : u16be(file, at + 2 + row * 2));
  const starts = new Float64Array(channels * height + 1);
  starts[0] = at + 2 + channels * height * size;
  for (let row = 0; row < channels * height; row += 1) starts[row + 1] = starts[row]! + lengthOf(row);
  if (starts[channels * height]! > file.length) throw new Error('part of the image data is missing');
  return (channel, y) => {
    const row = channel * height + y;
    return unpackStrip(file.subarray(starts[row]!, starts[row + 1]!), PACK_BITS, rowBytes);
  };
}

function throughPalette(samples: Samples, palette: Uint8Array): Samples {
  if (palette.length < 768) throw new Error('its palette is missing');
  const { data } = samples;
  const out = new Uint8Array(data.length * 3);
  for (let at = 0; at < data.length; at += 1)
    for (let colour = 0; colour < 3; colour += 1) out[3 * at + colour] = palette[256 * colour + data[at]!]!;
  return { ...samples, data: out, count: 3 };
}
