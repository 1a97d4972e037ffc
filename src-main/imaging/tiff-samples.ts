/** Reads the samples of a TIFF that the image library would show falsely, and judges whether they say what is white. */
import { SAMPLES, type TiffLayout } from '../metadata/containers/tiff-photograph.ts';
import { PACKED, readParts } from './tiff-parts.ts';
import { canUnpack } from './unpack-strip.ts';
import type { Samples } from './wrap-pixels.ts';

/** Brightness and two colour differences, without JPEG, one of each a pixel (TIFF 6.0, section 21). */
const YCC = 6;

/**
 * In place, `count` samples of 8 bits a pixel of which the first three are colours. Brightness and differences are stretched by the file's
 * black and white (tag 532), then mixed by its parts of red, green and blue in brightness (tag 529).
 */
function fromYcc(out: Uint8Array, count: number, { luma, blackWhite }: NonNullable<TiffLayout['ycc']>): void {
  const [red, green, blue] = luma;
  const [black, white, blueZero, blueMost, redZero, redMost] = blackWhite;
  const rounded = (value: number): number => (value <= 0 ? 0 : value >= 255 ? 255 : Math.round(value));
  for (let at = 0; at + 2 < out.length; at += count) {
    const y = ((out[at]! - black) * 255) / (white - black);
    const r = y + (((out[at + 2]! - redZero) * 127) / (redMost - redZero)) * (2 - 2 * red);
    const b = y + (((out[at + 1]! - blueZero) * 127) / (blueMost - blueZero)) * (2 - 2 * blue);
    out[at] = rounded(r);
    out[at + 1] = rounded((y - red * r - blue * b) / green);
    out[at + 2] = rounded(b);
  }
}

/** Numbers that could mean several pictures, or none; the message is for the tray. */
export class UnclearSamples extends Error {
  readonly wayOut: string;
  constructor(reason: string, wayOut = 'Save it with 8 or 16 bits a channel in the program that made it.') {
    super(reason);
    this.name = 'UnclearSamples';
    this.wayOut = wayOut;
  }
}

/** Beyond so many pixels 16 bits a sample would take more memory than they are worth. */
const MOST_DEEP_PIXELS = 40_000_000;
const PHOTOMETRIC = { whiteIsZero: 0, grey: 1, rgb: 2, cmyk: 5, ycc: YCC, lab: 8, iccLab: 9 } as const;

/**
 * Colours and, where the file calls it so, alpha; every other extra sample is left out. `strict` throws where data is
 * missing or broken, otherwise such parts stay black. Throws `UnclearSamples` where the numbers do not say what they show.
 */
export function readSamples(file: Uint8Array, layout: TiffLayout, strict: boolean): Samples {
  const { width, height, colours, extra, photometric } = layout;
  refuseUnknown(layout);
  const [first] = extra;
  const alpha = first === 1 || first === 2 ? first : null;
  const count = colours + (alpha === null ? 0 : 1);
  const isLab = photometric === PHOTOMETRIC.lab || photometric === PHOTOMETRIC.iccLab;
  const bits = isLab || (layout.bits[0]! > 8 && width * height <= MOST_DEEP_PIXELS) ? 16 : 8;
  const out = bits === 8 ? new Uint8Array(width * height * count) : new Uint16Array(width * height * count);
  const scale = isLab ? null : scaleOf(layout, bits);
  readParts(file, layout, strict, (values, x, y, length, sample, stride) => {
    if (sample >= count) return false;
    const planes = layout.isPlanar ? 1 : count;
    for (let plane = 0; plane < planes; plane += 1) {
      const which = layout.isPlanar ? sample : plane;
      const taken = scale === null ? labTaker(layout, which) : scale.take;
      let to = (y * width + x) * count + which;
      for (let at = plane, n = 0; n < length; n += 1, at += stride, to += count) out[to] = taken(values(at));
    }
    return false;
  });
  scale?.judge();
  const turned = photometric === PHOTOMETRIC.whiteIsZero;
  if (turned) invert(out, count, alpha === null ? count : count - 1);
  const isYcc = layout.ycc !== null && out instanceof Uint8Array;
  if (isYcc) fromYcc(out, count, layout.ycc);
  const data = new Uint8Array(out.buffer, out.byteOffset, out.byteLength);
  const meant = turned ? PHOTOMETRIC.grey : isYcc ? PHOTOMETRIC.rgb : isLab ? PHOTOMETRIC.lab : photometric;
  return { data, width, height, count, bits, photometric: meant, alpha };
}

/** To 16 bits as TIFF's own Lab has them, the one form that the image library reads: lightness without a sign, both axes with one. */
function labTaker({ photometric, bits: [depth] }: TiffLayout, sample: number): (value: number) => number {
  const isAxis = sample === 1 || sample === 2;
  const shift = depth === 8 ? 8 : 0;
  if (isAxis)
    return photometric === PHOTOMETRIC.iccLab
      ? (value) => ((value << shift) ^ 0x8000) & 0xffff
      : (value) => (value << shift) & 0xffff;
  return depth === 8 ? (value) => value * 257 : (value) => value;
}

function invert(out: Uint8Array | Uint16Array, count: number, colours: number): void {
  const most = out instanceof Uint8Array ? 0xff : 0xffff;
  for (let at = 0; at < out.length; at += count)
    for (let colour = 0; colour < colours; colour += 1) out[at + colour] = most - out[at + colour]!;
}

function refuseUnknown(layout: TiffLayout): void {
  const { bits, format, photometric, compression, colours, hasOtherInks, predictor } = layout;
  const [depth = 0] = bits;
  if (bits.some((one) => one !== depth)) throw new UnclearSamples('Its channels have different depths.');
  if (hasOtherInks) throw new UnclearSamples('Its inks are not cyan, magenta, yellow and black.');
  const known: readonly number[] = Object.values(PHOTOMETRIC);
  const wanted = photometric <= 1 ? 1 : photometric === PHOTOMETRIC.cmyk ? 4 : 3;
  if (!known.includes(photometric) || colours !== wanted)
    throw new UnclearSamples('It has more channels than its kind of colour needs, and does not say what they are.');
  if (photometric === PHOTOMETRIC.ycc && (layout.ycc === null || depth !== 8 || format !== SAMPLES.unsigned))
    throw new UnclearSamples('It holds brightness and differences of colour in a form that is not read here.');
  const isLab = photometric === PHOTOMETRIC.lab || photometric === PHOTOMETRIC.iccLab;
  if (isLab && (depth > 16 || format === SAMPLES.float))
    throw new UnclearSamples(`It holds Lab colours of ${depth} bits, which are not read here.`);
  const depths =
    format === SAMPLES.float
      ? [16, 32, 64]
      : format <= SAMPLES.signed
        ? [8, ...(format === SAMPLES.unsigned ? PACKED : []), 16, 32]
        : [];
  if (!depths.includes(depth))
    throw new UnclearSamples(`It holds ${depth}-bit values of a kind that is not read here.`);
  if (PACKED.includes(depth) && (predictor !== 1 || !canUnpack(compression)))
    throw new UnclearSamples(`It holds ${depth}-bit values compressed in a way that is not read here.`);
  if (!canUnpack(compression))
    throw new UnclearSamples(
      'Its extra channels cannot be told from transparency in the way in which it is compressed.',
    );
  if (format === SAMPLES.float && layout.icc === null && layout.most === undefined)
    throw new UnclearSamples(
      `It holds floating-point values of ${depth} bits and no colour profile that says what they mean.`,
    );
}

interface Scale {
  take(value: number): number;
  /** After all were taken. Throws where most of them lie outside what can be shown. */
  judge(): void;
}

/** Samples below this part of the full scale show black. */
const NEARLY_BLACK = 1 / 512;

function scaleOf({ bits: [depth = 8], format, least = 0, most }: TiffLayout, to: 8 | 16): Scale {
  const full = to === 8 ? 0xff : 0xffff;
  // Of plain 16 bits the file's own word for the most counts where nothing else says what is white.
  if (depth <= 16 && format === SAMPLES.unsigned && (depth < 16 || most === undefined)) {
    const shift = depth - to;
    // The largest value is white also where there are fewer bits than in the picture that is made.
    const wider = shift < 0 ? full / (2 ** depth - 1) : 1;
    return {
      take: (value) => (shift > 0 ? value >>> shift : wider === 1 ? value : Math.round(value * wider)),
      judge: () => undefined,
    };
  }
  const top =
    most ?? (format === SAMPLES.float ? 1 : format === SAMPLES.signed ? 2 ** (depth - 1) - 1 : 2 ** depth - 1);
  const bottom = most === undefined ? 0 : least;
  const range = top > bottom ? top - bottom : 1;
  let count = 0;
  let outside = 0;
  let largest = 0;
  return {
    take(value) {
      const part = (value - bottom) / range;
      count += 1;
      if (part > largest) largest = part;
      if (!(part >= 0 && part <= 1)) outside += 1;
      return part > 0 ? (part >= 1 ? full : Math.round(part * full)) : 0;
    },
    judge() {
      if (outside > count / 2)
        throw new UnclearSamples(
          `Most of its ${depth}-bit values are negative or beyond white: it does not say what white is.`,
        );
      if (largest > 0 && largest < NEARLY_BLACK)
        throw new UnclearSamples(`Its ${depth}-bit values use a small part of their range, and it does not say which.`);
    },
  };
}
