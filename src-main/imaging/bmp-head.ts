/** Reads the headers of a bitmap, of all its versions: size, depth, compression, palette, masks and profile. */
import { i32le, u16le, u32le } from '../metadata/integers.ts';

export interface BmpHead {
  readonly width: number;
  readonly height: number;
  readonly isTopDown: boolean;
  /** Of a pixel, or of a palette's number. */
  readonly bits: number;
  readonly kind: 'rows' | 'runs' | 'inner picture';
  readonly dataAt: number;
  /** Zero where the file does not say. */
  readonly dataBytes: number;
  /** Blue, green, red. */
  readonly palette: Uint8Array;
  /** Of red, green, blue in a pixel of 16 or 32 bits. */
  readonly masks: readonly number[];
  readonly icc: Uint8Array | null;
}

const FILE_HEADER = 14;
/** Length of the header, by which its versions are told. */
const OS2_1 = 12;
const WINDOWS_3 = 40;
const WITH_MASKS = 52;
const OS2_2: ReadonlySet<number> = new Set([16, 64]);
const VERSION_5 = 124;
/** Colour space 'MBED': a profile lies in the file. */
const EMBEDDED = 0x4d424544;
const PLAIN = 0;
const RUNS: ReadonlySet<number> = new Set([1, 2]);
const MASKED: ReadonlySet<number> = new Set([3, 6]);
const JPEG = 4;
const PNG = 5;
/** OS/2 gives these numbers to a facsimile and to runs of 24 bits. */
const OS2_FACSIMILE = 3;
const OS2_RUNS_24 = 4;
/** Where the file has none of its own, by bits a pixel. */
const USUAL_MASKS: Readonly<Record<number, readonly number[]>> = {
  16: [0x7c00, 0x03e0, 0x001f],
  32: [0xff0000, 0x00ff00, 0x0000ff],
};

/** Throws, in words for the tray, where it is of a kind that is not read here. */
export function readBmpHead(file: Uint8Array): BmpHead {
  const length = u32le(file, FILE_HEADER);
  const isOld = length === OS2_1;
  const width = isOld ? u16le(file, 18) : i32le(file, 18);
  const written = isOld ? u16le(file, 20) : i32le(file, 22);
  const height = Math.abs(written);
  const bits = isOld ? u16le(file, 24) : u16le(file, 28);
  const compression = length < 20 ? PLAIN : u32le(file, 30);
  if (!(width > 0 && height > 0)) throw new Error('it has no size');
  const kind = kindOf(bits, compression, OS2_2.has(length));
  const masksAt = FILE_HEADER + WINDOWS_3;
  const isMasked = MASKED.has(compression) && kind === 'rows';
  const masksBehind = isMasked && length === WINDOWS_3 ? (compression === 6 ? 16 : 12) : 0;
  const paletteAt = FILE_HEADER + length + masksBehind;
  const hasMasks = isMasked && (length >= WITH_MASKS || masksBehind > 0);
  const given = u32le(file, 10);
  const colours = bits > 8 ? 0 : (length < WINDOWS_3 ? 0 : u32le(file, 46)) || 1 << bits;
  const size = isOld ? 3 : 4;
  const most = given > paletteAt ? Math.floor((given - paletteAt) / size) : colours;
  const count = Math.min(colours, most, 256);
  return {
    width,
    height,
    isTopDown: !isOld && written < 0,
    bits,
    kind,
    dataAt: given >= FILE_HEADER + length ? given : paletteAt + count * size,
    dataBytes: length < WINDOWS_3 ? 0 : u32le(file, 34),
    palette: paletteOf(file, paletteAt, count, size),
    masks: hasMasks ? [0, 4, 8].map((at) => u32le(file, masksAt + at)) : (USUAL_MASKS[bits] ?? []),
    icc: length >= VERSION_5 ? profileOf(file) : null,
  };
}

function kindOf(bits: number, compression: number, isOs2: boolean): BmpHead['kind'] {
  if (!isOs2 && (compression === JPEG || compression === PNG)) return 'inner picture';
  const isRuns = RUNS.has(compression) || (isOs2 && compression === OS2_RUNS_24);
  if (isRuns && (bits === 4 || bits === 8 || bits === 24)) return 'runs';
  const isRows = compression === PLAIN || (MASKED.has(compression) && !(isOs2 && compression === OS2_FACSIMILE));
  if (isRows && [1, 2, 4, 8, 16, 24, 32].includes(bits)) return 'rows';
  throw new Error(`a bitmap of ${bits} bits a pixel, compressed in a way (${compression}) that is not read here`);
}

function paletteOf(file: Uint8Array, at: number, count: number, size: number): Uint8Array {
  const palette = new Uint8Array(3 * count);
  for (let n = 0; n < count; n += 1) palette.set(file.subarray(at + n * size, at + n * size + 3), 3 * n);
  return palette;
}

function profileOf(file: Uint8Array): Uint8Array | null {
  if (u32le(file, FILE_HEADER + 56) !== EMBEDDED) return null;
  const at = FILE_HEADER + u32le(file, FILE_HEADER + 112);
  const length = u32le(file, FILE_HEADER + 116);
  return length > 128 && at + length <= file.length ? file.slice(at, at + length) : null;
}
