/** Sky, clouds, sea and rain, pixel by pixel: what most of the sample photographs are made of. */

import { type Colour, eachPixel, type Frame, mix } from './frame.ts';
import { layered, noiseFrom, randomFrom, smoothstep } from './random.ts';
import { addEnlarged } from './soften.ts';

export interface Sky {
  readonly seed: string;
  readonly horizon: number;
  readonly top: Colour;
  readonly middle: Colour;
  readonly low: Colour;
  readonly sun?: {
    readonly x: number;
    readonly y: number;
    readonly colour: Colour /** 0 where the disc itself is out of sight. */;
    readonly radius: number;
    readonly glow: number;
  };
  readonly clouds?: {
    /** 0 clear, 1 overcast. */
    readonly amount: number;
    readonly light: Colour;
    readonly dark: Colour;
    /** Larger is finer. @default 1 */
    readonly scale?: number;
    /** 0 crisp, 1 veils. @default 0.4 */
    readonly softness?: number;
  };
  /** Stars, how many in a thousand pixels. */
  readonly stars?: number;
}

/** Worked out at half the size: skies are soft, and this is the longest sum of all. */
export function paintSky(frame: Frame, sky: Sky): void {
  const rows = Math.min(frame.height, Math.ceil(sky.horizon) + 2);
  const width = Math.ceil(frame.width / 2);
  const height = Math.ceil(rows / 2) + 1;
  const small = new Float32Array(width * height * 3);
  exposeSky(small, width, height, frame.width, sky);
  const target = frame.rgb.subarray(0, rows * frame.width * 3);
  target.fill(0);
  addEnlarged(target, frame.width, rows, small, width, height, 3, 2, 1);
  if (sky.stars != null) paintStars(frame, sky.seed, sky.horizon, sky.stars);
}

function exposeSky(rgb: Float32Array, width: number, height: number, frameWidth: number, sky: Sky): void {
  const noise = noiseFrom(sky.seed);
  const { horizon, sun, clouds } = sky;
  const cx = frameWidth / 2;
  const softness = clouds?.softness ?? 0.4;
  const threshold = clouds == null ? 9 : 0.62 - clouds.amount * 1.15;
  const scale = (clouds?.scale ?? 1) * 1.7;
  const sunX = sun?.x ?? cx - 700;
  for (let row = 0; row < height; row += 1) {
    const y = row * 2 + 0.5;
    const up = Math.max(0, (horizon - y) / Math.max(1, horizon));
    const base =
      up < 0.35 ? mix(sky.low, sky.middle, smoothstep(0, 0.35, up)) : mix(sky.middle, sky.top, smoothstep(0.35, 1, up));
    const depth = 1 / (up * 0.92 + 0.1);
    // Far clouds drown in the air over the horizon.
    const clear = smoothstep(0, 0.16, up) * 0.96;
    for (let x = 0.5, at = row * width * 3; x < width * 2; x += 2, at += 3) {
      let r = base[0];
      let g = base[1];
      let b = base[2];
      const away = sun == null ? 0 : Math.hypot(x - sun.x, (y - sun.y) * 1.1);
      if (sun != null) {
        const glow =
          sun.glow * (Math.exp(-away / 90) * 0.9 + Math.exp(-away / 330) * 0.35) +
          (sun.radius > 0 ? (1 - smoothstep(sun.radius * 0.92, sun.radius * 1.08, away)) * 9 : 0);
        r += sun.colour[0] * glow;
        g += sun.colour[1] * glow;
        b += sun.colour[2] * glow;
      }
      if (clouds != null && clear > 0) {
        const u = ((x - cx) / 1000) * depth * scale;
        const v = depth * scale * 1.25;
        const warp = noise(u * 0.8 + 31, v * 0.8) * 0.5;
        const density = layered(noise, u + warp, v + warp * 0.6, 6);
        const thick = smoothstep(threshold, threshold + 0.25 + softness * 0.6, density);
        if (thick > 0) {
          const toward = Math.max(-1, Math.min(1, (sunX - x) / 500)) * 0.16;
          const beyond = layered(noise, u + warp + toward, v + warp * 0.6 + 0.14, 4);
          const lit = smoothstep(-0.25, 0.3, density * 0.4 - beyond + 0.12);
          const rim = sun == null ? 0 : Math.exp(-away / 260) * sun.glow * (1 - thick * 0.6);
          const share = thick * clear;
          const { dark, light } = clouds;
          r += (dark[0] + (light[0] - dark[0]) * lit + (sun?.colour[0] ?? 0) * rim - r) * share;
          g += (dark[1] + (light[1] - dark[1]) * lit + (sun?.colour[1] ?? 0) * rim - g) * share;
          b += (dark[2] + (light[2] - dark[2]) * lit + (sun?.colour[2] ?? 0) * rim - b) * share;
        }
      }
      rgb[at] = r;
      rgb[at + 1] = g;
      rgb[at + 2] = b;
    }
  }
}

function paintStars(frame: Frame, seed: string, horizon: number, perThousand: number): void {
  const random = randomFrom(`${seed} stars`);
  const count = (frame.width * horizon * perThousand) / 1000;
  for (let star = 0; star < count; star += 1) {
    const x = Math.floor(random() * (frame.width - 2));
    const y = Math.floor(random() * (horizon - 2));
    const size = random() ** 9 * 2.4 + 0.1;
    const warm = random();
    for (const [dx, dy, share] of [
      [0, 0, 1],
      [1, 0, 0.35],
      [0, 1, 0.35],
    ] as const) {
      const at = ((y + dy) * frame.width + x + dx) * 3;
      frame.rgb[at] = (frame.rgb[at] as number) + size * share * (0.7 + 0.3 * warm);
      frame.rgb[at + 1] = (frame.rgb[at + 1] as number) + size * share * 0.85;
      frame.rgb[at + 2] = (frame.rgb[at + 2] as number) + size * share * (1 - 0.3 * warm);
    }
  }
}

export interface Sea {
  readonly seed: string;
  readonly horizon: number;
  /** Colour of the water where one looks into it. */
  readonly deep: Colour;
  /** Height of the waves: 0.2 a harbour, 1 a fresh breeze, 2.5 a storm. */
  readonly waves: number;
  /** How much it mirrors, 0-1. @default 1 */
  readonly mirror?: number;
  /** Larger is finer. @default 1 */
  readonly scale?: number;
  /** White crests, 0-1. @default 0 */
  readonly foam?: number;
  readonly glint?: { readonly x: number; readonly width: number; readonly colour: Colour; readonly strength: number };
}

/** Fills everything under the horizon with water that mirrors what is above it in the frame. */
export function paintSea(frame: Frame, sea: Sea): void {
  const noise = noiseFrom(sea.seed);
  const fine = noiseFrom(`${sea.seed} fine`);
  const { width, height, rgb } = frame;
  const { horizon, waves, foam = 0, glint } = sea;
  const reflects = sea.mirror ?? 1;
  const cx = width / 2;
  const depthBelow = height - horizon;
  const scale = sea.scale ?? 1;
  const above = rgb.slice(0, Math.ceil(horizon) * width * 3);
  const rows = Math.ceil(horizon);
  eachPixel(
    frame,
    (x, y, at) => {
      const down = Math.max(0.002, (y - horizon) / depthBelow);
      const distance = 1 / (down + 0.035);
      const u = ((x - cx) / 1000) * distance * 5 * scale;
      const v = distance * 11 * scale;
      const swell = noise(u * 0.55, v * 0.8);
      const chop = noise(u * 1.7 + 40, v * 1.9) * 0.6;
      const ripple = fine(u * 5.1, v * 5.3) * 0.35 * Math.min(1, down * 5 + 0.25);
      const tilt = (swell + chop + ripple) * waves;
      const side = (noise(u * 1.2 + 80, v * 0.9 + 13) + fine(u * 3.7, v * 2.9 + 7) * 0.5) * waves;

      const reach = (y - horizon) * (1.02 + 0.25 * waves) + 2;
      const fromY = Math.round(horizon - reach + tilt * (14 + 150 * down));
      const fromX = Math.round(x + side * (4 + 46 * down));
      const row = fromY < 0 ? Math.min(rows - 1, -fromY) : Math.min(rows - 1, fromY);
      const column =
        fromX < 0 ? Math.min(width - 1, -fromX) : fromX >= width ? Math.max(0, 2 * width - 2 - fromX) : fromX;
      const from = (row * width + column) * 3;

      const graze = Math.max(0.03, Math.min(1, 0.95 - down ** 0.55 * 0.78 - tilt * 0.22)) * reflects;
      const body = 1 + tilt * 0.28;
      let r = sea.deep[0] * body * (1 - graze) + (above[from] as number) * graze;
      let g = sea.deep[1] * body * (1 - graze) + (above[from + 1] as number) * graze;
      let b = sea.deep[2] * body * (1 - graze) + (above[from + 2] as number) * graze;

      if (glint != null) {
        const spread = glint.width * (0.35 + 1.5 * down);
        const off = (x - glint.x + side * 30) / spread;
        const lane = Math.exp(-off * off);
        const sparkle = smoothstep(0.18, 0.75, chop + ripple * 1.6 + swell * 0.5 + 0.12) * lane * glint.strength;
        r += glint.colour[0] * sparkle;
        g += glint.colour[1] * sparkle;
        b += glint.colour[2] * sparkle;
      }
      if (foam > 0) {
        const crest = swell + chop * 0.8 + fine(u * 9, v * 7) * 0.35;
        const white = smoothstep(1.15 - foam * 0.75, 1.45 - foam * 0.75, crest) * 0.85;
        r += (0.75 - r) * white;
        g += (0.8 - g) * white;
        b += (0.82 - b) * white;
      }
      rgb[at] = r;
      rgb[at + 1] = g;
      rgb[at + 2] = b;
    },
    horizon,
  );
}

/** A veil of air that is thickest at one height of the frame. */
export function paintMist(frame: Frame, seed: string, at: number, spread: number, air: Colour, amount: number): void {
  const noise = noiseFrom(seed);
  eachPixel(
    frame,
    (x, y, index) => {
      const off = (y - at) / spread;
      const veil = Math.exp(-off * off) * amount * (0.75 + 0.5 * layered(noise, x / 420, y / 90, 3));
      if (veil <= 0.003) return;
      const keep = 1 - Math.min(0.97, veil);
      frame.rgb[index] = (frame.rgb[index] as number) * keep + air[0] * (1 - keep);
      frame.rgb[index + 1] = (frame.rgb[index + 1] as number) * keep + air[1] * (1 - keep);
      frame.rgb[index + 2] = (frame.rgb[index + 2] as number) * keep + air[2] * (1 - keep);
    },
    at - spread * 2.6,
    at + spread * 2.6,
  );
}

/** Streaks of rain as SVG, to be laid over the frame with `light` or `paint`. */
export function rain(frame: Frame, seed: string, count: number, slant: number, length: number, width: number): string {
  const random = randomFrom(seed);
  const streaks = Array.from({ length: count }, () => {
    const x = random.between(-100, frame.width + 100);
    const y = random.between(-100, frame.height);
    const long = length * random.between(0.5, 1.3);
    const opacity = random.between(0.05, 0.4).toFixed(2);
    return `<path d="M${x.toFixed(0)} ${y.toFixed(0)}l${(long * slant).toFixed(0)} ${long.toFixed(0)}" stroke-opacity="${opacity}"/>`;
  });
  return `<g stroke="#dfe8f2" stroke-width="${width}" stroke-linecap="round">${streaks.join('')}</g>`;
}
