/** The boxes of the ISO base media format (HEIF, AVIF, CR3, JPEG XL, JPEG 2000): names and places, within bounds. */
import type { ByteSource } from '../byte-source.ts';
import { fourcc, u32be, u64be } from '../integers.ts';

const MAX_BOXES = 4_096;

export interface Box {
  readonly type: string;
  /** Where the contents begin and end. */
  readonly at: number;
  readonly end: number;
}

/** The boxes that lie in `from`…`end`, in order; a box that claims more than its parent has is cut to it. */
export function boxesIn(source: ByteSource, from: number, end: number): readonly Box[] {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= end && boxes.length < MAX_BOXES) {
    const head = source.read(at, 16);
    if (head.length < 8) break;
    let size = u32be(head, 0);
    let header = 8;
    if (size === 1) {
      size = u64be(head, 8);
      header = 16;
    } else if (size === 0) size = end - at;
    if (size < header) break;
    boxes.push({ type: fourcc(head, 4), at: at + header, end: Math.min(at + size, end) });
    at += size;
  }
  return boxes;
}

/** The 16 bytes of a `uuid` box as hexadecimal. */
export function uuidOf(source: ByteSource, box: Box): string {
  let text = '';
  for (const byte of source.read(box.at, 16)) text += byte.toString(16).padStart(2, '0');
  return text;
}

export const C2PA_UUID = 'd8fec3d61b0e483c92975828877ec481';
export const XMP_UUID = 'be7acfcb97a942e89c71999491e3afac';
