// A raw file as far as a desk looks into it: the maker, the sensor's size, and the JPEG that the camera put inside.

const [SHORT, LONG, ASCII] = [3, 4, 2] as const;
const MAKE = 'NIKON CORPORATION\0';
/** Nikon's own compression, and pixels of a colour filter. */
const [NEF_COMPRESSED, COLOUR_FILTER] = [34_713, 32_803] as const;

type Entry = readonly [tag: number, type: number, count: number, value: number];

function directory(entries: readonly Entry[]): Buffer {
  const bytes = Buffer.alloc(2 + entries.length * 12 + 4);
  bytes.writeUInt16LE(entries.length, 0);
  entries.forEach(([tag, type, count, value], at) => {
    const place = 2 + at * 12;
    bytes.writeUInt16LE(tag, place);
    bytes.writeUInt16LE(type, place + 2);
    bytes.writeUInt32LE(count, place + 4);
    bytes.writeUInt32LE(value, place + 8);
  });
  return bytes;
}

/** A little-endian TIFF: maker's name, preview, the two directories of preview and sensor, the first directory. */
export function rawAround(preview: Uint8Array, { width, height }: { readonly width: number; readonly height: number }) {
  const parts: Uint8Array[] = [];
  let length = 8;
  const put = (part: Uint8Array): number => {
    const at = length;
    parts.push(part);
    length += part.length;
    return at;
  };
  const make = put(Buffer.from(MAKE, 'latin1'));
  const jpeg = put(preview);
  const shown = put(
    directory([
      [0xfe, LONG, 1, 1],
      [0x201, LONG, 1, jpeg],
      [0x202, LONG, 1, preview.length],
    ]),
  );
  const sensor = put(
    directory([
      [0xfe, LONG, 1, 0],
      [0x100, LONG, 1, width],
      [0x101, LONG, 1, height],
      [0x103, SHORT, 1, NEF_COMPRESSED],
      [0x106, SHORT, 1, COLOUR_FILTER],
    ]),
  );
  const subs = Buffer.alloc(8);
  subs.writeUInt32LE(shown, 0);
  subs.writeUInt32LE(sensor, 4);
  const subsAt = put(subs);
  const first = put(
    directory([
      [0xfe, LONG, 1, 1],
      [0x10f, ASCII, MAKE.length, make],
      [0x14a, LONG, 2, subsAt],
    ]),
  );
  const head = Buffer.alloc(8);
  head.write('II*\0', 0, 'latin1');
  head.writeUInt32LE(first, 4);
  return Buffer.concat([head, ...parts]);
}
