/** What a TIFF written by hand shows, on screen and exported, and the painted picture that each must show. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect } from 'vitest';
import { fromBuffer } from '../../metadata/byte-source.ts';
import { readFacts } from '../../metadata/read-facts.ts';
import { makeThumbnail } from '../make-thumbnail.ts';
import { openOriginal } from '../open-original.ts';
import type { Pixels } from '../open-sharp.ts';
import { decodeBase } from '../render-export.ts';
import { rgbProfile, srgbFrom } from './export-colour-math.ts';
import { paint, type TiffImage, type TiffLayout } from './tiff-variants.ts';

export const [WIDTH, HEIGHT] = [96, 64];
export const PLAIN: TiffImage = { width: WIDTH, height: HEIGHT, bits: 8, format: 1, photometric: 2, samples: paint };
/** A saved selection: half of the picture. */
export const mask = (x: number): number => (x < WIDTH / 2 ? 0 : 1);
export const green = (x: number, y: number): readonly number[] => [paint(x, y)[1]];
export const with_ =
  (...more: readonly ((x: number, y: number) => number)[]): TiffImage['samples'] =>
  (x, y) => [...paint(x, y), ...more.map((one) => one(x, y))];
export const inks: TiffImage['samples'] = (x, y) => [...paint(x, y).map((value) => 1 - value), 0];
export const thumbnail: TiffImage = { ...PLAIN, width: 24, height: 16, samples: () => [1, 0, 1] };
export const profile = (): Uint8Array => rgbProfile('adobe-rgb');

let folder = '';
/** Called once by each test file: the folder that an export reads its file from. */
export function folderForExports(): void {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'desk-tiff-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

export type Mean = readonly number[];

export async function meanOf(picture: Uint8Array | Pixels): Promise<Mean> {
  const image =
    picture instanceof Uint8Array
      ? sharp(picture)
      : sharp(picture.data, { raw: { width: picture.width, height: picture.height, channels: picture.channels } });
  const { channels } = await image.removeAlpha().stats();
  return channels.slice(0, 3).map(({ mean }) => mean);
}

export async function shown(tiff: Buffer) {
  const { type, preview, width, height } = readFacts(fromBuffer(tiff));
  expect(type).toBe('tiff');
  const source = fromBuffer(tiff);
  const made = await makeThumbnail({ type, preview, width, height, size: source.size, read: source.read });
  return {
    mean: await meanOf(made.jpeg),
    damage: made.damage,
    size: [made.width, made.height],
    facts: [width, height],
  };
}

export async function exported(tiff: Buffer): Promise<Mean> {
  const path = join(folder, 'one.tif');
  writeFileSync(path, tiff);
  const original = {
    path,
    type: 'tiff',
    preview: null,
    subject: 'one.tif',
    expectedSha256: null,
    proven: false,
    asFarAsWhole: false,
  } as const;
  return meanOf(await decodeBase(await openOriginal(original, undefined), 4000));
}

export function expectNear(found: Mean, wanted: Mean): void {
  const away = found.map((value, at) => Math.abs(value - (wanted[at] ?? 0)));
  expect(Math.max(...away), `found ${found.map(Math.round)}, wanted ${wanted.map(Math.round)}`).toBeLessThan(2);
}

function painted(
  of: (rgb: readonly [number, number, number]) => Mean = (rgb) => rgb.map((value) => value * 255),
): Mean {
  const sum = [0, 0, 0];
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) for (const [at, value] of of(paint(x, y)).entries()) sum[at]! += value;
  return sum.map((value) => value / WIDTH / HEIGHT);
}
export const COLOURS = painted();
export const GREYS = [COLOURS[1]!, COLOURS[1]!, COLOURS[1]!];
export const ADOBE = painted((rgb) =>
  srgbFrom('adobe-rgb', rgb.map((value) => value * 255) as unknown as [number, number, number]),
);

export type Variant = readonly [name: string, image: Partial<TiffImage>, layout?: TiffLayout];
/** The test framework's table reads no optional third. */
export const table = (variants: readonly Variant[]) =>
  variants.map(([name, image, layout]) => ({ name, image, layout }));
