/** Real sharp on real and made files: upright, in sRGB, of the right size, honest about damage. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { fromBuffer } from '../metadata/byte-source.ts';
import { readFacts } from '../metadata/read-facts.ts';
import type { PictureFile } from './decode-picture.ts';
import { likenessOf } from './likeness.ts';
import { makePreview } from './make-preview.ts';
import { makeThumbnail } from './make-thumbnail.ts';
import type { Pixels } from './open-sharp.ts';
import { orientJpeg } from './orient-jpeg.ts';
import { UnreadablePicture } from './unreadable-picture.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../shared/data/samples');
const present = existsSync(SAMPLES);

function fileOf(bytes: Uint8Array): PictureFile {
  const { type, preview, width, height } = readFacts(fromBuffer(bytes));
  return { type, preview, width, height, size: bytes.length, read: fromBuffer(bytes).read };
}

const sample = (name: string): PictureFile => fileOf(readFileSync(join(SAMPLES, name)));

async function pixelsOf(jpeg: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels as Pixels['channels'] };
}

/** Mean difference of two pictures' shrunken pixels, 0-255. */
async function difference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const small = (jpeg: Uint8Array) => sharp(jpeg).resize(24, 24, { fit: 'fill' }).removeAlpha().raw().toBuffer();
  const [a, b] = await Promise.all([small(one), small(other)]);
  return a.reduce((sum, value, at) => sum + Math.abs(value - b[at]!), 0) / a.length;
}

/** Left half red, right half blue, a white corner at the top left. */
async function card(): Promise<Buffer> {
  const blue = await sharp({ create: { width: 100, height: 100, channels: 3, background: '#0000ff' } })
    .png()
    .toBuffer();
  const white = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#ffffff' } })
    .png()
    .toBuffer();
  return sharp({ create: { width: 200, height: 100, channels: 3, background: '#ff0000' } })
    .composite([
      { input: blue, left: 100, top: 0 },
      { input: white, left: 0, top: 0 },
    ])
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

describe('orientation', () => {
  test.skipIf(!present)('of all eight kinds ends upright', async () => {
    for (const shape of ['Landscape', 'Portrait']) {
      const upright = await makeThumbnail(sample(`recurser+exif-orientation-examples/${shape}_1.jpg`));
      for (let kind = 2; kind <= (shape === 'Landscape' ? 8 : 6); kind += 1) {
        const made = await makeThumbnail(sample(`recurser+exif-orientation-examples/${shape}_${kind}.jpg`));
        expect([made.width, made.height], `${shape} ${kind}`).toEqual([upright.width, upright.height]);
        expect(await difference(made.jpeg, upright.jpeg), `${shape} ${kind}`).toBeLessThan(12);
        expect((await sharp(made.jpeg).metadata()).orientation).toBeUndefined();
      }
    }
  });

  test('is put into an embedded preview in place of its own', async () => {
    const plain = await card();
    const turned = await sharp(plain).withMetadata({ orientation: 3 }).toBuffer();
    for (const jpeg of [plain, turned]) {
      for (let orientation = 1; orientation <= 8; orientation += 1) {
        const oriented = orientJpeg(jpeg, orientation);
        expect((await sharp(oriented).metadata()).orientation).toBe(orientation);
        expect(Buffer.from(oriented).includes(Buffer.from('Exif'))).toBe(true);
      }
    }
  });
});

describe('colour', () => {
  test('of a wide profile, of CMYK and of grey becomes sRGB', async () => {
    const plain = await card();
    const p3 = await sharp(plain).withIccProfile('p3').jpeg().toBuffer();
    const cmyk = await sharp(plain).toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer();
    const grey = await sharp(plain).greyscale().jpeg().toBuffer();
    for (const [name, bytes, most] of [
      ['p3', p3, 6],
      ['cmyk', cmyk, 60],
    ] as const) {
      const made = await makeThumbnail(fileOf(bytes));
      expect((await sharp(made.jpeg).metadata()).space, name).toBe('srgb');
      expect(await difference(made.jpeg, plain), name).toBeLessThan(most);
    }
    expect((await makeThumbnail(fileOf(grey))).damage).toBeNull();
  });

  test.skipIf(!present)(
    'of a phone’s HEIC is converted by its profile, and its rotation applied',
    async () => {
      const made = await makeThumbnail(sample('ianare+exif-samples/IMG_5195.HEIC'));
      expect([made.width, made.height]).toEqual([2566, 3313]);
      const pixels = await pixelsOf(made.jpeg);
      expect(Math.abs(Math.max(pixels.width, pixels.height) - 512)).toBeLessThanOrEqual(64);
      expect([pixels.width % 16, pixels.height % 16]).toEqual([0, 0]);
      expect(pixels.height).toBeGreaterThan(pixels.width);
    },
    60_000,
  );
});

test.skipIf(!present)('a HEIC that no box turns is turned by its EXIF', async () => {
  const bytes = readFileSync(join(SAMPLES, 'ianare+exif-samples/samplefilehub.heif'));
  const upright = await makeThumbnail(fileOf(bytes));
  // Orientation, SHORT, one value: from 1 to 6.
  const tag = bytes.indexOf(Buffer.from('0112000300000001', 'hex'));
  bytes.writeUInt16BE(6, tag + 8);
  const made = await makeThumbnail(fileOf(bytes));
  expect([made.width, made.height]).toEqual([upright.height, upright.width]);
  expect(await difference(made.jpeg, await sharp(upright.jpeg).rotate(90).jpeg().toBuffer())).toBeLessThan(4);
});

describe('size', () => {
  test('is never enlarged, and transparency becomes white', async () => {
    const clear = await sharp({
      create: { width: 30, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const made = await makeThumbnail(fileOf(clear));
    const { data, width, height } = await pixelsOf(made.jpeg);
    expect([width, height]).toEqual([30, 20]);
    expect(data[0]).toBeGreaterThan(250);
  });

  test('of previews is 2,560 px, of full pictures their own', async () => {
    const wide = await sharp({ create: { width: 4000, height: 1000, channels: 3, background: '#336699' } })
      .jpeg()
      .toBuffer();
    expect(await makePreview(fileOf(wide), 'preview')).toMatchObject({
      shownWidth: 2560,
      shownHeight: 640,
      width: 4000,
      height: 1000,
    });
    expect(await makePreview(fileOf(wide), 'full')).toMatchObject({ shownWidth: 4000, shownHeight: 1000 });
  });
});

describe('damage', () => {
  test('is shown as far as it goes, and said', async () => {
    const noisy = await sharp({
      create: {
        width: 800,
        height: 600,
        channels: 3,
        background: '#808080',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer();
    const made = await makeThumbnail(fileOf(noisy.subarray(0, Math.floor(noisy.length / 2))));
    expect(made.damage).not.toBeNull();
    expect((await pixelsOf(made.jpeg)).width).toBe(512);
  });

  test('beyond showing is refused with a reason, and drawings are never opened', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>',
    );
    await expect(makeThumbnail(fileOf(svg))).rejects.toThrow(/drawing/);
    await expect(makeThumbnail({ ...fileOf(svg), type: 'jpeg' })).rejects.toBeInstanceOf(UnreadablePicture);
    await expect(makeThumbnail(fileOf(Buffer.from('%PDF-1.7 not a photograph')))).rejects.toBeInstanceOf(
      UnreadablePicture,
    );
    await expect(makeThumbnail(fileOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2])))).rejects.toBeInstanceOf(
      UnreadablePicture,
    );
  });

  test.skipIf(!present)('of size is refused before pixels are made', async () => {
    await expect(makeThumbnail(sample('lovell+sharp/65536-uint32-limit.png'))).rejects.toThrow(/megapixels/);
    await expect(makeThumbnail(sample('lovell+sharp/giant-image.jpg'))).rejects.toThrow(/megapixels/);
  });
});

describe('likeness', () => {
  test('is near for the same scene, far for another, and sharpness tells a blurred one', async () => {
    const scene = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#222222' } })
      .composite([
        { input: await card(), left: 300, top: 40 },
        { input: await card(), left: 20, top: 250 },
      ])
      .jpeg()
      .toBuffer();
    const [own, smaller, blurred, other] = await Promise.all(
      [sharp(scene), sharp(scene).resize(300), sharp(scene).blur(6), sharp(scene).flop().negate()].map(async (image) =>
        likenessOf(await pixelsOf(await image.jpeg().toBuffer())),
      ),
    );
    const distance = (a: string, b: string): number =>
      [...(BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2)].filter((bit) => bit === '1').length;
    expect(own!.perceptualHash).toMatch(/^[0-9a-f]{16}$/);
    expect(distance(own!.perceptualHash, smaller!.perceptualHash)).toBeLessThanOrEqual(4);
    expect(distance(own!.perceptualHash, other!.perceptualHash)).toBeGreaterThan(12);
    expect(blurred!.sharpness).toBeLessThan(own!.sharpness / 2);
    expect(own!.thumbHash.length).toBeGreaterThan(10);
  });

  test('of tiny and thin pictures is made too', async () => {
    for (const [width, height] of [
      [1, 1],
      [2, 500],
      [500, 1],
      [8, 8],
    ] as const) {
      const pixels = await pixelsOf(
        await sharp({ create: { width, height, channels: 3, background: '#555555' } })
          .png()
          .toBuffer(),
      );
      expect(likenessOf(pixels).perceptualHash).toMatch(/^[0-9a-f]{16}$/);
    }
  });
});
