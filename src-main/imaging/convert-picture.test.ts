/** Photoshop documents, JPEG 2000 and JPEG XL show their own colours; what they lack is said, and the inner JPEG is shown instead. */
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
    expectNear((await shown(makePsd(lab))).mean, [131, 114, 137]);
  });

  test.each([
    ['RGB', 3, paint],
    ['grey', 1, (x: number, y: number) => [paint(x, y)[1]]],
    ['Lab', 9, () => [0.5, 128 / 255, 128 / 255]],
    ['CMYK', 4, (x: number, y: number) => [...paint(x, y), 1]],
  ] as const)(
    '%s that is half see-through lies on white already: white does not come through twice',
    async (_name, mode, channels) => {
      for (const depth of [8, 16] as const) {
        const { mean: whole } = await shown(makePsd({ mode, depth, channels }));
        const half = makePsd({ mode, depth, channels: (x, y) => [...channels(x, y), 0.5], layerCount: -1 });
        expectNear((await shown(half)).mean, whole);
      }
    },
  );

  test('CMYK is stored as what the inks leave of the paper', async () => {
    const { mean } = await shown(makePsd({ mode: 4, channels: (x, y) => [...paint(x, y), 1] }));
    // No black, little blue.
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

  test('a JPEG 2000 with transparency lets white through; four channels that nothing names are refused', async () => {
    const { mean } = await shown(readFileSync(new URL('painted-half-clear.jp2', samples)));
    expectNear(
      mean,
      COLOURS.map((value) => (value * 128 + 255 * 127) / 255),
      4,
    );
    await expect(shown(readFileSync(new URL('painted-four.j2k', samples)))).rejects.toThrow(
      /which of them are colours/,
    );
  });

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
