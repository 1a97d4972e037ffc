/** Decodes Windows bitmaps with bmp-ts: the image library's own build has none. */
import { decode } from 'bmp-ts';
import { fromBuffer } from '../metadata/byte-source.ts';
import { readBmp } from '../metadata/containers/plain-formats.ts';
import { wrapPixels } from './wrap-pixels.ts';

const MOST_PIXELS = 40_000_000;

/**
 * As TIFF for the image library, without transparency: the fourth byte of a bitmap is filling. Throws for more than 40
 * megapixels, and what the reader throws for damaged bytes.
 */
export function bmpToTiff(file: Uint8Array): Uint8Array {
  const size = readBmp(fromBuffer(file));
  const pixels = (size.width ?? 0) * (size.height ?? 0);
  if (pixels === 0 || pixels > MOST_PIXELS)
    throw new Error(`a bitmap of more than ${MOST_PIXELS / 1_000_000} megapixels is not decoded here`);
  const {
    width,
    height,
    data: rgba,
  } = decode(Buffer.from(file.buffer, file.byteOffset, file.length), { toRGBA: true });
  const data = Buffer.alloc(width * height * 3);
  for (let from = 0, to = 0; to < data.length; from += 4, to += 3) {
    data[to] = rgba[from]!;
    data[to + 1] = rgba[from + 1]!;
    data[to + 2] = rgba[from + 2]!;
  }
  return wrapPixels({ data, width, height, channels: 3 }, null);
}
