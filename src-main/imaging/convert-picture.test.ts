/** Photoshop documents, JPEG 2000, JPEG XL and bitmaps show their own colours; what they lack is said, and the inner JPEG is shown instead. */
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { fromBuffer } from '../metadata/byte-source.ts';
import { readFacts } from '../metadata/read-facts.ts';
import { makeThumbnail } from './make-thumbnail.ts';
import { paint } from './testing/tiff-variants.ts';

// WebAssembly is compiled at its first use, on machines that are busy.
vi.setConfig({ testTimeout: 60_000 });

const [WIDTH, HEIGHT] = [96, 64];

async function shown(file: Buffer) {
  const { type, preview, width, height } = readFacts(fromBuffer(file));
  const { read, size } = fromBuffer(file);
  const made = await makeThumbnail({ type, preview, width, height, size, read });
  const { channels } = await sharp(made.jpeg).stats();
  return {
    type,
    size: [made.width, made.height],
    facts: [width, height],
    note: made.note,
    mean: channels.slice(0, 3).map(({ mean }) => mean),
  };
}

function expectNear(found: readonly number[], wanted: readonly number[], within = 2): void {
  const away = found.map((value, at) => Math.abs(value - (wanted[at] ?? 0)));
  expect(Math.max(...away), `found ${found.map(Math.round)}, wanted ${wanted.map(Math.round)}`).toBeLessThan(within);
}

const COLOURS = [0, 1, 2].map((colour) => {
  let sum = 0;
  for (let y = 0; y < HEIGHT; y += 1) for (let x = 0; x < WIDTH; x += 1) sum += paint(x, y)[colour]! * 255;
  return sum / WIDTH / HEIGHT;
});

interface Psd {
  readonly mode: number;
  readonly depth?: 1 | 8 | 16;
  /** Stored values of all channels of a place, 0-1. */
  readonly channels: (x: number, y: number) => readonly number[];
  readonly packed?: boolean;
  readonly large?: boolean;
  readonly palette?: Buffer;
  readonly resources?: readonly (readonly [id: number, data: Buffer])[];
  /** As in the file: negative where the first extra channel is transparency. */
  readonly layerCount?: number;
}

function makePsd({
  mode,
  depth = 8,
  channels,
  packed = false,
  large = false,
  palette = Buffer.alloc(0),
  resources = [],
  layerCount,
}: Psd): Buffer {
  const count = channels(0, 0).length;
  const u16 = (value: number): Buffer => Buffer.from([(value >> 8) & 0xff, value & 0xff]);
  const u32 = (value: number): Buffer => Buffer.concat([u16(value >>> 16), u16(value & 0xffff)]);
  const length = (value: number): Buffer => (large ? Buffer.concat([u32(0), u32(value)]) : u32(value));
  const blocks = resources.map(([id, data]) =>
    Buffer.concat([Buffer.from('8BIM'), u16(id), u16(0), u32(data.length), data, Buffer.alloc(data.length % 2)]),
  );
  const all = Buffer.concat(blocks);
  const inner = layerCount === undefined ? Buffer.alloc(0) : Buffer.concat([length(2), u16(layerCount & 0xffff)]);
  const rows: Buffer[] = [];
  for (let channel = 0; channel < count; channel += 1)
    for (let y = 0; y < HEIGHT; y += 1) {
      const row = Buffer.alloc(depth === 1 ? WIDTH / 8 : (WIDTH * depth) / 8);
      for (let x = 0; x < WIDTH; x += 1) {
        const value = channels(x, y)[channel]!;
        if (depth === 1) row[x >> 3]! |= (value > 0.5 ? 1 : 0) << (7 - (x & 7));
        else if (depth === 8) row[x] = Math.round(value * 255);
        else row.writeUInt16BE(Math.round(value * 65535), x * 2);
      }
      rows.push(packed ? packBits(row) : row);
    }
  const counts = packed ? rows.map((row) => (large ? u32(row.length) : u16(row.length))) : [];
  const head = [
    Buffer.from('8BPS'),
    u16(large ? 2 : 1),
    Buffer.alloc(6),
    u16(count),
    u32(HEIGHT),
    u32(WIDTH),
    u16(depth),
    u16(mode),
  ];
  return Buffer.concat([
    ...head,
    u32(palette.length),
    palette,
    u32(all.length),
    all,
    length(inner.length),
    inner,
    u16(packed ? 1 : 0),
    ...counts,
    ...rows,
  ]);
}

/** Repeats where two are alike, literal bytes else. */
function packBits(row: Buffer): Buffer {
  const out: number[] = [];
  for (let at = 0; at < row.length; ) {
    let run = 1;
    while (run < 128 && row[at + run] === row[at]) run += 1;
    if (run > 1) out.push(257 - run, row[at]!);
    else out.push(0, row[at]!);
    at += run;
  }
  return Buffer.from(out);
}

const mask = (x: number): number => (x < WIDTH / 2 ? 0 : 1);
const rgb: Psd = { mode: 3, channels: paint };

describe('a Photoshop document', () => {
  test.each<readonly [string, Psd]>([
    ['RGB', rgb],
    ['RGB, packed', { ...rgb, packed: true }],
    ['RGB, large document, packed', { ...rgb, packed: true, large: true }],
    ['RGB, 16 bits', { ...rgb, depth: 16 }],
    ['RGB, 16 bits, packed', { ...rgb, depth: 16, packed: true }],
    ['RGB with a saved selection', { ...rgb, channels: (x, y) => [...paint(x, y), mask(x)], layerCount: 1 }],
    ['RGB with transparency that hides nothing', { ...rgb, channels: (x, y) => [...paint(x, y), 1], layerCount: -1 }],
  ])('%s', async (_name, psd) => {
    const { type, size, facts, mean, note } = await shown(makePsd(psd));
    expect({ type, size, facts, note }).toEqual({
      type: 'psd',
      size: [WIDTH, HEIGHT],
      facts: [WIDTH, HEIGHT],
      note: null,
    });
    expectNear(mean, COLOURS);
  });

  test('grey, duotone, bitmap, indexed, Lab', async () => {
    const green = COLOURS[1]!;
    for (const mode of [1, 8])
      expectNear((await shown(makePsd({ mode, channels: (x, y) => [paint(x, y)[1]] }))).mean, [green, green, green]);
    expectNear((await shown(makePsd({ mode: 0, depth: 1, channels: (x) => [x < 24 ? 1 : 0] }))).mean, [191, 191, 191]);
    const palette = Buffer.alloc(768);
    palette.set([200], 7);
    palette.set([100], 256 + 7);
    palette.set([50], 512 + 7);
    expectNear((await shown(makePsd({ mode: 2, palette, channels: () => [7 / 255] }))).mean, [200, 100, 50]);
    const lab: Psd = { mode: 9, channels: () => [0.5, 138 / 255, 118 / 255] };
    expectNear((await shown(makePsd(lab))).mean, [129, 114, 136]);
  });

  test.each([
    ['RGB', 3, paint, [8, 16]],
    ['grey', 1, (x: number, y: number) => [paint(x, y)[1]], [8, 16]],
    ['Lab', 9, () => [0.5, 128 / 255, 128 / 255], [8, 16]],
  ] as const)('%s with half of its picture see-through lets white through', async (_name, mode, channels, depths) => {
    for (const depth of depths) {
      const { mean: whole } = await shown(makePsd({ mode, depth, channels }));
      const half = makePsd({ mode, depth, channels: (x, y) => [...channels(x, y), 0.5], layerCount: -1 });
      const wanted = mode === 9 ? [185, 185, 185] : whole.map((value) => value / 2 + 127.5);
      expectNear((await shown(half)).mean, wanted, 4);
    }
  });

  test('CMYK as the same inks in a TIFF', async () => {
    // Half of each ink, stored as what it leaves of the paper, is the same as the whole half see-through.
    const thin = makePsd({ mode: 4, channels: (x, y) => [...paint(x, y).map((value) => (1 + value) / 2), 1] });
    const half = makePsd({ mode: 4, channels: (x, y) => [...paint(x, y), 1, 0.5], layerCount: -1 });
    expectNear((await shown(half)).mean, (await shown(thin)).mean);
    const { mean } = await shown(makePsd({ mode: 4, channels: (x, y) => [...paint(x, y), 1] }));
    // Stored as what the inks leave of the paper: no black, little blue.
    expectNear(mean, [108, 98, 55], 4);
  });

  test('saved without its merged picture is shown by the JPEG inside, and says so', async () => {
    const thumbnail = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#3060a0' } })
      .jpeg()
      .toBuffer();
    const header = Buffer.alloc(28);
    header.writeUInt32BE(1, 0);
    const resources = [
      [1057, Buffer.from([0, 0, 0, 1, 0])],
      [1036, Buffer.concat([header, thumbnail])],
    ] as const;
    const { size, note, mean } = await shown(makePsd({ ...rgb, channels: () => [1, 1, 1], resources }));
    expect({ size, note }).toEqual({ size: [60, 40], note: expect.stringContaining('embedded preview (60 x 40 px)') });
    expectNear(mean, [0x30, 0x60, 0xa0], 4);
    const alone = makePsd({ ...rgb, resources: [resources[0]] });
    await expect(shown(alone)).rejects.toThrow(/Maximize Compatibility/);
  });

  test('cut short is refused', async () => {
    for (const psd of [rgb, { ...rgb, packed: true }])
      await expect(shown(makePsd(psd).subarray(0, -200))).rejects.toThrow(/missing/);
  });
});

describe('a bitmap', () => {
  /** BITMAPINFOHEADER, 24 or 32 bits; `height` below zero: from the top. */
  function makeBmp(bits: 24 | 32, down: boolean): Buffer {
    const stride = Math.ceil((WIDTH * bits) / 32) * 4;
    const pixels = Buffer.alloc(stride * HEIGHT);
    for (let y = 0; y < HEIGHT; y += 1)
      for (let x = 0; x < WIDTH; x += 1) {
        const [r, g, b] = paint(x, y).map((value) => Math.round(value * 255));
        pixels.set([b!, g!, r!], (down ? y : HEIGHT - 1 - y) * stride + (x * bits) / 8);
      }
    const head = Buffer.alloc(54);
    head.write('BM', 'latin1');
    head.writeUInt32LE(54 + pixels.length, 2);
    head.writeUInt32LE(54, 10);
    head.writeUInt32LE(40, 14);
    head.writeInt32LE(WIDTH, 18);
    head.writeInt32LE(down ? -HEIGHT : HEIGHT, 22);
    head.writeUInt16LE(1, 26);
    head.writeUInt16LE(bits, 28);
    head.writeUInt32LE(pixels.length, 34);
    return Buffer.concat([head, pixels]);
  }

  test.each([
    [24, false],
    [24, true],
    [32, false],
  ] as const)('of %i bits, from the top: %s', async (bits, down) => {
    const { type, size, mean } = await shown(makeBmp(bits, down));
    expect({ type, size }).toEqual({ type: 'bmp', size: [WIDTH, HEIGHT] });
    expectNear(mean, COLOURS);
  });

  test('that claims more than it has, or more than any camera makes, is refused', async () => {
    const huge = makeBmp(24, false);
    huge.writeInt32LE(60_000, 18);
    await expect(shown(huge)).rejects.toThrow();
    huge.writeInt32LE(0x7fffffff, 18);
    await expect(shown(huge)).rejects.toThrow(/megapixels/);
  });
});

describe('JPEG 2000 and JPEG XL', () => {
  const samples = new URL('./testing/samples/', import.meta.url);
  test.each(['painted.jp2', 'painted.j2k', 'painted.jxl', 'painted-lossless.jxl', 'painted-16.jxl'])(
    '%s',
    async (name) => {
      const { size, facts, mean } = await shown(readFileSync(new URL(name, samples)));
      expect({ size, facts }).toEqual({ size: [WIDTH, HEIGHT], facts: [WIDTH, HEIGHT] });
      expectNear(mean, COLOURS, 4);
    },
  );

  test('a JPEG XL that says how it is turned is upright', async () => {
    const { size, facts } = await shown(readFileSync(new URL('turned.jxl', samples)));
    expect({ size, facts }).toEqual({ size: [HEIGHT, WIDTH], facts: [HEIGHT, WIDTH] });
  });

  test.each(['painted.jp2', 'painted.jxl'])('%s cut or changed ends as an answer', async (name) => {
    const whole = readFileSync(new URL(name, samples));
    await expect(shown(whole.subarray(0, 60))).rejects.toThrow();
    const noise = Buffer.from(whole);
    noise.set(deflateSync(Buffer.from(name.repeat(40))).subarray(0, 40), Math.floor(whole.length / 2));
    await shown(noise).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
  });
});
