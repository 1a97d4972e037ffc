/** Fujifilm's RAF: a whole JPEG, which has all metadata, before the sensor's data. */
import type { ByteSource } from '../byte-source.ts';
import { readJpeg } from '../containers/jpeg.ts';
import { type Found, nothingFound } from '../found.ts';
import { u16be, u32be } from '../integers.ts';

const MAX_TAGS = 500;
const CROPPED_SIZE = 0x111;
const IMAGE_SIZE = 0x121;

export function readRaf(source: ByteSource): Found {
  const head = source.read(0, 108);
  const [offset, length] = [u32be(head, 84), u32be(head, 88)];
  if (offset === 0 || offset + 4 > source.size) {
    return { ...nothingFound('raf'), warnings: ['The RAF file has no JPEG inside: the file is damaged'] };
  }
  const found: Found = { ...readJpeg(source, offset, Math.min(source.size, offset + length)), type: 'raf' };
  found.previews.push({ offset, length });
  found.fullSize = sensorSize(source, u32be(head, 92));
  return found;
}

/** The tag table: number of tags, then tag, length and value of each; sizes are height before width. */
function sensorSize(source: ByteSource, at: number): Found['fullSize'] {
  if (at === 0) return null;
  const count = Math.min(u32be(source.read(at, 4), 0), MAX_TAGS);
  const sizes = new Map<number, { width: number; height: number }>();
  let next = at + 4;
  for (let i = 0; i < count; i += 1) {
    const entry = source.read(next, 8);
    if (entry.length < 8) break;
    const tag = u16be(entry, 0);
    if (tag === CROPPED_SIZE || tag === IMAGE_SIZE) sizes.set(tag, { height: u16be(entry, 4), width: u16be(entry, 6) });
    next += 4 + u16be(entry, 2);
  }
  const size = sizes.get(CROPPED_SIZE) ?? sizes.get(IMAGE_SIZE) ?? null;
  return size != null && size.width > 0 && size.height > 0 ? size : null;
}
