/** An article of three pictures, its originals on disk and the real parts of an export, for tests that export. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { documentMaker } from '../../../documents/contact-sheet.ts';
import { type ExamplePicture, exampleInput } from '../../../domain/checks/testing/example.ts';
import { DEFAULT_PRESET } from '../../../domain/formats/format.ts';
import { bundleWriter } from '../../../filesystem/bundle-writer.ts';
import { exportRenderer } from '../../../imaging/render-export.ts';
import { iimLoss } from '../../../metadata/writing/write-iim.ts';
import type { ExportOrder } from '../export-order.ts';
import type { ExportPorts } from '../export-ports.ts';

const FONTS = join(process.cwd(), 'resources', 'fonts');
export const WIDTH = 1800;
export const HEIGHT = 1200;
/** The folder of the originals, and the one that the test at work exports into; new for each. */
export let originals = '';
export let target = '';
export const paths = ['one.jpg', 'two.jpg', 'three.jpg'];

/** Three originals for the tests of a file, and a target folder for every one of them. */
export function originalsForEveryTest(): void {
  beforeAll(async () => {
    originals = mkdtempSync(join(tmpdir(), 'export-originals-'));
    for (const [at, name] of paths.entries()) {
      const background = ['#705848', '#627a9d', '#57706c'][at] ?? '#888';
      await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background } })
        .jpeg()
        .toFile(join(originals, name));
    }
  });
  beforeEach(() => {
    target = mkdtempSync(join(originals, 'target-'));
  });
  afterAll(() => rmSync(originals, { recursive: true, force: true }));
}

export const PICTURES: readonly ExamplePicture[] = [
  { caption: 'Rowers pass the old lock in Ashby on Monday.', credit: 'AP/Jo Bloggs' },
  {
    caption: 'Zoë & the <b>cox</b> 東京 in Ashby on Monday.',
    credit: 'Mary Smith/Getty Images',
    altText: 'A "cox"',
    lead: true,
    focalPoint: { x: 0.2, y: 0.7 },
  },
  {
    caption: 'Boats rest below the bridge in Ashby on Monday.',
    credit: 'AP/Jo Bloggs',
    crops: { '16:9': { x: 0, y: 0.1, width: 1, height: 0.84375 } },
  },
];

export function order(more: Partial<ExportOrder> = {}, pictures: readonly ExamplePicture[] = PICTURES): ExportOrder {
  const { article, photos, profile, now } = exampleInput({
    pictures: pictures.map((picture, at) => ({
      metadata: {
        copyrightNotice: '© 2024',
        usageTerms: 'EDITORIAL USE ONLY',
        instructions: 'NO ARCHIVES',
      },
      ...picture,
      photo: {
        width: WIDTH,
        height: HEIGHT,
        fileName: paths[at],
        bytes: statSync(join(originals, paths[at] ?? '')).size,
        contentHash: null,
        ...picture.photo,
      },
    })),
  });
  return {
    article,
    photos,
    profile,
    preset: DEFAULT_PRESET,
    overrides: [],
    now,
    folder: target,
    zip: false,
    replace: false,
    programVersion: '0.1.0',
    ...more,
  };
}

/** The real parts, unless a test puts its own there. */
export function ports(more: Partial<ExportPorts> = {}): ExportPorts {
  return {
    originals: {
      find: async ({ fileName }) => ({
        path: join(originals, fileName),
        bytes: statSync(join(originals, fileName)).size,
      }),
    },
    images: exportRenderer,
    documents: documentMaker(FONTS),
    writer: bundleWriter,
    cutValues: iimLoss,
    ...more,
  };
}

/** What it failed with. */
export const failing = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => {
      throw new Error('Expected a failure, found success.');
    },
    (error: unknown) => error,
  );

/** Files below the folder, in order. */
export const tree = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Images of three megabytes each, whatever the original. */
export const noisy: ExportPorts['images'] = {
  render: async (recipe, options) => {
    const rendered = await exportRenderer.render(recipe, options);
    return { ...rendered, images: rendered.images.map((image) => ({ ...image, bytes: new Uint8Array(3_000_000) })) };
  },
};
/** A preset of few sizes for them. */
export const NOISY = { ...DEFAULT_PRESET, sizes: [400, 200], crops: [] };
