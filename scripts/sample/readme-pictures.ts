/** Makes the pictures of the README out of the sample desk's screenshots: few colours, so that each is a small file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Every view, in the order of the Help's page of screenshots; each has a light one next to it. */
export const README_VIEWS = [
  'first-start',
  'library',
  'menu',
  'loupe',
  'compare',
  'survey',
  'metadata',
  'article',
  'credits',
  'export',
  'statistics',
  'settings',
  'help',
  'about',
] as const;

const MOST_BYTES = 250_000;
/** How each is tried, the finest first: its width, and how much its colours are mixed out of dots. */
const WAYS = [
  { width: 1440, dither: 0.6 },
  { width: 1440, dither: 0 },
  { width: 1280, dither: 0 },
  { width: 1100, dither: 0 },
] as const;

export async function makeReadmePictures(screens: string, into: string): Promise<readonly string[]> {
  mkdirSync(into, { recursive: true });
  const names = README_VIEWS.flatMap((view) => [`${view}.png`, `${view}-light.png`]);
  for (const name of names) writeFileSync(join(into, name), await smallPicture(join(screens, name)));
  return names;
}

/** The finest that is small enough. */
async function smallPicture(path: string): Promise<Buffer> {
  for (const { width, dither } of WAYS) {
    const png = await sharp(path).resize(width).png({ palette: true, effort: 10, dither }).toBuffer();
    if (png.length <= MOST_BYTES) return png;
  }
  throw new Error(`Expected ${path} to fit ${MOST_BYTES} bytes as a palette picture, found it larger in every way.`);
}
