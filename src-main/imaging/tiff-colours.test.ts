/** TIFFs of every layout, written byte by byte: each shows its photograph in its own colours, on screen and exported. */
import { describe, expect, test } from 'vitest';
import {
  COLOURS,
  expectNear,
  exported,
  folderForExports,
  GREYS,
  green,
  HEIGHT,
  inks,
  mask,
  PLAIN,
  shown,
  table,
  type Variant,
  WIDTH,
  with_,
} from './testing/tiff-shown.ts';
import { makeTiff, paint, type TiffImage } from './testing/tiff-variants.ts';

folderForExports();

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
    // L* 50, a* 10, b* -10 in the light of printing, as colour management has them.
    expectNear(await exported(makeTiff([{ ...PLAIN, ...image }])), [130, 114, 137]);
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
        // Inks are mixed with the paper as they are: half of each.
        const thin: TiffImage['samples'] = (x, y) => samples(x, y).map((value) => value / 2);
        const wanted =
          photometric === 5
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
