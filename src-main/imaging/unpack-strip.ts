/** Unpacks one strip or tile of a TIFF: the ways that lose nothing, within the size that the image can have. */
import { inflateSync } from 'node:zlib';

const NONE = 1;
const LZW = 5;
const DEFLATE: ReadonlySet<number> = new Set([8, 32_946]);
const PACK_BITS = 32_773;

export function canUnpack(compression: number): boolean {
  return compression === NONE || compression === LZW || compression === PACK_BITS || DEFLATE.has(compression);
}

/** `size` bytes, zeros where the data ends early. Throws on a compression that `canUnpack` refuses, and on broken deflate data. */
export function unpackStrip(packed: Uint8Array, compression: number, size: number): Uint8Array {
  const out = new Uint8Array(size);
  if (compression === NONE) out.set(packed.subarray(0, size));
  else if (compression === PACK_BITS) unpackBits(packed, out);
  else if (compression === LZW) unpackLzw(packed, out);
  else if (DEFLATE.has(compression)) out.set(inflateSync(packed, { maxOutputLength: size + 1024 }).subarray(0, size));
  else throw new Error(`compression ${compression} is not read with these samples`);
  return out;
}

/** A count, then one byte so often or so many bytes. */
function unpackBits(packed: Uint8Array, out: Uint8Array): void {
  let to = 0;
  for (let at = 0; at < packed.length && to < out.length; ) {
    const count = packed[at]!;
    at += 1;
    if (count < 128) {
      const part = packed.subarray(at, at + Math.min(count + 1, out.length - to));
      out.set(part, to);
      to += part.length;
      at += count + 1;
    } else if (count > 128) {
      out.fill(packed[at] ?? 0, to, to + 257 - count);
      to += 257 - count;
      at += 1;
    }
  }
}

const CLEAR = 256;
const END = 257;

/** TIFF 6.0, section 13: codes of 9 to 12 bits, most significant first, one early. Each code is a place in `out` and a length. */
function unpackLzw(packed: Uint8Array, out: Uint8Array): void {
  const starts = new Int32Array(4097);
  const lengths = new Int32Array(4097);
  let next = 258;
  let width = 9;
  let bits = 0;
  let held = 0;
  let to = 0;
  let before = -1;
  let beforeStart = 0;
  let beforeLength = 0;
  for (const byte of packed) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    const code = (held >> (bits - width)) & ((1 << width) - 1);
    bits -= width;
    if (code === END || to >= out.length) return;
    if (code === CLEAR) {
      next = 258;
      width = 9;
      before = -1;
      continue;
    }
    if (before >= 0 && next < 4096) {
      // What came before, and one byte more: exactly the bytes that lie there already, once this code is written.
      starts[next] = beforeStart;
      lengths[next] = beforeLength + 1;
      next += 1;
    }
    const length = code < 256 ? 1 : lengths[code]!;
    if (code >= 258 && (code >= next || length === 0)) throw new Error('the LZW data is damaged');
    const start = to;
    if (code < 256) out[to] = code;
    else {
      const from = starts[code]!;
      const room = Math.min(length, out.length - to);
      // Byte by byte: the code may speak of the byte that it is about to write.
      for (let i = 0; i < room; i += 1) out[to + i] = out[from + i]!;
    }
    to += length;
    before = code;
    beforeStart = start;
    beforeLength = length;
    if (next >= 4095) width = 12;
    else if (next >= 2047) width = 12;
    else if (next >= 1023) width = 11;
    else if (next >= 511) width = 10;
  }
}
