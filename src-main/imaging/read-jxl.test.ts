/** JPEG XL rendered in strips is the picture that is rendered at once: size, samples, bits, profile, and upright. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BrokenDecoder } from './broken-decoder.ts';
import { openPicture } from './open-sharp.ts';
import { jxlToPicture } from './read-jxl.ts';

test.each(['painted.jxl', 'painted-lossless.jxl', 'painted-16.jxl', 'turned.jxl'])('%s', async (name) => {
  const file = readFileSync(new URL(`testing/samples/${name}`, import.meta.url));
  const whole = openPicture(await jxlToPicture(file), 'strict');
  const strips = openPicture(await jxlToPicture(file, 2_000), 'strict');
  const [a, b] = [await whole.metadata(), await strips.metadata()];
  expect([b.width, b.height, b.channels, b.depth, b.icc?.length]).toEqual([
    a.width,
    a.height,
    a.channels,
    a.depth,
    a.icc?.length,
  ]);
  expect(b.height).toBeGreaterThan(8);
  const [pixels, joined] = [await whole.raw().toBuffer(), await strips.raw().toBuffer()];
  expect(joined.length).toBe(pixels.length);
  let largest = 0;
  for (let at = 0; at < pixels.length; at += 1) largest = Math.max(largest, Math.abs(pixels[at]! - joined[at]!));
  expect(largest).toBeLessThanOrEqual(1);
});

test('25 megapixels are decoded within the decoder’s memory, and what needs more is refused in words', async () => {
  const sample = (name: string): Uint8Array => readFileSync(new URL(`testing/samples/${name}`, import.meta.url));
  const picture = openPicture(await jxlToPicture(sample('large-flat.jxl')), 'strict');
  expect(await picture.metadata()).toMatchObject({ width: 6144, height: 4096, channels: 3, depth: 'uchar' });
  const { data } = await picture
    .extract({ left: 6100, top: 4090, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([...data]).toEqual([0x7a, 0x5c, 0x3e]);
  // Sixteen bits without loss take two and a half times as much.
  await expect(jxlToPicture(sample('large-flat-16.jxl'))).rejects.toThrow(
    'This JPEG XL of 25 megapixels needs more memory than a decoder may take here',
  );
  // Nothing that follows is decoded by it: the process is started again.
  await expect(jxlToPicture(sample('painted.jxl'))).rejects.toThrow(BrokenDecoder);
}, 120_000);
