// An EXIF block as a camera writes it: make, model, time, and a thumbnail in the second directory.

const ASCII = 2;
const SHORT = 3;
const LONG = 4;

/** A TIFF stream, big-endian, without the `Exif` marker. */
export function exifWithThumbnail(time: string, thumbnail: Uint8Array): Uint8Array {
  const text: { readonly at: number; readonly value: string }[] = [];
  let free = 300;
  const put = (value: string): number => {
    const at = free;
    text.push({ at, value });
    free += value.length + 1;
    return at;
  };
  const stamp = time.replaceAll('-', ':').replace('T', ' ');
  const make = put('NIKON CORPORATION');
  const model = put('NIKON Z 9');
  const taken = put(stamp);
  const at = Math.ceil(free / 16) * 16;
  const bytes = Buffer.alloc(at + thumbnail.length);
  bytes.write('MM\0*', 0, 'latin1');
  bytes.writeUInt32BE(8, 4);
  let place = 8;
  const directory = (entries: readonly (readonly [number, number, number, number])[], next: number): void => {
    bytes.writeUInt16BE(entries.length, place);
    entries.forEach(([tag, type, count, value], index) => {
      const entry = place + 2 + index * 12;
      bytes.writeUInt16BE(tag, entry);
      bytes.writeUInt16BE(type, entry + 2);
      bytes.writeUInt32BE(count, entry + 4);
      if (type === SHORT) bytes.writeUInt16BE(value, entry + 8);
      else bytes.writeUInt32BE(value, entry + 8);
    });
    bytes.writeUInt32BE(next, place + 2 + entries.length * 12);
    place += 6 + entries.length * 12;
  };
  directory(
    [
      [0x10f, ASCII, 18, make],
      [0x110, ASCII, 10, model],
      [0x112, SHORT, 1, 1],
      [0x8769, LONG, 1, 120],
    ],
    180,
  );
  place = 120;
  directory(
    [
      [0x8827, SHORT, 1, 400],
      [0x9003, ASCII, 20, taken],
    ],
    0,
  );
  place = 180;
  directory(
    [
      [0x103, SHORT, 1, 6],
      [0x201, LONG, 1, at],
      [0x202, LONG, 1, thumbnail.length],
    ],
    0,
  );
  for (const { at: where, value } of text) bytes.write(value, where, 'latin1');
  bytes.set(thumbnail, at);
  return bytes;
}
