/** JPEG XL, naked or in its container: size and orientation from the codestream's first bits, EXIF and XMP boxes, also compressed. */
import type { ByteSource } from '../byte-source.ts';
import { type Found, nothingFound } from '../found.ts';
import { fourcc, indexOf, startsWith, u32be } from '../integers.ts';
import { keepExifBytes, keepExifInPlace } from '../writing/keep-exif.ts';
import { inflateBrotli } from './inflate.ts';
import { type Box, boxesIn } from './iso-boxes.ts';

const HEADER_BYTES = 64;
const MAX_METADATA_BYTES = 8 * 1024 * 1024;

export function readJxl(source: ByteSource): Found {
  const found = nothingFound('jxl');
  found.ownOrientation = true;
  const head = source.read(0, HEADER_BYTES);
  if (head[0] === 0xff && head[1] === 0x0a) {
    readCodestream(head, found);
    return found;
  }
  // A program that cannot compress puts its word into its own box: that is the later one, and is read first.
  const boxes = boxesIn(source, 0, source.size);
  for (const box of boxes) if (box.type !== 'brob') readBox(source, box, found);
  for (const box of boxes) if (box.type === 'brob') readBox(source, box, found);
  if (found.width == null) found.warnings.push('The JPEG XL codestream is missing: the file is damaged or cut short');
  return found;
}

function readBox(source: ByteSource, box: Box, found: Found): void {
  const length = Math.min(box.end - box.at, MAX_METADATA_BYTES);
  switch (box.type) {
    case 'jxlc':
      readCodestream(source.read(box.at, HEADER_BYTES), found);
      break;
    case 'jxlp':
      if (u32be(source.read(box.at, 4), 0) % 0x80000000 === 0)
        readCodestream(source.read(box.at + 4, HEADER_BYTES), found);
      break;
    case 'Exif': {
      const skip = 4 + u32be(source.read(box.at, 4), 0);
      if (skip < length) keepExifInPlace(found, source, box.at + skip, length - skip);
      break;
    }
    case 'xml ':
      found.xmp.push(source.read(box.at, length));
      break;
    case 'jumb':
      if (indexOf(source.read(box.at, Math.min(length, 128)), 'c2pa') >= 0) found.contentCredentials = true;
      break;
    case 'brob':
      readCompressed(source.read(box.at, length), found);
      break;
    default:
      break;
  }
}

/** A Brotli-compressed box: its real type comes first. */
function readCompressed(bytes: Uint8Array, found: Found): void {
  const type = fourcc(bytes, 0);
  if (type !== 'Exif' && type !== 'xml ' && type !== 'jumb') return;
  const body = inflateBrotli(bytes.subarray(4), found.inflate);
  if (body == null) return;
  if (type === 'xml ') found.xmp.push(body);
  else if (type === 'jumb') found.contentCredentials ||= indexOf(body.subarray(0, 128), 'c2pa') >= 0;
  else keepExifBytes(found, body.subarray(4 + u32be(body, 0)));
}

/** Width to height as the three bits of the size header name them. */
const RATIOS: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 1],
  [12, 10],
  [4, 3],
  [3, 2],
  [16, 9],
  [5, 4],
  [2, 1],
];

function readCodestream(bytes: Uint8Array, found: Found): void {
  if (!startsWith(bytes, 0, '\xff\x0a') || found.width != null) return;
  let bit = 16;
  const take = (count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i += 1, bit += 1) value += (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1 || 0) * 2 ** i;
    return value;
  };
  const size = (): number => 1 + take([9, 13, 18, 30][take(2)] ?? 9);
  const small = take(1) === 1;
  const height = small ? (take(5) + 1) * 8 : size();
  const [across, down] = RATIOS[take(3)] ?? [0, 1];
  const width = across === 0 ? (small ? (take(5) + 1) * 8 : size()) : Math.floor((height * across) / down);
  found.width = width;
  found.height = height;
  const allDefault = take(1) === 1;
  if (allDefault || take(1) === 0) {
    found.orientation = 1;
    return;
  }
  found.orientation = take(3) + 1;
}
