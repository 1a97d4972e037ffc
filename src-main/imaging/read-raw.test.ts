/** Raw photographs without a preview are developed: on screen and for export, upright, in their colours; what is no raw says so. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fromBuffer } from '../metadata/byte-source.ts';
import { readFacts } from '../metadata/read-facts.ts';
import { makeThumbnail } from './make-thumbnail.ts';
import { openOriginal } from './open-original.ts';
import { developRaw } from './read-raw.ts';
import { makeRaw, type Scene } from './testing/raw-scene.ts';

const [WIDTH, HEIGHT] = [480, 320];
/** Left red, right blue, a green ground, and enough white that the developer need not brighten it. */
const scene: Scene = (x, y) => {
  if (y > HEIGHT / 2) return [0.2, 0.7, 0.2];
  if (x % 120 > 80) return [1, 1, 1];
  return x < WIDTH / 2 ? [0.8, 0.2, 0.2] : [0.2, 0.2, 0.8];
};

async function colourAt(picture: Uint8Array, across: number, down: number): Promise<readonly number[]> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(down * info.height) * info.width + Math.floor(across * info.width)) * info.channels;
  return [...data.subarray(at, at + 3)];
}

async function thumbnailOf(raw: Buffer) {
  const source = fromBuffer(raw);
  const { type, preview, width, height } = readFacts(source);
  expect({ type, preview }).toEqual({ type: 'dng', preview: null });
  return makeThumbnail({ type, preview, width, height, size: source.size, read: source.read });
}

test('a thumbnail in the colours of the scene, with a note of how it was made', async () => {
  const made = await thumbnailOf(makeRaw(WIDTH, HEIGHT, scene));
  expect(made.note).toMatch(/^Developed from the raw data by LibRaw/);
  expect(made.damage).toBeNull();
  const near = async (across: number, down: number, wanted: readonly number[]): Promise<void> => {
    const found = await colourAt(made.jpeg, across, down);
    const away = Math.max(...found.map((value, at) => Math.abs(value - wanted[at]!)));
    expect(away, `found ${found}, wanted ${wanted}`).toBeLessThan(24);
  };
  await near(40 / WIDTH, 0.25, [204, 51, 51]);
  await near(280 / WIDTH, 0.25, [51, 51, 204]);
  await near(0.5, 0.8, [51, 178, 51]);
});

test('a thumbnail is developed at half the size, and tells the whole', async () => {
  const raw = makeRaw(1200, 800, (x) => [x / 1200, 0.5, 1]);
  const made = await thumbnailOf(raw);
  expect([made.width, made.height]).toEqual([1200, 800]);
});

test('turned as the camera was held', async () => {
  const made = await thumbnailOf(makeRaw(WIDTH, HEIGHT, scene, 6));
  expect(made.height).toBeGreaterThan(made.width);
  // A quarter to the right: the ground is on the left.
  const [red = 0, green = 0] = await colourAt(made.jpeg, 0.2, 0.5);
  expect(green).toBeGreaterThan(red * 2);
});

test('whole where it is exported, at half the size where less is enough', async () => {
  const place = mkdtempSync(join(tmpdir(), 'desk-raw-'));
  try {
    const raw = makeRaw(WIDTH, HEIGHT, scene);
    const path = join(place, 'one.dng');
    writeFileSync(path, raw);
    const recipe = { path, type: 'dng', preview: null, subject: 'one.dng', expectedSha256: null } as const;
    const opened = await openOriginal({ ...recipe, proven: false, asFarAsWhole: false }, undefined);
    expect(opened).toMatchObject({ width: WIDTH, height: HEIGHT, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const [red = 0, , blue = 0] = await colourAt(await opened.image().png().toBuffer(), 40 / WIDTH, 0.25);
    expect(red).toBeGreaterThan(blue * 2);
    expect(await developRaw(raw, 100)).toMatchObject({
      isHalf: true,
      pixels: { width: WIDTH / 2, height: HEIGHT / 2 },
    });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});

test('bytes that are no raw photograph, or end in the middle, are an error', async () => {
  const raw = makeRaw(WIDTH, HEIGHT, scene);
  await expect(developRaw(Buffer.from('not a photograph'), null)).rejects.toThrow(/LibRaw cannot/);
  await expect(developRaw(raw.subarray(0, 400), null)).rejects.toThrow();
});
