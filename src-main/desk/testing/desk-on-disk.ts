/** A desk for tests: real SQLite, a real decoder process, its own folder that is removed at the end. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { createDecoderClient } from '../../decoder/client.ts';
import { forkedDecoder } from '../../decoder/fork.ts';
import type { Photo } from '../../domain/photo.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { closeLibrary, openLibrary } from '../../sqlite/library/database.ts';
import type { WritableDb } from '../../sqlite/library/handles.ts';
import { openPhotoStores, type PhotoStores } from '../../sqlite/photographs/photo-stores.ts';
import type { IndexSummary } from '../../usecases/indexing/index-ports.ts';
import { createIndexEngine, type IndexEngine } from '../indexing/index-engine.ts';
import { homeAt } from '../indexing/picture-home.ts';
import { taskList } from '../tasks.ts';

const DECODER = resolve(import.meta.dirname, '../../decoder/index.ts');

export interface DeskOnDisk {
  readonly folder: string;
  readonly db: WritableDb;
  readonly stores: PhotoStores;
  readonly engine: IndexEngine;
  /** Sentences of finished tasks. */
  readonly sentences: string[];
  /** Indexes the folder to the very end. */
  index(): Promise<IndexSummary>;
  photos(): readonly Photo[];
  /** By file name; throws where there is none, or more than one. */
  named(name: string): Photo;
  /** A file in the folder; folders on its way are made. */
  put(path: string, content: Uint8Array | string): void;
  close(): Promise<void>;
}

/** @param shared a folder that several desks read; else one of its own */
export function deskOnDisk(shared?: string): DeskOnDisk {
  const place = mkdtempSync(join(tmpdir(), 'desk-on-disk-'));
  const folder = shared ?? join(place, 'Match day');
  mkdirSync(folder, { recursive: true });
  const db = openLibrary(join(place, 'library.sqlite'));
  const stores = openPhotoStores(db);
  const sentences: string[] = [];
  const engine = createIndexEngine({
    stores,
    home: homeAt(join(place, 'cache')),
    decoder: createDecoderClient(forkedDecoder(DECODER)),
    tasks: taskList(({ sentence }) => {
      if (sentence !== null) sentences.push(sentence);
    }),
    events: {
      photosChanged: () => undefined,
      pictured: () => undefined,
      foldersChanged: () => undefined,
      notice: () => undefined,
    },
    watch: false,
  });
  const photos = (): readonly Photo[] =>
    [...stores.query.query({ ...EVERYTHING, sort: 'name' }).ids].map((id) => stores.query.photo(id)!);
  return {
    folder,
    db,
    stores,
    engine,
    sentences,
    index: () => engine.indexFully([folder]),
    photos,
    named(name) {
      const found = photos().filter((photo) => photo.fileName === name);
      if (found.length === 1) return found[0]!;
      const all = photos().map((photo) => photo.fileName);
      throw new Error(`Expected one ${name} in the library, found ${found.length} among ${all.join(', ')}.`);
    },
    put(path, content) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
    async close() {
      await engine.close();
      closeLibrary(db);
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** A JPEG of 300 x 200 px that differs from that of every other number. */
export async function numberedJpeg(number: number): Promise<Buffer> {
  const [r, g, b] = [(number * 97) % 256, (number * 57) % 256, (number * 31) % 256];
  const stripe = sharp({ create: { width: 40, height: 200, channels: 3, background: { r: b, g: r, b: g } } });
  return sharp({ create: { width: 300, height: 200, channels: 3, background: { r, g, b } } })
    .composite([{ input: await stripe.png().toBuffer(), left: (number * 37) % 260, top: 0 }])
    .jpeg()
    .toBuffer();
}

/** An `.xmp` sidecar with this description, and with whatever else is given as attributes. */
export function sidecarText(description: string | null, attributes = ''): string {
  const words =
    description === null
      ? ''
      : `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${description}</rdf:li></rdf:Alt></dc:description>`;
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" ${attributes}>
${words}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}
