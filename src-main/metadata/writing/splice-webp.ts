/** Puts XMP and EXIF into a finished WebP in place of whatever it carries; WebP has no place for IIM. */

import { unexpected } from '../../domain/unexpected.ts';
import { joinBytes, startsWithText, textBytes, uint32 } from './write-bytes.ts';

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
}

const FLAGS = { icc: 0x20, alpha: 0x10, exif: 0x08, xmp: 0x04 } as const;

/**
 * The image itself, its profile, transparency and frames stay as they are; a simple file becomes an extended one. Throws for
 * what is no WebP, or one that is cut off.
 */
export function spliceWebp(
  webp: Uint8Array,
  blocks: { readonly xmp?: Uint8Array; readonly exif?: Uint8Array },
): Uint8Array {
  const chunks = readChunks(webp).filter(({ name }) => name !== 'EXIF' && name !== 'XMP ');
  const exif = blocks.exif != null && blocks.exif.length > 0 ? [{ name: 'EXIF', data: blocks.exif }] : [];
  const xmp = blocks.xmp != null && blocks.xmp.length > 0 ? [{ name: 'XMP ', data: blocks.xmp }] : [];
  const header = extendedHeader(chunks, (exif.length > 0 ? FLAGS.exif : 0) | (xmp.length > 0 ? FLAGS.xmp : 0));
  const rest = chunks.filter(({ name }) => name !== 'VP8X');
  const body = joinBytes([header, ...rest, ...exif, ...xmp].map(chunkBytes));
  return joinBytes([textBytes('RIFF'), uint32(body.length + 4, 'little'), textBytes('WEBP'), body]);
}

function readChunks(webp: Uint8Array): readonly Chunk[] {
  if (!startsWithText(webp, 'RIFF') || !startsWithText(webp, 'WEBP', 8)) {
    throw unexpected('a WebP to put metadata into', 'another type');
  }
  const view = new DataView(webp.buffer, webp.byteOffset, webp.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= webp.length; ) {
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > webp.length) throw unexpected(`${length} bytes in a WebP chunk at ${at}`, 'fewer');
    const name = String.fromCharCode(...webp.subarray(at, at + 4));
    chunks.push({ name, data: webp.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length & 1);
  }
  return chunks;
}

function chunkBytes({ name, data }: Chunk): Uint8Array {
  return joinBytes([textBytes(name), uint32(data.length, 'little'), data, new Uint8Array(data.length & 1)]);
}

function extendedHeader(chunks: readonly Chunk[], metadataFlags: number): Chunk {
  const existing = chunks.find(({ name }) => name === 'VP8X');
  const data = existing == null ? simpleHeader(chunks) : Uint8Array.from(existing.data);
  data[0] = ((data[0] ?? 0) & ~(FLAGS.exif | FLAGS.xmp)) | metadataFlags;
  return { name: 'VP8X', data };
}

/** Canvas size and transparency of a file without an extended header, from the head of its bitstream. */
function simpleHeader(chunks: readonly Chunk[]): Uint8Array {
  const image = chunks.find(({ name }) => name === 'VP8 ' || name === 'VP8L');
  if (image == null) throw unexpected('an image in a WebP', 'none');
  const view = new DataView(image.data.buffer, image.data.byteOffset, image.data.byteLength);
  const lossless = image.name === 'VP8L';
  const bits = lossless ? view.getUint32(1, true) : 0;
  const width = lossless ? (bits & 0x3fff) + 1 : view.getUint16(6, true) & 0x3fff;
  const height = lossless ? ((bits >> 14) & 0x3fff) + 1 : view.getUint16(8, true) & 0x3fff;
  const header = new Uint8Array(10);
  if (lossless && ((bits >> 28) & 1) === 1) header[0] = FLAGS.alpha;
  header.set(uint32(width - 1, 'little').subarray(0, 3), 4);
  header.set(uint32(height - 1, 'little').subarray(0, 3), 7);
  return header;
}
