/** REGISTRY: formats that the image library does not open, and the decoder that gives it their pixels as a file which it does. */
import type { PhotoType } from '../domain/metadata.ts';
import { bmpToTiff } from './read-bmp.ts';
import { jpeg2000ToTiff } from './read-jpeg2000.ts';
import { jxlToPicture } from './read-jxl.ts';
import { psdToTiff } from './read-psd.ts';

type Converter = (file: Uint8Array) => Uint8Array | Promise<Uint8Array>;

const CONVERTERS: Readonly<Partial<Record<PhotoType, Converter>>> = {
  psd: psdToTiff,
  jxl: (file) => jxlToPicture(file),
  jp2: jpeg2000ToTiff,
  bmp: bmpToTiff,
};

/** Null where the image library opens the type itself, or nothing here does. */
export function converterFor(type: PhotoType): Converter | null {
  return CONVERTERS[type] ?? null;
}
