/** Reads the samples of a TIFF that the image library would show falsely, and judges whether they say what is white. */
import { SAMPLES, type TiffLayout } from '../metadata/containers/tiff-photograph.ts';
import { canUnpack, unpackStrip } from './unpack-strip.ts';
import type { Samples } from './wrap-pixels.ts';

/** Numbers that could mean several pictures, or none; the message is for the tray. */
export class UnclearSamples extends Error {
  readonly wayOut: string;
  constructor(reason: string, wayOut = 'Save it with 8 or 16 bits a channel in the program that made it.') {
    super(reason);
    this.name = 'UnclearSamples';
    this.wayOut = wayOut;
  }
}

/** Bits a sample that do not fill whole bytes, as scanners and cameras for science write them. */
const PACKED: readonly number[] = [10, 12, 14];
/** Beyond so many pixels 16 bits a sample would take more memory than they are worth. */
const MOST_DEEP_PIXELS = 40_000_000;
const PHOTOMETRIC = { whiteIsZero: 0, grey: 1, rgb: 2, cmyk: 5, lab: 8, iccLab: 9 } as const;

/**
 * Colours and, where the file calls it so, alpha; every other extra sample is left out. `strict` throws where data is
 * missing or broken, otherwise such parts stay black. Throws `UnclearSamples` where the numbers do not say what they show.
 */
export function readSamples(file: Uint8Array, layout: TiffLayout, strict: boolean): Samples {
  const { width, height, colours, extra, photometric } = layout;
  refuseUnknown(layout);
  const [first] = extra;
  const alpha = first === 1 || first === 2 ? first : null;
  const count = colours + (alpha === null ? 0 : 1);
  const isLab = photometric === PHOTOMETRIC.lab || photometric === PHOTOMETRIC.iccLab;
  const bits = isLab || (layout.bits[0]! > 8 && width * height <= MOST_DEEP_PIXELS) ? 16 : 8;
  const out = bits === 8 ? new Uint8Array(width * height * count) : new Uint16Array(width * height * count);
  const scale = isLab ? null : scaleOf(layout, bits);
  readParts(file, layout, strict, (values, x, y, length, sample, stride) => {
    if (sample >= count) return;
    const planes = layout.isPlanar ? 1 : count;
    for (let plane = 0; plane < planes; plane += 1) {
      const which = layout.isPlanar ? sample : plane;
      const taken = scale === null ? labTaker(layout, which) : scale.take;
      let to = (y * width + x) * count + which;
      for (let at = plane, n = 0; n < length; n += 1, at += stride, to += count) out[to] = taken(values(at));
    }
  });
  scale?.judge();
  const turned = photometric === PHOTOMETRIC.whiteIsZero;
  if (turned) invert(out, count, alpha === null ? count : count - 1);
  const data = new Uint8Array(out.buffer, out.byteOffset, out.byteLength);
  const meant = turned ? PHOTOMETRIC.grey : isLab ? PHOTOMETRIC.lab : photometric;
  return { data, width, height, count, bits, photometric: meant, alpha };
}

/** To 16 bits as TIFF's own Lab has them, the one form that the image library reads: lightness without a sign, both axes with one. */
function labTaker({ photometric, bits: [depth] }: TiffLayout, sample: number): (value: number) => number {
  const isAxis = sample === 1 || sample === 2;
  const shift = depth === 8 ? 8 : 0;
  if (isAxis)
    return photometric === PHOTOMETRIC.iccLab
      ? (value) => ((value << shift) ^ 0x8000) & 0xffff
      : (value) => (value << shift) & 0xffff;
  return depth === 8 ? (value) => value * 257 : (value) => value;
}

function invert(out: Uint8Array | Uint16Array, count: number, colours: number): void {
  const most = out instanceof Uint8Array ? 0xff : 0xffff;
  for (let at = 0; at < out.length; at += count)
    for (let colour = 0; colour < colours; colour += 1) out[at + colour] = most - out[at + colour]!;
}

function refuseUnknown(layout: TiffLayout): void {
  const { bits, format, photometric, compression, colours, hasOtherInks, predictor } = layout;
  const [depth = 0] = bits;
  if (bits.some((one) => one !== depth)) throw new UnclearSamples('Its channels have different depths.');
  if (hasOtherInks) throw new UnclearSamples('Its inks are not cyan, magenta, yellow and black.');
  const known: readonly number[] = Object.values(PHOTOMETRIC);
  const wanted = photometric <= 1 ? 1 : photometric === PHOTOMETRIC.cmyk ? 4 : 3;
  if (!known.includes(photometric) || colours !== wanted)
    throw new UnclearSamples('It has more channels than its kind of colour needs, and does not say what they are.');
  const isLab = photometric === PHOTOMETRIC.lab || photometric === PHOTOMETRIC.iccLab;
  if (isLab && (depth > 16 || format === SAMPLES.float))
    throw new UnclearSamples(`It holds Lab colours of ${depth} bits, which are not read here.`);
  const depths =
    format === SAMPLES.float
      ? [16, 32, 64]
      : format <= SAMPLES.signed
        ? [8, ...(format === SAMPLES.unsigned ? PACKED : []), 16, 32]
        : [];
  if (!depths.includes(depth))
    throw new UnclearSamples(`It holds ${depth}-bit values of a kind that is not read here.`);
  if (PACKED.includes(depth) && (predictor !== 1 || !canUnpack(compression)))
    throw new UnclearSamples(`It holds ${depth}-bit values compressed in a way that is not read here.`);
  if (!canUnpack(compression))
    throw new UnclearSamples(
      'Its extra channels cannot be told from transparency in the way in which it is compressed.',
    );
  if (format === SAMPLES.float && layout.icc === null && layout.most === undefined)
    throw new UnclearSamples(
      `It holds floating-point values of ${depth} bits and no colour profile that says what they mean.`,
    );
}

interface Scale {
  take(value: number): number;
  /** After all were taken. Throws where most of them lie outside what can be shown. */
  judge(): void;
}

/** Samples below this part of the full scale show black. */
const NEARLY_BLACK = 1 / 512;

function scaleOf({ bits: [depth = 8], format, least = 0, most }: TiffLayout, to: 8 | 16): Scale {
  const full = to === 8 ? 0xff : 0xffff;
  // Of plain 16 bits the file's own word for the most counts where nothing else says what is white.
  if (depth <= 16 && format === SAMPLES.unsigned && (depth < 16 || most === undefined)) {
    const shift = depth - to;
    // The largest value is white also where there are fewer bits than in the picture that is made.
    const wider = shift < 0 ? full / (2 ** depth - 1) : 1;
    return {
      take: (value) => (shift > 0 ? value >>> shift : wider === 1 ? value : Math.round(value * wider)),
      judge: () => undefined,
    };
  }
  const top =
    most ?? (format === SAMPLES.float ? 1 : format === SAMPLES.signed ? 2 ** (depth - 1) - 1 : 2 ** depth - 1);
  const bottom = most === undefined ? 0 : least;
  const range = top > bottom ? top - bottom : 1;
  let count = 0;
  let outside = 0;
  let largest = 0;
  return {
    take(value) {
      const part = (value - bottom) / range;
      count += 1;
      if (part > largest) largest = part;
      if (!(part >= 0 && part <= 1)) outside += 1;
      return part > 0 ? (part >= 1 ? full : Math.round(part * full)) : 0;
    },
    judge() {
      if (outside > count / 2)
        throw new UnclearSamples(
          `Most of its ${depth}-bit values are negative or beyond white: it does not say what white is.`,
        );
      if (largest > 0 && largest < NEARLY_BLACK)
        throw new UnclearSamples(`Its ${depth}-bit values use a small part of their range, and it does not say which.`);
    },
  };
}

/** `values(at)` is the sample at that place of the row; rows are told from their first pixel within the image. True ends the reading. */
export type TakeRow = (
  values: (at: number) => number,
  x: number,
  y: number,
  pixels: number,
  sample: number,
  stride: number,
) => boolean | void;

export function readParts(file: Uint8Array, layout: TiffLayout, strict: boolean, take: TakeRow): void {
  const { width, height, tile, rowsPerStrip, isPlanar, offsets, lengths, compression } = layout;
  const samples = layout.bits.length;
  const stride = isPlanar ? 1 : samples;
  const bytes = layout.bits[0]! / 8;
  const [wide, high] = tile === null ? [width, rowsPerStrip] : [tile.width, tile.height];
  if (wide <= 0 || high <= 0) throw new Error('the image data has no size');
  const across = Math.ceil(width / wide);
  const down = Math.ceil(height / high);
  // A row begins with a whole byte.
  const rowBytes = Math.ceil(wide * stride * bytes);
  if (rowBytes * high > 1024 ** 3) throw new Error('a part of the image data is larger than any photograph');
  for (let part = 0; part < across * down * (isPlanar ? samples : 1); part += 1) {
    const place = part % (across * down);
    const [left, top] = [(place % across) * wide, Math.floor(place / across) * high];
    const rows = Math.min(high, height - top);
    const [offset, length] = [offsets[part], lengths[part] ?? (offsets.length === 1 ? file.length : undefined)];
    const packed = offset === undefined || length === undefined ? null : file.subarray(offset, offset + length);
    if (packed === null || packed.length < Math.min(length ?? 0, 1) || (strict && packed.length < (length ?? 0))) {
      if (strict) throw new Error('part of the image data is missing');
      continue;
    }
    let data: Uint8Array;
    try {
      data = unpackStrip(packed, compression, rowBytes * (tile === null ? rows : high));
    } catch (error) {
      if (strict) throw error;
      continue;
    }
    const plane = Math.floor(part / (across * down));
    for (let row = 0; row < rows; row += 1) {
      const line = data.subarray(row * rowBytes, (row + 1) * rowBytes);
      const wideHere = Math.min(wide, width - left);
      if (take(rowReader(line, layout, stride), left, top + row, wideHere, plane, stride) === true) return;
    }
  }
}

/** Undoes the predictor in place, then reads numbers. */
function rowReader(line: Uint8Array, layout: TiffLayout, stride: number): (at: number) => number {
  const { predictor, format, bits } = layout;
  const depth = bits[0]!;
  let { little } = layout;
  if (PACKED.includes(depth)) return (at) => packedAt(line, at * depth, depth);
  const view = new DataView(line.buffer, line.byteOffset, line.byteLength);
  if (predictor === 3) {
    unshuffle(line, depth / 8, stride);
    little = false;
  } else if (predictor === 2) addUp(view, depth, stride, little);
  if (format === SAMPLES.float) {
    if (depth === 64) return (at) => view.getFloat64(at * 8, little);
    return depth === 32 ? (at) => view.getFloat32(at * 4, little) : (at) => half(view.getUint16(at * 2, little));
  }
  const signed = format === SAMPLES.signed;
  if (depth === 8) return signed ? (at) => view.getInt8(at) : (at) => line[at]!;
  if (depth === 16) return signed ? (at) => view.getInt16(at * 2, little) : (at) => view.getUint16(at * 2, little);
  return signed ? (at) => view.getInt32(at * 4, little) : (at) => view.getUint32(at * 4, little);
}

/** TIFF 6.0, section 2: without white space between them, the most significant bit first, whatever the byte order. */
function packedAt(line: Uint8Array, bit: number, depth: number): number {
  const first = bit >> 3;
  const held = ((line[first] ?? 0) << 16) | ((line[first + 1] ?? 0) << 8) | (line[first + 2] ?? 0);
  return (held >> (24 - (bit & 7) - depth)) & ((1 << depth) - 1);
}

/** Horizontal differences (predictor 2). */
function addUp(view: DataView, depth: number, stride: number, little: boolean): void {
  const bytes = depth / 8;
  for (let at = stride * bytes; at + bytes <= view.byteLength; at += bytes) {
    const before = at - stride * bytes;
    if (depth === 8) view.setUint8(at, view.getUint8(at) + view.getUint8(before));
    else if (depth === 16) view.setUint16(at, view.getUint16(at, little) + view.getUint16(before, little), little);
    else view.setUint32(at, view.getUint32(at, little) + view.getUint32(before, little), little);
  }
}

/** Predictor 3 (Adobe's technical note 3): byte differences over the row, then all first bytes, all second bytes, and so on. */
function unshuffle(line: Uint8Array, bytes: number, stride: number): void {
  for (let at = stride; at < line.length; at += 1) line[at] = line[at]! + line[at - stride]!;
  const apart = line.slice();
  const count = line.length / bytes;
  for (let value = 0; value < count; value += 1)
    for (let byte = 0; byte < bytes; byte += 1) line[value * bytes + byte] = apart[byte * count + value]!;
}

/** IEEE 754 binary16. */
function half(code: number): number {
  const [sign, exponent, fraction] = [code & 0x8000 ? -1 : 1, (code >> 10) & 0x1f, code & 0x3ff];
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return exponent === 31
    ? fraction === 0
      ? sign * Number.POSITIVE_INFINITY
      : Number.NaN
    : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
