/** TIFFs that cannot be shown say why and what to do: a compression that nothing reads, numbers without a meaning, missing parts. */
import { describe, expect, test } from 'vitest';
import { fromBuffer } from '../metadata/byte-source.ts';
import { readFacts } from '../metadata/read-facts.ts';
import { makeThumbnail } from './make-thumbnail.ts';
import {
  COLOURS,
  expectNear,
  exported,
  folderForExports,
  green,
  inks,
  mask,
  PLAIN,
  profile,
  shown,
  WIDTH,
  with_,
} from './testing/tiff-shown.ts';
import { compressedAs, makeTiff, paint, type TiffImage } from './testing/tiff-variants.ts';

folderForExports();

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
