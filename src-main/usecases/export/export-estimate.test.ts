/** What an export says of its size, against bundles that it really writes of real photographs. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentMaker } from '../../documents/contact-sheet.ts';
import { exampleInput } from '../../domain/checks/testing/example.ts';
import { DEFAULT_PRESET, type Preset } from '../../domain/formats/format.ts';
import type { Photo } from '../../domain/photo.ts';
import { bundleWriter } from '../../filesystem/bundle-writer.ts';
import { makeThumbnail } from '../../imaging/make-thumbnail.ts';
import { exportRenderer } from '../../imaging/render-export.ts';
import { fromBuffer } from '../../metadata/byte-source.ts';
import { iimLoss } from '../../metadata/writing/write-iim.ts';
import { planPictures, recipeOf } from '../articles/bundle-pictures.ts';
import { exportBundle } from './export-bundle.ts';
import { estimatedBytes } from './export-estimate.ts';
import type { ExportPorts } from './export-ports.ts';
import { sizeMeter } from './measure-export.ts';
import { measuredExport, preflightExport } from './preflight-export.ts';

const PHOTOS = resolve(import.meta.dirname, '../../../../shared/data/photos');
const present = existsSync(PHOTOS);
if (!present) console.warn(`export-estimate.test.ts is skipped: expected ${PHOTOS} beside the project.`);

let target = '';
beforeAll(() => {
  target = mkdtempSync(join(tmpdir(), 'desk-estimate-'));
});
afterAll(() => rmSync(target, { recursive: true, force: true }));

/** Every third photograph of both collections: half of those that the estimate was fitted on, in other sizes. */
function someFiles(): readonly string[] {
  const all = ['budgie-backgrounds', 'lomiri-wallpapers'].flatMap((folder) =>
    readdirSync(join(PHOTOS, folder))
      .filter((name) => name.endsWith('.jpg'))
      .map((name) => join(PHOTOS, folder, name)),
  );
  return all.filter((_, at) => at % 3 === 1);
}

async function known(path: string): Promise<Partial<Photo>> {
  const bytes = readFileSync(path);
  const { autoOrient } = await sharp(bytes).metadata();
  const { width, height } = autoOrient;
  const { read, size } = fromBuffer(bytes);
  const { jpeg } = await makeThumbnail({ type: 'jpeg', preview: null, width, height, size, read });
  return { fileName: basename(path), bytes: size, width, height, contentHash: null, thumbnailBytes: jpeg.length };
}

test.skipIf(!present)(
  'is within a tenth of the bundle, and every name says how wide its image is',
  { timeout: 300_000 },
  async () => {
    const files = someFiles();
    const pictures = await Promise.all(
      files.map(async (path, at) => ({
        caption: `Boat number ${at + 1} passes the old lock in Ashby on Monday.`,
        credit: 'AP/Jo Bloggs',
        altText: 'A boat',
        lead: at === 0,
        photo: await known(path),
      })),
    );
    const { article, photos, profile, now } = exampleInput({ pictures });
    const preset: Preset = { ...DEFAULT_PRESET, sizes: [1200, 640], quality: 80 };
    const order = {
      article,
      photos,
      profile,
      preset,
      overrides: [],
      now,
      folder: target,
      zip: false,
      replace: false,
      programVersion: '0',
    };
    const pathOf = (name: string): string => files.find((path) => basename(path) === name)!;
    const ports: ExportPorts = {
      originals: { find: async ({ fileName }) => ({ path: pathOf(fileName), bytes: statSync(pathOf(fileName)).size }) },
      images: exportRenderer,
      documents: documentMaker(join(process.cwd(), 'resources', 'fonts')),
      writer: bundleWriter,
      cutValues: iimLoss,
    };
    const plan = await preflightExport(ports, order);
    const { path } = await exportBundle(ports, order);
    const written = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = written.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    expect(plan.estimatedBytes / bytes).toBeGreaterThan(0.9);
    expect(plan.estimatedBytes / bytes).toBeLessThan(1.1);
    const images = join(path, 'data/images');
    expect(
      plan.files
        .map((file) => file.path)
        .filter((one) => one.startsWith('images/'))
        .sort(),
    ).toEqual(
      readdirSync(images)
        .map((name) => `images/${name}`)
        .sort(),
    );
    for (const name of readdirSync(images)) {
      const said = Number(/-(\d+)\.jpg$/.exec(name)?.[1]);
      if (Number.isNaN(said)) continue;
      const { width } = await sharp(join(images, name)).metadata();
      expect(width, name).toBe(said);
    }
  },
);

test.skipIf(!present)(
  'of five pictures that were measured it is within a tenth of their images, whichever five they are',
  { timeout: 300_000 },
  async () => {
    const all = ['budgie-backgrounds', 'lomiri-wallpapers'].flatMap((folder) =>
      readdirSync(join(PHOTOS, folder))
        .filter((name) => name.endsWith('.jpg'))
        .map((name) => join(PHOTOS, folder, name)),
    );
    const pathOf = (name: string): string => all.find((path) => basename(path) === name)!;
    const ports = {
      originals: {
        find: async ({ fileName }: Photo) => ({ path: pathOf(fileName), bytes: statSync(pathOf(fileName)).size }),
      },
      images: exportRenderer,
    };
    const meter = sizeMeter();
    const preset: Preset = { ...DEFAULT_PRESET, sizes: [1600, 800], quality: 85 };
    const single: Preset = { ...preset, sizes: [640] };
    for (let first = 0; first < 2; first += 1) {
      const files = all.filter((_, at) => at % 8 === first * 4).slice(0, 5);
      const pictures = await Promise.all(files.map(async (path) => ({ photo: await known(path) })));
      const { article, photos } = exampleInput({ pictures });
      // The texts of a bundle are the same in both: only the images are compared.
      const images = async (of: Preset): Promise<number> =>
        (await measuredExport(ports, { article, photos, preset: of }, meter)) ?? 0;
      const planned = planPictures(article, photos, preset);
      let written = 0;
      for (const picture of planned) {
        const original = await ports.originals.find(picture.photo);
        const more = (await exportRenderer.render(recipeOf(picture, original, preset), {})).images;
        const less = (await exportRenderer.render(recipeOf(picture, original, single), {})).images;
        written += [...more].reduce((sum, { bytes }) => sum + bytes.length, 0);
        written -= [...less].reduce((sum, { bytes }) => sum + bytes.length, 0);
      }
      const part = ((await images(preset)) - (await images(single))) / written;
      expect(part, files.map((path) => basename(path)).join()).toBeGreaterThan(0.9);
      expect(part).toBeLessThan(1.1);
    }
  },
);

test('a small original is named by its own size in plan and bundle, and counted once', async () => {
  const photo = { width: 1600, height: 1000, thumbnailBytes: 40_000 } as const;
  const { article, photos, profile, now } = exampleInput({ pictures: [{ photo }] });
  const order = {
    article,
    photos,
    profile,
    preset: DEFAULT_PRESET,
    overrides: [],
    now,
    folder: null,
    zip: false,
    programVersion: '0',
  };
  const plan = await preflightExport({ writer: bundleWriter, cutValues: iimLoss }, order);
  const sizes = plan.files.flatMap(({ path }) => /-(\d+)\.jpg$/.exec(path)?.[1] ?? []);
  expect(sizes).toEqual(['1600', '800']);
  const larger = new Map([...photos].map(([id, one]) => [id, { ...one, width: 6000, height: 3750 }]));
  const bytes = (of: typeof photos): number =>
    estimatedBytes(planPictures(article, of, DEFAULT_PRESET), DEFAULT_PRESET);
  expect(bytes(photos)).toBeLessThan(bytes(larger) * 0.7);
});

test('of a larger gallery the pictures that weigh most are measured', async () => {
  const pictures = Array.from({ length: 20 }, (_, at) => ({
    photo: { width: 4000, height: 3000, contentHash: null, thumbnailBytes: 20_000 + at * 2_000, fileName: `${at}.jpg` },
  }));
  const { article, photos } = exampleInput({ pictures });
  const measured: string[] = [];
  const ports = {
    originals: {
      find: async ({ fileName }: Photo) => {
        measured.push(fileName);
        return { path: fileName, bytes: 1 };
      },
    },
    images: {
      render: async () => ({
        images: [{ type: 'jpeg' as const, bytes: new Uint8Array(900_000), width: 1200, height: 900 }],
      }),
    },
  } as unknown as Pick<ExportPorts, 'originals' | 'images'>;
  const order = { article, photos, preset: DEFAULT_PRESET };
  const plain = estimatedBytes(planPictures(article, photos, DEFAULT_PRESET), DEFAULT_PRESET);
  const bytes = await measuredExport(ports, order, sizeMeter());
  expect(measured).toEqual(Array.from({ length: 16 }, (_, at) => `${19 - at}.jpg`));
  expect(bytes).toBeGreaterThan(plain * 2);
});
