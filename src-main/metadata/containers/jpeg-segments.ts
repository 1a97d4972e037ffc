/** Walks the segments of a JPEG up to its image data; knows nothing of what is in them. */
import type { ByteSource } from '../byte-source.ts';
import { u16be } from '../integers.ts';

const MAX_SEGMENTS = 20_000;
/** Garbage between segments that is stepped over, as decoders do. */
const MAX_GARBAGE_BYTES = 65_536;

export interface Segment {
  readonly marker: number;
  /** Where the marker's 0xFF is. */
  readonly start: number;
  /** Where the payload begins (after the length). */
  readonly at: number;
  readonly length: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly bits: number;
}

export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Calls `visit` for each segment until it answers false, the image data begins (after SOS is visited) or the file ends. */
export function walkSegments(
  source: ByteSource,
  start: number,
  end: number,
  visit: (segment: Segment) => boolean,
): void {
  let at = start + 2;
  let garbage = 0;
  for (let n = 0; n < MAX_SEGMENTS && at + 4 <= end; n += 1) {
    const head = source.read(at, 4);
    if (head.length < 4) return;
    if (head[0] !== 0xff || head[1] === 0xff || head[1] === 0) {
      garbage += 1;
      at += 1;
      n -= 1;
      if (garbage > MAX_GARBAGE_BYTES) return;
      continue;
    }
    const marker = head[1] ?? 0;
    if (marker === 0xd9) return;
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2;
      continue;
    }
    const length = u16be(head, 2);
    if (length < 2) return;
    const more = visit({ marker, start: at, at: at + 4, length: length - 2 });
    if (!more || marker === 0xda) return;
    at += 2 + length;
  }
}

export function readFrame(source: ByteSource, segment: Segment): Frame | null {
  const body = source.read(segment.at, 6);
  if (body.length < 6) return null;
  return { bits: body[0] ?? 0, height: u16be(body, 1), width: u16be(body, 3), components: body[5] ?? 0 };
}

/** The frame size of the JPEG at `start`, or null where there is none to be found. */
export function jpegFrame(source: ByteSource, start: number, length: number): Frame | null {
  const head = source.read(start, 3);
  if (head[0] !== 0xff || head[1] !== 0xd8 || head[2] !== 0xff) return null;
  let frame: Frame | null = null;
  walkSegments(source, start, Math.min(source.size, start + length), (segment) => {
    if (isFrame(segment.marker)) frame = readFrame(source, segment);
    return frame == null;
  });
  return frame;
}
