/** Small files made of bytes for this folder's reader tests; nothing of the program imports it. */

/** Latin-1 text, numbers (one byte each) and byte arrays, one after the other. */
export function bytes(...parts: readonly (string | number | Uint8Array)[]): Uint8Array {
  const all: number[] = [];
  for (const part of parts) {
    if (typeof part === 'number') all.push(part & 255);
    else if (typeof part === 'string') for (const letter of part) all.push(letter.charCodeAt(0) & 255);
    else for (const byte of part) all.push(byte);
  }
  return Uint8Array.from(all);
}

export const be16 = (value: number): Uint8Array => bytes(value >> 8, value);
export const be32 = (value: number): Uint8Array => bytes(value >>> 24, value >>> 16, value >>> 8, value);
export const le16 = (value: number): Uint8Array => bytes(value, value >> 8);
export const le32 = (value: number): Uint8Array => bytes(value, value >>> 8, value >>> 16, value >>> 24);
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function segment(marker: number, ...body: readonly (string | number | Uint8Array)[]): Uint8Array {
  const content = bytes(...body);
  return bytes(0xff, marker, be16(content.length + 2), content);
}

/** A JPEG of 16 x 8 pixels with the given segments before its frame. */
export function jpeg(...segments: readonly Uint8Array[]): Uint8Array {
  const frame = segment(0xc0, 8, be16(8), be16(16), 1, 1, 0x11, 0);
  const scan = segment(0xda, 1, 1, 0, 0, 63, 0);
  return bytes(0xff, 0xd8, ...segments, frame, scan, 0x12, 0xff, 0x00, 0x34, 0xff, 0xd9);
}

/** One entry of a little-endian TIFF directory whose value is in the entry itself. */
export function entry(tag: number, type: number, count: number, value: number): Uint8Array {
  return bytes(le16(tag), le16(type), le32(count), le32(value));
}

export function directory(next: number, ...entries: readonly Uint8Array[]): Uint8Array {
  return bytes(le16(entries.length), ...entries, le32(next));
}

export function xmpApp1(rdf: string): Uint8Array {
  return segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', utf8(packet(rdf)));
}

const NAMESPACES = [
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['photoshop', 'http://ns.adobe.com/photoshop/1.0/'],
  ['Iptc4xmpCore', 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'],
  ['Iptc4xmpExt', 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/'],
  ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  ['xmpNote', 'http://ns.adobe.com/xmp/note/'],
  ['plus', 'http://ns.useplus.org/ldf/xmp/1.0/'],
  ['tiff', 'http://ns.adobe.com/tiff/1.0/'],
] as const;

/** A packet around the contents of rdf:RDF. */
export function packet(rdf: string): string {
  const declared = NAMESPACES.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${declared}>${rdf}</rdf:RDF></x:xmpmeta>${' '.repeat(64)}<?xpacket end="w"?>`;
}

/** An IIM dataset of record 2. */
export function dataset(id: number, value: string | Uint8Array, record = 2): Uint8Array {
  const content = typeof value === 'string' ? bytes(value) : value;
  return bytes(0x1c, record, id, be16(content.length), content);
}

/** A Photoshop resource, and the segment that holds it in a JPEG. */
export function resource(id: number, content: Uint8Array): Uint8Array {
  return bytes('8BIM', be16(id), 0, 0, be32(content.length), content, content.length % 2 === 1 ? 0 : '');
}

export function photoshop(...resources: readonly Uint8Array[]): Uint8Array {
  return segment(0xed, 'Photoshop 3.0\0', ...resources);
}

/** A box of the ISO base media format. */
export function box(type: string, ...body: readonly (string | number | Uint8Array)[]): Uint8Array {
  const content = bytes(...body);
  return bytes(be32(content.length + 8), type, content);
}
