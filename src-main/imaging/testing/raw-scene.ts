/** Writes a raw photograph as a camera does, byte by byte: one value a place behind a Bayer filter, linear light, no preview (DNG 1.4). */
import { makeTiff } from './tiff-variants.ts';

/** A colour in sRGB between 0 and 1 for every place. */
export type Scene = (x: number, y: number) => readonly [r: number, g: number, b: number];

const BYTE = 1;
const ASCII = 2;
const SHORT = 3;
const RATIONAL = 5;
const SIGNED_RATIONAL = 10;
const PARTS = 10_000;

/** From CIE XYZ to linear sRGB (IEC 61966-2-1): the colours of a camera that sees as a screen shows. */
const FROM_XYZ = [3.2406, -1.5372, -0.4986, -0.9689, 1.8758, 0.0415, 0.0557, -0.204, 1.057];

/** As TIFF keeps it, read as one number of eight bytes. */
const rational = (value: number): number => (Math.round(value * PARTS) >>> 0) + PARTS * 2 ** 32;
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

export function makeRaw(width: number, height: number, scene: Scene, orientation = 1): Buffer {
  const name = [...Buffer.from('Picture Desk Test\0', 'latin1')];
  return makeTiff([
    {
      width,
      height,
      bits: 16,
      format: 1,
      photometric: 32_803,
      samples: (x, y) => [linear(scene(x, y)[(x % 2) + (y % 2)]!)],
      orientation,
      more: [
        [271, ASCII, name],
        [272, ASCII, name],
        [33_421, SHORT, [2, 2]],
        // Red and green, green and blue.
        [33_422, BYTE, [0, 1, 1, 2]],
        [50_706, BYTE, [1, 4, 0, 0]],
        [50_708, ASCII, name],
        [50_714, SHORT, [0]],
        [50_717, SHORT, [65_535]],
        [50_721, SIGNED_RATIONAL, FROM_XYZ.map(rational)],
        [50_728, RATIONAL, [1, 1, 1].map(rational)],
        // Daylight of 6,500 K.
        [50_778, SHORT, [21]],
      ],
    },
  ]);
}
