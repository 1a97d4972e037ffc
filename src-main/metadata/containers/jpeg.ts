/** What the segments of a JPEG hold: EXIF, XMP (also extended), IIM in Photoshop resources, ICC, frame size, previews, C2PA. */
import type { ByteSource } from '../byte-source.ts';
import { fromBuffer } from '../byte-source.ts';
import { readExif } from '../exif/exif.ts';
import { type Found, nothingFound } from '../found.ts';
import { indexOf, startsWith, u32be } from '../integers.ts';
import { keepResources } from '../writing/keep-resources.ts';
import { isFrame, readFrame, type Segment, walkSegments } from './jpeg-segments.ts';
import { entryBytes, openTiff, readDirectory, type Tiff } from './tiff-directory.ts';
import { keepThumbnail } from './tiff-images.ts';
import { keepTrailer } from './trailers.ts';

const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const EXTENDED = 'http://ns.adobe.com/xmp/extension/\0';
const MAX_EXTENDED_BYTES = 8 * 1024 * 1024;
const MAX_JOINED_BYTES = 16 * 1024 * 1024;

interface Extension {
  readonly total: number;
  readonly guid: string;
  readonly parts: { readonly offset: number; readonly bytes: Uint8Array }[];
}

/** Reads one JPEG that lies at `start` (0 for its own file, elsewhere for the one inside a RAW). */
export function readJpeg(source: ByteSource, start = 0, end = source.size): Found {
  const found = nothingFound('jpeg');
  const exif: Segment[] = [];
  const icc: Uint8Array[] = [];
  const resources: Uint8Array[] = [];
  const extensions = new Map<string, Extension>();
  let joined = 0;
  const body = (segment: Segment, skip = 0): Uint8Array => {
    joined += segment.length;
    return joined > MAX_JOINED_BYTES ? new Uint8Array(0) : source.read(segment.at + skip, segment.length - skip);
  };
  walkSegments(source, start, end, (segment) => {
    switch (segment.marker) {
      case 0xe1:
        readApp1(source, segment, exif, found, extensions, body);
        return true;
      case 0xe2:
        if (startsWith(source.read(segment.at, 12), 0, 'ICC_PROFILE\0')) icc.push(body(segment, 12));
        else if (startsWith(source.read(segment.at, 4), 0, 'MPF\0')) readMultiPicture(source, segment, found);
        return true;
      case 0xeb: {
        const head = source.read(segment.at, Math.min(segment.length, 128));
        if (startsWith(head, 0, 'JP') && isManifestStore(head)) found.contentCredentials = true;
        return true;
      }
      case 0xed:
        readApp13(source, segment, resources, found, body);
        return true;
      default:
        if (!isFrame(segment.marker)) return true;
    }
    const frame = readFrame(source, segment);
    if (frame == null || found.width != null) return true;
    found.width = frame.width > 0 ? frame.width : null;
    found.height = frame.height > 0 ? frame.height : null;
    const space =
      frame.components === 1 ? 'grey' : frame.components === 4 ? 'cmyk' : frame.components === 3 ? 'rgb' : 'other';
    found.colour = { space, bitDepth: frame.bits };
    return true;
  });
  if (found.width == null || found.height == null)
    found.warnings.push('The JPEG has no frame header: the file is damaged or cut short');
  keepExif(source, exif, found);
  if (icc.length > 0) found.icc = joinProfile(icc);
  if (resources.length > 0)
    keepResources(found, resources.length === 1 ? (resources[0] ?? new Uint8Array(0)) : join(resources));
  const extension = [...extensions.values()].find(({ guid }) => found.xmp.some((packet) => indexOf(packet, guid) >= 0));
  if (extension != null) keepExtension(extension, found);
  if (found.iim == null && found.xmp.length === 0 && start === 0) keepTrailer(found, source);
  return found;
}

/** C2PA's manifest store, or that of its forerunner (CAI), by the label of the outermost JUMBF box. */
function isManifestStore(head: Uint8Array): boolean {
  return indexOf(head, 'jumb') > 0 && (indexOf(head, 'c2pa') > 0 || indexOf(head, 'cacb') > 0);
}

function readApp1(
  source: ByteSource,
  segment: Segment,
  exif: Segment[],
  found: Found,
  extensions: Map<string, Extension>,
  body: (segment: Segment, skip?: number) => Uint8Array,
): void {
  const head = source.read(segment.at, Math.min(segment.length, EXTENDED.length + 40));
  if (startsWith(head, 0, 'Exif\0')) {
    exif.push(segment);
  } else if (startsWith(head, 0, XMP)) {
    found.xmp.push(body(segment, XMP.length));
  } else if (startsWith(head, 0, EXTENDED)) {
    const guid = String.fromCharCode(...head.subarray(EXTENDED.length, EXTENDED.length + 32));
    const total = u32be(head, EXTENDED.length + 32);
    const offset = u32be(head, EXTENDED.length + 36);
    if (total > MAX_EXTENDED_BYTES) {
      if (!extensions.has(guid))
        found.warnings.push(`The extended XMP has ${total} bytes, ${MAX_EXTENDED_BYTES} are the most: it is not read`);
      extensions.set(guid, { guid, total: 0, parts: [] });
      return;
    }
    const known = extensions.get(guid) ?? { guid, total, parts: [] };
    extensions.set(guid, known);
    known.parts.push({ offset, bytes: body(segment, EXTENDED.length + 40) });
  } else {
    // Some programs put another header, or none, before an XMP packet.
    const packet = source.read(segment.at, Math.min(segment.length, 256));
    const at = Math.max(indexOf(packet, '<?xpacket'), indexOf(packet, '<x:xmpmeta'));
    if (at >= 0)
      found.xmp.push(
        body(segment, Math.min(...[indexOf(packet, '<?xpacket'), indexOf(packet, '<x:xmpmeta')].filter((i) => i >= 0))),
      );
  }
}

function readApp13(
  source: ByteSource,
  segment: Segment,
  resources: Uint8Array[],
  found: Found,
  body: (segment: Segment, skip?: number) => Uint8Array,
): void {
  const head = source.read(segment.at, Math.min(segment.length, 64));
  if (startsWith(head, 0, 'Photoshop 3.0\0')) {
    resources.push(body(segment, 14));
    return;
  }
  const first = indexOf(head, '8BIM');
  if (first >= 0) resources.push(body(segment, first));
  else if (head[0] === 0x1c && found.iim == null) found.iim = body(segment);
}

/** EXIF larger than a segment goes on in the next one, which then does not begin with its own TIFF header. */
function keepExif(source: ByteSource, segments: readonly Segment[], found: Found): void {
  const [first] = segments;
  if (first == null) return;
  const header = (segment: Segment): boolean => {
    const head = source.read(segment.at + 6, 2);
    return (head[0] === 0x49 && head[1] === 0x49) || (head[0] === 0x4d && head[1] === 0x4d);
  };
  const rest = segments.slice(1).filter((segment) => !header(segment));
  const own = segments.find(header) ?? first;
  const tiff =
    rest.length === 0
      ? openTiff(source, own.at + 6, own.at + own.length)
      : openTiff(fromBuffer(join([own, ...rest].map((segment) => source.read(segment.at + 6, segment.length - 6)))), 0);
  const main = tiff == null ? null : readDirectory(tiff, tiff.first);
  if (tiff == null || main == null) {
    found.warnings.push('The EXIF block is damaged: it is not read');
    return;
  }
  found.exif = readExif(tiff, main);
  if (tiff.source === source) keepThumbnail(found, tiff, main);
}

/** Multi-Picture Format: cameras store a screen-size JPEG after the main one. Offsets count from the `MM` or `II` of the block. */
function readMultiPicture(source: ByteSource, segment: Segment, found: Found): void {
  const tiff: Tiff | null = openTiff(source, segment.at + 4, segment.at + segment.length);
  const directory = tiff == null ? null : readDirectory(tiff, tiff.first);
  if (tiff == null || directory == null) return;
  const list = entryBytes(tiff, directory.entries.get(0xb002), 16 * 32);
  for (let i = 0; i + 16 <= list.length; i += 16) {
    const word = (at: number): number =>
      tiff.little ? u32be(Uint8Array.from(list.subarray(at, at + 4)).reverse(), 0) : u32be(list, at);
    const kind = word(i) & 0xffffff;
    const length = word(i + 4);
    const offset = word(i + 8);
    if ((kind & 0xff0000) === 0x010000 && offset > 0 && tiff.base + offset + length <= source.size) {
      found.previews.push({ offset: tiff.base + offset, length });
    }
  }
}

/** ICC parts carry their number; a broken numbering falls back to file order. */
function joinProfile(parts: readonly Uint8Array[]): Uint8Array {
  const ordered = [...parts].sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
  const [only] = ordered;
  return ordered.length === 1 && only != null ? only.subarray(2) : join(ordered.map((part) => part.subarray(2)));
}

/** The one extension whose GUID the main packet names. */
function keepExtension({ total, parts }: Extension, found: Found): void {
  if (total === 0) return;
  const whole = new Uint8Array(total);
  for (const { offset, bytes } of parts) if (offset + bytes.length <= total) whole.set(bytes, offset);
  found.xmp.push(whole);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
