/** JPEG XL rendered in strips is the picture that is rendered at once: size, samples, bits, profile, and upright. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
