/** RAW files of every maker, built byte by byte around real JPEGs: each is known by its content, sized by its sensor, and shown by its largest preview. */
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PhotoType } from '../domain/metadata.ts';
import { makeThumbnail } from '../imaging/make-thumbnail.ts';
import { fromBuffer } from '../metadata/byte-source.ts';
import { readFacts } from '../metadata/read-facts.ts';
import { be32, bytes, directory, entry, le16, le32 } from '../metadata/testing/byte-fixtures.ts';

const SENSOR = { width: 6016, height: 4016 };
const PREVIEW = { width: 1620, height: 1080 };
const [LONG, SHORT, ASCII, BYTE, UNDEFINED] = [4, 3, 2, 1, 7] as const;

let large: Buffer;
let small: Buffer;

/** Red is the large preview, blue the small one. */
beforeAll(async () => {
  const picture = (width: number, height: number, background: string): Promise<Buffer> =>
    sharp({ create: { width, height, channels: 3, background } })
      .jpeg()
      .toBuffer();
  large = await picture(PREVIEW.width, PREVIEW.height, '#c02020');
  small = await picture(160, 120, '#2020c0');
});

/** A file put together from its end: what is pointed to comes before what points. */
class Layout {
  readonly #parts: Uint8Array[] = [];
  #length: number;
  constructor(head: number) {
    this.#length = head;
  }
  /** Where the part begins in the file. */
  put(part: Uint8Array): number {
    const at = this.#length;
    this.#parts.push(part);
    this.#length += part.length;
    return at;
  }
  /** The file, with a TIFF header whose first directory lies at `first`. */
  tiff(mark: string, first: number, more: Uint8Array = new Uint8Array(0)): Buffer {
    return Buffer.concat([bytes(mark, le32(first), more), ...this.#parts]);
  }
}

const text = (file: Layout, tag: number, value: string): Uint8Array =>
  entry(tag, ASCII, value.length + 1, file.put(bytes(value, 0)));
const sensor = (compression: number, photometric: number): readonly Uint8Array[] => [
  entry(0x100, LONG, 1, SENSOR.width),
  entry(0x101, LONG, 1, SENSOR.height),
  entry(0x103, SHORT, 1, compression),
  entry(0x106, SHORT, 1, photometric),
];
const thumbnailSize = [entry(0x100, LONG, 1, 160), entry(0x101, LONG, 1, 120)] as const;
const pointed = (at: number, jpeg: Buffer): readonly Uint8Array[] => [
  entry(0x201, LONG, 1, at),
  entry(0x202, LONG, 1, jpeg.length),
];
const strip = (at: number, jpeg: Buffer, compression: number): readonly Uint8Array[] => [
  entry(0x103, SHORT, 1, compression),
  entry(0x111, LONG, 1, at),
  entry(0x117, LONG, 1, jpeg.length),
];

/** Olympus: the preview's place is in a directory of the maker's notes, counted from their beginning. */
function orf(): Buffer {
  const file = new Layout(8);
  const smallAt = file.put(small);
  const make = text(file, 0x10f, 'OLYMPUS IMAGING CORP.');
  // Mark (12 bytes), a directory of one entry (18), the camera's settings (30), and the preview right behind.
  const settings = directory(0, entry(0x101, LONG, 1, 60), entry(0x102, LONG, 1, large.length));
  const notes = bytes('OLYMPUS\0II', 3, 0, directory(0, entry(0x2020, LONG, 1, 30)), settings);
  const notesAt = file.put(notes);
  file.put(large);
  const exif = file.put(directory(0, entry(0x927c, UNDEFINED, notes.length, notesAt)));
  const next = file.put(directory(0, ...thumbnailSize, ...pointed(smallAt, small)));
  const first = file.put(directory(next, ...sensor(1, 1), make, entry(0x8769, LONG, 1, exif)));
  return file.tiff('IIRO', first);
}

function pef(): Buffer {
  const file = new Layout(8);
  const make = text(file, 0x10f, 'PENTAX Corporation');
  const third = file.put(
    directory(
      0,
      entry(0x100, LONG, 1, PREVIEW.width),
      entry(0x101, LONG, 1, PREVIEW.height),
      ...pointed(file.put(large), large),
    ),
  );
  const second = file.put(directory(third, ...thumbnailSize, ...pointed(file.put(small), small)));
  const first = file.put(directory(second, ...sensor(65_535, 32_803), make));
  return file.tiff('II*\0', first);
}

function cr2(): Buffer {
  const file = new Layout(16);
  const make = text(file, 0x10f, 'Canon');
  const second = file.put(directory(0, ...pointed(file.put(small), small)));
  const first = file.put(
    directory(
      second,
      entry(0x100, LONG, 1, SENSOR.width),
      entry(0x101, LONG, 1, SENSOR.height),
      ...strip(file.put(large), large, 6),
      make,
    ),
  );
  return file.tiff('II*\0', first, bytes('CR', 2, 0, le32(0)));
}

/** A small picture first, the large one and the sensor's in sub-directories. */
function subDirectories(make: string, compression: number, mark: readonly Uint8Array[] = []): Buffer {
  const file = new Layout(8);
  const maker = text(file, 0x10f, make);
  const preview = file.put(directory(0, entry(0xfe, LONG, 1, 1), ...pointed(file.put(large), large)));
  const raw = file.put(directory(0, entry(0xfe, LONG, 1, 0), ...sensor(compression, 32_803)));
  const subs = file.put(bytes(le32(preview), le32(raw)));
  const first = file.put(
    directory(
      0,
      entry(0xfe, LONG, 1, 1),
      ...thumbnailSize,
      ...pointed(file.put(small), small),
      maker,
      entry(0x14a, LONG, 2, subs),
      ...mark,
    ),
  );
  return file.tiff('II*\0', first);
}

function rw2(): Buffer {
  const file = new Layout(8);
  const first = file.put(
    directory(
      0,
      entry(4, SHORT, 1, 0),
      entry(5, SHORT, 1, 0),
      entry(6, SHORT, 1, SENSOR.height),
      entry(7, SHORT, 1, SENSOR.width),
      entry(0x2e, UNDEFINED, large.length, file.put(large)),
    ),
  );
  return file.tiff('IIU\0', first);
}

function raf(): Buffer {
  const head = bytes('FUJIFILMCCD-RAW 0201', ...Array.from({ length: 64 }, () => 0), be32(160), be32(large.length));
  return Buffer.concat([head, Buffer.alloc(160 - head.length), large]);
}

function cr3(): Buffer {
  const box = (type: string, ...parts: readonly Uint8Array[]): Uint8Array => {
    const body = Buffer.concat(parts);
    return bytes(be32(body.length + 8), type, body);
  };
  const canon = Buffer.from('85c0b687820f11e08111f4ce462b6a48', 'hex');
  const preview = Buffer.from('eaf42b5e1c984b88b9fbb7dc406e4d16', 'hex');
  const facts = new Layout(8);
  const make = text(facts, 0x10f, 'Canon');
  const first = facts.put(
    directory(0, entry(0x100, LONG, 1, SENSOR.width), entry(0x101, LONG, 1, SENSOR.height), make),
  );
  return Buffer.concat([
    box('ftyp', bytes('crx ', be32(1), 'crx isom')),
    box('moov', box('uuid', canon, box('CMT1', facts.tiff('II*\0', first)))),
    box('uuid', preview, be32(0), be32(1), box('PRVW', Buffer.alloc(16), large)),
  ]);
}

/** A container around 6,016 x 4,016 pixels of codestream header, with EXIF and its thumbnail. */
function jxl(): Buffer {
  const exif = new Layout(8);
  const second = exif.put(directory(0, ...pointed(exif.put(large), large)));
  const first = exif.put(directory(second, text(exif, 0x10f, 'Canon')));
  const box = (type: string, ...parts: readonly Uint8Array[]): Uint8Array => {
    const body = Buffer.concat(parts);
    return bytes(be32(body.length + 8), type, body);
  };
  return Buffer.concat([
    bytes(be32(12), 'JXL ', 0x0d, 0x0a, 0x87, 0x0a),
    box('ftyp', bytes('jxl ', be32(0), 'jxl ')),
    box('Exif', be32(0), exif.tiff('II*\0', first)),
    box('jxlc', codestream()),
  ]);
}

/** Bits from the lowest: not small, height in 13 bits, no ratio, width in 13 bits, all else by default. */
function codestream(): Uint8Array {
  const bits = [0, ...field(1, 2), ...field(SENSOR.height - 1, 13), ...field(0, 3), ...field(1, 2)];
  bits.push(...field(SENSOR.width - 1, 13), 1);
  const packed: number[] = Array.from({ length: Math.ceil(bits.length / 8) }, () => 0);
  bits.forEach((bit, at) => {
    packed[at >> 3]! |= bit << (at & 7);
  });
  return bytes(0xff, 0x0a, ...packed);
}

function field(value: number, width: number): readonly number[] {
  return Array.from({ length: width }, (_, bit) => (value >> bit) & 1);
}

const FILES: readonly (readonly [type: PhotoType, make: () => Buffer, sized: boolean])[] = [
  ['orf', orf, true],
  ['pef', pef, true],
  ['cr2', cr2, true],
  ['nef', () => subDirectories('NIKON CORPORATION', 34_713), true],
  ['arw', () => subDirectories('SONY', 32_767), true],
  ['dng', () => subDirectories('Leica', 7, [entry(0xc612, BYTE, 4, 0x401)]), true],
  ['rw2', rw2, true],
  // Its sensor's table is left out here: the JPEG speaks for the size.
  ['raf', raf, false],
  ['cr3', cr3, true],
  ['jxl', jxl, true],
];

describe('the largest preview', () => {
  test.each(FILES)('of %s is found and shown', async (type, make, sized) => {
    const file = make();
    const facts = readFacts(fromBuffer(file));
    expect(facts.type).toBe(type);
    expect(facts.preview).toMatchObject(PREVIEW);
    expect(facts.warnings).toEqual([]);
    const { width, height } = facts.fullSize ?? facts;
    expect({ width, height }).toEqual(sized ? SENSOR : PREVIEW);
    const shown = await makeThumbnail({ ...facts, size: file.length, read: (at, n) => file.subarray(at, at + n) });
    // A JPEG XL's own pixels are decoded first, and this one has none.
    const why = type === 'jxl' ? ': the picture itself cannot be decoded.' : '.';
    expect(shown.note).toBe(`Shown by its embedded preview (1620 x 1080 px)${why}`);
    const { dominant } = await sharp(shown.jpeg).stats();
    expect(dominant.r).toBeGreaterThan(dominant.b + 80);
  });

  test('lies as the photograph does: turned with it', async () => {
    const turned = new Layout(8);
    const make = text(turned, 0x10f, 'PENTAX Corporation');
    const next = turned.put(directory(0, ...pointed(turned.put(large), large)));
    const first = turned.put(directory(next, ...sensor(65_535, 32_803), make, entry(0x112, SHORT, 1, 6)));
    const bytesOf = turned.tiff('II*\0', first);
    const facts = readFacts(fromBuffer(bytesOf));
    expect(facts).toMatchObject({ type: 'pef', width: SENSOR.height, height: SENSOR.width, orientation: 6 });
    const source = { size: bytesOf.length, read: (at: number, n: number) => bytesOf.subarray(at, at + n) };
    const shown = await makeThumbnail({ ...facts, ...source });
    expect(await sharp(shown.jpeg).metadata()).toMatchObject({ width: 352, height: 528 });
  });
});

test('the header of a RAW file alone is a row, not an error', () => {
  for (const mark of ['IIRO', 'IIU\0', 'II*\0']) {
    const facts = readFacts(fromBuffer(Buffer.from(bytes(mark, le32(8), le16(0), le32(0)))));
    expect(facts.preview).toBeNull();
  }
});

test('RW2: what the frame does not say, the EXIF of its JPEG does', async () => {
  const own = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#c02020' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Jane Doe' }, IFD2: { DateTimeOriginal: '2024:08:12 21:05:03' } })
    .toBuffer();
  const file = new Layout(8);
  const first = file.put(directory(0, entry(0x112, SHORT, 1, 6), entry(0x2e, UNDEFINED, own.length, file.put(own))));
  const facts = readFacts(fromBuffer(file.tiff('IIU\0', first)));
  expect(facts).toMatchObject({ type: 'rw2', width: 48, height: 64, orientation: 6 });
  expect(facts.metadata).toEqual({ creator: ['Jane Doe'], dateCreated: '2024-08-12T21:05:03' });
});
