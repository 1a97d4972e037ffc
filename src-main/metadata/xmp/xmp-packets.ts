/** XMP packets in files that put them wherever they like. */
import type { Found } from '../found.ts';
import { indexOf } from '../integers.ts';

const MOST = 32;

/** Packets as their wrappers mark them; the last one is about the whole file, earlier ones for its parts. */
export function keepPackets(found: Found, bytes: Uint8Array): void {
  let from = 0;
  const packets: Uint8Array[] = [];
  while (packets.length < MOST) {
    const start = indexOf(bytes, '<?xpacket begin=', from);
    if (start < 0) break;
    const end = indexOf(bytes, '<?xpacket end=', start);
    packets.push(bytes.subarray(start, end < 0 ? bytes.length : Math.min(end + 19, bytes.length)));
    if (end < 0) break;
    from = end;
  }
  found.xmp.push(...packets.reverse());
}
