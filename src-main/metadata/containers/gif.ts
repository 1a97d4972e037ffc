/** What the blocks of a GIF hold: screen size, XMP, ICC, number of frames. */
import type { ByteSource } from '../byte-source.ts';
import { type Found, nothingFound } from '../found.ts';
import { startsWith, u8, u16le } from '../integers.ts';

const MAX_BLOCKS = 300_000;
const MAX_XMP_BYTES = 4 * 1024 * 1024;
/** Frames further on than this are not counted: an animation is an animation. */
const MAX_WALK_BYTES = 16 * 1024 * 1024;
/** XMP in a GIF is raw text, followed by this many bytes that lead a reader of sub-blocks out of it. */
const XMP_TRAILER = 257;

export function readGif(source: ByteSource): Found {
  const found = nothingFound('gif');
  const head = source.read(0, 13);
  found.width = u16le(head, 6) || null;
  found.height = u16le(head, 8) || null;
  found.colour = { space: 'rgb', bitDepth: 8 };
  const flags = u8(head, 10);
  let at = 13 + colourTable(flags);
  let frames = 0;
  let blocks = 0;
  /** Steps over sub-blocks to the end of the chain. */
  const skip = (from: number): number => {
    let next = from;
    while (blocks < MAX_BLOCKS && next < source.size) {
      blocks += 1;
      const length = source.read(next, 1)[0] ?? 0;
      next += 1 + length;
      if (length === 0) break;
    }
    return next;
  };
  while (blocks < MAX_BLOCKS && at < Math.min(source.size, MAX_WALK_BYTES)) {
    blocks += 1;
    const block = source.read(at, 16);
    if (block[0] === 0x2c) {
      frames += 1;
      at = skip(at + 11 + colourTable(u8(block, 9)));
    } else if (block[0] === 0x21) {
      const end = skip(at + 2);
      if (block[1] === 0xff && startsWith(block, 3, 'XMP DataXMP')) {
        found.xmp.push(source.read(at + 14, Math.min(MAX_XMP_BYTES, Math.max(0, end - at - 14 - XMP_TRAILER))));
      } else if (block[1] === 0xff && startsWith(block, 3, 'ICCRGBG1012')) found.icc = subBlocks(source, at + 14, end);
      else if (block[1] === 0xff && startsWith(block, 3, 'C2PA_GIF')) found.contentCredentials = true;
      at = end;
    } else break;
  }
  found.pages = Math.max(1, frames);
  return found;
}

function colourTable(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function subBlocks(source: ByteSource, from: number, end: number): Uint8Array {
  const whole = new Uint8Array(Math.min(MAX_XMP_BYTES, Math.max(0, end - from)));
  let [at, length] = [from, 0];
  while (at < end) {
    const size = source.read(at, 1)[0] ?? 0;
    if (size === 0 || length + size > whole.length) break;
    whole.set(source.read(at + 1, size), length);
    length += size;
    at += 1 + size;
  }
  return whole.subarray(0, length);
}
