/** Which reader reads which type: a type without one does not compile. */
import type { PhotoType } from '../domain/metadata.ts';
import type { ByteSource } from './byte-source.ts';
import { readCiff } from './ciff.ts';
import { readCr3 } from './cr3.ts';
import type { Found } from './found.ts';
import { readGif } from './gif.ts';
import { readHeif } from './heif.ts';
import { readJpeg } from './jpeg.ts';
import { readJpeg2000 } from './jpeg2000.ts';
import { readJxl } from './jxl.ts';
import { readOtherRaw } from './other-raw.ts';
import { readBmp, readPsd, readSvg, readUnknown } from './plain-formats.ts';
import { readPng } from './png.ts';
import { readRaf } from './raf.ts';
import { readTiffFile } from './tiff.ts';
import { readWebp } from './webp.ts';

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
