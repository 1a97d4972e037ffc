/** Recipes and paths for the tests of exported images. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ImageRecipe, RenderedImage } from '../../usecases/export/export-ports.ts';

/** Real files of other people, next to the project; tests that need them are skipped where they are not. */
export const SAMPLES = join(process.cwd(), '../shared/data/samples');
export const PHOTOS = join(process.cwd(), '../shared/data/photos');

export function recipe(path: string, more: Partial<ImageRecipe> = {}): ImageRecipe {
  return {
    path,
    type: 'jpeg',
    preview: null,
    subject: path.slice(path.lastIndexOf('/') + 1),
    sizes: [2560, 1600, 800],
    crops: [],
    focalPoint: null,
    types: ['jpeg'],
    quality: 82,
    metadata: { description: 'A boat.', creditLine: 'AP/Jo Bloggs' },
    keep: {},
    expectedSha256: null,
    proven: false,
    asFarAsWhole: false,
    documentEdge: null,
    ...more,
  };
}

export function only(images: readonly RenderedImage[]): RenderedImage {
  const [image] = images;
  if (image == null || images.length > 1) throw new Error(`Expected one image, found ${images.length}.`);
  return image;
}

/** A JPEG of painted noise at the path, which it answers. */
export async function paintedPhoto(path: string, width: number, height: number): Promise<string> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  await sharp({ create: { width, height, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 90 })
    .toFile(path);
  return path;
}

/** A folder that is gone after the test file. */
export function scratchFolder(remove: (clean: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'render-export-'));
  remove(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
