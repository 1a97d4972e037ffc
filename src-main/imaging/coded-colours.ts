/** What colours are meant by the numbers of ITU-T H.273, which PNG (cICP), AVIF and HEIC (nclx) and JPEG XL write in place of a profile. */
import { type ColourCodes, codesName, isCodedSrgb } from '../metadata/colour-codes.ts';
import { type Curve, makeGreyProfile, makeProfile, type Primaries, SRGB_PRIMARIES } from './make-profile.ts';

const D65: readonly [number, number] = [0.3127, 0.329];
const PRIMARIES: Readonly<Record<number, Primaries>> = {
  1: SRGB_PRIMARIES,
  4: [
    [0.67, 0.33],
    [0.21, 0.71],
    [0.14, 0.08],
    [0.31, 0.316],
  ],
  5: [[0.64, 0.33], [0.29, 0.6], [0.15, 0.06], D65],
  6: [[0.63, 0.34], [0.31, 0.595], [0.155, 0.07], D65],
  7: [[0.63, 0.34], [0.31, 0.595], [0.155, 0.07], D65],
  9: [[0.708, 0.292], [0.17, 0.797], [0.131, 0.046], D65],
  11: [
    [0.68, 0.32],
    [0.265, 0.69],
    [0.15, 0.06],
    [0.314, 0.351],
  ],
  12: [[0.68, 0.32], [0.265, 0.69], [0.15, 0.06], D65],
  22: [[0.63, 0.34], [0.295, 0.605], [0.155, 0.077], D65],
};

const SRGB_CURVE: Curve = (signal) => (signal <= 0.04045 ? signal / 12.92 : ((signal + 0.055) / 1.055) ** 2.4);
const gamma =
  (power: number): Curve =>
  (signal) =>
    signal ** power;

/** Light of white paper in an HDR picture, in candela a square metre (ITU-R BT.2408). */
const PAPER = 203;
/** Up to here light stays as it is; what is brighter is pressed into what is left, never cut off. */
const KNEE = 0.5;

/** `light` 1 is white paper. */
function pressed(light: number): number {
  return light <= KNEE ? light : KNEE + (1 - KNEE) * (1 - Math.exp((KNEE - light) / (1 - KNEE)));
}

/** SMPTE ST 2084 (PQ): signal to light. */
const pq: Curve = (signal) => {
  const power = signal ** (1 / 78.84375);
  const light = (Math.max(0, power - 0.8359375) / (18.8515625 - 18.6875 * power)) ** (1 / 0.1593017578125);
  return pressed((light * 10_000) / PAPER);
};

/** Hybrid log-gamma, on a display of 1,000 candela a square metre. */
const hlg: Curve = (signal) => {
  const scene = signal <= 0.5 ? signal ** 2 / 3 : (Math.exp((signal - 0.55991073) / 0.17883277) + 0.28466892) / 12;
  return pressed((scene ** 1.2 * 1_000) / PAPER);
};

const TRANSFERS: Readonly<Record<number, Curve>> = {
  4: gamma(2.2),
  5: gamma(2.8),
  8: gamma(1),
  16: pq,
  17: (signal) => (52.37 / 48) * signal ** 2.6,
  18: hlg,
};

/** The profile of such a picture; null where it is shown as sRGB. */
export function codedProfile(codes: ColourCodes, isGrey = false): Uint8Array | null {
  if (isCodedSrgb(codes)) return null;
  const name = codesName(codes) ?? '';
  const curve = TRANSFERS[codes.transfer] ?? SRGB_CURVE;
  return isGrey ? makeGreyProfile(name, curve) : makeProfile(name, PRIMARIES[codes.primaries] ?? SRGB_PRIMARIES, curve);
}

/** A PNG's older way: the exponent of its curve (1 is linear), and primaries where it names them. Null where that is sRGB. */
export function gammaProfile(exponent: number, primaries: Primaries | null, isGrey: boolean): Uint8Array | null {
  if (!(exponent > 0.1 && exponent < 10)) return null;
  const isUsual = Math.abs(exponent - 2.2) < 0.15;
  if (isUsual && (isGrey || primaries === null || isNearSrgb(primaries))) return null;
  const [name, curve] = [`gamma ${Math.round(exponent * 100) / 100}`, isUsual ? SRGB_CURVE : gamma(exponent)];
  return isGrey ? makeGreyProfile(name, curve) : makeProfile(name, primaries ?? SRGB_PRIMARIES, curve);
}

function isNearSrgb(primaries: Primaries): boolean {
  return primaries.every(([x, y], at) => {
    const [wantedX, wantedY] = SRGB_PRIMARIES[at]!;
    return Math.abs(x - wantedX) < 0.01 && Math.abs(y - wantedY) < 0.01;
  });
}
