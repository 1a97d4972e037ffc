/** Decodes JPEG XL with jxl-oxide, as WebAssembly: the image library's own build has none. Slow, so only for these files. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BrokenDecoder, isTrap } from './broken-decoder.ts';

/** It works on twelve bytes a pixel and writes a PNG beside them: more would not leave room for anything else. */
const MOST_PIXELS = 25_000_000;

type Library = typeof import('jxl-oxide-wasm');
let opened: Promise<Library> | null = null;

async function open(): Promise<Library> {
  const library = await import('jxl-oxide-wasm');
  const folder = dirname(createRequire(import.meta.url).resolve('jxl-oxide-wasm/package.json'));
  library.initSync({ module: readFileSync(join(folder, 'jxl_oxide_wasm_bg.wasm')) });
  return library;
}

/** As PNG, upright, with its colour profile. Hostile bytes end as an error or as `BrokenDecoder`. */
export async function jxlToPng(file: Uint8Array): Promise<Uint8Array> {
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
    return image.render().encodeToPng();
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
