/** Packs pixels and their colour profile into an uncompressed TIFF, the one way to hand sharp pixels that are not sRGB. */
import type { Pixels } from './open-sharp.ts';

const SHORT = 3;
const LONG = 4;
const UNDEFINED = 7;

/** Eight bits a channel, one strip. `orientation` is EXIF's 1-8: who opens the file turns it. */
export function wrapPixels({ data, width, height, channels }: Pixels, icc: Uint8Array | null, orientation = 1): Buffer {
  const tags: (readonly [tag: number, type: number, count: number, value: number])[] = [];
  const head = 8 + 2 + 12 * 15 + 4;
  const bitsAt = head;
  const iccAt = bitsAt + 2 * channels;
  const pixelsAt = iccAt + (icc?.length ?? 0);
  tags.push([256, LONG, 1, width], [257, LONG, 1, height]);
  tags.push([258, SHORT, channels, channels > 2 ? bitsAt : channels === 1 ? 8 : 8 | (8 << 16)]);
  tags.push(
    [259, SHORT, 1, 1],
    [262, SHORT, 1, channels < 3 ? 1 : 2],
    [273, LONG, 1, pixelsAt],
    [274, SHORT, 1, orientation],
    [277, SHORT, 1, channels],
  );
  tags.push([278, LONG, 1, height], [279, LONG, 1, width * height * channels], [284, SHORT, 1, 1]);
  if (channels === 2 || channels === 4) tags.push([338, SHORT, 1, 2]);
  if (icc !== null) tags.push([34675, UNDEFINED, icc.length, iccAt]);
  const bytes = Buffer.alloc(pixelsAt + data.length);
  bytes.write('II*\0', 0, 'latin1');
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(tags.length, 8);
  tags.forEach(([tag, type, count, value], index) => {
    const at = 10 + index * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(count, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  });
  for (let channel = 0; channel < channels; channel += 1) bytes.writeUInt16LE(8, bitsAt + 2 * channel);
  if (icc !== null) bytes.set(icc, iccAt);
  bytes.set(data, pixelsAt);
  return bytes;
}
