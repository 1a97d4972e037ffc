/** Which reader reads which type: a type without one does not compile. */
import type { PhotoType } from '../domain/metadata.ts';
import type { ByteSource } from './byte-source.ts';
import { readGif } from './containers/gif.ts';
import { readHeif } from './containers/heif.ts';
import { readJpeg } from './containers/jpeg.ts';
import { readJpeg2000 } from './containers/jpeg2000.ts';
import { readJxl } from './containers/jxl.ts';
import { readBmp, readPsd, readSvg, readUnknown } from './containers/plain-formats.ts';
import { readPng } from './containers/png.ts';
import { readTiffFile } from './containers/tiff.ts';
import { readWebp } from './containers/webp.ts';
import type { Found } from './found.ts';
import { readCiff } from './raw/ciff.ts';
import { readCr3 } from './raw/cr3.ts';
import { readOtherRaw } from './raw/other-raw.ts';
import { readRaf } from './raw/raf.ts';

type Reader = (source: ByteSource) => Found;

export const READERS: Readonly<Record<PhotoType, Reader>> = {
  jpeg: (source) => readJpeg(source),
  png: readPng,
  webp: readWebp,
  tiff: (source) => readTiffFile(source, 'tiff'),
  gif: readGif,
  avif: (source) => readHeif(source, 'avif'),
  heic: (source) => readHeif(source, 'heic'),
  jxl: readJxl,
  cr2: (source) => readTiffFile(source, 'cr2'),
  cr3: readCr3,
  crw: readCiff,
  nef: (source) => readTiffFile(source, 'nef'),
  arw: (source) => readTiffFile(source, 'arw'),
  dng: (source) => readTiffFile(source, 'dng'),
  raf: readRaf,
  orf: (source) => readTiffFile(source, 'orf'),
  rw2: (source) => readTiffFile(source, 'rw2'),
  pef: (source) => readTiffFile(source, 'pef'),
  raw: readOtherRaw,
  bmp: readBmp,
  jp2: readJpeg2000,
  psd: readPsd,
  svg: readSvg,
  unknown: readUnknown,
};
