/** Decodes JPEG XL with jxl-oxide, as WebAssembly: the image library's own build has none. Slow, so only for these files. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BrokenDecoder, isTrap } from './broken-decoder.ts';
import { openSamples } from './open-sharp.ts';
import { type Samples, wrapSamples } from './wrap-pixels.ts';

/** More would not leave the decoder enough of its memory: measured, see resources/help/trust.md. */
const MOST_PIXELS = 18_000_000;
/** A larger picture is rendered strip by strip, which takes little more than half of the memory. In pixels. */
const LARGEST_AT_ONCE = 6_000_000;
const STRIP_PIXELS = 3_000_000;

type Library = typeof import('jxl-oxide-wasm');
let opened: Promise<Library> | null = null;

async function open(): Promise<Library> {
  const library = await import('jxl-oxide-wasm');
  const folder = dirname(createRequire(import.meta.url).resolve('jxl-oxide-wasm/package.json'));
  library.initSync({ module: readFileSync(join(folder, 'jxl_oxide_wasm_bg.wasm')) });
  return library;
}

/** One at a time: what the decoder once took it never gives back, so two at once would stay two for good. */
let last: Promise<unknown> = Promise.resolve();

/**
 * As PNG or TIFF, upright, with its colour profile. Rejects for damaged bytes and for more than 18
 * megapixels with an error, or with `BrokenDecoder`. One picture at a time: others wait.
 * @param atOnce for tests of strips on small pictures, in pixels
 */
export function jxlToPicture(file: Uint8Array, atOnce = LARGEST_AT_ONCE): Promise<Uint8Array> {
  const mine = last.then(() => decode(file, atOnce));
  last = mine.catch(() => undefined);
  return mine;
}

async function decode(file: Uint8Array, atOnce: number): Promise<Uint8Array> {
  opened ??= open();
  const { JxlImage } = await opened;
  const image = new JxlImage();
  try {
    image.feedBytes(file);
    if (!image.tryInit()) throw new Error('the file ends before its picture begins');
    const { width = 0, height = 0 } = image;
    if (width * height > MOST_PIXELS)
      throw new Error(`JPEG XL of more than ${MOST_PIXELS / 1_000_000} megapixels is not decoded here`);
    if (!image.loaded) throw new Error('the file ends before its picture does');
    // Encoding uses the rendering up.
    if (width * height <= atOnce) return image.render().encodeToPng();
    const rows = Math.max(1, Math.floor(Math.min(STRIP_PIXELS, atOnce) / width));
    return await inStrips(width, height, rows, (top, count) => {
      image.renderingRegion = { left: 0, top, width, height: count };
      return image.render().encodeToPng();
    });
  } catch (error) {
    if (isTrap(error)) throw new BrokenDecoder(error);
    throw error instanceof Error ? error : new Error(String(error));
  } finally {
    // After a trap it cannot even be freed.
    try {
      image.free();
    } catch {}
  }
}

/** `render` gives rows as PNG: their samples are put under each other as they are, with the profile of the first. */
async function inStrips(
  width: number,
  height: number,
  rows: number,
  render: (top: number, count: number) => Uint8Array,
): Promise<Uint8Array> {
  let samples: Samples | null = null;
  let icc: Uint8Array | null = null;
  for (let top = 0; top < height; top += rows) {
    const png = openSamples(render(top, Math.min(rows, height - top)));
    const about = await png.metadata();
    const bits = about.depth === 'ushort' ? 16 : 8;
    const isGrey = about.channels < 3;
    const space = bits === 16 ? (isGrey ? 'grey16' : 'rgb16') : isGrey ? 'b-w' : 'srgb';
    const { data, info } = await png
      .toColourspace(space)
      .raw({ depth: bits === 16 ? 'ushort' : 'uchar' })
      .toBuffer({ resolveWithObject: true });
    if (samples === null) {
      icc = about.icc ?? null;
      const alpha = info.channels === 2 || info.channels === 4 ? 2 : null;
      const all = new Uint8Array((width * height * info.channels * bits) / 8);
      samples = { data: all, width, height, count: info.channels, bits, photometric: isGrey ? 1 : 2, alpha };
    }
    samples.data.set(data, (top * width * samples.count * bits) / 8);
  }
  if (samples === null) throw new Error('a picture without rows');
  return wrapSamples(samples, icc);
}
