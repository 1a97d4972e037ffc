/** Colour mathematics for the tests, independent of the image library: spaces, ICC profiles made from them, and how far two colours are apart. */
import { differenceCiede2000 } from 'culori';

export type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

interface RgbSpace {
  /** Linear device values to XYZ relative to D50, as ICC profiles hold it. */
  readonly toXyz: Matrix;
  /** Device value 0-1 to linear, and back. */
  readonly decode: (value: number) => number;
  readonly encode: (value: number) => number;
  readonly fromSrgb: (srgb: Rgb) => Rgb;
}

const power = (gamma: number) => ({
  decode: (value: number) => value ** gamma,
  encode: (value: number) => Math.max(0, value) ** (1 / gamma),
});
const srgbCurve = {
  decode: (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4),
  encode: (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055),
};

/** Columns are the D50-adapted primaries, from the published profiles. */
const SRGB: Matrix = [
  [0.43607, 0.38515, 0.14307],
  [0.22249, 0.71687, 0.06061],
  [0.01392, 0.09708, 0.7141],
];
const ADOBE: Matrix = [
  [0.60974, 0.20528, 0.14919],
  [0.31111, 0.62567, 0.06322],
  [0.01947, 0.06087, 0.74457],
];
const P3: Matrix = [
  [0.51512, 0.29198, 0.1571],
  [0.2412, 0.69225, 0.06657],
  [-0.00105, 0.04189, 0.78407],
];
const PROPHOTO: Matrix = [
  [0.79767, 0.13519, 0.03135],
  [0.28804, 0.71188, 0.00009],
  [0, 0, 0.82491],
];

export type Space = 'adobe-rgb' | 'display-p3' | 'prophoto';

function space(toXyz: Matrix, curve: Pick<RgbSpace, 'decode' | 'encode'>): RgbSpace {
  return { toXyz, ...curve, fromSrgb: (srgb) => through(srgb, { toXyz: SRGB, ...srgbCurve }, { toXyz, ...curve }) };
}

export const SPACES: Readonly<Record<Space, RgbSpace>> = {
  'adobe-rgb': space(ADOBE, power(563 / 256)),
  'display-p3': space(P3, srgbCurve),
  prophoto: space(PROPHOTO, power(1.8)),
};

/** What the profile's mathematics makes of a device colour: the colour that must arrive. */
export function srgbFrom(name: Space, device: Rgb): Rgb {
  return through(device, SPACES[name], { toXyz: SRGB, ...srgbCurve });
}

type Coding = Pick<RgbSpace, 'toXyz' | 'decode' | 'encode'>;

function through(rgb: Rgb, from: Coding, to: Coding): Rgb {
  const xyz = times(from.toXyz, rgb.map((value) => from.decode(value / 255)) as unknown as Rgb);
  return times(inverse(to.toXyz), xyz).map((value) =>
    Math.min(255, Math.max(0, to.encode(value) * 255)),
  ) as unknown as Rgb;
}

function times(matrix: Matrix, [x, y, z]: Rgb): Rgb {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Rgb;
}

function inverse([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix {
  const det = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  return [
    [(e * i - f * h) / det, (c * h - b * i) / det, (b * f - c * e) / det],
    [(f * g - d * i) / det, (a * i - c * g) / det, (c * d - a * f) / det],
    [(d * h - e * g) / det, (b * g - a * h) / det, (a * e - b * d) / det],
  ];
}

/** A matrix profile of ICC version 2, made from the same numbers: what a camera or an editor would embed. */
export function rgbProfile(name: Space): Uint8Array {
  const { toXyz, decode } = SPACES[name];
  const column = (at: 0 | 1 | 2): Buffer => xyzTag([toXyz[0][at], toXyz[1][at], toXyz[2][at]]);
  const curve = curveTag(decode);
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', descriptionTag(name)],
    ['cprt', Buffer.concat([Buffer.from('text\0\0\0\0none\0', 'latin1'), Buffer.alloc(3)])],
    ['wtpt', xyzTag([0.9642, 1, 0.8249])],
    ['rXYZ', column(0)],
    ['gXYZ', column(1)],
    ['bXYZ', column(2)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  let at = 128 + table.length;
  for (const [index, [id, data]] of tags.entries()) {
    table.write(id, 4 + index * 12, 'latin1');
    table.writeUInt32BE(at, 8 + index * 12);
    table.writeUInt32BE(data.length, 12 + index * 12);
    at += data.length;
  }
  const header = Buffer.alloc(128);
  header.writeUInt32BE(at, 0);
  header.writeUInt32BE(0x02400000, 8);
  header.write('mntrRGB XYZ ', 12, 'latin1');
  header.write('acsp', 36, 'latin1');
  for (const [index, value] of [0.9642, 1, 0.8249].entries())
    header.writeInt32BE(Math.round(value * 65536), 68 + index * 4);
  return Buffer.concat([header, table, ...tags.map(([, data]) => data)]);
}

function xyzTag(values: Rgb): Buffer {
  const tag = Buffer.alloc(20);
  tag.write('XYZ ', 0, 'latin1');
  for (const [index, value] of values.entries()) tag.writeInt32BE(Math.round(value * 65536), 8 + index * 4);
  return tag;
}

function curveTag(decode: (value: number) => number): Buffer {
  const tag = Buffer.alloc(12 + 4096 * 2);
  tag.write('curv', 0, 'latin1');
  tag.writeUInt32BE(4096, 8);
  for (let at = 0; at < 4096; at += 1) tag.writeUInt16BE(Math.round(decode(at / 4095) * 65535), 12 + at * 2);
  return tag;
}

function descriptionTag(name: string): Buffer {
  const tag = Buffer.alloc(12 + name.length + 1 + 78 + ((4 - ((name.length + 91) % 4)) % 4));
  tag.write('desc', 0, 'latin1');
  tag.writeUInt32BE(name.length + 1, 8);
  tag.write(name, 12, 'latin1');
  return tag;
}

const difference = differenceCiede2000();
const colourOf = ([r, g, b]: Rgb) => ({ mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 }) as const;

/** CIEDE2000 between two sRGB colours of 0 to 255. */
export function deltaE2000(left: Rgb, right: Rgb): number {
  return difference(colourOf(left), colourOf(right));
}
