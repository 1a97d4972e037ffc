/** Zeros in place of a photograph's data are found, by what their Huffman codes mean; plain colours and padding are none. */
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { fromBuffer } from '../metadata/byte-source.ts';
import { decodePicture } from './decode-picture.ts';
import { hasHole } from './jpeg-holes.ts';

const [WIDTH, HEIGHT] = [320, 240];

/** Noise on a slope: every block is coded. */
function photograph(): Sharp {
  let state = 7;
  const pixels = Buffer.from(
    Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (((at / 3) % WIDTH) >> 1) + (state % 60);
    }),
  );
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
}

function withZeros(jpeg: Buffer, part: number, bytes: number): Buffer {
  const damaged = Buffer.from(jpeg);
  const from = Math.floor(jpeg.length * part);
  damaged.fill(0, from, from + bytes);
  return damaged;
}

test('a sector of zeros is a hole, in usual, optimised and progressive photographs', async () => {
  for (const options of [{}, { optimiseCoding: false }, { progressive: true }]) {
    const jpeg = await photograph()
      .jpeg({ quality: 95, ...options })
      .toBuffer();
    expect(hasHole(jpeg)).toBe(false);
    // In a progressive one, in the first scan of coefficients.
    expect(hasHole(withZeros(jpeg, 0.2, 2048))).toBe(true);
  }
  const jpeg = await photograph().jpeg({ quality: 95 }).toBuffer();
  const read = fromBuffer(withZeros(jpeg, 0.5, 1024)).read;
  const { damage } = await decodePicture(
    { type: 'jpeg', preview: null, width: WIDTH, height: HEIGHT, size: jpeg.length, read },
    null,
  );
  expect(damage).toMatch(/zeros/);
});

test('plain colours are no hole, nor are zeros before and behind the image data', async () => {
  for (const background of ['#000', '#fff', '#777'])
    for (const progressive of [false, true]) {
      const plain = sharp({ create: { width: 3000, height: 2000, channels: 3, background } });
      expect(hasHole(await plain.jpeg({ progressive, optimiseCoding: true, quality: 80 }).toBuffer())).toBe(false);
    }
  const jpeg = await photograph().jpeg().toBuffer();
  const padding = Buffer.concat([Buffer.from([0xff, 0xe7, 0x10, 0]), Buffer.alloc(0x0ffe)]);
  expect(hasHole(Buffer.concat([jpeg.subarray(0, 2), padding, jpeg.subarray(2), Buffer.alloc(4096)]))).toBe(false);
});

test('zeros in place of the end marker are padding where the picture is whole, and a hole where it is not', async () => {
  const jpeg = await photograph().jpeg({ quality: 90 }).toBuffer();
  const about = { type: 'jpeg', preview: null, width: WIDTH, height: HEIGHT } as const;
  const damageOf = async (bytes: Buffer) => {
    const { read, size } = fromBuffer(bytes);
    return (await decodePicture({ ...about, read, size }, null)).damage;
  };
  expect(await damageOf(Buffer.concat([jpeg.subarray(0, -2), Buffer.alloc(8192)]))).toBeNull();
  expect(
    await damageOf(Buffer.concat([jpeg.subarray(0, jpeg.length / 2), Buffer.alloc(jpeg.length / 2)])),
  ).not.toBeNull();
});
