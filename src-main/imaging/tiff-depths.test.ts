/** TIFFs of 16 bits of which few are used, and TIFFs with colour profiles: as dark and as coloured as they are. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { fromBuffer } from '../metadata/byte-source.ts';
import { makeThumbnail } from './make-thumbnail.ts';
import {
  ADOBE,
  COLOURS,
  expectNear,
  exported,
  folderForExports,
  HEIGHT,
  mask,
  meanOf,
  PLAIN,
  profile,
  shown,
  table,
  WIDTH,
  with_,
} from './testing/tiff-shown.ts';
import { makeTiff, paint, type TiffImage } from './testing/tiff-variants.ts';

folderForExports();

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
