/** Encapsulated PostScript: its size by its comments, the Photoshop resources that are there in hexadecimal, and XMP packets. */
import { Buffer } from 'node:buffer';
import type { ByteSource } from '../byte-source.ts';
import type { Found } from '../found.ts';
import { latin1 } from '../iim/charset.ts';
import { indexOf, startsWith, u32le } from '../integers.ts';
import { keepResources } from '../writing/keep-resources.ts';
import { keepPackets } from '../xmp/xmp-packets.ts';

/** What programs have to say comes before the drawing. */
const MAX_HEAD_BYTES = 1024 * 1024;
const HEADER_BYTES = 16_384;
const MARK = '%!PS';
/** A frame of Windows' making: where the PostScript begins and how long it is, among previews in other formats. */
const FRAME = '\xc5\xd0\xd3\xc6';

/** False where the file is no PostScript. */
export function keepPostScript(found: Found, source: ByteSource): boolean {
  const head = source.read(0, 12);
  const framed = startsWith(head, 0, FRAME);
  const start = framed ? u32le(head, 4) : 0;
  if (!startsWith(source.read(start, MARK.length), 0, MARK)) return false;
  const bytes = source.read(start, framed ? Math.min(u32le(head, 8), MAX_HEAD_BYTES) : MAX_HEAD_BYTES);
  const text = latin1(bytes.subarray(0, HEADER_BYTES));
  const image = /^%ImageData: ?(\d{1,7}) (\d{1,7})/m.exec(text);
  const box =
    /^%%BoundingBox: ?(-?\d{1,7}) (-?\d{1,7}) (-?\d{1,7}) (-?\d{1,7})/m.exec(text)?.slice(1).map(Number) ?? [];
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  found.width = (image == null ? Math.max(0, right - left) : Number(image[1])) || null;
  found.height = (image == null ? Math.max(0, top - bottom) : Number(image[2])) || null;
  keepPackets(found, bytes);
  const at = indexOf(bytes, '%BeginPhotoshop:');
  if (at >= 0) keepResources(found, hexadecimal(bytes, at));
  return true;
}

/** `%BeginPhotoshop: 9564`, then lines of a percent sign and hexadecimal digits. */
function hexadecimal(bytes: Uint8Array, at: number): Uint8Array {
  const size = Number(/^%BeginPhotoshop: *(\d{1,7})/.exec(latin1(bytes.subarray(at, at + 40)))?.[1] ?? 0);
  const end = indexOf(bytes, '%EndPhotoshop', at);
  const lines = latin1(bytes.subarray(at, end < 0 ? at + size * 3 : end)).replace(/^.*/, '');
  return Buffer.from(lines.replace(/[^0-9A-Fa-f]+/g, ''), 'hex').subarray(0, size);
}
