/** Gives a file whose colours the image library would take for sRGB, or whose transparency for another, the form in which it reads them right. */
import { fromBuffer } from '../metadata/byte-source.ts';
import { readHeif } from '../metadata/containers/heif.ts';
import { detectType } from '../metadata/detect-type.ts';
import { codedProfile } from './coded-colours.ts';
import { openPicture } from './open-sharp.ts';
import { isPng, pngWithProfile } from './png-colours.ts';
import { wrapSamples } from './wrap-pixels.ts';

const HEAD_BYTES = 64;

/** The same bytes wherever the image library needs no help. Rejects with what it says of a damaged file. */
export async function withItsColours(file: Uint8Array, mode: 'strict' | 'tolerant'): Promise<Uint8Array> {
  if (isPng(file)) return pngWithProfile(file);
  return detectType(file.subarray(0, HEAD_BYTES)) === 'avif' ? avifWithProfile(file, mode) : file;
}

async function avifWithProfile(file: Uint8Array, mode: 'strict' | 'tolerant'): Promise<Uint8Array> {
  const { icc, codes, isPremultiplied } = readHeif(fromBuffer(file), 'avif');
  const profile = icc === null && codes !== null ? codedProfile(codes) : null;
  if (profile === null && !isPremultiplied) return file;
  const picture = openPicture(file, mode);
  const { depth, channels } = await picture.metadata();
  const bits = depth === 'ushort' ? 16 : 8;
  const isGrey = channels < 3;
  const { data, info } = await picture
    .toColourspace(bits === 16 ? (isGrey ? 'grey16' : 'rgb16') : isGrey ? 'b-w' : 'srgb')
    .raw({ depth: bits === 16 ? 'ushort' : 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels: count } = info;
  const alpha = count === 2 || count === 4 ? (isPremultiplied ? 1 : 2) : null;
  const layout = { data, width, height, count, bits, photometric: count < 3 ? 1 : 2, alpha } as const;
  return wrapSamples(layout, profile ?? icc);
}
