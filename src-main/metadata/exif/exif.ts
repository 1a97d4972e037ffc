/** The directories of an EXIF block and the numbers of their tags. */
import { type Directory, entryNumber, readDirectory, type Tiff } from '../containers/tiff-directory.ts';

export const TAG = {
  subfileType: 0xfe,
  oldSubfileType: 0xff,
  width: 0x100,
  height: 0x101,
  bitsPerSample: 0x102,
  compression: 0x103,
  photometric: 0x106,
  description: 0x10e,
  make: 0x10f,
  model: 0x110,
  stripOffsets: 0x111,
  orientation: 0x112,
  samplesPerPixel: 0x115,
  rowsPerStrip: 0x116,
  stripLengths: 0x117,
  leastValue: 0x118,
  mostValue: 0x119,
  planar: 0x11c,
  modified: 0x132,
  artist: 0x13b,
  predictor: 0x13d,
  tileWidth: 0x142,
  tileHeight: 0x143,
  tileOffsets: 0x144,
  tileLengths: 0x145,
  inkSet: 0x14c,
  extraSamples: 0x152,
  sampleFormat: 0x153,
  leastSample: 0x154,
  mostSample: 0x155,
  subDirectories: 0x14a,
  jpegOffset: 0x201,
  jpegLength: 0x202,
  lumaParts: 0x211,
  colourSubsampling: 0x212,
  blackWhite: 0x214,
  xmp: 0x2bc,
  rating: 0x4746,
  ratingPercent: 0x4749,
  copyright: 0x8298,
  iptc: 0x83bb,
  photoshop: 0x8649,
  exif: 0x8769,
  icc: 0x8773,
  gps: 0x8825,
  dateTimeOriginal: 0x9003,
  dateTimeDigitized: 0x9004,
  offsetTimeOriginal: 0x9011,
  offsetTimeDigitized: 0x9012,
  makerNote: 0x927c,
  userComment: 0x9286,
  subSecOriginal: 0x9291,
  subSecDigitized: 0x9292,
  xpTitle: 0x9c9b,
  xpComment: 0x9c9c,
  xpAuthor: 0x9c9d,
  xpKeywords: 0x9c9e,
  xpSubject: 0x9c9f,
  pixelWidth: 0xa002,
  pixelHeight: 0xa003,
  dngVersion: 0xc612,
  c2pa: 0xcd41,
} as const;

/** The directories that belong to one photograph: the main one, its EXIF and its GPS directory; in CR3 each has its own TIFF header. */
export interface ExifBlock {
  readonly tiff: Tiff;
  readonly main: Directory;
  readonly exifTiff: Tiff;
  readonly exif: Directory | null;
  readonly gpsTiff: Tiff;
  readonly gps: Directory | null;
  /** RW2: the block of the JPEG inside, for what the outer one does not say. */
  readonly inner?: ExifBlock;
}

/** 1-8; 1 where EXIF does not say, or says what does not exist. */
export function exifOrientation(block: ExifBlock | null): number {
  const value = block == null ? undefined : entryNumber(block.tiff, block.main.entries.get(TAG.orientation));
  return value != null && Number.isInteger(value) && value >= 1 && value <= 8 ? value : 1;
}

export function readExif(tiff: Tiff, main: Directory): ExifBlock {
  const linked = (tag: number): Directory | null => {
    const offset = entryNumber(tiff, main.entries.get(tag));
    return offset == null || offset === tiff.first ? null : readDirectory(tiff, offset);
  };
  return { tiff, main, exifTiff: tiff, exif: linked(TAG.exif), gpsTiff: tiff, gps: linked(TAG.gps) };
}
