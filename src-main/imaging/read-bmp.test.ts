/** Bitmaps of every header, depth and compression show the same picture; what is cut or unknown is refused with its reason. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { fromBuffer } from '../metadata/byte-source.ts';
import { readFacts } from '../metadata/read-facts.ts';
import { makeThumbnail } from './make-thumbnail.ts';

const [WIDTH, HEIGHT] = [45, 30];
/** Blue, green, red: four colours, one in each quarter. */
const COLOURS = [
  [200, 40, 20],
  [30, 180, 60],
  [20, 90, 220],
  [240, 230, 250],
] as const;
const colourAt = (x: number, y: number): number => (x * 2 < WIDTH ? 0 : 1) + (y * 2 < HEIGHT ? 0 : 2);

async function shown(file: Buffer) {
  const { type, preview, width, height } = readFacts(fromBuffer(file));
  const { read, size } = fromBuffer(file);
  const made = await makeThumbnail({ type, preview, width, height, size, read });
  const { data, info } = await sharp(made.jpeg).raw().toBuffer({ resolveWithObject: true });
  const corner = (x: number, y: number): readonly number[] =>
    [2, 1, 0].map((colour) => data[(y * info.width + x) * info.channels + colour]!);
  const [right, bottom] = [info.width - 4, info.height - 4];
  return {
    facts: [width, height],
    corners: [corner(3, 3), corner(right, 3), corner(3, bottom), corner(right, bottom)],
  };
}

interface Bitmap {
  /** Length of the header. */
  readonly head?: number;
  readonly bits: number;
  readonly compression?: number;
  readonly masks?: readonly number[];
  readonly isTopDown?: boolean;
  readonly data: Buffer;
}

function makeBmp({ head = 40, bits, compression = 0, masks = [], isTopDown = false, data }: Bitmap): Buffer {
  const header = Buffer.alloc(Math.max(head, 40));
  header.writeUInt32LE(head, 0);
  if (head === 12) {
    header.writeUInt16LE(WIDTH, 4);
    header.writeUInt16LE(HEIGHT, 6);
    header.writeUInt16LE(1, 8);
    header.writeUInt16LE(bits, 10);
  } else {
    header.writeInt32LE(WIDTH, 4);
    header.writeInt32LE(isTopDown ? -HEIGHT : HEIGHT, 8);
    header.writeUInt16LE(1, 12);
    header.writeUInt16LE(bits, 14);
    header.writeUInt32LE(compression, 16);
    header.writeUInt32LE(data.length, 20);
  }
  const maskBytes = Buffer.alloc(masks.length * 4);
  masks.forEach((mask, at) => {
    maskBytes.writeUInt32LE(mask, at * 4);
    if (head >= 52) header.writeUInt32LE(mask, 40 + at * 4);
  });
  const palette =
    bits > 8
      ? []
      : Array.from({ length: 1 << bits }, (_, n) => [...(COLOURS[n] ?? [9, 9, 9]), ...(head === 12 ? [] : [0])]);
  const body = Buffer.concat([
    header.subarray(0, head),
    head === 40 ? maskBytes : Buffer.alloc(0),
    Buffer.from(palette.flat()),
  ]);
  const file = Buffer.alloc(14);
  file.write('BM', 'latin1');
  file.writeUInt32LE(14 + body.length + data.length, 2);
  file.writeUInt32LE(14 + body.length, 10);
  return Buffer.concat([file, body, data]);
}

/** Rows as they are stored, filled to four bytes. */
function rows(row: (y: number) => Buffer, isTopDown = false): Buffer {
  return Buffer.concat(
    Array.from({ length: HEIGHT }, (_, n) => {
      const bytes = row(isTopDown ? n : HEIGHT - 1 - n);
      return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    }),
  );
}

const across = Array.from({ length: WIDTH }, (_, x) => x);
/** Numbers of a palette. */
const numbers = (bits: number) =>
  rows((y) => {
    const row = Buffer.alloc(Math.ceil((WIDTH * bits) / 8));
    for (const x of across) row[(x * bits) >> 3]! |= colourAt(x, y) << (8 - bits - ((x * bits) & 7));
    return row;
  });
const plain = (bytes: number, isTopDown = false) =>
  rows(
    (y) => Buffer.from(across.flatMap((x) => [...COLOURS[colourAt(x, y)]!, ...(bytes === 4 ? [0] : [])])),
    isTopDown,
  );
const packed = (bytes: 2 | 4, bits: readonly number[]) =>
  rows((y) => {
    const row = Buffer.alloc(WIDTH * bytes);
    for (const x of across) {
      const [blue, green, red] = COLOURS[colourAt(x, y)]!.map((value, at) => (value * (2 ** bits[at]! - 1)) / 255);
      const value =
        Math.round(red!) * 2 ** (bits[0]! + bits[1]!) + Math.round(green!) * 2 ** bits[0]! + Math.round(blue!);
      if (bytes === 2) row.writeUInt16LE(value, x * 2);
      else row.writeUInt32LE(value, x * 4);
    }
    return row;
  });
/** The left half as a run, the right one as it is, the lower rows with a move in front. */
function runs(bits: 4 | 8 | 24): Buffer {
  const half = Math.ceil(WIDTH / 2);
  const out: number[] = [];
  for (let y = HEIGHT - 1; y >= 0; y -= 1) {
    const [left, right] = [colourAt(0, y), colourAt(WIDTH - 1, y)];
    const one = (n: number): readonly number[] => (bits === 24 ? COLOURS[n]! : bits === 8 ? [n] : [n * 17]);
    out.push(half, ...one(left));
    const rest = WIDTH - half;
    const pieces = bits === 4 ? Math.ceil(rest / 2) : rest;
    const literal = Array.from({ length: pieces }, () => one(right)).flat();
    out.push(0, rest, ...literal, ...(literal.length % 2 ? [0] : []), 0, 0);
  }
  return Buffer.from([...out, 0, 1]);
}

const MASKS_565 = [0xf800, 0x7e0, 0x1f];
const MASKS_ALPHA = [0xff0000, 0xff00, 0xff, 0xff000000];

describe('a bitmap', () => {
  test.each<readonly [string, Bitmap]>([
    ['24 bits', { bits: 24, data: plain(3) }],
    ['24 bits, from the top', { bits: 24, data: plain(3, true), isTopDown: true }],
    ['32 bits whose fourth byte is zero', { bits: 32, data: plain(4) }],
    ['2 bits', { bits: 2, data: numbers(2) }],
    ['4 bits', { bits: 4, data: numbers(4) }],
    ['8 bits', { bits: 8, data: numbers(8) }],
    ['OS/2, 24 bits', { head: 12, bits: 24, data: plain(3) }],
    ['OS/2, 8 bits', { head: 12, bits: 8, data: numbers(8) }],
    ['OS/2 2, 24 bits', { head: 64, bits: 24, data: plain(3) }],
    ['OS/2 2, short header', { head: 16, bits: 24, data: plain(3) }],
    ['runs of 8 bits', { bits: 8, compression: 1, data: runs(8) }],
    ['runs of 4 bits', { bits: 4, compression: 2, data: runs(4) }],
    ['OS/2 2, runs of 24 bits', { head: 64, bits: 24, compression: 4, data: runs(24) }],
    ['16 bits', { bits: 16, data: packed(2, [5, 5, 5]) }],
    ['16 bits with masks', { bits: 16, compression: 3, masks: MASKS_565, data: packed(2, [5, 6, 5]) }],
    ['16 bits, version 2', { head: 52, bits: 16, compression: 3, masks: MASKS_565, data: packed(2, [5, 6, 5]) }],
    [
      '10 bits a colour',
      { bits: 32, compression: 3, masks: [0x3ff00000, 0xffc00, 0x3ff], data: packed(4, [10, 10, 10]) },
    ],
    ['version 5 with an empty alpha', { head: 124, bits: 32, compression: 3, masks: MASKS_ALPHA, data: plain(4) }],
    ['four masks behind the header', { bits: 32, compression: 6, masks: MASKS_ALPHA, data: plain(4) }],
  ])('of %s', async (_name, bitmap) => {
    const { facts, corners } = await shown(makeBmp(bitmap));
    expect(facts).toEqual([WIDTH, HEIGHT]);
    corners.forEach((corner, at) => {
      const away = corner.map((value, colour) => Math.abs(value - COLOURS[at]![colour]!));
      expect(Math.max(...away), `corner ${at}: ${corner}, wanted ${COLOURS[at]}`).toBeLessThan(12);
    });
  });

  test('of two colours', async () => {
    const data = rows(() => Buffer.alloc(Math.ceil(WIDTH / 8)));
    expect((await shown(makeBmp({ bits: 1, data }))).corners[3]).toEqual(
      (await shown(makeBmp({ bits: 8, data: rows(() => Buffer.alloc(WIDTH)) }))).corners[3],
    );
  });

  test.each([4, 5])('with a picture inside (%i) is that picture', async (compression) => {
    const picture = sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#3060a0' } });
    const data = await (compression === 4 ? picture.jpeg() : picture.png()).toBuffer();
    const { corners } = await shown(makeBmp({ bits: 0, compression, data }));
    expect(corners[0]!.map((value) => Math.round(value / 16))).toEqual([10, 6, 3]);
  });

  test('that is cut short, larger than any camera makes, or of an unknown kind is refused', async () => {
    const whole = makeBmp({ bits: 24, data: plain(3) });
    await expect(shown(whole.subarray(0, -200))).rejects.toThrow(/missing/);
    await expect(shown(makeBmp({ bits: 8, compression: 1, data: runs(8).subarray(0, -90) }))).rejects.toThrow(
      /missing/,
    );
    const huge = Buffer.from(whole);
    huge.writeInt32LE(0x7fffffff, 18);
    await expect(shown(huge)).rejects.toThrow(/megapixels/);
    await expect(shown(makeBmp({ bits: 24, compression: 77, data: plain(3) }))).rejects.toThrow(/not read here/);
  });
});
