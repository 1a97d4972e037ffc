/** A photograph whose name is no UTF-8 (an old Windows card, a Latin-1 server) is indexed, found and exported like any other. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDecoderClient, type DecoderClient } from '../../decoder/client.ts';
import { forkedDecoder } from '../../decoder/fork.ts';
import { exampleInput } from '../../domain/checks/testing/example.ts';
import { DEFAULT_PRESET } from '../../domain/formats/format.ts';
import { planPictures, recipeOf } from '../../usecases/articles/bundle-pictures.ts';
import type { ImageRenderer } from '../../usecases/export/export-ports.ts';
import { exportPorts } from '../export-ports.ts';
import { type DeskOnDisk, deskOnDisk, numberedJpeg } from '../testing/desk-on-disk.ts';

vi.setConfig({ testTimeout: 60_000 });

let desk: DeskOnDisk;
let decoder: DecoderClient;
beforeEach(() => {
  desk = deskOnDisk();
  decoder = createDecoderClient(forkedDecoder(resolve(import.meta.dirname, '../../decoder/index.ts')));
});
afterEach(async () => {
  decoder.close();
  await desk.close();
});

// macOS and Windows refuse such names themselves.
test.skipIf(process.platform !== 'linux')('is exported from its bytes', async () => {
  const latin = Buffer.concat([Buffer.from(join(desk.folder, 'M')), Buffer.from([0xfc]), Buffer.from('ller.jpg')]);
  writeFileSync(latin, await numberedJpeg(1));
  expect(await desk.index()).toMatchObject({ photos: 1, unreadable: [] });
  const [photo] = desk.photos();
  const renderer: ImageRenderer = { render: (recipe) => decoder.run('render', recipe) };

  const ports = exportPorts(desk.stores, renderer, join(process.cwd(), 'resources'));
  const original = await ports.originals.find(photo!);
  expect(original).toMatchObject({ bytes: photo!.bytes });
  const { article } = exampleInput({ pictures: [{}] });
  const pictures = [{ ...article.pictures[0]!, photoId: photo!.id }];
  const [planned] = planPictures({ ...article, pictures }, new Map([[photo!.id, photo!]]), DEFAULT_PRESET);
  const { images } = await ports.images.render(recipeOf(planned!, original!, DEFAULT_PRESET), {});
  expect(await sharp(images[0]!.bytes).metadata()).toMatchObject({ width: 300, height: 200 });
});
