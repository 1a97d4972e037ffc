/** Encodes one rendered image and puts its colour profile and news metadata into it; nothing of the original's blocks stays. */
import sharp, { type Sharp } from 'sharp';
import type { ImageType } from '../domain/formats/format.ts';
import { type SplicedBlocks, spliceJpeg } from '../metadata/splice-jpeg.ts';
import { writeExif } from '../metadata/write-exif.ts';
import { writeIim } from '../metadata/write-iim.ts';
import { writeXmp, xmpPacket } from '../metadata/write-xmp.ts';
import type { ImageRecipe } from '../usecases/export-ports.ts';

interface Encoded {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export async function encodeImage(image: Sharp, type: ImageType, recipe: ImageRecipe): Promise<Encoded> {
  if (type === 'jpeg') return encodeJpeg(image, recipe);
  const { quality } = recipe;
  // IIM has no place in these two. AVIF needs a lower number for the same look, and from effort 2 on minutes for a gallery.
  const marked = image.withIccProfile('srgb').withXmp(xmpPacket(recipe.metadata));
  const encoder =
    type === 'webp' ? marked.webp({ quality }) : marked.avif({ quality: Math.round(quality * 0.7), effort: 1 });
  const { data, info } = await encoder.toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

async function encodeJpeg(image: Sharp, { quality, metadata, keep }: ImageRecipe): Promise<Encoded> {
  const { data, info } = await image.jpeg({ quality }).toBuffer({ resolveWithObject: true });
  const kept = keep.gps != null || keep.serialNumber != null;
  const bytes = await withBlocks(data, {
    iim: writeIim(metadata),
    xmp: writeXmp(metadata),
    exif: kept ? writeExif({ gps: keep.gps, serialNumber: keep.serialNumber }) : undefined,
  });
  return { bytes, width: info.width, height: info.height };
}

/**
 * The blocks are put into the head alone, and the pixels behind it are copied once. The pixels are sRGB already: saying so
 * costs a segment, while sharp's own way would convert every pixel once more.
 */
async function withBlocks(jpeg: Buffer, blocks: SplicedBlocks): Promise<Uint8Array> {
  const profile = await srgbSegment();
  const scan = jpeg.indexOf(START_OF_SCAN);
  const afterJfif = jpeg[3] === 0xe0 ? 4 + jpeg.readUInt16BE(4) : 2;
  const head = Buffer.concat([
    jpeg.subarray(0, afterJfif),
    profile,
    jpeg.subarray(afterJfif, scan + START_OF_SCAN.length),
  ]);
  const spliced = spliceJpeg(head, blocks);
  return Buffer.concat([spliced, jpeg.subarray(scan + START_OF_SCAN.length)]);
}

/** In a file just written by libjpeg no segment before the scan holds these bytes. */
const START_OF_SCAN = Buffer.from([0xff, 0xda]);

let cachedSegment: Promise<Buffer> | null = null;

/** The APP2 segment of libvips' own sRGB profile, taken once from a tiny image made with it. */
function srgbSegment(): Promise<Buffer> {
  cachedSegment ??= makeSegment();
  return cachedSegment;
}

async function makeSegment(): Promise<Buffer> {
  const tiny = sharp({ create: { width: 8, height: 8, channels: 3, background: '#808080' } });
  const { icc } = await sharp(await tiny.withIccProfile('srgb').jpeg().toBuffer()).metadata();
  if (icc == null)
    throw new Error('Expected an sRGB profile from the image library, found none: reinstall the program.');
  const name = Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1');
  const header = Buffer.from([0xff, 0xe2, 0, 0]);
  header.writeUInt16BE(2 + name.length + icc.length, 2);
  return Buffer.concat([header, name, icc]);
}
