/** Photoshop image resources (`8BIM` blocks): where JPEG, TIFF and PSD files keep IPTC IIM, its digest and more. */
import { startsWith, u16be, u32be } from '../integers.ts';

const MAX_RESOURCES = 1_000;
const SIGNATURES = ['8BIM', 'PHUT', 'DCSR', 'AgHg', 'MeSa'] as const;

export const RESOURCE = {
  thumbnailOld: 0x0409,
  iptc: 0x0404,
  thumbnail: 0x040c,
  icc: 0x040f,
  exif: 0x0422,
  exif3: 0x0423,
  xmp: 0x0424,
  iptcDigest: 0x0425,
  version: 0x0421,
} as const;

/** Resources by id (the first of each) as views into `block`. */
export function readResources(block: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const found = new Map<number, Uint8Array>();
  let at = 0;
  for (let n = 0; n < MAX_RESOURCES && at + 12 <= block.length; n += 1) {
    if (!SIGNATURES.some((signature) => startsWith(block, at, signature))) break;
    const id = u16be(block, at + 4);
    const nameLength = block[at + 6] ?? 0;
    const sizeAt = at + 6 + ((nameLength + 2) & ~1);
    const size = u32be(block, sizeAt);
    const start = sizeAt + 4;
    if (start > block.length) break;
    const end = Math.min(start + size, block.length);
    if (!found.has(id)) found.set(id, block.subarray(start, end));
    at = start + size + (size & 1);
  }
  return found;
}
