/** Turns grey of 16 bits with a profile of its own into that of sRGB: the image library leaves its profile unread. */
import type { Sharp } from 'sharp';
import { fourcc, u16be, u32be } from '../metadata/integers.ts';
import { wrapSamples } from './wrap-pixels.ts';

const FULL = 0xffff;
/** Parametric curves by their number of parameters (ICC.1, 10.18). */
const PARAMETERS = [1, 3, 4, 5, 7] as const;

/** As TIFF, without a profile. Rejects with what the image library says of a damaged file. */
export async function greyInSrgb(picture: Sharp, icc: Uint8Array): Promise<Uint8Array> {
  const { data, info } = await picture
    .toColourspace('grey16')
    .raw({ depth: 'ushort' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels: count } = info;
  const alpha = count === 2 ? 2 : null;
  const values = new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2);
  const curve = greyCurve(icc);
  if (curve !== null) {
    const table = Uint16Array.from({ length: FULL + 1 }, (_, value) => Math.round(encoded(curve(value / FULL)) * FULL));
    for (let at = 0; at < values.length; at += count) values[at] = table[values[at]!]!;
  }
  return wrapSamples({ data, width, height, count, bits: 16, photometric: 1, alpha }, null);
}

function encoded(light: number): number {
  const held = Math.min(1, Math.max(0, light));
  return held <= 0.0031308 ? held * 12.92 : 1.055 * held ** (1 / 2.4) - 0.055;
}

/** Light by signal, both 0-1; null where the profile has no curve that is read here. */
export function greyCurve(icc: Uint8Array): ((signal: number) => number) | null {
  for (let n = 0; n < Math.min(u32be(icc, 128), 100); n += 1) {
    const entry = 132 + 12 * n;
    if (fourcc(icc, entry) !== 'kTRC') continue;
    const at = u32be(icc, entry + 4);
    return fourcc(icc, at) === 'curv' ? tableCurve(icc, at) : fourcc(icc, at) === 'para' ? parametric(icc, at) : null;
  }
  return null;
}

function tableCurve(icc: Uint8Array, at: number): (signal: number) => number {
  const count = Math.min(u32be(icc, at + 8), FULL + 1);
  if (count === 0) return (signal) => signal;
  if (count === 1) return (signal) => signal ** (u16be(icc, at + 12) / 256);
  return (signal) => {
    const place = signal * (count - 1);
    const below = Math.min(Math.floor(place), count - 2);
    const [low, high] = [u16be(icc, at + 12 + 2 * below), u16be(icc, at + 14 + 2 * below)];
    return (low + (high - low) * (place - below)) / FULL;
  };
}

function parametric(icc: Uint8Array, at: number): ((signal: number) => number) | null {
  const kind = u16be(icc, at + 8);
  const count = PARAMETERS[kind];
  if (count === undefined) return null;
  const [g = 1, a = 1, b = 0, c = 0, d = kind === 3 || kind === 4 ? 0 : -b / a, e = 0, f = 0] = Array.from(
    { length: count },
    (_, n) => (u32be(icc, at + 12 + 4 * n) | 0) / 65_536,
  );
  // Kind 2 adds its fourth parameter everywhere, the later ones have a straight part below `d`.
  if (kind <= 2) return (signal) => (signal >= d ? (a * signal + b) ** g : 0) + (kind === 2 ? c : 0);
  return (signal) => (signal >= d ? (a * signal + b) ** g + e : c * signal + f);
}
