/** IIM that old desk programs appended to the end of a JPEG: FotoStation's trailer and AFCP. Looked for only where the head says nothing. */
import type { ByteSource } from '../byte-source.ts';
import type { Found } from '../found.ts';
import { startsWith, u16be, u16le, u32be, u32le } from '../integers.ts';

const MAX_RECORDS = 16;
const MAX_IIM_BYTES = 1024 * 1024;
const FOTOSTATION_FOOTER_BYTES = 10;
const FOTOSTATION_MARK = 0xa1b2c3d4;
const AFCP_HEADER_BYTES = 12;

export function keepTrailer(found: Found, source: ByteSource): void {
  const tail = source.read(source.size - AFCP_HEADER_BYTES, AFCP_HEADER_BYTES);
  if (tail.length < AFCP_HEADER_BYTES) return;
  if (startsWith(tail, 0, 'AXS!') || startsWith(tail, 0, 'AXS*')) found.iim = afcp(source, tail);
  else if (u32be(tail, AFCP_HEADER_BYTES - 4) === FOTOSTATION_MARK) found.iim = fotoStation(source);
}

/** Records from the end backwards, each closed by its number, its length with this footer, and the mark. */
function fotoStation(source: ByteSource): Uint8Array | null {
  let end = source.size;
  for (let i = 0; i < MAX_RECORDS; i += 1) {
    const footer = source.read(end - FOTOSTATION_FOOTER_BYTES, FOTOSTATION_FOOTER_BYTES);
    const length = u32be(footer, 2);
    if (u32be(footer, 6) !== FOTOSTATION_MARK || length < FOTOSTATION_FOOTER_BYTES || length > end) return null;
    if (u16be(footer, 0) === 1)
      return source.read(end - length, Math.min(length - FOTOSTATION_FOOTER_BYTES, MAX_IIM_BYTES));
    end -= length;
  }
  return null;
}

/** A directory at the place that the last twelve bytes name, in the byte order that their mark names. */
function afcp(source: ByteSource, tail: Uint8Array): Uint8Array | null {
  const little = tail[3] === 0x2a;
  const long = (bytes: Uint8Array, at: number): number => (little ? u32le(bytes, at) : u32be(bytes, at));
  const start = long(tail, 4);
  const header = source.read(start, AFCP_HEADER_BYTES);
  if (!startsWith(header, 0, little ? 'AXS*' : 'AXS!')) return null;
  const count = little ? u16le(header, 6) : u16be(header, 6);
  for (let i = 0; i < Math.min(count, MAX_RECORDS); i += 1) {
    const entry = source.read(start + AFCP_HEADER_BYTES * (i + 1), AFCP_HEADER_BYTES);
    if (startsWith(entry, 0, 'IPTC')) return source.read(long(entry, 8), Math.min(long(entry, 4), MAX_IIM_BYTES));
  }
  return null;
}
