/** What makes a photograph the same photograph: a hash of its file, and a fingerprint of its pixel data without the metadata. */
import { createHash } from 'node:crypto';
import type { ByteSource } from '../metadata/byte-source.ts';
import { pixelDataRanges } from '../metadata/pixel-data.ts';
import type { ContentIdentity } from '../usecases/index-ports.ts';

const CHUNK = 1024 * 1024;
/** Up to this much pixel data is taken whole. */
const WHOLE = 512 * 1024;
const SAMPLES = 16;
const SAMPLE = 8 * 1024;

/** Reads the source to its end. Formats that store pixels one by one are fingerprinted whole, entropy-coded ones by samples. */
export function contentIdentity(source: ByteSource, entropyCoded: boolean): ContentIdentity {
  const whole = createHash('sha256');
  for (let offset = 0; offset < source.size; offset += CHUNK)
    whole.update(source.read(offset, Math.min(CHUNK, source.size - offset)));
  return { contentHash: whole.digest('hex'), pixelHash: pixelHash(source, entropyCoded) };
}

/**
 * In entropy-coded data every edit shifts all that follows and changes the length: samples and lengths decide, and the
 * file is not read a second time.
 */
function pixelHash(source: ByteSource, entropyCoded: boolean): string | null {
  const ranges = pixelDataRanges(source);
  if (ranges === null || ranges.length === 0) return null;
  const total = ranges.reduce((sum, range) => sum + range.length, 0);
  const hash = createHash('sha1').update(`${total}`);
  const step = entropyCoded && total > WHOLE ? Math.floor(total / SAMPLES) : 0;
  let before = 0;
  for (const { offset, length } of ranges) {
    if (step === 0) {
      for (let at = 0; at < length; at += CHUNK) hash.update(source.read(offset + at, Math.min(CHUNK, length - at)));
    } else {
      // Samples stand at whole steps of the pixel data as one stream, wherever the ranges cut it.
      for (let at = Math.ceil(before / step) * step; at < before + length; at += step) {
        hash.update(source.read(offset + at - before, Math.min(SAMPLE, before + length - at)));
      }
      hash.update(source.read(offset + Math.max(0, length - 64), Math.min(64, length)));
    }
    before += length;
  }
  return hash.digest('hex');
}
