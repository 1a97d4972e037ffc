/** TIFFs with several images, and as programs of today and of 1992 write them: the photograph shows, turned as it says. */
import sharp, { type TiffOptions } from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  COLOURS,
  expectNear,
  exported,
  folderForExports,
  HEIGHT,
  mask,
  PLAIN,
  shown,
  thumbnail,
  WIDTH,
  with_,
} from './testing/tiff-shown.ts';
import { compressedAs, makeTiff, packed12, paint, type TiffImage } from './testing/tiff-variants.ts';

folderForExports();

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

function withJpeg(tiff: Buffer, jpeg: Buffer): Buffer {
  const whole = Buffer.concat([compressedAs(tiff, 6), jpeg]);
  whole.writeUInt32LE(tiff.length, whole.indexOf(Buffer.from([0x5a, 0x5a, 0x5a, 0x5a])));
  return whole;
}
