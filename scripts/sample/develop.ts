/** Develops a frame: film curve, colour grade, vignette, enlargement and grain, to the pixels of a photograph. */

import sharp from 'sharp';
import { type Colour, eachPixel, type Frame } from './frame.ts';
import { randomFrom } from './random.ts';

export interface Look {
  /** @default 1 */
  readonly exposure?: number;
  /** 1 as it is. @default 1 */
  readonly saturation?: number;
  /** Tint of the shadows, added in display values. */
  readonly lift?: Colour;
  /** Tint of the lights, multiplied. */
  readonly gain?: Colour;
  /** 0 none, 1 strong. @default 0.35 */
  readonly vignette?: number;
  /** Standard deviation of the grain in 8-bit steps. @default 3 */
  readonly grain?: number;
  /** @default 1 */
  readonly contrast?: number;
}

/** RGB bytes at the size of the photograph. */
export async function develop(
  frame: Frame,
  width: number,
  height: number,
  look: Look,
  seed: string,
): Promise<Uint8Array> {
  const printed = print(frame, look);
  const { data } = await sharp(printed, { raw: { width: frame.width, height: frame.height, channels: 3 } })
    .resize(width, height, { kernel: 'lanczos3', fit: 'fill' })
    // The fast three-by-three kind; the other converts to Lab and takes longer than all the drawing.
    .sharpen()
    .raw()
    .toBuffer({ resolveWithObject: true });
  addGrain(data, width, look.grain ?? 3, seed);
  return data;
}

function print(frame: Frame, look: Look): Uint8Array {
  const { exposure = 1, saturation = 1, vignette = 0.35, contrast = 1 } = look;
  const lift = look.lift ?? [0, 0, 0];
  const gain = look.gain ?? [1, 1, 1];
  const bytes = new Uint8Array(frame.width * frame.height * 3);
  const curve = filmCurve(contrast);
  const cx = frame.width / 2;
  const cy = frame.height / 2;
  const reach = 1 / (cx * cx + cy * cy);
  eachPixel(frame, (x, y, at) => {
    const away = ((x - cx) ** 2 + (y - cy) ** 2) * reach;
    const light = exposure * (1 - vignette * away * (0.5 + 0.5 * away));
    const r = curve((frame.rgb[at] as number) * light * gain[0]);
    const g = curve((frame.rgb[at + 1] as number) * light * gain[1]);
    const b = curve((frame.rgb[at + 2] as number) * light * gain[2]);
    const grey = r * 0.25 + g * 0.65 + b * 0.1;
    bytes[at] = toByte(grey + (r - grey) * saturation, lift[0]);
    bytes[at + 1] = toByte(grey + (g - grey) * saturation, lift[1]);
    bytes[at + 2] = toByte(grey + (b - grey) * saturation, lift[2]);
  });
  return bytes;
}

function toByte(value: number, lift: number): number {
  const lifted = value + lift * (1 - value);
  return lifted <= 0 ? 0 : lifted >= 1 ? 255 : Math.round(lifted * 255);
}

const CURVE_STEPS = 4096;

/** Shadows fall off gently, lights roll off instead of clipping; from a table, because it is asked millions of times. */
function filmCurve(contrast: number): (value: number) => number {
  const table = Float32Array.from({ length: CURVE_STEPS + 1 }, (_, step) => {
    const value = (step / CURVE_STEPS) ** 2 * 16;
    const toned = (value * (2.51 * value + 0.03)) / (value * (2.43 * value + 0.59) + 0.14);
    const shown = Math.min(1, toned) ** (1 / 2.2);
    return 0.5 + (shown - 0.5) * contrast + (contrast - 1) * 0.03;
  });
  return (value) =>
    table[value <= 0 ? 0 : value >= 16 ? CURVE_STEPS : Math.floor(Math.sqrt(value / 16) * CURVE_STEPS)] as number;
}

/** Grain of two sizes, stronger in the middle tones, the same in all three colours but for a little. */
function addGrain(bytes: Uint8Array, width: number, strength: number, seed: string): void {
  const random = randomFrom(`${seed} grain`);
  const size = 1 << 16;
  const noise = new Int8Array(size + 8);
  for (let index = 0; index < noise.length; index += 1)
    noise[index] = Math.max(-127, Math.min(127, Math.round(random.bell() * 60)));
  const rowLength = width * 3;
  const scale = strength / 24;
  for (let at = 0; at < bytes.length; ) {
    let from = Math.floor(random() * size);
    const end = at + rowLength;
    for (; at < end; at += 3) {
      from = (from + 1) & (size - 1);
      const shared = (noise[from] as number) + (noise[(from + 1) & (size - 1)] as number);
      const green = bytes[at + 1] as number;
      const amount = scale * (0.35 + (green * (255 - green)) / 16256) * 0.4;
      bytes[at] = clamp((bytes[at] as number) + (shared + (noise[from + 3] as number) * 0.5) * amount);
      bytes[at + 1] = clamp(green + shared * amount);
      bytes[at + 2] = clamp((bytes[at + 2] as number) + (shared + (noise[from + 6] as number) * 0.6) * amount);
    }
  }
}

function clamp(value: number): number {
  return value < 0 ? 0 : value > 255 ? 255 : value;
}
