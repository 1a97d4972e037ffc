/** Writes TIFF files of any layout for tests, byte by byte and independent of every library: depth, samples, planes, tiles, pages. */
import { deflateSync } from 'node:zlib';

/** A colour between 0 and 1 for every place; what each variant must show. */
export type Painter = (x: number, y: number) => readonly [r: number, g: number, b: number];

export interface TiffImage {
  readonly width: number;
  readonly height: number;
  readonly bits: 8 | 16 | 32 | 64;
  /** 1 unsigned, 2 signed, 3 float. */
  readonly format: 1 | 2 | 3;
  readonly photometric: number;
  /** Values of all samples of a place: 0-1 for numbers without sign, as they are for floats. */
  readonly samples: (x: number, y: number) => readonly number[];
  readonly extra?: readonly number[];
  readonly planar?: boolean;
  readonly tile?: number;
  readonly deflate?: boolean;
  /** Horizontal differences before compression (tag 317 = 2). */
  readonly predictor?: boolean;
  readonly subfileType?: number;
  readonly orientation?: number;
  readonly icc?: Uint8Array;
  readonly rowsPerStrip?: number;
  /** Further entries as they are: tag, type, values. */
  readonly more?: readonly (readonly [tag: number, type: number, values: readonly number[]])[];
}

export interface TiffLayout {
  readonly little?: boolean;
  readonly big?: boolean;
  /** Directories below the first one (tag 330). */
  readonly below?: readonly TiffImage[];
}

type Entry = readonly [tag: number, type: number, values: readonly number[] | Uint8Array];

const SHORT = 3;
const LONG = 4;

/** One file with these pages. */
export function makeTiff(
  pages: readonly TiffImage[],
  { little = true, big = false, below = [] }: TiffLayout = {},
): Buffer {
  const chunks: Buffer[] = [];
  let at = big ? 16 : 8;
  const put = (bytes: Buffer): number => {
    const start = at;
    const padded = bytes.length % 8 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(8 - (bytes.length % 8))]);
    chunks.push(padded);
    at += padded.length;
    return start;
  };
  const word = (value: number, bytes: number): Buffer => {
    const buffer = Buffer.alloc(bytes);
    if (bytes === 8) little ? buffer.writeBigUInt64LE(BigInt(value)) : buffer.writeBigUInt64BE(BigInt(value));
    else little ? buffer.writeUIntLE(value, 0, bytes) : buffer.writeUIntBE(value, 0, bytes);
    return buffer;
  };
  const sizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 10: 8, 13: 4, 16: 8 };
  const directory = (image: TiffImage, subs: readonly number[], nextAt: (place: number) => void): number => {
    const parts = partsOf(image, little).map(put);
    const lengths = partsOf(image, little).map(({ length }) => length);
    const count = image.samples(0, 0).length;
    const entries: Entry[] = [
      ...(image.subfileType === undefined ? [] : [[254, LONG, [image.subfileType]] as const]),
      [256, LONG, [image.width]],
      [257, LONG, [image.height]],
      [258, SHORT, Array<number>(count).fill(image.bits)],
      [259, SHORT, [image.deflate === true ? 8 : 1]],
      [262, SHORT, [image.photometric]],
      ...(image.tile === undefined ? [[273, LONG, parts] as const] : []),
      ...(image.orientation === undefined ? [] : [[274, SHORT, [image.orientation]] as const]),
      [277, SHORT, [count]],
      ...(image.tile === undefined
        ? ([
            [278, LONG, [image.rowsPerStrip ?? image.height]],
            [279, LONG, lengths],
          ] as const)
        : []),
      [284, SHORT, [image.planar === true ? 2 : 1]],
      ...(image.predictor === true ? [[317, SHORT, [2]] as const] : []),
      ...(image.tile === undefined
        ? []
        : ([
            [322, LONG, [image.tile]],
            [323, LONG, [image.tile]],
            [324, LONG, parts],
            [325, LONG, lengths],
          ] as const)),
      ...(subs.length === 0 ? [] : [[330, LONG, subs] as const]),
      ...(image.extra === undefined ? [] : [[338, SHORT, image.extra] as const]),
      [339, SHORT, Array<number>(count).fill(image.format)],
      ...(image.icc === undefined ? [] : [[34675, 7, image.icc] as const]),
      ...(image.more ?? []),
    ];
    entries.sort(([a], [b]) => a - b);
    const inline = big ? 8 : 4;
    const rows = entries.map(([tag, type, values]) => {
      const bytes =
        values instanceof Uint8Array
          ? Buffer.from(values)
          : Buffer.concat(values.map((value) => word(value, sizes[type]!)));
      const held =
        bytes.length <= inline ? Buffer.concat([bytes, Buffer.alloc(inline - bytes.length)]) : word(put(bytes), inline);
      return Buffer.concat([word(tag, 2), word(type, 2), word(values.length, big ? 8 : 4), held]);
    });
    const table = Buffer.concat([word(rows.length, big ? 8 : 2), ...rows, word(0, inline)]);
    const start = put(table);
    nextAt(start + table.length - inline);
    return start;
  };
  const ignore = (): void => undefined;
  const subs = below.map((image) => directory(image, [], ignore));
  const places: { start: number; next: number }[] = [];
  pages.forEach((image, index) => {
    let next = 0;
    const start = directory(image, index === 0 ? subs : [], (place) => (next = place));
    places.push({ start, next });
  });
  const head = Buffer.concat([
    Buffer.from(little ? 'II' : 'MM', 'latin1'),
    word(big ? 43 : 42, 2),
    ...(big ? [word(8, 2), word(0, 2)] : []),
    word(places[0]!.start, big ? 8 : 4),
  ]);
  const file = Buffer.concat([head, ...chunks]);
  places.forEach(({ next }, index) => {
    const following = places[index + 1];
    if (following !== undefined) word(following.start, big ? 8 : 4).copy(file, next);
  });
  return file;
}

/** Strips or tiles, plane by plane where they are apart. */
function partsOf(image: TiffImage, little: boolean): readonly Buffer[] {
  const { width, height, tile, planar = false } = image;
  const count = image.samples(0, 0).length;
  const planes = planar
    ? Array.from({ length: count }, (_, plane) => [plane])
    : [Array.from({ length: count }, (_, at) => at)];
  const parts: Buffer[] = [];
  const rows = image.rowsPerStrip ?? height;
  for (const plane of planes) {
    if (tile === undefined)
      for (let top = 0; top < height; top += rows)
        parts.push(block(image, little, plane, 0, top, width, Math.min(rows, height - top)));
    else
      for (let top = 0; top < height; top += tile)
        for (let left = 0; left < width; left += tile) parts.push(block(image, little, plane, left, top, tile, tile));
  }
  return parts;
}

function block(
  image: TiffImage,
  little: boolean,
  plane: readonly number[],
  left: number,
  top: number,
  width: number,
  height: number,
): Buffer {
  const bytes = image.bits / 8;
  const out = Buffer.alloc(width * height * plane.length * bytes);
  let at = 0;
  for (let y = top; y < top + height; y += 1) {
    const before = plane.map(() => 0);
    for (let x = left; x < left + width; x += 1) {
      const all = image.samples(Math.min(x, image.width - 1), Math.min(y, image.height - 1));
      plane.forEach((sample, index) => {
        let value = coded(all[sample]!, image);
        if (image.predictor === true && image.format !== 3) {
          const own = value;
          value = (own - before[index]! + 2 ** image.bits) % 2 ** image.bits;
          before[index] = own;
        }
        write(out, at, value, image, little);
        at += bytes;
      });
    }
  }
  return image.deflate === true ? deflateSync(out) : out;
}

function coded(value: number, { bits, format }: TiffImage): number {
  if (format === 3) return value;
  if (format === 2) return Math.round(value * (2 ** (bits - 1) - 1));
  return Math.round(value * (2 ** bits - 1));
}

function write(out: Buffer, at: number, value: number, { bits, format }: TiffImage, little: boolean): void {
  const view = new DataView(out.buffer, out.byteOffset);
  if (format === 3) bits === 64 ? view.setFloat64(at, value, little) : view.setFloat32(at, value, little);
  else if (bits === 8) view.setUint8(at, value);
  else if (bits === 16) format === 2 ? view.setInt16(at, value, little) : view.setUint16(at, value, little);
  else if (format === 2) view.setInt32(at, value, little);
  else view.setUint32(at, value, little);
}

/** Red grows to the right, green downwards, blue is low and uneven: three channels that cannot be taken for one another. */
export const paint: Painter = (x, y) => [0.1 + (0.6 * (x % 96)) / 96, 0.2 + (0.5 * (y % 64)) / 64, ((x + y) % 7) / 20];

/** One uncompressed strip of 12 bits a sample, the most significant bit first, every row from a whole byte; RGB, little-endian. */
export function packed12({ width, height, samples }: TiffImage): Buffer {
  const count = samples(0, 0).length;
  const rowBytes = Math.ceil((width * count * 12) / 8);
  const data = Buffer.alloc(rowBytes * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      for (const [sample, value] of samples(x, y).entries()) {
        const bits = Math.round(value * 4095);
        const nibble = (x * count + sample) * 3;
        for (const [at, part] of [bits >> 8, (bits >> 4) & 15, bits & 15].entries()) {
          const place = y * rowBytes + ((nibble + at) >> 1);
          data[place] = data[place]! | ((nibble + at) % 2 === 0 ? part << 4 : part);
        }
      }
  const plain = makeTiff([{ width, height, bits: 8, format: 1, photometric: 2, samples: () => [0, 0, 0] }]);
  const tag = (number: number, type: number): number =>
    plain.lastIndexOf(Buffer.from([number & 255, number >> 8, type, 0]));
  const tiff = Buffer.concat([plain, data]);
  const depths = tiff.readUInt32LE(tag(258, SHORT) + 8);
  for (let at = 0; at < count; at += 1) tiff.writeUInt16LE(12, depths + 2 * at);
  tiff.writeUInt32LE(plain.length, tag(273, LONG) + 8);
  tiff.writeUInt32LE(data.length, tag(279, LONG) + 8);
  return tiff;
}

/** The same little-endian file, its first compression (tag 259) called another. */
export function compressedAs(tiff: Buffer, compression: number): Buffer {
  const changed = Buffer.from(tiff);
  const entry = changed.lastIndexOf(Buffer.from([0x03, 0x01, 0x03, 0x00, 0x01, 0x00, 0x00, 0x00]));
  changed.writeUInt16LE(compression, entry + 8);
  return changed;
}
