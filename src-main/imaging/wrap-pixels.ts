/** Packs pixels and their colour profile into an uncompressed TIFF, the one way to hand sharp pixels that are not sRGB. */
import { labToRgb, type Samples } from './lab-colours.ts';

import type { Pixels } from './open-sharp.ts';

export type { Samples };

const SHORT = 3;
const LONG = 4;
const UNDEFINED = 7;
const CMYK = 5;
const LAB = 8;

/** Eight bits a channel. `orientation` is EXIF's 1-8: who opens the file turns it. */
export function wrapPixels({ data, width, height, channels }: Pixels, icc: Uint8Array | null, orientation = 1): Buffer {
  const alpha = channels === 2 || channels === 4 ? 2 : null;
  const photometric = channels < 3 ? 1 : 2;
  return wrapSamples({ data, width, height, count: channels, bits: 8, photometric, alpha }, icc, orientation);
}

/**
 * One strip. Lab becomes sRGB here, and inks leave their transparency: the image library takes Lab's light for another, and forgets
 * that inks are clear.
 */
export function wrapSamples(given: Samples, icc: Uint8Array | null, orientation = 1): Buffer {
  const isLab = given.photometric === LAB;
  const samples = isLab ? labToRgb(given) : given;
  const isClear = samples.alpha !== null && samples.photometric === CMYK;
  const { data, ...layout } = isClear ? onWhite(samples) : samples;
  const { file, data: place } = blankSamples(layout, isLab ? null : icc, orientation);
  place.set(data);
  return file;
}

/** Inks get thinner by as much as shines through. */
function onWhite({ data, width, height, count, bits, alpha, photometric }: Samples): Samples {
  const colours = count - 1;
  const given =
    bits === 8 ? data : new Uint16Array(data.buffer, data.byteOffset, data.byteLength / Uint16Array.BYTES_PER_ELEMENT);
  const out = new (bits === 8 ? Uint8Array : Uint16Array)(width * height * colours);
  const full = bits === 8 ? 0xff : 0xffff;
  for (let from = 0, to = 0; from < given.length; from += count, to += colours) {
    const strength = alpha === 2 ? given[from + colours]! / full : 1;
    for (let colour = 0; colour < colours; colour += 1)
      out[to + colour] = Math.min(full, Math.round(given[from + colour]! * strength));
  }
  const bytes = new Uint8Array(out.buffer, out.byteOffset, out.byteLength);
  return { data: bytes, width, height, count: colours, bits, photometric, alpha: null };
}

/** A file whose samples are still to be written, into its `data`: of a large picture there is no room for a second copy. */
export function blankSamples(
  { width, height, count, bits, photometric, alpha }: Omit<Samples, 'data'>,
  icc: Uint8Array | null,
  orientation = 1,
): { readonly file: Buffer; readonly data: Uint8Array } {
  const tags: (readonly [tag: number, type: number, count: number, value: number])[] = [];
  const head = 8 + 2 + 12 * 15 + 4;
  const bitsAt = head;
  const iccAt = bitsAt + 2 * count + ((2 * count) % 4);
  const pixelsAt = iccAt + (icc?.length ?? 0) + ((icc?.length ?? 0) % 2);
  const length = (width * height * count * bits) / 8;
  tags.push([256, LONG, 1, width], [257, LONG, 1, height]);
  tags.push([258, SHORT, count, count > 2 ? bitsAt : count === 1 ? bits : bits | (bits << 16)]);
  tags.push(
    [259, SHORT, 1, 1],
    [262, SHORT, 1, photometric],
    [273, LONG, 1, pixelsAt],
    [274, SHORT, 1, orientation],
    [277, SHORT, 1, count],
  );
  tags.push([278, LONG, 1, height], [279, LONG, 1, length], [284, SHORT, 1, 1]);
  if (alpha !== null) tags.push([338, SHORT, 1, alpha]);
  if (icc !== null) tags.push([34675, UNDEFINED, icc.length, iccAt]);
  const bytes = Buffer.alloc(pixelsAt + length);
  bytes.write('II*\0', 0, 'latin1');
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(tags.length, 8);
  tags.forEach(([tag, type, values, value], index) => {
    const at = 10 + index * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(values, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  });
  for (let sample = 0; sample < count; sample += 1) bytes.writeUInt16LE(bits, bitsAt + 2 * sample);
  if (icc !== null) bytes.set(icc, iccAt);
  return { file: bytes, data: bytes.subarray(pixelsAt) };
}
