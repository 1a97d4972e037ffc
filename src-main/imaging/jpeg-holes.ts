/**
 * Finds where a failing card or a broken copy has put zeros in place of a photograph's data: decoders make a grey or coloured patch of
 * them without a word.
 */
import { isJpeg } from './orient-jpeg.ts';

const SCAN = 0xda;
const TABLES = 0xc4;
const END = 0xd9;
const PROGRESSIVE: ReadonlySet<number> = new Set([0xc2, 0xc6, 0xca, 0xce]);
/** Frames without Huffman codes, or without blocks. */
const OTHER_FRAMES: ReadonlySet<number> = new Set([0xc3, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const END_OF_BLOCK = 0;
const ZEROS = new Uint8Array(64);
/** In scans of which zeros may be a small part: a sector of a card. */
const SECTOR = new Uint8Array(512);

/**
 * True where coded data is zeros that no encoder writes. Where the code of zeros alone means “nothing more in this block”, as in
 * optimised pictures of one plain colour, zeros are right.
 */
export function hasHole(jpeg: Uint8Array): boolean {
  if (!isJpeg(jpeg)) return false;
  // Nearly every file ends here.
  const bytes = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.length);
  if (bytes.indexOf(ZEROS, 2) < 0) return false;
  /** What the code of zeros alone means, by table (0x10 and up: of coefficients). */
  const ofZeros = new Map<number, number>();
  let isProgressive = false;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END || OTHER_FRAMES.has(marker)) return false;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const body = bytes.subarray(at + 4, end);
    if (PROGRESSIVE.has(marker)) isProgressive = true;
    if (marker === TABLES) keepCodes(body, ofZeros);
    at = end;
    if (marker !== SCAN) continue;
    const after = dataEnd(bytes, end);
    const least = zerosThatAreNone(body, ofZeros, isProgressive);
    if (least !== null && holds(bytes, end, after, least)) return true;
    at = after;
  }
  return false;
}

/** Zeros that a scan cannot have; null where they may be right. */
function zerosThatAreNone(
  scan: Uint8Array,
  ofZeros: ReadonlyMap<number, number>,
  isProgressive: boolean,
): Uint8Array | null {
  const count = scan[0] ?? 0;
  const tables = Array.from({ length: count }, (_, n) => 0x10 | ((scan[2 + 2 * n] ?? 0) & 15));
  const isPlain = tables.every((table) => (ofZeros.get(table) ?? END_OF_BLOCK) === END_OF_BLOCK);
  if (!isProgressive) return isPlain ? null : ZEROS;
  const [first = 0, , bits = 0] = scan.subarray(1 + 2 * count);
  // The first scan of coefficients gathers empty blocks into runs, whose codes are short; others have bits of their own.
  return first > 0 && bits >> 4 === 0 ? SECTOR : null;
}

function holds(bytes: Buffer, from: number, to: number, zeros: Uint8Array): boolean {
  const at = bytes.indexOf(zeros, from);
  return at >= 0 && at + zeros.length <= to;
}

/** Huffman tables: how many codes of each length, then what they mean. The first code of the shortest length is zeros alone. */
function keepCodes(body: Uint8Array, ofZeros: Map<number, number>): void {
  for (let at = 0; at + 17 <= body.length; ) {
    const table = body[at]!;
    let count = 0;
    for (let length = 1; length <= 16; length += 1) count += body[at + length]!;
    if (count > 0) ofZeros.set(table, body[at + 17] ?? END_OF_BLOCK);
    at += 17 + count;
  }
}

/** Where coded data ends: at the next marker that is none of its own. */
function dataEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1]!;
    if (marker !== 0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd7)) return at;
  }
  return bytes.length;
}
