// Makes the originals that the export is measured on: photographs of 24 megapixels, and an article of them.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { exampleInput } from '../../../src-main/domain/checks/testing/example.ts';
import { DEFAULT_PRESET } from '../../../src-main/domain/formats/format.ts';
import type { ExportOrder } from '../../../src-main/usecases/export/export-order.ts';
import { inRoot } from '../../setup/places.mjs';

const WIDTH = 6000;
const HEIGHT = 4000;
/** More are copies of these: making them takes longer than exporting them. */
const DIFFERENT = 24;

/** Real photographs where there are any, else painted noise: what counts is that they cost what photographs cost. */
function sources(): readonly string[] {
  const folders = ['budgie-backgrounds', 'lomiri-wallpapers'].map((name) =>
    inRoot('..', 'shared', 'data', 'photos', name),
  );
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.jpg'))
        .sort()
        .map((name) => join(folder, name)),
    );
}

export async function makeOriginals(folder: string, count: number): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const found = sources();
  const made: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const path = join(folder, `photo-${String(at + 1).padStart(3, '0')}.jpg`);
    const first = made[at % DIFFERENT];
    if (at >= DIFFERENT && first != null) {
      if (!existsSync(path)) await copyFile(first, path);
      made.push(path);
      continue;
    }
    const source = found[at % Math.max(1, found.length)];
    const image =
      source == null
        ? sharp({
            create: {
              width: 1500,
              height: 1000,
              channels: 3,
              background: '#777',
              noise: { type: 'gaussian', mean: 128, sigma: 40 },
            },
          })
        : sharp(source);
    if (!existsSync(path)) await image.resize(WIDTH, HEIGHT, { fit: 'cover' }).jpeg({ quality: 90 }).toFile(path);
    made.push(path);
  }
  return made;
}

/** An article of these originals without a finding that blocks; `documents` adds the contact sheet. */
export function orderOf(originals: readonly string[], folder: string, documents: boolean): ExportOrder {
  const { article, photos, profile } = exampleInput({
    pictures: originals.map((path, at) => ({
      caption: `Rowers number ${at + 1} pass the old lock in Ashby on Monday, August 12, 2024`,
      credit: 'AP/Jo Bloggs',
      metadata: {
        copyrightNotice: '© 2024 AP',
        creator: ['Jo Bloggs'],
        creditLine: 'AP',
        city: 'Ashby',
        country: 'United Kingdom',
      },
      photo: { width: WIDTH, height: HEIGHT, bytes: statSync(path).size, contentHash: null, fileName: path.slice(-13) },
    })),
    rules: { maxPictures: 1000 },
  });
  const texts = ['page', 'ninjs', 'markdown', 'text', 'captions', 'credits', 'decisions'];
  return {
    article,
    photos,
    profile,
    preset: { ...DEFAULT_PRESET, crops: [], formats: documents ? [] : texts },
    overrides: [],
    now: '2024-08-13T09:00:00Z',
    folder,
    zip: true,
    replace: true,
    programVersion: 'bench',
  };
}
