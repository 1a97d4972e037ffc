/** Encodes one rendered image and puts its colour profile and news metadata into it; nothing of the original's blocks stays. */
import sharp, { type Sharp } from 'sharp';
import type { ImageType } from '../domain/formats/format.ts';
import { unexpected } from '../domain/unexpected.ts';
import { type SplicedBlocks, spliceJpeg } from '../metadata/writing/splice-jpeg.ts';
import { writeExif } from '../metadata/writing/write-exif.ts';
import { writeIim } from '../metadata/writing/write-iim.ts';
import { writeXmp, xmpPacket } from '../metadata/writing/write-xmp.ts';
import type { ImageRecipe } from '../usecases/export/export-ports.ts';

interface Encoded {
  readonly bytes: Uint8Array;
  /** The same image without profile and metadata, where it is a JPEG: for documents that say these things themselves. */
  readonly plain: Uint8Array | null;
  readonly width: number;
  readonly height: number;
}

export type EncodeImage = (image: Sharp, type: ImageType) => Promise<Encoded>;

/**
 * The encoder of one picture: its blocks are made once and go into every size of it. Throws where the texts do not fit into a
 * JPEG; encoding rejects with what the image library throws.
 */
export function encoderFor({ quality, metadata, keep }: ImageRecipe): EncodeImage {
  const kept = keep.gps != null || keep.serialNumber != null;
  const blocks: SplicedBlocks = {
    iim: writeIim(metadata),
    xmp: writeXmp(metadata),
    exif: kept ? writeExif({ gps: keep.gps, serialNumber: keep.serialNumber }) : undefined,
  };
  return async (image, type) => {
    if (type === 'jpeg') return encodeJpeg(image, quality, blocks);
    // IIM has no place in these two. AVIF needs a lower number for the same look, and from effort 2 on minutes for a gallery.
    const marked = image.withIccProfile('srgb').withXmp(xmpPacket(metadata));
    const encoder =
      type === 'webp' ? marked.webp({ quality }) : marked.avif({ quality: Math.round(quality * 0.7), effort: 1 });
    const { data, info } = await encoder.toBuffer({ resolveWithObject: true });
    return { bytes: data, plain: null, width: info.width, height: info.height };
  };
}

/**
 * The blocks are put into the head alone, and the pixels behind it are copied once. The pixels are sRGB already: saying so
 * costs a segment, while sharp's own way would convert every pixel once more.
 */
async function encodeJpeg(image: Sharp, quality: number, blocks: SplicedBlocks): Promise<Encoded> {
  const { data, info } = await image.jpeg({ quality }).toBuffer({ resolveWithObject: true });
  const pixels = scanStart(data) + 2;
  const afterJfif = data[3] === 0xe0 ? 4 + data.readUInt16BE(4) : 2;
  const head = [data.subarray(0, afterJfif), await srgbSegment(), data.subarray(afterJfif, pixels)];
  const bytes = Buffer.concat([spliceJpeg(Buffer.concat(head), blocks), data.subarray(pixels)]);
  return { bytes, plain: data, width: info.width, height: info.height };
}

/** Where the start-of-scan marker is in a JPEG that libjpeg has just written. */
function scanStart(jpeg: Buffer): number {
  let at = 2;
  while (jpeg[at + 1] !== 0xda) at += 2 + jpeg.readUInt16BE(at + 2);
  return at;
}

let cachedSegment: Promise<Buffer> | null = null;

/** The APP2 segment of libvips' own sRGB profile, taken once from a tiny image made with it. */
function srgbSegment(): Promise<Buffer> {
  cachedSegment ??= makeSegment();
  return cachedSegment;
}

async function makeSegment(): Promise<Buffer> {
  const tiny = sharp({ create: { width: 8, height: 8, channels: 3, background: '#808080' } });
  const { icc } = await sharp(await tiny.withIccProfile('srgb').jpeg().toBuffer()).metadata();
  if (icc == null) throw unexpected('an sRGB profile from the image library', 'none', 'Install Picture Desk again.');
  const name = Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1');
  const header = Buffer.from([0xff, 0xe2, 0, 0]);
  header.writeUInt16BE(2 + name.length + icc.length, 2);
  return Buffer.concat([header, name, icc]);
}
