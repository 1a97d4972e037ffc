/** Canon's CRW: heaps of records with their directory at the end; size, time, camera and JPEGs. */
import type { ByteSource } from '../byte-source.ts';
import { type Found, nothingFound } from '../found.ts';
import { u16le, u32le } from '../integers.ts';
import { keepPackets } from '../xmp/xmp-packets.ts';

const MAX_RECORDS = 512;
const MAX_DEPTH = 6;
const IMAGE_INFO = 0x1810;
const FULL_JPEG = 0x2007;
const THUMBNAIL = 0x2008;
/** Canon's software appends its settings, and XMP with them, after the heap. */
const TRAILER_BYTES = 256 * 1024;

export function readCiff(source: ByteSource): Found {
  const found = nothingFound('crw');
  const start = u32le(source.read(2, 4), 0);
  const trailer = source.read(Math.max(0, source.size - TRAILER_BYTES), Math.min(TRAILER_BYTES, source.size));
  keepPackets(found, trailer);
  readHeap(source, start, heapEnd(source, start), found, 0, new Set());
  if (found.width == null) found.warnings.push('The CRW file does not say its size: the file is damaged or cut short');
  return found;
}

/** The heap ends with the offset of its directory: at the end of the file, or before a trailer that names its own length. */
function heapEnd(source: ByteSource, start: number): number {
  const tail = source.read(source.size - 64, 64);
  const text = String.fromCharCode(...tail);
  if (!text.startsWith('CANON OPTIONAL DATA\0')) return source.size;
  const length = (tail[20] ?? 0) * 0x1000000 + (((tail[21] ?? 0) << 16) | ((tail[22] ?? 0) << 8) | (tail[23] ?? 0));
  const end = source.size - length - 92;
  return end > start ? end : source.size;
}

function readHeap(
  source: ByteSource,
  start: number,
  end: number,
  found: Found,
  depth: number,
  seen: Set<number>,
): void {
  if (depth > MAX_DEPTH || end - start < 6 || end > source.size || seen.has(end)) return;
  seen.add(end);
  const directory = start + u32le(source.read(end - 4, 4), 0);
  const count = Math.min(u16le(source.read(directory, 2), 0), MAX_RECORDS);
  for (let i = 0; i < count; i += 1) {
    const entry = source.read(directory + 2 + i * 10, 10);
    if (entry.length < 10) return;
    const tag = u16le(entry, 0);
    if ((tag & 0xc000) !== 0) continue;
    const [length, at] = [u32le(entry, 2), start + u32le(entry, 6)];
    if (at < start || at + length > end) continue;
    const kind = tag & 0x3fff;
    if ((kind & 0x3800) === 0x2800 || (kind & 0x3800) === 0x3000)
      readHeap(source, at, at + length, found, depth + 1, seen);
    else if (kind === FULL_JPEG || kind === THUMBNAIL) found.previews.push({ offset: at, length });
    else if (kind === IMAGE_INFO) {
      const info = source.read(at, 16);
      found.width = u32le(info, 0) || null;
      found.height = u32le(info, 4) || null;
      found.orientation = { 90: 6, 180: 3, 270: 8 }[u32le(info, 12)] ?? null;
    }
  }
}
