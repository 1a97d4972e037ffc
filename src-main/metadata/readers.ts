/** Which reader reads which type: a type without one does not compile. */
import type { PhotoType } from '../domain/metadata.ts';
import type { ByteSource } from './byte-source.ts';
import { type Found, nothingFound } from './found.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readTiffFile } from './tiff.ts';
import { readWebp } from './webp.ts';

type Reader = (source: ByteSource) => Found;

const notYet =
  (type: PhotoType): Reader =>
  () =>
    nothingFound(type);

export const READERS: Readonly<Record<PhotoType, Reader>> = {
  jpeg: (source) => readJpeg(source),
  png: readPng,
  webp: readWebp,
  tiff: (source) => readTiffFile(source, 'tiff'),
  gif: notYet('gif'),
  avif: notYet('avif'),
  heic: notYet('heic'),
  jxl: notYet('jxl'),
  cr2: (source) => readTiffFile(source, 'cr2'),
  cr3: notYet('cr3'),
  crw: notYet('crw'),
  nef: (source) => readTiffFile(source, 'nef'),
  arw: (source) => readTiffFile(source, 'arw'),
  dng: (source) => readTiffFile(source, 'dng'),
  raf: notYet('raf'),
  orf: (source) => readTiffFile(source, 'orf'),
  rw2: (source) => readTiffFile(source, 'rw2'),
  pef: (source) => readTiffFile(source, 'pef'),
  raw: (source) => readTiffFile(source, 'raw'),
  bmp: notYet('bmp'),
  jp2: notYet('jp2'),
  psd: notYet('psd'),
  svg: notYet('svg'),
  unknown: notYet('unknown'),
};
