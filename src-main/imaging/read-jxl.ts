/** Decodes JPEG XL with jxl-oxide, as WebAssembly: the image library's own build has none. Slow, so only for these files. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BrokenDecoder, isTrap } from './broken-decoder.ts';
import { openSamples } from './open-sharp.ts';
import { pngWithProfile } from './png-colours.ts';
import { withMemoryLimit } from './wasm-limit.ts';
import { blankSamples } from './wrap-pixels.ts';

/** More does not fit next to the decoder's own memory, whatever the file takes. */
const MOST_PIXELS = 50_000_000;
/** What the decoder itself may take, in bytes; how much it needs depends on how the file was written: resources/help/trust.md. */
const MOST_BYTES = 520_000_000;
/** From so much on a picture that stops it may have met that limit: what it asked for last is not in it. */
const MUCH_BYTES = MOST_BYTES / 2;
/** A larger picture is rendered strip by strip, which takes a third of the memory. In pixels. */
const LARGEST_AT_ONCE = 6_000_000;
const STRIP_PIXELS = 3_000_000;
/** The rows that the format codes together: a strip that cuts them computes them twice. */
const CODED_ROWS = 256;

/** The file is right, and too large for what a decoder may take. */
export class JxlTooLarge extends Error {}

type Library = typeof import('jxl-oxide-wasm');
let opened: Promise<Library> | null = null;
let memory: { readonly buffer: ArrayBuffer } | null = null;
/** It met its limit once: what it is asked after that cannot be trusted. */
let isSpent = false;

async function open(): Promise<Library> {
  const library = await import('jxl-oxide-wasm');
  const folder = dirname(createRequire(import.meta.url).resolve('jxl-oxide-wasm/package.json'));
  const module = readFileSync(join(folder, 'jxl_oxide_wasm_bg.wasm'));
  memory = library.initSync({ module: withMemoryLimit(module, MOST_BYTES) }).memory;
  return library;
}

/** One at a time: what the decoder once took it never gives back, so two at once would stay two for good. */
let last: Promise<unknown> = Promise.resolve();

/**
 * As PNG or TIFF, upright, with its colour profile. Rejects for damaged bytes with an error or with `BrokenDecoder`, and with
 * `JxlTooLarge` for what needs more memory than a decoder may take. One picture at a time: others wait.
 * @param atOnce for tests of strips on small pictures, in pixels
 */
export function jxlToPicture(file: Uint8Array, atOnce = LARGEST_AT_ONCE): Promise<Uint8Array> {
  const mine = last.then(() => decode(file, atOnce));
  last = mine.catch(() => undefined);
  return mine;
}

async function decode(file: Uint8Array, atOnce: number): Promise<Uint8Array> {
  if (isSpent) throw new BrokenDecoder(new Error('it has met its limit of memory'));
  opened ??= open();
  const { JxlImage } = await opened;
  const image = new JxlImage();
  let pixels = 0;
  try {
    image.feedBytes(file);
    if (!image.tryInit()) throw new Error('the file ends before its picture begins');
    const { width = 0, height = 0 } = image;
    pixels = width * height;
    if (pixels > MOST_PIXELS) throw tooLarge(pixels);
    if (!image.loaded) throw new Error('the file ends before its picture does');
    // Encoding uses the rendering up.
    if (pixels <= atOnce) return image.render().encodeToPng();
    return await inStrips(width, height, rowsOfStrip(width, atOnce), (top, count) => {
      image.renderingRegion = { left: 0, top, width, height: count };
      return image.render().encodeToPng();
    });
  } catch (error) {
    if (!isTrap(error)) throw error instanceof Error ? error : new Error(String(error));
    isSpent = true;
    const isAtLimit = pixels > LARGEST_AT_ONCE && (memory?.buffer.byteLength ?? 0) > MUCH_BYTES;
    throw isAtLimit ? tooLarge(pixels) : new BrokenDecoder(error);
  } finally {
    // After a trap it cannot even be freed.
    try {
      image.free();
    } catch {}
  }
}

function rowsOfStrip(width: number, atOnce: number): number {
  const rows = Math.max(1, Math.floor(Math.min(STRIP_PIXELS, atOnce) / width));
  return rows < CODED_ROWS ? rows : Math.round(rows / CODED_ROWS) * CODED_ROWS;
}

function tooLarge(pixels: number): JxlTooLarge {
  const size = Math.round(pixels / 1_000_000);
  return new JxlTooLarge(`This JPEG XL of ${size} megapixels needs more memory than a decoder may take here`);
}

/** `render` gives rows as PNG: their samples are put under each other as they are, with the profile of the first. */
async function inStrips(
  width: number,
  height: number,
  rows: number,
  render: (top: number, count: number) => Uint8Array,
): Promise<Uint8Array> {
  let whole: ReturnType<typeof blankSamples> | null = null;
  let rowBytes = 0;
  for (let top = 0; top < height; top += rows) {
    // Colours that it names by numbers become a profile.
    const png = openSamples(pngWithProfile(render(top, Math.min(rows, height - top))));
    const about = await png.metadata();
    const bits = about.depth === 'ushort' ? 16 : 8;
    const isGrey = about.channels < 3;
    const space = bits === 16 ? (isGrey ? 'grey16' : 'rgb16') : isGrey ? 'b-w' : 'srgb';
    const { data, info } = await png
      .toColourspace(space)
      .raw({ depth: bits === 16 ? 'ushort' : 'uchar' })
      .toBuffer({ resolveWithObject: true });
    if (whole === null) {
      const alpha = info.channels === 2 || info.channels === 4 ? 2 : null;
      const layout = { width, height, count: info.channels, bits, photometric: isGrey ? 1 : 2, alpha } as const;
      whole = blankSamples(layout, about.icc ?? null);
      rowBytes = (width * info.channels * bits) / 8;
    }
    whole.data.set(data, top * rowBytes);
  }
  if (whole === null) throw new Error('a picture without rows');
  return whole.file;
}
