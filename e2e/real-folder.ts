/** Folders of photographs for window tests: five hundred, made once a machine; and small ones that a test may change. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { ROOT, SHARED } from './desk.ts';
import { SAMPLE_PHOTOS } from './sample-folder.ts';

export const MANY = 500;
const MANY_FOLDER = join(ROOT, '.runtime', `${MANY} photographs`);
const EDGE = { width: 1200, height: 800 };

/** Freely licensed photographs where they are given, the sample desk's own drawings elsewhere. */
function sources(): readonly string[] {
  const given = join(SHARED, 'data', 'photos');
  if (!existsSync(given)) return readdirSync(SAMPLE_PHOTOS).map((name) => join(SAMPLE_PHOTOS, name));
  return readdirSync(given, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(jpe?g|png|webp)$/i.test(name))
    .sort()
    .map((name) => join(given, name));
}

/** Five hundred different sections of real photographs, of four formats, each with a caption and its own time. */
export async function manyPhotographs(): Promise<string> {
  if (existsSync(MANY_FOLDER)) return MANY_FOLDER;
  // Its own for each of the windows that run at once.
  const half = `${MANY_FOLDER}.${process.pid}.part`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(join(half, 'second card'), { recursive: true });
  const paths = sources();
  const each = Math.ceil(MANY / paths.length);
  for (const [at, path] of paths.entries()) {
    const large = await sharp(path, { failOn: 'none' })
      .rotate()
      .resize({ width: 1400, height: 1000, fit: 'cover' })
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const numbers = Array.from({ length: each }, (_, n) => at * each + n).filter((number) => number < MANY);
    await Promise.all(numbers.map((number) => section(half, large.data, number)));
  }
  try {
    renameSync(half, MANY_FOLDER);
  } catch (error) {
    if (!existsSync(MANY_FOLDER)) throw error;
    rmSync(half, { recursive: true, force: true });
  }
  return MANY_FOLDER;
}

async function section(folder: string, data: Buffer, number: number): Promise<void> {
  const [left, top] = [(number * 37) % 200, (number * 53) % 200];
  const name = `frame-${String(number + 1).padStart(4, '0')}`;
  const moment = new Date(Date.UTC(2024, 7, 12, 9, 0, number)).toISOString();
  const image = sharp(data, { raw: { width: 1400, height: 1000, channels: 3 } })
    .extract({ left, top, ...EDGE })
    .withExif({
      IFD0: { ImageDescription: `Picture ${name} of the regatta in Westhaven.`, Artist: 'Ines Ferreira' },
      IFD2: { DateTimeOriginal: moment.slice(0, 19).replaceAll('-', ':').replace('T', ' ') },
    });
  const place = number % 5 === 4 ? join(folder, 'second card') : folder;
  const kind = number % 50;
  if (kind === 7) await image.png({ compressionLevel: 1 }).toFile(join(place, `${name}.png`));
  else if (kind === 17) await image.webp({ effort: 0 }).toFile(join(place, `${name}.webp`));
  else if (kind === 27) await image.tiff({ compression: 'lzw' }).toFile(join(place, `${name}.tif`));
  else await image.jpeg({ quality: 88 }).toFile(join(place, `${name}.jpg`));
}

export interface OwnFolder {
  readonly home: string;
  readonly folder: string;
  /** Removes it all. */
  forget(): void;
}

/** A folder of a test's own with the first photographs of the sample desk. */
export function ownFolder(name: string, photographs: number): OwnFolder {
  const home = mkdtempSync(join(tmpdir(), 'desk-own-'));
  const folder = join(home, name);
  mkdirSync(folder);
  for (const file of readdirSync(SAMPLE_PHOTOS)
    .filter((one) => /\.jpg$/i.test(one))
    .sort()
    .slice(0, photographs))
    copyFileSync(join(SAMPLE_PHOTOS, file), join(folder, file));
  return { home, folder, forget: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Another program's save: next to the file first, then over it. */
export function saveOver(path: string, bytes: Uint8Array): void {
  writeFileSync(`${path}.tmp`, bytes);
  renameSync(`${path}.tmp`, path);
}
