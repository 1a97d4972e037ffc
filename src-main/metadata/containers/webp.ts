/** What the chunks of a WebP hold: canvas size, EXIF, XMP, ICC, number of frames. */
import type { ByteSource } from '../byte-source.ts';
import { type Found, nothingFound } from '../found.ts';
import { fourcc, u16le, u24le, u32le } from '../integers.ts';
import { keepExifInPlace } from '../writing/keep-exif.ts';

const MAX_CHUNKS = 15_000;

export function walkRiff(source: ByteSource, visit: (type: string, at: number, length: number) => void): void {
  let at = 12;
  for (let n = 0; n < MAX_CHUNKS && at + 8 <= source.size; n += 1) {
    const head = source.read(at, 8);
    if (head.length < 8) return;
    const length = u32le(head, 4);
    visit(fourcc(head, 0), at + 8, length);
    at += 8 + length + (length & 1);
  }
}

export function readWebp(source: ByteSource): Found {
  const found = nothingFound('webp');
  let frames = 0;
  walkRiff(source, (type, at, length) => {
    switch (type) {
      case 'VP8X': {
        const body = source.read(at, 10);
        found.width = u24le(body, 4) + 1;
        found.height = u24le(body, 7) + 1;
        break;
      }
      case 'VP8 ': {
        const body = source.read(at, 10);
        if (body[3] !== 0x9d || body[4] !== 0x01 || body[5] !== 0x2a) break;
        found.width ??= u16le(body, 6) & 0x3fff;
        found.height ??= u16le(body, 8) & 0x3fff;
        break;
      }
      case 'VP8L': {
        const body = source.read(at, 5);
        if (body[0] !== 0x2f) break;
        const bits = u32le(body, 1);
        found.width ??= (bits & 0x3fff) + 1;
        found.height ??= ((bits >>> 14) & 0x3fff) + 1;
        break;
      }
      case 'ANMF':
        frames += 1;
        break;
      case 'EXIF':
        keepExifInPlace(found, source, at, length);
        break;
      case 'XMP ':
      case 'XMP\0':
        found.xmp.push(source.read(at, length));
        break;
      case 'ICCP':
        found.icc = source.read(at, length);
        break;
      case 'C2PA':
        found.contentCredentials = true;
        break;
      default:
        break;
    }
  });
  found.pages = Math.max(1, frames);
  found.colour = { space: 'rgb', bitDepth: 8 };
  if (found.width == null) found.warnings.push('The WebP has no image data: the file is damaged or cut short');
  return found;
}
