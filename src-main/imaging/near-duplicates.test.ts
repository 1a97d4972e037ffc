/** Real photographs, cropped, re-exposed, shifted and blurred: each stays with its own, and none meets another. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { hashBits } from '../domain/stacks/hash-bits.ts';
import { type HashedFrame, nearDuplicateGrouper } from '../domain/stacks/near-duplicates.ts';
import { roughPicture } from '../domain/stacks/rough-picture.ts';
import { closedShares } from './exposure.ts';
import { likenessOf } from './likeness.ts';
import type { Pixels } from './open-sharp.ts';

const PHOTOS = resolve(import.meta.dirname, '../../../shared/data/photos');
const present = existsSync(PHOTOS);

async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture
    .resize(512, 512, { fit: 'inside' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: 3 };
}

async function frameOf(photoId: number, picture: Sharp): Promise<HashedFrame> {
  const { perceptualHash, thumbHash } = likenessOf(await pixelsOf(picture));
  return { photoId, source: 1, hash: hashBits(perceptualHash)!, rough: roughPicture(thumbHash) };
}

/** The same frame as agencies and cameras bring it again. */
async function variants(file: string): Promise<readonly Sharp[]> {
  const whole = await sharp(file).resize(800, 800, { fit: 'inside' }).jpeg({ quality: 92 }).toBuffer();
  const { width, height } = await sharp(whole).metadata();
  const cut = (left: number, top: number, right: number, bottom: number) =>
    sharp(whole).extract({
      left: Math.round(width * left),
      top: Math.round(height * top),
      width: Math.round(width * (1 - left - right)),
      height: Math.round(height * (1 - top - bottom)),
    });
  return [
    sharp(whole),
    cut(0.02, 0.02, 0.02, 0.02),
    cut(0.02, 0, 0, 0.01),
    sharp(whole).linear(1.25, 0),
    sharp(whole).linear(0.7, 0),
    sharp(await sharp(whole).jpeg({ quality: 35 }).toBuffer()),
    sharp(whole).blur(2),
  ];
}

describe.skipIf(!present)('near-duplicates of real photographs (../shared/data/photos)', () => {
  test('are grouped with their own and with nothing else', { timeout: 240_000 }, async () => {
    const files = readdirSync(PHOTOS, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.jpg'))
      .sort();
    const grouper = nearDuplicateGrouper();
    const each = 7;
    for (const [at, name] of files.entries()) {
      for (const [index, variant] of (await variants(join(PHOTOS, name))).entries())
        grouper.add(await frameOf(at * 10 + index, variant));
    }
    const stacks = grouper.stacks();
    // Never two different photographs in one stack.
    for (const members of stacks)
      expect(new Set(members.map((id) => Math.floor(id / 10))).size, String(members)).toBe(1);
    const together = stacks.reduce((sum, members) => sum + members.length, 0);
    // Of all crops, exposures and encodings nearly every one is found: a few hard crops of fine patterns are not.
    expect(together / (files.length * each)).toBeGreaterThan(0.94);
    expect(stacks.length).toBeGreaterThanOrEqual(files.length - 1);
  });
});

test('a library of a hundred thousand is no square, and flat pictures are no stack', { timeout: 120_000 }, () => {
  const grouper = nearDuplicateGrouper();
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state;
  };
  let last = { high: 0, low: 0 };
  for (let photoId = 1; photoId <= 100_000; photoId += 1) {
    // Every tenth is the one before again, two bits off; every thousandth is a white wall.
    const hash =
      photoId % 1000 === 0
        ? { high: 0, low: 1 }
        : photoId % 10 === 0
          ? { high: last.high ^ 0x10000, low: last.low ^ 4 }
          : { high: random() ^ (random() >>> 16), low: random() ^ (random() >>> 16) };
    last = hash;
    grouper.add({ photoId, source: 1, hash, rough: null });
  }
  const stacks = grouper.stacks();
  expect(stacks.filter((members) => members.length === 2).length).toBeGreaterThan(9_800);
  expect(stacks.flat()).not.toContain(1000);
});

test('clipped shadows and highlights are measured', async () => {
  const grey = { create: { width: 100, height: 100, channels: 3 as const, background: '#808080' } };
  const band = (background: string, height: number) =>
    sharp({ create: { width: 100, height, channels: 3, background } })
      .png()
      .toBuffer();
  const picture = sharp(grey).composite([
    { input: await band('#ffffff', 30), left: 0, top: 0 },
    { input: await band('#000000', 10), left: 0, top: 90 },
    { input: await band('#ff0000', 10), left: 0, top: 50 },
  ]);
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(closedShares({ data, width: info.width, height: info.height, channels: 3 })).toEqual({
    highlights: 0.3,
    shadows: 0.1,
  });
});
