/** Colours through the export: patches in wide and odd spaces arrive in sRGB as the mathematics of their profiles says. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { exportRenderer } from './render-export.ts';
import { deltaE2000, type Rgb, rgbProfile, SPACES, type Space, srgbFrom } from './testing/export-colour-math.ts';
import { only, recipe, SAMPLES, scratchFolder } from './testing/export-samples.ts';
import { wrapPixels } from './wrap-pixels.ts';

const folder = scratchFolder(afterAll);
const SIDE = 48;

/** Greys, skin, sky, foliage and strong colours, in sRGB; every one of them exists in every space tested. */
const PATCHES: readonly Rgb[] = [
  [0, 0, 0],
  [64, 64, 64],
  [128, 128, 128],
  [200, 200, 200],
  [255, 255, 255],
  [115, 82, 68],
  [194, 150, 130],
  [98, 122, 157],
  [87, 108, 67],
  [133, 128, 177],
  [103, 189, 170],
  [214, 126, 44],
  [80, 91, 166],
  [193, 90, 99],
  [94, 60, 108],
  [157, 188, 64],
  [224, 163, 46],
  [56, 61, 150],
  [70, 148, 73],
  [175, 54, 60],
  [231, 199, 31],
  [187, 86, 149],
  [8, 133, 161],
  [240, 20, 20],
];

function strip(patches: readonly Rgb[]): Buffer {
  const data = Buffer.alloc(patches.length * SIDE * SIDE * 3);
  for (let y = 0; y < SIDE; y += 1) {
    for (const [at, patch] of patches.entries()) {
      for (let x = 0; x < SIDE; x += 1) data.set(patch, ((y * patches.length + at) * SIDE + x) * 3);
    }
  }
  return data;
}

/** The middle of each patch, where no neighbour bleeds in. */
async function patchesOf(image: Uint8Array | string, count: number): Promise<readonly Rgb[]> {
  const { data, info } = await sharp(image)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.channels]).toEqual([count * SIDE, 3]);
  return Array.from({ length: count }, (_, at): Rgb => {
    const sums = [0, 0, 0];
    for (let y = SIDE / 2 - 8; y < SIDE / 2 + 8; y += 1) {
      for (let x = SIDE / 2 - 8; x < SIDE / 2 + 8; x += 1) {
        for (let channel = 0; channel < 3; channel += 1)
          sums[channel]! += data[(y * info.width + at * SIDE + x) * 3 + channel] ?? 0;
      }
    }
    return [sums[0]! / 256, sums[1]! / 256, sums[2]! / 256];
  });
}

function expectClose(found: readonly Rgb[], expected: readonly Rgb[]): void {
  const differences = found.map((patch, at) => deltaE2000(patch, expected[at] ?? [0, 0, 0]));
  const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
  expect(mean, `mean of ${differences.map((one) => one.toFixed(2)).join(' ')}`).toBeLessThanOrEqual(1);
  expect(Math.max(...differences), 'largest').toBeLessThanOrEqual(3);
}

async function exported(path: string, type: 'tiff' | 'jpeg' | 'png'): Promise<Uint8Array> {
  const image = only((await exportRenderer.render(recipe(path, { type, sizes: [4000] }), {})).images);
  const { space, channels, icc } = await sharp(image.bytes).metadata();
  expect([space, channels, icc != null]).toEqual(['srgb', 3, true]);
  return image.bytes;
}

describe('a photograph in', () => {
  it.each(Object.keys(SPACES) as Space[])('%s arrives true in sRGB', async (space) => {
    const device = PATCHES.map(
      (patch) =>
        SPACES[space].fromSrgb(patch).map((value) => Math.round(Math.min(255, Math.max(0, value)))) as unknown as Rgb,
    );
    const path = join(folder, `${space}.tif`);
    const size = { width: PATCHES.length * SIDE, height: SIDE, channels: 3 } as const;
    writeFileSync(path, wrapPixels({ data: strip(device), ...size }, rgbProfile(space)));
    expectClose(
      await patchesOf(await exported(path, 'tiff'), PATCHES.length),
      device.map((patch) => srgbFrom(space, patch)),
    );
  });

  it('sRGB without a profile stays as it is', async () => {
    const path = join(folder, 'plain.tif');
    writeFileSync(
      path,
      wrapPixels({ data: strip(PATCHES), width: PATCHES.length * SIDE, height: SIDE, channels: 3 }, null),
    );
    expectClose(await patchesOf(await exported(path, 'tiff'), PATCHES.length), PATCHES);
  });

  it.each([false, true])('grey, 16 bits: %s, becomes neutral colour of the same lightness', async (deep) => {
    const levels = [0, 20, 60, 100, 128, 160, 200, 240, 255];
    const data = Buffer.alloc(levels.length * SIDE * SIDE);
    for (let at = 0; at < data.length; at += 1)
      data[at] = levels[Math.floor((at % (levels.length * SIDE)) / SIDE)] ?? 0;
    const path = join(folder, `grey-${deep}.png`);
    const image = sharp(data, { raw: { width: levels.length * SIDE, height: SIDE, channels: 1 } });
    await image
      .toColourspace(deep ? 'grey16' : 'b-w')
      .png()
      .toFile(path);
    expectClose(
      await patchesOf(await exported(path, 'png'), levels.length),
      levels.map((level): Rgb => [level, level, level]),
    );
  });

  it('CMYK arrives as its profile says, in colour and not inverted', async () => {
    const path = join(folder, 'cmyk.jpg');
    const rgb = sharp(strip(PATCHES), { raw: { width: PATCHES.length * SIDE, height: SIDE, channels: 3 } });
    await rgb
      .toColourspace('cmyk')
      .withIccProfile('cmyk')
      .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
      .toFile(path);
    expect((await sharp(path).metadata()).space).toBe('cmyk');
    const direct = await sharp(path).toColourspace('srgb').png().toBuffer();
    expectClose(await patchesOf(await exported(path, 'jpeg'), PATCHES.length), await patchesOf(direct, PATCHES.length));
    // Ink on paper holds fewer colours than a screen, but red stays red.
    const round = await patchesOf(direct, PATCHES.length);
    const mean = round.reduce((sum, patch, at) => sum + deltaE2000(patch, PATCHES[at] ?? [0, 0, 0]), 0) / round.length;
    expect(mean).toBeLessThan(6);
  });
});

// Needs ../shared/data/samples next to the project.
describe.skipIf(!existsSync(SAMPLES))('a sample', () => {
  it.each([
    ['Channel_digital_image_CMYK_color.jpg', 'jpeg'],
    ['Channel_digital_image_CMYK_color_no_profile.jpg', 'jpeg'],
    ['p3.png', 'png'],
    ['prophoto.png', 'png'],
    ['gamma_dalai_lama_gray.jpg', 'jpeg'],
    ['cielab-dagams.tiff', 'tiff'],
    ['fogra-0-100-100-0.tif', 'tiff'],
    ['Flag_of_the_Netherlands-16bit.png', 'png'],
  ] as const)('%s leaves in sRGB, close to a direct conversion', async (name, type) => {
    const path = join(SAMPLES, 'lovell+sharp', name);
    const bytes = await exported(path, type);
    const small = async (image: Uint8Array | string): Promise<Buffer> =>
      sharp(image)
        .flatten({ background: '#ffffff' })
        .resize(16, 16, { fit: 'fill' })
        .toColourspace('srgb')
        .raw()
        .toBuffer();
    const [ours, direct] = [await small(bytes), await small(path)];
    const differences = Array.from({ length: 256 }, (_, at) => {
      const at3 = (buffer: Buffer): Rgb => [buffer[at * 3] ?? 0, buffer[at * 3 + 1] ?? 0, buffer[at * 3 + 2] ?? 0];
      return deltaE2000(at3(ours), at3(direct));
    });
    // This compares two ways of shrinking and a JPEG besides the colours: the patches above are checked for the colours alone.
    expect(differences.reduce((sum, one) => sum + one, 0) / 256).toBeLessThan(2);
  });
});
