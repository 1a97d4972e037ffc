/** Formats of which the desk needs little: Windows bitmaps, Photoshop documents, SVG, and whatever carries an XMP packet. */
import type { ByteSource } from '../byte-source.ts';
import { type Found, nothingFound } from '../found.ts';
import { latin1 } from '../iim/charset.ts';
import { i32le, indexOf, u16le, u32le } from '../integers.ts';
import { keepResources } from '../writing/keep-resources.ts';
import { keepPackets } from '../xmp/xmp-packets.ts';
import { otherSize } from './other-sizes.ts';
import { keepPostScript } from './post-script.ts';
import { psdLayout } from './psd-layout.ts';

export function readBmp(source: ByteSource): Found {
  const found = nothingFound('bmp');
  const head = source.read(0, 30);
  const old = u32le(head, 14) === 12;
  found.width = (old ? u16le(head, 18) : Math.abs(i32le(head, 18))) || null;
  found.height = (old ? u16le(head, 20) : Math.abs(i32le(head, 22))) || null;
  found.colour = { space: 'rgb', bitDepth: 8 };
  return found;
}

const PSD_SPACES = { 1: 'grey', 2: 'rgb', 3: 'rgb', 4: 'cmyk', 8: 'grey', 9: 'lab' } as const;

export function readPsd(source: ByteSource): Found {
  const found = nothingFound('psd');
  const layout = psdLayout(source);
  if (layout === null) return found;
  found.height = layout.height || null;
  found.width = layout.width || null;
  found.colour = { space: PSD_SPACES[layout.mode as keyof typeof PSD_SPACES] ?? 'other', bitDepth: layout.depth };
  keepResources(found, layout.resources);
  if (layout.thumbnail !== null) found.previews.push(layout.thumbnail);
  // Photoshop turns the pixels when it opens a photograph, and may leave what the camera said.
  found.ownOrientation = true;
  return found;
}

const MAX_TEXT_BYTES = 1024 * 1024;

/** Size only where the root element states it in pixels (or as a view box); the desk never draws SVG. */
export function readSvg(source: ByteSource): Found {
  const found = nothingFound('svg');
  const bytes = source.read(0, MAX_TEXT_BYTES);
  const head = latin1(bytes.subarray(0, 8_192));
  const tag = /<svg\b[^>]*>/.exec(head)?.[0] ?? '';
  const pixels = (name: string): number | null => {
    const match = new RegExp(`\\s${name}\\s*=\\s*["']\\s*([0-9.]+)(px)?\\s*["']`).exec(tag);
    return match == null ? null : Math.round(Number(match[1])) || null;
  };
  const box = /\sviewBox\s*=\s*["']\s*[-0-9.]+[ ,]+[-0-9.]+[ ,]+([0-9.]+)[ ,]+([0-9.]+)/.exec(tag);
  found.width = pixels('width') ?? (box == null ? null : Math.round(Number(box[1])));
  found.height = pixels('height') ?? (box == null ? null : Math.round(Number(box[2])));
  if (indexOf(bytes, 'rdf:RDF') >= 0 || indexOf(bytes, '22-rdf-syntax-ns#') >= 0) found.xmp.push(bytes);
  if (indexOf(bytes, '<c2pa:manifest') >= 0) found.contentCredentials = true;
  return found;
}

/** What is not looked at any further unless its beginning promises XMP: a folder of films must not be read by the megabyte. */
const PEEK_BYTES = 16_384;
/** PDF, InDesign and XML put their packets where they like. */
const XMP_CARRIERS = ['%PDF-', '\x06\x06\xed\xf5', '<?xpacket', '<x:xmpmeta', '<?xml', 'xpacket', 'rdf-syntax-ns#'];

/** Not a photograph as far as the desk knows: but a packet of XMP, or a file of nothing else, is read wherever it is. */
export function readUnknown(source: ByteSource): Found {
  const found = nothingFound('unknown');
  if (keepPostScript(found, source)) return found;
  const head = source.read(0, PEEK_BYTES);
  const size = otherSize(head);
  found.width = size?.width ?? null;
  found.height = size?.height ?? null;
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!wide && !XMP_CARRIERS.some((mark) => indexOf(head, mark) >= 0)) return found;
  const bytes = source.read(0, MAX_TEXT_BYTES);
  keepPackets(found, bytes);
  if (found.xmp.length === 0 && (wide || indexOf(head, 'rdf-syntax-ns#') >= 0)) found.xmp.push(bytes);
  return found;
}
