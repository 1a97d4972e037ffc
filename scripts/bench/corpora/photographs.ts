// Makes the corpora of photographs, once a machine: press-like JPEGs with EXIF, an embedded thumbnail, IPTC and XMP.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { spliceJpeg } from '../../../src-main/metadata/writing/splice-jpeg.ts';
import { writeIim } from '../../../src-main/metadata/writing/write-iim.ts';
import { writeXmp } from '../../../src-main/metadata/writing/write-xmp.ts';
import { MIGRATIONS } from '../../../src-main/sqlite/migrations/index.ts';
import { inRoot } from '../../setup/places.mjs';
import { exifWithThumbnail } from './exif.ts';

/** Counts up when the recipe changes, so that an old corpus is not measured. */
const VERSION = 'v2';

export interface Corpus {
  readonly folder: string;
  readonly files: readonly string[];
}

/** 24-megapixel files of about 4 MB. */
export const bigPhotographs = (say: (line: string) => void): Promise<Corpus> =>
  corpus('big', { width: 6000, height: 4000, quality: 93, files: 60, bodies: 12, folders: 1 }, say);

/** 1,600-px files of about 500 KB. */
export const smallPhotographs = (say: (line: string) => void): Promise<Corpus> =>
  corpus('small', { width: 1600, height: 1067, quality: 94, files: 1000, bodies: 100, folders: 10 }, say);

/** The same three thousand times: so many come off the cards of a large event, and a reader is warm after the first hundreds. */
export const manyPhotographs = (say: (line: string) => void): Promise<Corpus> =>
  corpus('many', { width: 1600, height: 1067, quality: 94, files: 3000, bodies: 100, folders: 30 }, say);

interface Recipe {
  readonly width: number;
  readonly height: number;
  readonly quality: number;
  readonly files: number;
  /** Different pictures; files of one picture differ in their metadata, and so are different photographs. */
  readonly bodies: number;
  readonly folders: number;
}

export function corpusFolder(name: string): string {
  return join(tmpdir(), 'picture-desk-bench', `${name}-${VERSION}`);
}

/** A corpus that is a library: made again when the library's layout changes, since a migration is not what is measured. */
export function libraryCorpus(name: string): string {
  const place = corpusFolder(`${name}-s${MIGRATIONS.at(-1)?.version ?? 0}`);
  const home = dirname(place);
  for (const other of existsSync(home) ? readdirSync(home) : []) {
    if (other.startsWith(`${name}-`) && !other.startsWith(basename(place)))
      rmSync(join(home, other), { recursive: true, force: true });
  }
  mkdirSync(home, { recursive: true });
  return place;
}

async function corpus(name: string, recipe: Recipe, say: (line: string) => void): Promise<Corpus> {
  const folder = corpusFolder(name);
  if (!existsSync(folder)) {
    say(`making the corpus ${name}: ${recipe.files} files of ${recipe.width} x ${recipe.height}`);
    const half = `${folder}.part`;
    rmSync(half, { recursive: true, force: true });
    await make(half, recipe, say);
    renameSync(half, folder);
  }
  return { folder, files: listed(folder) };
}

function listed(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jpg'))
    .sort()
    .map((name) => join(folder, name));
}

async function make(folder: string, recipe: Recipe, say: (line: string) => void): Promise<void> {
  const sources = sourcePictures();
  for (let body = 0; body < recipe.bodies; body += 1) {
    say(`picture ${body + 1} of ${recipe.bodies}`);
    const pixels = await picture(sources, body, recipe);
    const thumbnail = await sharp(pixels).resize(160, 107, { fit: 'cover' }).jpeg({ quality: 70 }).toBuffer();
    for (let n = body; n < recipe.files; n += recipe.bodies) {
      const sub = join(folder, `card ${n % recipe.folders}`);
      mkdirSync(sub, { recursive: true });
      writeFileSync(join(sub, `DSC_${String(n).padStart(5, '0')}.jpg`), captioned(pixels, thumbnail, n));
    }
  }
}

/** Another cut, mirror image and brightness of a source for every body. */
async function picture(sources: readonly string[], body: number, { width, height, quality }: Recipe): Promise<Buffer> {
  const round = Math.floor(body / Math.max(1, sources.length));
  const source = sources[body % Math.max(1, sources.length)];
  const image = source === undefined ? noise(width, height) : sharp(source);
  return image
    .resize(width, height, {
      fit: 'cover',
      position: (['centre', 'top', 'bottom', 'left', 'right'] as const)[round % 5]!,
    })
    .flop(round % 2 === 1)
    .modulate({ brightness: 0.8 + 0.07 * (round % 6) })
    .jpeg({ quality })
    .toBuffer();
}

/** Where there are no photographs next to the project: detail that compresses like one. */
function noise(width: number, height: number): Sharp {
  return sharp({
    create: {
      width: Math.round(width / 4),
      height: Math.round(height / 4),
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
}

/** Freely licensed photographs next to the project, or none. */
export function sourcePictures(): readonly string[] {
  const shared = inRoot('..', 'shared', 'data', 'photos');
  if (!existsSync(shared)) return [];
  return readdirSync(shared, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jpg'))
    .sort()
    .map((name) => join(shared, name));
}

const PLACES = ['Lisbon', 'Kyoto', 'Oslo', 'Nairobi', 'Valparaíso', 'Tallinn'];
const NAMES = ['Ines Duarte', 'Ken Watanabe', 'Sol Berg', 'Amina Otieno', 'Marta Rojas', 'Jaan Tamm'];

function captioned(jpeg: Uint8Array, thumbnail: Uint8Array, n: number): Uint8Array {
  const city = PLACES[n % PLACES.length]!;
  const creator = NAMES[(n * 7) % NAMES.length]!;
  const time = new Date(Date.UTC(2024, 7, 12, 9) + n * 7_000).toISOString().slice(0, 19);
  const fields = {
    headline: `Harbour race, heat ${n % 40}`,
    description: `Crew number ${n} rounds the second buoy during the harbour race in ${city} on Monday, Aug. 12, 2024. Desk Wire/${creator}`,
    creator: [creator],
    creditLine: 'Desk Wire',
    source: 'DW',
    copyrightNotice: `Copyright 2024 ${creator}`,
    instructions: n % 50 === 0 ? 'NO SALES' : '',
    city,
    keywords: ['harbour', 'race', city.toLowerCase(), `heat ${n % 40}`],
    dateCreated: `${time}+02:00`,
  };
  return spliceJpeg(jpeg, { exif: exifWithThumbnail(time, thumbnail), iim: writeIim(fields), xmp: writeXmp(fields) });
}
