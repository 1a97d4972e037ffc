/** Identity of a photograph: a hash of its file, and a fingerprint of its pixels without the metadata. */
import { createHash } from 'node:crypto';
import type { ByteSource } from '../metadata/byte-source.ts';
import { walkSegments } from '../metadata/containers/jpeg-segments.ts';
import { type ByteRange, pixelDataRanges } from '../metadata/pixel-data.ts';
import type { ContentIdentity } from '../usecases/indexing/disk-ports.ts';

const CHUNK_BYTES = 1024 * 1024;
/** Up to this much pixel data is taken whole. */
const WHOLE_BYTES = 512 * 1024;
const SAMPLES = 16;
const SAMPLE_BYTES = 8 * 1024;

/** Reads the source to its end. Formats that store pixels one by one are fingerprinted whole, entropy-coded ones by samples. */
export function contentIdentity(source: ByteSource, entropyCoded: boolean): ContentIdentity {
  const whole = createHash('sha256');
  for (let offset = 0; offset < source.size; offset += CHUNK_BYTES)
    whole.update(source.read(offset, Math.min(CHUNK_BYTES, source.size - offset)));
  return { contentHash: whole.digest('hex'), pixelHash: pixelHash(source, entropyCoded) };
}

/**
 * All segments of a JPEG but metadata, and the scan up to its end marker; found without stepping through the scan, which
 * would cost as much as hashing the file. Null for everything else.
 */
function jpegRanges(source: ByteSource): readonly ByteRange[] | null {
  if (source.size < 4 || !isJpeg(source.read(0, 3))) return null;
  const ranges: ByteRange[] = [];
  let scan = -1;
  walkSegments(source, 0, source.size, ({ marker, start, at, length }) => {
    // APP14 says how the colours are to be read.
    const metadata = (marker >= 0xe0 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
    if (!metadata) ranges.push({ offset: start, length: at + length - start });
    if (marker === 0xda) scan = at + length;
    return scan < 0 && ranges.length < 1_000;
  });
  if (scan < 0) return null;
  ranges.push({ offset: scan, length: endMarker(source, scan) - scan });
  return ranges;
}

const END = Buffer.from([0xff, 0xd9]);
const TAIL_BYTES = 64 * 1024;

/** Nearly always the last two bytes; what other programs append is no picture. */
function endMarker(source: ByteSource, from: number): number {
  const tail = Math.max(from, source.size - TAIL_BYTES);
  const last = bufferOf(source.read(tail, source.size - tail)).lastIndexOf(END);
  if (last >= 0) return tail + last + 2;
  for (let at = from; at < source.size; at += CHUNK_BYTES) {
    const found = bufferOf(source.read(at, Math.min(CHUNK_BYTES + 1, source.size - at))).indexOf(END);
    if (found >= 0) return at + found + 2;
  }
  return source.size;
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

function isJpeg(head: Uint8Array): boolean {
  return head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff;
}

/**
 * In entropy-coded data every edit shifts all that follows and changes the length: samples and lengths decide, and the
 * file is not read a second time.
 */
function pixelHash(source: ByteSource, entropyCoded: boolean): string | null {
  const ranges = jpegRanges(source) ?? pixelDataRanges(source);
  if (ranges === null || ranges.length === 0) return null;
  const total = ranges.reduce((sum, range) => sum + range.length, 0);
  const hash = createHash('sha1').update(`${total}`);
  const step = entropyCoded && total > WHOLE_BYTES ? Math.floor(total / SAMPLES) : 0;
  let before = 0;
  for (const { offset, length } of ranges) {
    if (step === 0) {
      for (let at = 0; at < length; at += CHUNK_BYTES)
        hash.update(source.read(offset + at, Math.min(CHUNK_BYTES, length - at)));
    } else {
      // Samples are at whole steps of the pixel data as one stream, wherever the ranges cut it.
      for (let at = Math.ceil(before / step) * step; at < before + length; at += step) {
        hash.update(source.read(offset + at - before, Math.min(SAMPLE_BYTES, before + length - at)));
      }
      hash.update(source.read(offset + Math.max(0, length - 64), Math.min(64, length)));
    }
    before += length;
  }
  return hash.digest('hex');
}
