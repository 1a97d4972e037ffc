/** The exposed frame: linear light at one unit a pixel (the shorter side has 1,000), and what can be done to the whole of it. */

import { addEnlarged, blurred } from './soften.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue in turn, linear, 1 = white. */
  readonly rgb: Float32Array;
}

export type Colour = readonly [red: number, green: number, blue: number];

export function newFrame(width: number, height: number): Frame {
  return { width, height, rgb: new Float32Array(width * height * 3) };
}

const LINEAR = Float32Array.from({ length: 256 }, (_, value) => linear(value / 255));

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** From `#rrggbb`, made `times` as bright. */
export function colour(hex: string, times = 1): Colour {
  const part = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255) * times;
  return [part(1), part(3), part(5)];
}

export function mix(from: Colour, to: Colour, amount: number): Colour {
  return [
    from[0] + (to[0] - from[0]) * amount,
    from[1] + (to[1] - from[1]) * amount,
    from[2] + (to[2] - from[2]) * amount,
  ];
}

/** Runs over all pixels of some rows; `pixel` may change the three values at `at`. */
export function eachPixel(
  frame: Frame,
  pixel: (x: number, y: number, at: number) => void,
  from = 0,
  to = frame.height,
): void {
  const { width } = frame;
  for (let y = Math.max(0, Math.floor(from)); y < Math.min(frame.height, to); y += 1) {
    for (let x = 0, at = y * width * 3; x < width; x += 1, at += 3) pixel(x, y, at);
  }
}

/** A drawn layer with transparency, premultiplied, in linear light; it covers only a part of the frame. */
export interface Layer {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly rgba: Float32Array;
}

/** Keeps only the part of a drawing that has anything on it, and `margin` round it for blurs. */
export function layerFromBytes(bytes: Uint8Array, width: number, height: number, margin: number): Layer {
  const box = drawnBox(new Uint32Array(bytes.buffer, bytes.byteOffset, width * height), width, height);
  const left = Math.max(0, box.left - margin);
  const top = Math.max(0, box.top - margin);
  const right = Math.min(width, box.right + margin);
  const bottom = Math.min(height, box.bottom + margin);
  const layer = { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
  const rgba = new Float32Array(layer.width * layer.height * 4);
  for (let y = top, to = 0; y < bottom; y += 1) {
    for (let x = left, at = (y * width + left) * 4; x < right; x += 1, at += 4, to += 4) {
      const alpha = (bytes[at + 3] as number) / 255;
      if (alpha === 0) continue;
      rgba[to] = (LINEAR[bytes[at] as number] as number) * alpha;
      rgba[to + 1] = (LINEAR[bytes[at + 1] as number] as number) * alpha;
      rgba[to + 2] = (LINEAR[bytes[at + 2] as number] as number) * alpha;
      rgba[to + 3] = alpha;
    }
  }
  return { ...layer, rgba };
}

function drawnBox(
  pixels: Uint32Array,
  width: number,
  height: number,
): { left: number; top: number; right: number; bottom: number } {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    let x = 0;
    while (x < width && pixels[row + x] === 0) x += 1;
    if (x === width) continue;
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.bottom = y + 1;
    x = width;
    while (x > box.right && pixels[row + x - 1] === 0) x -= 1;
    box.right = Math.max(box.right, x);
  }
  return box.right === 0 ? { left: 0, top: 0, right: 0, bottom: 0 } : box;
}

/** Calls `pixel` with the place in the frame and in the layer of every pixel that the layer covers. */
function eachCovered(frame: Frame, layer: Layer, pixel: (at: number, from: number) => void): void {
  for (let y = 0, from = 0; y < layer.height; y += 1) {
    for (
      let x = 0, at = ((layer.top + y) * frame.width + layer.left) * 3;
      x < layer.width;
      x += 1, at += 3, from += 4
    ) {
      if ((layer.rgba[from + 3] as number) > 0) pixel(at, from);
    }
  }
}

export function cover(frame: Frame, layer: Layer, opacity = 1): void {
  const { rgb } = frame;
  const { rgba } = layer;
  eachCovered(frame, layer, (at, from) => {
    const rest = 1 - (rgba[from + 3] as number) * opacity;
    rgb[at] = (rgb[at] as number) * rest + (rgba[from] as number) * opacity;
    rgb[at + 1] = (rgb[at + 1] as number) * rest + (rgba[from + 1] as number) * opacity;
    rgb[at + 2] = (rgb[at + 2] as number) * rest + (rgba[from + 2] as number) * opacity;
  });
}

/** Adds the layer as light of its own, `strength` times. */
export function shine(frame: Frame, layer: Layer, strength: number): void {
  const { rgb } = frame;
  const { rgba } = layer;
  eachCovered(frame, layer, (at, from) => {
    rgb[at] = (rgb[at] as number) + (rgba[from] as number) * strength;
    rgb[at + 1] = (rgb[at + 1] as number) + (rgba[from + 1] as number) * strength;
    rgb[at + 2] = (rgb[at + 2] as number) + (rgba[from + 2] as number) * strength;
  });
}

/** Lets bright light spread as it does in glass; large radii are worked out on a smaller copy. */
export function bloom(frame: Frame, threshold: number, strength: number, radius: number): void {
  const factor = 4;
  const width = Math.ceil(frame.width / factor);
  const height = Math.ceil(frame.height / factor);
  const small = new Float32Array(width * height * 3);
  const share = 1 / (factor * factor);
  for (let y = 0, at = 0; y < frame.height; y += 1) {
    const row = Math.floor(y / factor) * width;
    for (let x = 0; x < frame.width; x += 1) {
      const to = (row + (x >> 2)) * 3;
      for (let channel = 0; channel < 3; channel += 1, at += 1) {
        const over = (frame.rgb[at] as number) - threshold;
        if (over > 0) small[to + channel] = (small[to + channel] as number) + Math.min(over, 6) * share;
      }
    }
  }
  const soft = blurred(small, width, height, 3, radius / factor);
  addEnlarged(frame.rgb, frame.width, frame.height, soft, width, height, 3, factor, strength);
}
