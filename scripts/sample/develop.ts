/** Develops a frame: film curve, colour grade, vignette, enlargement and grain, to the pixels of a photograph. */

import sharp from 'sharp';
import type { Colour, Frame } from './frame.ts';
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
    .resize(width, height, { kernel: 'linear', fit: 'fill' })
    // The fast three-by-three kind; the other converts to Lab and takes longer than all the drawing.
    .sharpen()
    .raw()
    .toBuffer({ resolveWithObject: true });
  addGrain(data, width, look.grain ?? 3, seed);
  return data;
}

function print(frame: Frame, look: Look): Uint8ClampedArray {
  const { exposure = 1, saturation = 1, vignette = 0.35, contrast = 1 } = look;
  const lift = look.lift ?? [0, 0, 0];
  const gain = look.gain ?? [1, 1, 1];
  // A clamped array rounds and cuts off by itself.
  const bytes = new Uint8ClampedArray(frame.width * frame.height * 3);
  const curve = filmCurve(contrast);
  const cx = frame.width / 2;
  const cy = frame.height / 2;
  const reach = 1 / (cx * cx + cy * cy);
  const { rgb } = frame;
  const scale = CURVE_STEPS / 4;
  for (let y = 0, at = 0; y < frame.height; y += 1) {
    const dy = (y - cy) * (y - cy);
    for (let x = 0; x < frame.width; x += 1, at += 3) {
      const away = ((x - cx) * (x - cx) + dy) * reach;
      const light = Math.sqrt(Math.max(0, exposure * (1 - vignette * away * (0.5 + 0.5 * away)))) * scale;
      const r = curve[Math.min(CURVE_STEPS, Math.sqrt((rgb[at] as number) * gain[0]) * light) | 0] as number;
      const g = curve[Math.min(CURVE_STEPS, Math.sqrt((rgb[at + 1] as number) * gain[1]) * light) | 0] as number;
      const b = curve[Math.min(CURVE_STEPS, Math.sqrt((rgb[at + 2] as number) * gain[2]) * light) | 0] as number;
      const grey = r * 0.25 + g * 0.65 + b * 0.1;
      bytes[at] = lift[0] * 255 + (grey + (r - grey) * saturation) * (1 - lift[0]);
      bytes[at + 1] = lift[1] * 255 + (grey + (g - grey) * saturation) * (1 - lift[1]);
      bytes[at + 2] = lift[2] * 255 + (grey + (b - grey) * saturation) * (1 - lift[2]);
    }
  }
  return bytes;
}

const CURVE_STEPS = 4096;

/** Shadows fall off gently, lights roll off instead of clipping. Steps are of the square root of light, up to 16; values 0-255. */
function filmCurve(contrast: number): Float32Array {
  return Float32Array.from({ length: CURVE_STEPS + 1 }, (_, step) => {
    const value = (step / CURVE_STEPS) ** 2 * 16;
    const toned = (value * (2.51 * value + 0.03)) / (value * (2.43 * value + 0.59) + 0.14);
    const shown = Math.min(1, toned) ** (1 / 2.2);
    return 255 * (0.5 + (shown - 0.5) * contrast + (contrast - 1) * 0.03);
  });
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
