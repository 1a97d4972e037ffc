/** Makes the pictures of the README out of the sample desk's screenshots: few colours, so that each is a small file. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Every view, in the order of the README; each has a light one beside it. */
export const README_VIEWS = ['library', 'loupe', 'compare', 'survey', 'article', 'credits', 'export'] as const;

const MOST_BYTES = 250_000;
const COLOURS = [256, 192, 128, 96, 64, 48, 32];

export async function makeReadmePictures(screens: string, into: string): Promise<readonly string[]> {
  mkdirSync(into, { recursive: true });
  const names = README_VIEWS.flatMap((view) => [`${view}.png`, `${view}-light.png`]);
  for (const name of names) writeFileSync(join(into, name), await smallPicture(join(screens, name)));
  for (const name of readdirSync(into)) {
    if (name.endsWith('.png') && !names.includes(name)) rmSync(join(into, name));
  }
  return names;
}

/** With as many colours as fit; one that does not fit with the fewest is a mistake of this list. */
async function smallPicture(path: string): Promise<Buffer> {
  for (const colours of COLOURS) {
    const png = await sharp(path).png({ palette: true, colours, effort: 10, dither: 0.6 }).toBuffer();
    if (png.length <= MOST_BYTES) return png;
  }
  throw new Error(`Expected ${path} to fit ${MOST_BYTES} bytes as a palette picture, found it larger with 32 colours.`);
}
