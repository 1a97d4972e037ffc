/** Colour mathematics for the tests, independent of the image library: spaces, ICC profiles made from them, CIEDE2000. */

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

function lab(srgb: Rgb): Rgb {
  const xyz = times(SRGB, srgb.map((value) => srgbCurve.decode(value / 255)) as unknown as Rgb);
  const f = (value: number): number => (value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116);
  const [x, y, z] = [f(xyz[0] / 0.9642), f(xyz[1]), f(xyz[2] / 0.8249)];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const angle = (b: number, a: number): number => ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;

/** CIEDE2000 between two sRGB colours, after Sharma, Wu and Dalal. */
export function deltaE2000(left: Rgb, right: Rgb): number {
  const [l1, a1, b1] = lab(left);
  const [l2, a2, b2] = lab(right);
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const [x1, x2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const [h1, h2] = [c1 === 0 ? 0 : angle(b1, x1), c2 === 0 ? 0 : angle(b2, x2)];
  let turn = c1 * c2 === 0 ? 0 : h2 - h1;
  if (turn > 180) turn -= 360;
  if (turn < -180) turn += 360;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2));
  const meanL = (l1 + l2) / 2;
  const mean = (c1 + c2) / 2;
  const apart = Math.abs(h1 - h2) > 180;
  const meanH = c1 * c2 === 0 ? h1 + h2 : (h1 + h2 + (apart ? (h1 + h2 < 360 ? 360 : -360) : 0)) / 2;
  const t =
    1 -
    0.17 * Math.cos(radians(meanH - 30)) +
    0.24 * Math.cos(radians(2 * meanH)) +
    0.32 * Math.cos(radians(3 * meanH + 6)) -
    0.2 * Math.cos(radians(4 * meanH - 63));
  const sL = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const sC = 1 + 0.045 * mean;
  const sH = 1 + 0.015 * mean * t;
  const rotation =
    -2 * Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)) * Math.sin(radians(60 * Math.exp(-(((meanH - 275) / 25) ** 2))));
  const [dl, dc, dh] = [(l2 - l1) / sL, (c2 - c1) / sC, dH / sH];
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}
