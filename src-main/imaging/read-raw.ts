/** Develops raw photographs with LibRaw, as WebAssembly: for those whose camera put no preview inside. Slow, so only for these. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BrokenDecoder, isTrap } from './broken-decoder.ts';
import type { Pixels } from './open-sharp.ts';

/** Whole, 24 megapixels take 600 MB, at half their size 140; larger ones are developed at half, for the decoder's memory. In pixels. */
const MOST_WHOLE_PIXELS = 24_500_000;
/** LibRaw's own demosaicing (AHD), its colours in sRGB, the camera's white balance. */
const SETTINGS = { useCameraWb: true, outputColor: 1, outputBps: 8, userQual: 3 };

type Opened = InstanceType<Awaited<ReturnType<typeof import('libraw-wasm/dist/libraw.js').default>>['LibRaw']>;

let program: Uint8Array | null = null;

/** A new instance for each file: what a hostile one left in its memory goes with it. */
async function open(): Promise<Opened> {
  const { default: create } = await import('libraw-wasm/dist/libraw.js');
  if (program === null) {
    const folder = dirname(createRequire(import.meta.url).resolve('libraw-wasm/package.json'));
    program = readFileSync(join(folder, 'dist', 'libraw.wasm'));
  }
  const { LibRaw } = await create({ wasmBinary: program });
  return new LibRaw();
}

export interface DevelopedRaw {
  /** Upright, sRGB, eight bits. */
  readonly pixels: Pixels;
  /** Whether each side is half of the sensor's. */
  readonly isHalf: boolean;
}

/** One at a time, as each takes much of the decoder's memory. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The photograph as LibRaw develops it, without the settings of the program that the photographer used. Rejects
 * with an error for bytes that it cannot read, or with `BrokenDecoder`. One at a time: others wait.
 * @param least half the size is enough from this longest side in px on, and much faster; null for all there is
 */
export function developRaw(file: Uint8Array, least: number | null): Promise<DevelopedRaw> {
  const mine = last.then(() => develop(file, least));
  last = mine.catch(() => undefined);
  return mine;
}

async function develop(file: Uint8Array, least: number | null): Promise<DevelopedRaw> {
  const raw = await open();
  try {
    raw.open(file, SETTINGS);
    const { width = 0, height = 0 } = raw.metadata(false) ?? {};
    const isHalf = width * height > MOST_WHOLE_PIXELS || (least !== null && Math.max(width, height) >= 2 * least);
    if (isHalf) raw.open(file, { ...SETTINGS, halfSize: true });
    const image = raw.imageData();
    if (image === undefined || image.bits !== 8 || (image.colors !== 3 && image.colors !== 1))
      throw new Error('LibRaw cannot develop it');
    const { data, colors } = image;
    return { pixels: { data: Buffer.from(data), width: image.width, height: image.height, channels: colors }, isHalf };
  } catch (error) {
    if (isTrap(error)) throw new BrokenDecoder(error);
    // What LibRaw throws is a number in its own memory.
    throw error instanceof Error ? error : new Error('LibRaw cannot read it');
  }
}
