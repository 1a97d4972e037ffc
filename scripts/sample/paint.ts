/** Lays drawn shapes (SVG) into a frame: solid with focus and haze, mirrored in water, or as light of their own. */

import sharp from 'sharp';
import { type Colour, cover, type Frame, type Layer, layerFromBytes, shine } from './frame.ts';
import { layered, type Noise, noiseFrom } from './random.ts';
import { addEnlarged, blurred } from './soften.ts';

export interface Paint {
  /** Out of focus by this radius. @default 0 */
  readonly blur?: number;
  readonly opacity?: number;
  /** Air between lens and shape: its colour, and how much of it. */
  readonly haze?: readonly [Colour, number];
  /** Rounds the shapes by light from one side: direction (x right, y down), colour of the light, and the width of the edge. */
  readonly round?: Rounding;
  /** Stains and weave, as nothing in the world is of one colour. @default 0.16 */
  readonly texture?: number;
  /** Lamps among the shapes: what falls on them everywhere, and what falls off from each lamp. */
  readonly lit?: Lamplight;
}

export interface Lamplight {
  readonly ambient: Colour;
  readonly lamps?: readonly {
    readonly x: number;
    readonly y: number;
    readonly reach: number;
    readonly colour: Colour;
  }[];
}

export interface Rounding {
  readonly from: readonly [x: number, y: number];
  readonly light: Colour;
  /** What the side away from the light keeps, 0-1. */
  readonly shade: number;
  readonly width: number;
}

/** `content` is SVG in the frame's own units; `defs` for gradients may be part of it. */
export async function drawn(frame: Frame, content: string, margin = 0): Promise<Layer> {
  const { width, height } = frame;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
  const bytes = await sharp(Buffer.from(svg), { density: 72, unlimited: true }).ensureAlpha().raw().toBuffer();
  return layerFromBytes(bytes, width, height, margin);
}

export async function paint(frame: Frame, content: string, how: Paint = {}): Promise<void> {
  cover(frame, finished(await drawn(frame, content, marginOf(how)), how), how.opacity ?? 1);
}

/** Paints, and mirrors the shapes below `waterline` into the water that is already there. */
export async function paintMirrored(
  frame: Frame,
  content: string,
  how: Paint & {
    readonly waterline: number;
    readonly ripple: Noise;
    readonly strength?: number;
    readonly wave?: number;
  },
): Promise<void> {
  const layer = finished(await drawn(frame, content, marginOf(how)), how);
  mirror(frame, layer, how.waterline, how.ripple, how.strength ?? 0.55, how.wave ?? 1);
  cover(frame, layer, how.opacity ?? 1);
}

function marginOf(how: Paint): number {
  return Math.ceil((how.blur ?? 0) * 2.2) + 2;
}

/** The layer as it goes into the frame: stained, lit, rounded, in its air, out of focus. */
export function finished(layer: Layer, how: Paint): Layer {
  if (layer.width === 0) return layer;
  stain(layer, how.texture ?? 0.16);
  if (how.lit != null) lightUp(layer, how.lit);
  if (how.round != null) roundOff(layer, how.round);
  if (how.haze != null) haze(layer, ...how.haze);
  if (how.blur == null || how.blur <= 0) return layer;
  return { ...layer, rgba: blurred(layer.rgba, layer.width, layer.height, 4, how.blur) };
}

const STAIN_SIZE = 512;
let stains: Float32Array | null = null;

/** A tile of cloth and dirt, made once. */
function stainTile(): Float32Array {
  if (stains != null) return stains;
  const coarse = noiseFrom('stain coarse');
  const fine = noiseFrom('stain fine');
  stains = new Float32Array(STAIN_SIZE * STAIN_SIZE);
  for (let y = 0, at = 0; y < STAIN_SIZE; y += 1) {
    for (let x = 0; x < STAIN_SIZE; x += 1, at += 1)
      stains[at] = layered(coarse, x / 34, y / 46, 4) * 0.75 + fine(x * 0.61, y * 0.37) * 0.3;
  }
  return stains;
}

/** To and fro over the tile, so that no seam shows. */
function folded(at: number): number {
  const place = at & (STAIN_SIZE * 2 - 1);
  return place < STAIN_SIZE ? place : STAIN_SIZE * 2 - 1 - place;
}

function stain(layer: Layer, amount: number): void {
  if (amount <= 0) return;
  const tile = stainTile();
  const { rgba } = layer;
  for (let y = 0, at = 0; y < layer.height; y += 1) {
    const row = folded(y + layer.top) * STAIN_SIZE;
    for (let x = 0; x < layer.width; x += 1, at += 4) {
      if (rgba[at + 3] === 0) continue;
      const times = 1 + (tile[row + folded(x + layer.left)] as number) * amount * 1.6;
      rgba[at] = (rgba[at] as number) * times;
      rgba[at + 1] = (rgba[at + 1] as number) * times;
      rgba[at + 2] = (rgba[at + 2] as number) * times;
    }
  }
}

function lightUp(layer: Layer, { ambient, lamps = [] }: Lamplight): void {
  const { rgba } = layer;
  for (let y = 0, at = 0; y < layer.height; y += 1) {
    for (let x = 0; x < layer.width; x += 1, at += 4) {
      if (rgba[at + 3] === 0) continue;
      let r = ambient[0];
      let g = ambient[1];
      let b = ambient[2];
      for (const lamp of lamps) {
        const dx = (x + layer.left - lamp.x) / lamp.reach;
        const dy = (y + layer.top - lamp.y) / lamp.reach;
        const share = 1 / (1 + dx * dx + dy * dy) ** 2;
        r += lamp.colour[0] * share;
        g += lamp.colour[1] * share;
        b += lamp.colour[2] * share;
      }
      rgba[at] = (rgba[at] as number) * r;
      rgba[at + 1] = (rgba[at + 1] as number) * g;
      rgba[at + 2] = (rgba[at + 2] as number) * b;
    }
  }
}

/** Reads the edges of the shapes as a rounded surface and lights it. */
function roundOff(layer: Layer, { from, light, shade, width: edge }: Rounding): void {
  const { width, height, rgba } = layer;
  const alpha = new Float32Array(width * height);
  for (let index = 0; index < alpha.length; index += 1) alpha[index] = rgba[index * 4 + 3] as number;
  const soft = blurred(alpha, width, height, 1, edge);
  const gain = edge * 1.6;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const index = y * width + x;
      if (alpha[index] === 0) continue;
      const nx = (soft[index - 1] as number) - (soft[index + 1] as number);
      const ny = (soft[index - width] as number) - (soft[index + width] as number);
      const facing = (nx * from[0] + ny * from[1]) * gain;
      const dark = facing < 0 ? Math.max(shade, 1 + facing) : 1;
      const lit = facing > 0 ? Math.min(1.5, facing * facing * 1.5) * (alpha[index] as number) : 0;
      const at = index * 4;
      const base = ((rgba[at] as number) + (rgba[at + 1] as number) + (rgba[at + 2] as number)) / 3 + 0.07;
      rgba[at] = (rgba[at] as number) * dark + lit * light[0] * ((rgba[at] as number) + base);
      rgba[at + 1] = (rgba[at + 1] as number) * dark + lit * light[1] * ((rgba[at + 1] as number) + base);
      rgba[at + 2] = (rgba[at + 2] as number) * dark + lit * light[2] * ((rgba[at + 2] as number) + base);
    }
  }
}

function haze(layer: Layer, air: Colour, amount: number): void {
  const { rgba } = layer;
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3] as number;
    if (alpha === 0) continue;
    rgba[at] = (rgba[at] as number) * (1 - amount) + air[0] * amount * alpha;
    rgba[at + 1] = (rgba[at + 1] as number) * (1 - amount) + air[1] * amount * alpha;
    rgba[at + 2] = (rgba[at + 2] as number) * (1 - amount) + air[2] * amount * alpha;
  }
}

function mirror(frame: Frame, layer: Layer, waterline: number, ripple: Noise, strength: number, wave: number): void {
  const { width, height, rgb } = frame;
  const reach = 24 * wave;
  const from = Math.max(0, Math.floor(layer.left - reach));
  const to = Math.min(width, layer.left + layer.width + reach);
  const bottom = Math.min(height, 2 * waterline - layer.top + reach, waterline + 520);
  for (let y = Math.max(0, Math.ceil(waterline)); y < bottom; y += 1) {
    const below = y - waterline;
    const near = Math.min(1, 0.15 + below / 160);
    const fade = strength * Math.max(0, 1 - below / 520);
    for (let x = from; x < to; x += 1) {
      const swell = ripple(x * 0.018, y * 0.12) + 0.5 * ripple(x * 0.05 + 9, y * 0.31);
      const fromX = Math.round(x + swell * 11 * near * wave) - layer.left;
      const fromY = Math.round(waterline - below + swell * 16 * near * wave) - layer.top;
      if (fromX < 0 || fromX >= layer.width || fromY < 0 || fromY >= layer.height) continue;
      const source = (fromY * layer.width + fromX) * 4;
      const alpha = (layer.rgba[source + 3] as number) * fade;
      if (alpha <= 0) continue;
      const at = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        rgb[at + channel] =
          (rgb[at + channel] as number) * (1 - alpha) + (layer.rgba[source + channel] as number) * fade * 0.8;
      }
    }
  }
}

/** Adds shapes as light: sharp in the middle, with a halo for each radius. */
export async function light(
  frame: Frame,
  content: string,
  strength: number,
  halos: readonly (readonly [radius: number, strength: number])[] = [],
  blur = 0,
): Promise<void> {
  const layer = await drawn(frame, content, Math.ceil(blur * 2.2));
  if (layer.width === 0) return;
  const core = blur > 0 ? { ...layer, rgba: blurred(layer.rgba, layer.width, layer.height, 4, blur) } : layer;
  shine(frame, core, strength);
  for (const [radius, share] of halos) addHalo(frame, layer, radius, strength * share);
}

/** A wide blur of the light alone, worked out on a smaller copy of the whole frame. */
function addHalo(frame: Frame, layer: Layer, radius: number, strength: number): void {
  const factor = radius > 30 ? 8 : 4;
  const width = Math.ceil(frame.width / factor);
  const height = Math.ceil(frame.height / factor);
  const small = new Float32Array(width * height * 3);
  for (let y = 0, from = 0; y < layer.height; y += 1) {
    const row = Math.floor((layer.top + y) / factor) * width;
    for (let x = 0; x < layer.width; x += 1, from += 4) {
      if (layer.rgba[from + 3] === 0) continue;
      const to = (row + Math.floor((layer.left + x) / factor)) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        small[to + channel] =
          (small[to + channel] as number) + (layer.rgba[from + channel] as number) / (factor * factor);
      }
    }
  }
  const soft = blurred(small, width, height, 3, radius / factor);
  addEnlarged(frame.rgb, frame.width, frame.height, soft, width, height, 3, factor, strength);
}
