/** TIFFs of every layout, written byte by byte: each shows its photograph in its own colours, on screen and exported, or says why not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type TiffOptions } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromBuffer } from '../metadata/byte-source.ts';
import { readFacts } from '../metadata/read-facts.ts';
import { makeThumbnail } from './make-thumbnail.ts';
import { openOriginal } from './open-original.ts';
import type { Pixels } from './open-sharp.ts';
import { decodeBase } from './render-export.ts';
import { rgbProfile, srgbFrom } from './testing/export-colour-math.ts';
import { makeTiff, packed12, paint, type TiffImage, type TiffLayout } from './testing/tiff-variants.ts';

const [WIDTH, HEIGHT] = [96, 64];
const PLAIN: TiffImage = { width: WIDTH, height: HEIGHT, bits: 8, format: 1, photometric: 2, samples: paint };
/** A saved selection: half of the picture. */
const mask = (x: number): number => (x < WIDTH / 2 ? 0 : 1);
const green = (x: number, y: number): readonly number[] => [paint(x, y)[1]];
const with_ =
  (...more: readonly ((x: number, y: number) => number)[]): TiffImage['samples'] =>
  (x, y) => [...paint(x, y), ...more.map((one) => one(x, y))];
const inks: TiffImage['samples'] = (x, y) => [...paint(x, y).map((value) => 1 - value), 0];
const thumbnail: TiffImage = { ...PLAIN, width: 24, height: 16, samples: () => [1, 0, 1] };
const profile = (): Uint8Array => rgbProfile('adobe-rgb');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-tiff-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Mean = readonly number[];

async function meanOf(picture: Uint8Array | Pixels): Promise<Mean> {
  const image =
    picture instanceof Uint8Array
      ? sharp(picture)
      : sharp(picture.data, { raw: { width: picture.width, height: picture.height, channels: picture.channels } });
  const { channels } = await image.removeAlpha().stats();
  return channels.slice(0, 3).map(({ mean }) => mean);
}

async function shown(tiff: Buffer) {
  const { type, preview, width, height } = readFacts(fromBuffer(tiff));
  expect(type).toBe('tiff');
  const source = fromBuffer(tiff);
  const made = await makeThumbnail({ type, preview, width, height, size: source.size, read: source.read });
  return {
    mean: await meanOf(made.jpeg),
    damage: made.damage,
    size: [made.width, made.height],
    facts: [width, height],
  };
}

async function exported(tiff: Buffer): Promise<Mean> {
  const path = join(folder, 'one.tif');
  writeFileSync(path, tiff);
  const original = {
    path,
    type: 'tiff',
    preview: null,
    subject: 'one.tif',
    expectedSha256: null,
    proven: false,
    asFarAsWhole: false,
  } as const;
  return meanOf(await decodeBase(await openOriginal(original, undefined), 4000));
}

function expectNear(found: Mean, wanted: Mean): void {
  const away = found.map((value, at) => Math.abs(value - (wanted[at] ?? 0)));
  expect(Math.max(...away), `found ${found.map(Math.round)}, wanted ${wanted.map(Math.round)}`).toBeLessThan(2);
}

function painted(
  of: (rgb: readonly [number, number, number]) => Mean = (rgb) => rgb.map((value) => value * 255),
): Mean {
  const sum = [0, 0, 0];
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) for (const [at, value] of of(paint(x, y)).entries()) sum[at]! += value;
  return sum.map((value) => value / WIDTH / HEIGHT);
}
const COLOURS = painted();
const GREYS = [COLOURS[1]!, COLOURS[1]!, COLOURS[1]!];
const ADOBE = painted((rgb) =>
  srgbFrom('adobe-rgb', rgb.map((value) => value * 255) as unknown as [number, number, number]),
);

type Variant = readonly [name: string, image: Partial<TiffImage>, layout?: TiffLayout];
/** The test framework's table reads no optional third. */
const table = (variants: readonly Variant[]) => variants.map(([name, image, layout]) => ({ name, image, layout }));

const LAYOUTS: readonly Variant[] = [
  ['8 bits', {}],
  ['big-endian', {}, { little: false }],
  ['BigTIFF', {}, { big: true }],
  ['BigTIFF, big-endian, tiled', { tile: 32 }, { big: true, little: false }],
  ['planes apart', { planar: true }],
  ['tiles of planes', { planar: true, tile: 48, bits: 16 }],
  ['deflate with differences', { deflate: true, predictor: true, rowsPerStrip: 7 }],
  ['16 bits', { bits: 16 }],
  ['32 bits', { bits: 32 }],
  ['32 bits in tiles of planes', { bits: 32, planar: true, tile: 32 }],
  ['32 bits, big-endian, deflate', { bits: 32, deflate: true, predictor: true }, { little: false }],
  ['8 bits with a sign', { format: 2 }],
  ['16 bits with a sign', { bits: 16, format: 2 }],
];

const EXTRA: readonly Variant[] = [
  ['one unspecified', { samples: with_(mask), extra: [0] }],
  ['one that is not even announced', { samples: with_(mask) }],
  ['two', { samples: with_(mask, (x) => 1 - mask(x)), extra: [0, 0] }],
  ['three', { samples: with_(mask, () => 0, mask), extra: [0, 0, 0] }],
  ['six', { samples: with_(mask, mask, mask, mask, mask, mask), extra: [0, 0, 0, 0, 0, 0] }],
  ['alpha that hides nothing, and a selection', { samples: with_(() => 1, mask), extra: [2, 0] }],
  ['one, 16 bits, planes apart', { bits: 16, planar: true, samples: with_(mask), extra: [0] }],
  [
    'one, tiles, deflate with differences, BigTIFF',
    { tile: 48, bits: 16, deflate: true, predictor: true, samples: with_(mask), extra: [0] },
    { big: true, little: false },
  ],
  ['one, strips', { rowsPerStrip: 5, samples: with_(mask), extra: [0] }],
];

describe('colours as they were written', () => {
  test.each([...table(LAYOUTS), ...table(EXTRA).map((one) => ({ ...one, name: `extra channels: ${one.name}` }))])(
    '$name',
    async ({ image, layout }) => {
      const tiff = makeTiff([{ ...PLAIN, ...image }], layout);
      const { mean, damage, size, facts } = await shown(tiff);
      expect({ damage, size, facts }).toEqual({ damage: null, size: [WIDTH, HEIGHT], facts: [WIDTH, HEIGHT] });
      expectNear(mean, COLOURS);
      expectNear(await exported(tiff), COLOURS);
    },
  );

  test.each(
    table([
      ['8 bits', {}],
      ['white is zero', { photometric: 0, samples: (x, y) => [1 - green(x, y)[0]!] }],
      ['32 bits', { bits: 32 }],
      ['32 bits, white is zero', { bits: 32, photometric: 0, samples: (x, y) => [1 - green(x, y)[0]!] }],
      ['with a selection', { samples: (x, y) => [...green(x, y), mask(x)], extra: [0] }],
      ['with two selections', { samples: (x, y) => [...green(x, y), mask(x), 0], extra: [0, 0] }],
    ]),
  )('grey: $name', async ({ image }) => {
    const tiff = makeTiff([{ ...PLAIN, photometric: 1, samples: green, ...image }]);
    expectNear((await shown(tiff)).mean, GREYS);
    expectNear(await exported(tiff), GREYS);
  });

  test.each(
    table([
      ['with a selection', { samples: (x, y) => [...inks(x, y), mask(x)], extra: [0] }],
      ['with two', { samples: (x, y) => [...inks(x, y), mask(x), 0], extra: [0, 0] }],
    ]),
  )('CMYK $name as without', async ({ image }) => {
    const wanted = await exported(makeTiff([{ ...PLAIN, photometric: 5, samples: inks }]));
    expectNear(await exported(makeTiff([{ ...PLAIN, photometric: 5, ...image }])), wanted);
  });

  test.each(
    table([
      ['8 bits', { photometric: 8, samples: () => [0.5, 10 / 255, 246 / 255] }],
      ['16 bits', { photometric: 8, bits: 16, samples: () => [0.5, 2560 / 65535, (65536 - 2560) / 65535] }],
      ['8 bits, axes from 128', { photometric: 9, samples: () => [0.5, 138 / 255, 118 / 255] }],
      ['8 bits with a selection', { photometric: 8, samples: (x) => [0.5, 10 / 255, 246 / 255, mask(x)], extra: [0] }],
    ]),
  )('Lab, $name', async ({ image }) => {
    // L* 50, a* 10, b* -10 by the published formulas.
    expectNear(await exported(makeTiff([{ ...PLAIN, ...image }])), [129, 114, 136]);
  });

  // ITU-R BT.601 and BT.709 by their own words: brightness, then the differences of blue and of red around the middle.
  const ycc =
    ([red, green_, blue]: readonly number[], range: readonly number[]): TiffImage['samples'] =>
    (x, y) => {
      const [r, g, b] = paint(x, y);
      const light = red! * r + green_! * g + blue! * b;
      const [black, white, , most] = range as [number, number, number, number];
      const away = (most - 128) / 127;
      const difference = (colour: number, part: number): number =>
        (128 + ((colour - light) / (2 - 2 * part)) * 255 * away) / 255;
      return [(black + light * (white - black)) / 255, difference(b, blue!), difference(r, red!)];
    };
  const BT601 = [0.299, 0.587, 0.114];
  const BT709 = [0.2126, 0.7152, 0.0722];
  const FULL = [0, 255, 128, 255, 128, 255];
  const VIDEO = [16, 235, 128, 240, 128, 240];
  /** As eight bytes, the least first. */
  const fraction = (above: number, below: number): number => above + below * 2 ** 32;
  const alone: NonNullable<TiffImage['more']> = [[530, 3, [1, 1]]];

  test.each(
    table([
      ['by itself', { samples: ycc(BT601, FULL), more: alone }],
      ['packed, in strips', { samples: ycc(BT601, FULL), more: alone, deflate: true, rowsPerStrip: 10 }],
      ['in tiles', { samples: ycc(BT601, FULL), more: alone, tile: 32 }],
      ['each sample apart', { samples: ycc(BT601, FULL), more: alone, planar: true }],
      [
        'in the range of video',
        { samples: ycc(BT601, VIDEO), more: [...alone, [532, 5, VIDEO.map((one) => fraction(one, 1))]] },
      ],
      [
        'with parts of its own',
        {
          samples: ycc(BT709, FULL),
          more: [[529, 5, BT709.map((one) => fraction(Math.round(one * 10_000), 10_000))], ...alone],
        },
      ],
    ]),
  )('brightness and differences of colour, one of each a pixel, $name', async ({ image }) => {
    const tiff = makeTiff([{ ...PLAIN, photometric: 6, ...image }]);
    expectNear(await exported(tiff), COLOURS);
    expectNear((await shown(tiff)).mean, COLOURS);
  });

  test('the same with 16 bits is refused', async () => {
    const tiff = makeTiff([{ ...PLAIN, bits: 16, photometric: 6, samples: ycc(BT601, FULL), more: alone }]);
    await expect(exported(tiff)).rejects.toThrow(/brightness and differences of colour/);
  });

  test.each([
    ['RGB', 2, paint, [8, 16]],
    ['CMYK', 5, inks, [8, 16]],
    ['grey', 1, green, [8, 16]],
    ['Lab', 8, () => [0.5, 0, 0], [8, 16]],
    ['Lab, axes from the middle', 9, () => [0.5, 128 / 255, 128 / 255], [8]],
  ] as const)(
    '%s lets white through where its file calls a channel transparency',
    async (_name, photometric, samples, depths) => {
      for (const bits of depths) {
        const whole = await exported(makeTiff([{ ...PLAIN, photometric, bits, samples }]));
        const half = makeTiff([
          { ...PLAIN, photometric, bits, samples: (x, y) => [...samples(x, y), 0.5], extra: [2] },
        ]);
        // Lab and inks are mixed with the paper as they are: L* 75, and half of each ink.
        const thin: TiffImage['samples'] = (x, y) => samples(x, y).map((value) => value / 2);
        const wanted =
          photometric >= 8
            ? [185, 185, 185]
            : photometric === 5
              ? await exported(makeTiff([{ ...PLAIN, photometric, bits, samples: thin }]))
              : whole.map((value) => value / 2 + 127.5);
        expectNear(await exported(half), wanted);
        expectNear((await shown(half)).mean, wanted);
        const none = makeTiff([{ ...PLAIN, photometric, bits, samples: (x, y) => [...samples(x, y), 1], extra: [2] }]);
        expectNear(await exported(none), whole);
      }
    },
  );

  test('transparency that the file calls so lets white through', async () => {
    for (const [kind, strength] of [
      [2, 1],
      [1, 0.5],
    ] as const) {
      const samples: TiffImage['samples'] = (x, y) => [...paint(x, y).map((value) => value * strength), 0.5];
      expectNear(
        await exported(makeTiff([{ ...PLAIN, samples, extra: [kind] }])),
        COLOURS.map((value) => value / 2 + 127.5),
      );
    }
  });
});

describe('16 bits of which few are used', () => {
  const dark: TiffImage['samples'] = (x, y) => paint(x, y).map((value) => (value * 4095) / 65_535);
  const deep = (more: Partial<TiffImage>): Buffer => makeTiff([{ ...PLAIN, bits: 16, samples: dark, ...more }]);
  const text = (words: string): readonly [number, number, readonly number[]] => [
    270,
    2,
    [...Buffer.from(`${words}\0`, 'latin1')],
  ];

  test.each(
    table([
      ['colours', {}],
      ['grey', { photometric: 1, samples: (x, y) => [dark(x, y)[1]!] }],
      ['white is zero', { photometric: 0, samples: (x, y) => [1 - dark(x, y)[1]!] }],
      ['planes apart, deflate', { planar: true, deflate: true }],
      ['with one hot pixel', { samples: (x, y) => (x === 5 && y === 5 ? [1, 1, 1] : dark(x, y)) }],
    ]),
  )('are refused with the reason, on screen and in an export: $name', async ({ image }) => {
    const reason = /use less than a quarter of their range/;
    await expect(shown(deep(image))).rejects.toThrow(reason);
    await expect(exported(deep(image))).rejects.toThrow(reason);
  });

  test.each(
    table([
      ['the most of a sample', { more: [[281, 3, [4095]]] }],
      ['the range that ImageJ shows', { more: [text('ImageJ=1.53t\nimages=1\nmin=0.0\nmax=4095.0\n')] }],
    ]),
  )('show their own colours where the file says $name', async ({ image }) => {
    expectNear((await shown(deep(image))).mean, COLOURS);
    expectNear(await exported(deep(image)), COLOURS);
  });

  test('are not what is the matter with a bright picture whose bytes are damaged', async () => {
    const tiff = deep({ samples: paint, deflate: true });
    // The first of its packed bytes.
    tiff.fill(0xff, 8, 16);
    expect((await shown(tiff)).damage).toMatch(/incorrect header/i);
    await expect(exported(tiff)).rejects.toThrow(/incorrect header/i);
  });

  test('stay as dark as they are with a colour profile', async () => {
    const [red = 255] = await exported(deep({ icc: profile() }));
    expect(red).toBeLessThan(40);
  });
});

describe('colour profiles', () => {
  test.each(
    table([
      ['8 bits', {}],
      ['16 bits', { bits: 16 }],
      ['16 bits with a selection', { bits: 16, samples: with_(mask), extra: [0] }],
      ['32 bits', { bits: 32 }],
      ['floating point of 32 bits', { bits: 32, format: 3 }],
      ['floating point of 64 bits, big-endian', { bits: 64, format: 3 }, { little: false }],
    ]),
  )('$name are converted from theirs', async ({ image, layout }) => {
    const tiff = makeTiff([{ ...PLAIN, icc: profile(), ...image }], layout);
    expectNear((await shown(tiff)).mean, ADOBE);
    expectNear(await exported(tiff), ADOBE);
  });

  test('also in a PNG of 16 bits', async () => {
    const deep = await sharp(makeTiff([{ ...PLAIN, bits: 16, icc: profile() }]))
      .keepIccProfile()
      .pipelineColourspace('rgb16')
      .toColourspace('rgb16')
      .png()
      .toBuffer();
    const source = fromBuffer(deep);
    const file = {
      type: 'png',
      preview: null,
      width: WIDTH,
      height: HEIGHT,
      size: deep.length,
      read: source.read,
    } as const;
    expectNear(await meanOf((await makeThumbnail(file)).jpeg), ADOBE);
  });
});

describe('the photograph among several images', () => {
  test.each([
    [
      'after a reduced one',
      makeTiff([
        { ...thumbnail, subfileType: 1 },
        { ...PLAIN, subfileType: 0 },
      ]),
    ],
    ['below a reduced one', makeTiff([{ ...thumbnail, subfileType: 1 }], { below: [{ ...PLAIN, subfileType: 0 }] })],
    ['after a small one of the same shape that says nothing', makeTiff([thumbnail, PLAIN])],
    [
      'after a reduced one, with a selection',
      makeTiff([
        { ...thumbnail, subfileType: 1 },
        { ...PLAIN, samples: with_(mask), extra: [0] },
      ]),
    ],
    ['before its reduced one', makeTiff([PLAIN, { ...thumbnail, subfileType: 1 }])],
    [
      'before another page',
      makeTiff([
        { ...PLAIN, subfileType: 2 },
        { ...thumbnail, width: 300, height: 300, subfileType: 2 },
      ]),
    ],
  ])('%s', async (_name, tiff) => {
    const { mean, size, facts } = await shown(tiff);
    expect({ size, facts }).toEqual({ size: [WIDTH, HEIGHT], facts: [WIDTH, HEIGHT] });
    expectNear(mean, COLOURS);
    expectNear(await exported(tiff), COLOURS);
  });

  test('is turned as it says itself', async () => {
    const tiff = makeTiff([
      { ...thumbnail, subfileType: 1 },
      { ...PLAIN, orientation: 6, samples: with_(mask), extra: [0] },
    ]);
    expect(await shown(tiff)).toMatchObject({ size: [HEIGHT, WIDTH], facts: [HEIGHT, WIDTH] });
  });
});

describe('what programs of today and of 1992 write', () => {
  /** A file of the image library that most programs share. */
  const written = (options: TiffOptions, space = 'srgb'): Promise<Buffer> =>
    sharp(makeTiff([PLAIN]))
      .toColourspace(space)
      .tiff({ predictor: 'none', ...options })
      .toBuffer();

  test.each<readonly [string, TiffOptions, string]>([
    ['LZW', { compression: 'lzw' }, 'srgb'],
    ['LZW with differences', { compression: 'lzw', predictor: 'horizontal' }, 'srgb'],
    [
      'LZW with differences, tiles',
      { compression: 'lzw', predictor: 'horizontal', tile: true, tileWidth: 32, tileHeight: 32 },
      'srgb',
    ],
    ['LZW with differences, 16 bits', { compression: 'lzw', predictor: 'horizontal' }, 'rgb16'],
    ['deflate with differences', { compression: 'deflate', predictor: 'horizontal' }, 'srgb'],
    ['PackBits', { compression: 'packbits' }, 'srgb'],
    ['Lab of 16 bits', { compression: 'lzw' }, 'labs'],
  ])('%s', async (_name, options, space) => {
    const tiff = await written(options, space);
    const { mean, damage } = await shown(tiff);
    expect(damage).toBeNull();
    expectNear(mean, COLOURS);
    expectNear(await exported(tiff), COLOURS);
  });

  test('inks of a printing press, LZW and JPEG, stay near the colours', async () => {
    for (const compression of ['lzw', 'jpeg'] as const) {
      const tiff = await written({ compression, quality: 95 }, 'cmyk');
      const mean = await exported(tiff);
      for (const [at, value] of mean.entries()) expect(Math.abs(value - COLOURS[at]!)).toBeLessThan(30);
      expectNear((await shown(tiff)).mean, mean);
    }
  });

  test('a palette', async () => {
    // Index of the column; its colour is that of the top row there.
    const colours = Array.from({ length: 256 }, (_, x) => paint(x % WIDTH, 0));
    const map = [0, 1, 2].flatMap((channel) => colours.map((colour) => Math.round(colour[channel]! * 65_535)));
    const image: TiffImage = { ...PLAIN, photometric: 3, samples: (x) => [x / 255], more: [[320, 3, map]] };
    const row = [0, 1, 2].map(
      (channel) => (colours.slice(0, WIDTH).reduce((sum, one) => sum + one[channel]!, 0) * 255) / WIDTH,
    );
    expectNear((await shown(makeTiff([image]))).mean, row);
    expectNear(await exported(makeTiff([image])), row);
  });

  test('facsimile of one bit', async () => {
    const tiff = await sharp(makeTiff([PLAIN]))
      .toColourspace('b-w')
      .threshold(128)
      .tiff({ compression: 'ccittfax4', bitdepth: 1 })
      .toBuffer();
    const [grey = 0] = await exported(tiff);
    const { data } = await sharp(makeTiff([PLAIN]))
      .toColourspace('b-w')
      .threshold(128)
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(Math.abs(grey - data.reduce((sum, value) => sum + value, 0) / data.length)).toBeLessThan(2);
  });

  test('12 bits a sample', async () => {
    const tiff = packed12(PLAIN);
    expectNear((await shown(tiff)).mean, COLOURS);
    expectNear(await exported(tiff), COLOURS);
  });

  test('a whole JPEG in the way of before 1995, turned as the file says', async () => {
    const jpeg = await sharp(makeTiff([PLAIN]))
      .jpeg({ quality: 95 })
      .toBuffer();
    const tiff = withJpeg(
      makeTiff([
        {
          ...PLAIN,
          photometric: 6,
          orientation: 6,
          more: [
            [513, 4, [PLACE]],
            [514, 4, [jpeg.length]],
          ],
        },
      ]),
      jpeg,
    );
    const { mean, size, damage } = await shown(tiff);
    expect({ size, damage }).toEqual({ size: [HEIGHT, WIDTH], damage: null });
    expectNear(mean, COLOURS);
    expectNear(await exported(tiff), COLOURS);
  });
});

/** Takes the JPEG's place until its offset is known. */
const PLACE = 0x5a5a5a5a;

/** The value of tag 259 in a little-endian file. */
function compressedAs(tiff: Buffer, compression: number): Buffer {
  const changed = Buffer.from(tiff);
  const entry = changed.lastIndexOf(Buffer.from([0x03, 0x01, 0x03, 0x00, 0x01, 0x00, 0x00, 0x00]));
  changed.writeUInt16LE(compression, entry + 8);
  return changed;
}

function withJpeg(tiff: Buffer, jpeg: Buffer): Buffer {
  const whole = Buffer.concat([compressedAs(tiff, 6), jpeg]);
  whole.writeUInt32LE(tiff.length, whole.indexOf(Buffer.from([0x5a, 0x5a, 0x5a, 0x5a])));
  return whole;
}

describe('compressions that nothing here reads are named, with the way out', () => {
  test.each([
    [50_000, /Zstandard/],
    [34_925, /LZMA/],
    [34_712, /JPEG 2000/],
    [6, /JPEG in the way of before 1995/],
  ])('%i', async (compression, reason) => {
    const tiff = compressedAs(makeTiff([PLAIN]), compression);
    await expect(shown(tiff)).rejects.toThrow(reason);
    await expect(shown(tiff)).rejects.toMatchObject({ wayOut: expect.stringMatching(/LZW, ZIP or no compression/) });
    await expect(exported(tiff)).rejects.toThrow(reason);
  });
});

test('a raw file that nothing here can develop says what to do, not what the image library makes of its frame', async () => {
  const raw = compressedAs(
    makeTiff([{ ...PLAIN, photometric: 32_803, bits: 16, samples: green, more: [[50_706, 1, [1, 4, 0, 0]]] }]),
    65_000,
  );
  const source = fromBuffer(raw);
  const { type, preview, width, height } = readFacts(source);
  expect({ type, preview }).toEqual({ type: 'dng', preview: null });
  await expect(
    makeThumbnail({ type, preview, width, height, size: source.size, read: source.read }),
  ).rejects.toMatchObject({
    message: 'DNG cannot be developed here, and there is no preview inside the file.',
    wayOut: expect.stringMatching(/as JPEG, or develop it in Lightroom/),
  });
});

describe('numbers that do not say what they show are refused with the reason', () => {
  test.each<readonly [string, Partial<TiffImage>, RegExp]>([
    [
      'floating point without a profile',
      { bits: 32, format: 3 },
      /floating-point values of 32 bits and no colour profile/,
    ],
    ['grey floating point', { bits: 32, format: 3, photometric: 1, samples: green }, /no colour profile/],
    [
      'floating point from 0 to 255',
      { bits: 32, format: 3, icc: profile(), samples: (x, y) => paint(x, y).map((value) => 25 + value * 230) },
      /beyond white/,
    ],
    [
      '32 bits of which 16 are used',
      { bits: 32, samples: (x, y) => paint(x, y).map((value) => value / 65536) },
      /small part of their range/,
    ],
    [
      'inks that are no CMYK',
      { photometric: 5, samples: inks, more: [[332, 3, [2]]] },
      /not cyan, magenta, yellow and black/,
    ],
  ])('%s', async (_name, image, reason) => {
    const tiff = makeTiff([{ ...PLAIN, ...image }]);
    await expect(shown(tiff)).rejects.toThrow(reason);
    await expect(exported(tiff)).rejects.toThrow(reason);
  });

  test('a stated range is used', async () => {
    const image: TiffImage = {
      ...PLAIN,
      bits: 32,
      samples: (x, y) => paint(x, y).map((value) => (value * 65535) / (2 ** 32 - 1)),
    };
    expectNear(await exported(makeTiff([{ ...image, more: [[341, 4, [65535]]] }])), COLOURS);
  });

  test('a part that is missing is damage, and what there is shows', async () => {
    const tiff = makeTiff([{ ...PLAIN, samples: with_(mask), extra: [0], rowsPerStrip: 8 }]);
    const layout = readFacts(fromBuffer(tiff));
    expect(layout.width).toBe(WIDTH);
    // The strips come first: the last one is cut by pointing its place beyond the file.
    const cut = Buffer.from(tiff);
    const place = cut.lastIndexOf(Buffer.from(new Uint32Array([8 + 7 * WIDTH * 8 * 4]).buffer));
    cut.writeUInt32LE(0xfffffff0, place);
    const { damage, mean } = await shown(cut);
    expect(damage).toMatch(/missing/);
    expect(mean[0]).toBeGreaterThan(60);
    await expect(exported(cut)).rejects.toThrow(/missing/);
  });
});
