/** Real files through the export's renderer: upright, never enlarged, cropped where the eye is, marked, stripped, strict. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { CROP_RATIOS } from '../domain/article.ts';
import { boxOf } from '../domain/crop.ts';
import { failureOf } from '../domain/failure.ts';
import { processorTime } from '../filesystem/testing/processor-time.ts';
import { cropBasis } from './crop-basis.ts';
import { exportRenderer } from './render-export.ts';
import { only, PHOTOS, paintedPhoto, recipe, SAMPLES, scratchFolder } from './testing/export-samples.ts';

const folder = scratchFolder(afterAll);
const hasSamples = existsSync(SAMPLES);
const render = exportRenderer.render;

const painted = (name: string, width: number, height: number) => paintedPhoto(join(folder, name), width, height);

async function grey(bytes: Uint8Array | string, width: number, height: number): Promise<Buffer> {
  return sharp(bytes).resize(width, height, { fit: 'fill' }).greyscale().raw().toBuffer();
}

const difference = (left: Buffer, right: Buffer): number =>
  left.reduce((sum, value, at) => sum + Math.abs(value - (right[at] ?? 0)), 0) / left.length;

// Needs ../shared/data/samples next to the project.
describe.skipIf(!hasSamples)('orientation', () => {
  const cases = ['Landscape', 'Portrait'].flatMap((shape) =>
    [1, 2, 3, 4, 5, 6, 7, 8].map((number) => [shape, number] as const),
  );
  it.each(cases)('%s_%i leaves upright, with nothing left to turn', async (shape, number) => {
    const at = (one: number): string => join(SAMPLES, 'recurser+exif-orientation-examples', `${shape}_${one}.jpg`);
    const image = only((await render(recipe(at(number), { sizes: [400] }), {})).images);
    const [width, height] = shape === 'Landscape' ? [400, 267] : [267, 400];
    expect([image.width, image.height]).toEqual([width, height]);
    const facts = await sharp(image.bytes).metadata();
    expect(facts).toMatchObject({ width, height, space: 'srgb', channels: 3, hasProfile: true });
    expect(facts.orientation ?? 1).toBe(1);
    expect(difference(await grey(image.bytes, 100, 100), await grey(at(1), 100, 100))).toBeLessThan(6);
  });
});

describe('sizes', () => {
  it('are made from the largest, never larger than the original, each once', async () => {
    const large = await render(recipe(await painted('large.jpg', 3000, 2000)), {});
    expect(large.images.map(({ maxEdge, width, height }) => [maxEdge, width, height])).toEqual([
      [2560, 2560, 1707],
      [1600, 1600, 1067],
      [800, 800, 533],
    ]);
    const small = await render(recipe(await painted('small.jpg', 1000, 1500)), {});
    expect(small.images.map(({ maxEdge, width, height }) => [maxEdge, width, height])).toEqual([
      [2560, 1000, 1500],
      [800, 533, 800],
    ]);
    const tiny = await render(recipe(await painted('tiny.jpg', 3, 2)), {});
    expect(tiny.images.map(({ width, height }) => [width, height])).toEqual([[3, 2]]);
  });

  it('are the same bytes every time', async () => {
    const path = await painted('same.jpg', 1200, 800);
    const [once, again] = [await render(recipe(path), {}), await render(recipe(path), {})];
    expect(once.images.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      again.images.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    );
  });

  it('come as WebP and AVIF too, with profile and XMP', async () => {
    const { images } = await render(
      recipe(await painted('types.jpg', 300, 200), { sizes: [200], types: ['jpeg', 'webp', 'avif'] }),
      {},
    );
    expect(images.map(({ type, width }) => [type, width])).toEqual([
      ['jpeg', 200],
      ['webp', 200],
      ['avif', 200],
    ]);
    for (const { type, bytes } of images) {
      const facts = await sharp(bytes).metadata();
      expect(facts.xmpAsString ?? facts.xmp?.toString(), type).toContain('AP/Jo Bloggs');
      expect(facts.icc, type).toBeDefined();
    }
  });
});

describe('crops', () => {
  /** A grey field with one bright spot, at a known place. */
  const spot = async (name: string, width: number, height: number, x: number, y: number): Promise<string> => {
    const path = join(folder, name);
    const dot = await sharp({ create: { width: 160, height: 160, channels: 3, background: '#ff2010' } })
      .png()
      .toBuffer();
    await sharp({ create: { width, height, channels: 3, background: '#70757a' } })
      .composite([{ input: dot, left: Math.round(x * width) - 80, top: Math.round(y * height) - 80 }])
      .jpeg({ quality: 92 })
      .toFile(path);
    return path;
  };
  const redness = async (bytes: Uint8Array): Promise<number> => {
    const { channels } = await sharp(bytes).stats();
    return (channels[0]?.max ?? 0) - (channels[2]?.min ?? 0);
  };

  it.each([
    ['16:9', 16 / 9],
    ['4:3', 4 / 3],
    ['1:1', 1],
    ['4:5', 0.8],
  ] as const)('to %s keep the focal point, fill the size and enlarge nothing', async (ratio, value) => {
    const path = await spot('focal.jpg', 2000, 3000, 0.8, 0.15);
    const { images } = await render(
      recipe(path, { sizes: [1200], crops: [{ ratio, box: null }], focalPoint: { x: 0.8, y: 0.15 } }),
      {},
    );
    const crop = images.find((image) => image.crop === ratio);
    expect((crop?.width ?? 0) / (crop?.height ?? 1)).toBeCloseTo(value, 2);
    expect(Math.max(crop?.width ?? 0, crop?.height ?? 0)).toBe(1200);
    expect(await redness(crop?.bytes ?? new Uint8Array())).toBeGreaterThan(150);
  });

  it('find what draws the eye where nobody said', async () => {
    for (const [x, y] of [
      [0.12, 0.5],
      [0.88, 0.5],
    ] as const) {
      const path = await spot('eye.jpg', 3000, 1200, x, y);
      const { images } = await render(recipe(path, { sizes: [1000], crops: [{ ratio: '1:1', box: null }] }), {});
      expect(await redness(images.find(({ crop }) => crop != null)?.bytes ?? new Uint8Array())).toBeGreaterThan(150);
    }
  });

  it('lie where the window shows them before', async () => {
    const path = await spot('basis.jpg', 3000, 1200, 0.7, 0.4);
    const basis = await cropBasis(recipe(path), undefined);
    expect(basis.size).toEqual({ width: 3000, height: 1200 });
    expect(Math.abs(basis.attention.x - 0.7)).toBeLessThan(0.05);
    const requests = CROP_RATIOS.map((ratio) => ({ ratio, box: null }));
    for (const sizes of [[2560], [1600, 800]]) {
      const { images } = await render(recipe(path, { sizes, crops: requests }), {});
      for (const ratio of CROP_RATIOS) {
        const shown = boxOf({ crops: {}, focalPoint: null }, ratio, basis);
        const written = images.find(({ crop }) => crop === ratio)?.box;
        expect(Math.abs((written?.x ?? 9) - shown.x), ratio).toBeLessThan(0.01);
        expect(Math.abs((written?.y ?? 9) - shown.y), ratio).toBeLessThan(0.01);
      }
    }
  });

  it("are the editor's own box where there is one", async () => {
    const path = await spot('box.jpg', 2000, 1000, 0.9, 0.8);
    const box = { x: 0.8, y: 0.6, width: 0.2, height: 0.4 };
    const { images } = await render(recipe(path, { sizes: [800], crops: [{ ratio: '1:1', box }] }), {});
    const crop = images.find((image) => image.crop === '1:1');
    expect([crop?.box, crop?.width, crop?.height]).toEqual([box, 400, 400]);
    expect(await redness(crop?.bytes ?? new Uint8Array())).toBeGreaterThan(150);
  });
});

describe('what is not a whole photograph', () => {
  const failure = async (path: string, more = {}): Promise<ReturnType<typeof failureOf>> =>
    render(recipe(path, more), {}).then(() => {
      throw new Error('Expected a failure, found an image.');
    }, failureOf);

  it('is refused by name: truncated, text, empty, gone, a drawing', async () => {
    const whole = readFileSync(await painted('whole.jpg', 1500, 1000));
    const make = (name: string, bytes: Uint8Array | string): string => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    expect(await failure(make('cut.jpg', whole.subarray(0, whole.length / 2)))).toMatchObject({
      kind: 'unreadable',
      subject: 'cut.jpg',
    });
    expect(await failure(make('text.jpg', 'no photograph'))).toMatchObject({ kind: 'unreadable', subject: 'text.jpg' });
    expect(await failure(make('empty.jpg', ''))).toMatchObject({ kind: 'unreadable', subject: 'empty.jpg' });
    expect(
      await failure(
        make(
          'drawing.jpg',
          '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
        ),
      ),
    ).toMatchObject({ kind: 'unreadable' });
    expect(await failure(join(folder, 'gone.jpg'))).toMatchObject({ kind: 'not-found', subject: 'gone.jpg' });
  });

  it('is refused where its bytes are not the ones that the library knows', async () => {
    const path = await painted('changed.jpg', 300, 200);
    expect(await failure(path, { expectedSha256: '0'.repeat(64) })).toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('has changed on disk'),
    });
  });

  it('is refused where it has more pixels than any camera', async () => {
    const path = join(folder, 'bomb.png');
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#123' } })
      .png()
      .toBuffer();
    bytes.writeUInt32BE(17_000, 16);
    bytes.writeUInt32BE(17_000, 20);
    bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
    writeFileSync(path, bytes);
    expect(await failure(path, { type: 'png' })).toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('pixel limit'),
    });
  });

  it('is refused where a raw file has no preview to leave in its place and cannot be developed', async () => {
    expect(await failure(await painted('raw.nef', 300, 200), { type: 'nef' })).toMatchObject({
      message: expect.stringContaining('LibRaw cannot'),
    });
  });

  it('stops when it is told to', async () => {
    const path = await painted('stop.jpg', 3000, 2000);
    const controller = new AbortController();
    const used = processorTime();
    const work = render(recipe(path), { signal: controller.signal });
    controller.abort();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(used()).toBeLessThan(2000);
  });
});

// Needs ../shared/data next to the project.
describe.skipIf(!hasSamples)('other types', () => {
  it.each([
    ['raw by its preview, turned as the camera was held', 'nef'],
    ['HEIC', 'heic'],
    ['AVIF', 'avif'],
  ] as const)('%s', async (_title, type) => {
    if (type === 'nef') {
      const path = join(folder, 'raw-with-preview.nef');
      const jpeg = readFileSync(await painted('preview.jpg', 600, 400));
      writeFileSync(path, Buffer.concat([Buffer.alloc(1000, 7), jpeg, Buffer.alloc(50, 7)]));
      const preview = { offset: 1000, length: jpeg.length, width: 600, height: 400, orientation: 6 };
      const image = only((await render(recipe(path, { type, preview, sizes: [600] }), {})).images);
      expect([image.width, image.height]).toEqual([400, 600]);
      return;
    }
    const found = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(`.${type}`))
      .sort();
    const images = await Promise.allSettled(
      found.slice(0, 6).map((name) => render(recipe(join(SAMPLES, name), { type, sizes: [400] }), {})),
    );
    expect(images.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
  });
});

// Needs ../shared/data/photos next to the project.
describe.skipIf(!existsSync(PHOTOS))('a size made from the largest', () => {
  it('is to the eye the one made from the original', async () => {
    const path = join(PHOTOS, 'budgie-backgrounds', 'casa-mila.jpg');
    const { images } = await render(recipe(path, { sizes: [2560, 800], quality: 95 }), {});
    const small = images.at(-1);
    const direct = await sharp(path).autoOrient().resize(800, 800, { fit: 'inside' }).jpeg({ quality: 95 }).toBuffer();
    expect(difference(await grey(small?.bytes ?? '', 400, 300), await grey(direct, 400, 300))).toBeLessThan(1);
  });
});
