/** Reads the strips and tiles of a TIFF as rows of numbers: bits, byte order, predictors, planes. */
import { SAMPLES, type TiffLayout } from '../metadata/containers/tiff-photograph.ts';
import { unpackStrip } from './unpack-strip.ts';

/** Bits a sample that do not fill whole bytes, as scanners and cameras for science write them. */
export const PACKED: readonly number[] = [10, 12, 14];

/** `values(at)` is the sample at that place of the row; rows are told from their first pixel within the image. True ends the reading. */
export type TakeRow = (
  values: (at: number) => number,
  x: number,
  y: number,
  pixels: number,
  sample: number,
  stride: number,
) => boolean;

/**
 * Gives every row of every strip or tile to `take`, in the order of the file.
 *
 * @param strict throws Error where a part is missing, short or cannot be unpacked; otherwise such parts are passed over
 * @throws Error where the layout has no size or parts larger than 1 GiB, in words for a developer
 */
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
      if (take(rowReader(line, layout, stride), left, top + row, wideHere, plane, stride)) return;
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
