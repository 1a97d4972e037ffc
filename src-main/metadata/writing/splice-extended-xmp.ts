/** Splits an XMP packet that is too long for one JPEG segment into a main packet and extended XMP (XMP part 3, 1.1.3.1). */

import { createHash } from 'node:crypto';
import { SaxesParser } from 'saxes';
import { unexpected } from '../../domain/unexpected.ts';
import { textBytes } from './write-bytes.ts';

export interface SplitXmp {
  readonly main: Uint8Array;
  /** The rest of the properties, and the digest by which the main packet names it. */
  readonly extended: { readonly bytes: Uint8Array; readonly guid: string } | null;
}

interface Property {
  readonly start: number;
  readonly end: number;
}

/**
 * Moves the longest properties out of the main packet until it fits into `limit` bytes. Throws where the rest does not fit
 * even so, saying how many bytes are too many, and where the packet has no properties.
 */
export function splitXmp(packet: Uint8Array, limit: number): SplitXmp {
  if (packet.length <= limit) return { main: packet, extended: null };
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(packet);
  const { properties, head, tail } = topProperties(source);

  const moved = new Set<Property>();
  let length = packet.length + NOTE_LENGTH;
  for (const property of [...properties].sort((left, right) => right.end - right.start - (left.end - left.start))) {
    if (length <= limit) break;
    moved.add(property);
    length -= textBytes(source.slice(property.start, property.end)).length;
  }
  if (length > limit) {
    throw new Error(`The texts are too long for XMP: ${length} bytes are left where ${limit} fit. Shorten them.`);
  }
  const joined = (wanted: boolean) =>
    properties
      .filter((property) => moved.has(property) === wanted)
      .map((property) => source.slice(property.start, property.end))
      .join('\n');
  // Extended XMP is stored without the packet wrapper.
  const extended = textBytes(unwrapped(head) + joined(true) + unwrapped(tail));
  const guid = createHash('md5').update(extended).digest('hex').toUpperCase();
  return { main: textBytes(head + note(guid) + joined(false) + tail), extended: { bytes: extended, guid } };
}

function note(guid: string): string {
  return `<xmpNote:HasExtendedXMP xmlns:xmpNote="http://ns.adobe.com/xmp/note/">${guid}</xmpNote:HasExtendedXMP>\n`;
}
const NOTE_LENGTH = note('0'.repeat(32)).length;

function unwrapped(part: string): string {
  return part.replace(/<\?xpacket[^>]*\?>\s*/g, '');
}

/** The property elements of the first rdf:Description (ours is the only one), and the text before and behind them. */
function topProperties(source: string): { properties: readonly Property[]; head: string; tail: string } {
  const parser = new SaxesParser();
  const properties: Property[] = [];
  let depth = 0;
  let descriptionDepth = 0;
  let start = 0;
  parser.on('opentagstart', (tag) => {
    depth += 1;
    // The parser has just read past `<name` and one more character.
    if (depth === descriptionDepth + 1 && descriptionDepth > 0)
      start = source.lastIndexOf(`<${tag.name}`, parser.position);
  });
  parser.on('opentag', (tag) => {
    if (tag.name === 'rdf:Description' && descriptionDepth === 0) descriptionDepth = depth;
  });
  parser.on('closetag', () => {
    if (depth === descriptionDepth + 1 && descriptionDepth > 0) properties.push({ start, end: parser.position });
    if (depth === descriptionDepth) descriptionDepth = Number.POSITIVE_INFINITY;
    depth -= 1;
  });
  parser.write(source).close();
  const first = properties[0];
  const last = properties[properties.length - 1];
  if (first == null || last == null) throw unexpected('properties in an XMP packet', 'none', 'Write it with writeXmp.');
  return { properties, head: source.slice(0, first.start), tail: source.slice(last.end) };
}
