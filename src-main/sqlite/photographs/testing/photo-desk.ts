/** A library of photographs in memory, and questions put to it, for tests of what views are answered. */
import { beforeEach } from 'vitest';
import type { NewsMetadata, PhotoFacts } from '../../../domain/metadata.ts';
import type { PhotoId } from '../../../domain/photo.ts';
import { EVERYTHING, type PhotoSelection } from '../../../domain/photo-selection.ts';
import type { NewPhoto } from '../../../usecases/indexing/index-ports.ts';
import { openLibrary } from '../../library/database.ts';
import type { WritableDb } from '../../library/handles.ts';
import { openPhotoStores, type PhotoStores } from '../photo-stores.ts';

/** What the test at work has; new for each. */
export let db: WritableDb;
export let stores: PhotoStores;
export let folderId = 0;

/** An empty library in memory with one folder, for every test of the file. */
export function libraryForEveryTest(): void {
  beforeEach(() => {
    db = openLibrary(':memory:');
    stores = openPhotoStores(db);
    folderId = stores.folders.add('/cards/Match day', 'Match day');
  });
}

export function facts(metadata: NewsMetadata, more: Partial<PhotoFacts> = {}): PhotoFacts {
  return {
    type: 'jpeg',
    width: 6000,
    height: 4000,
    orientation: 1,
    metadata,
    conflicts: {},
    capture: {},
    colour: {},
    preview: null,
    thumbnail: null,
    contentCredentials: false,
    pages: 1,
    warnings: [],
    ...more,
  };
}

/** Indexes a photograph of this name and these words; `identity`: a letter that its content hash is made of. */
export function add(
  name: string,
  metadata: NewsMetadata = {},
  more: Partial<PhotoFacts> = {},
  identity: string | null = null,
): PhotoId {
  const photo: NewPhoto = {
    directory: '',
    file: { name, bytes: 1000, modifiedMs: 1_000_000, inode: 1 },
    facts: facts(metadata, more),
    identity: identity === null ? null : { contentHash: identity.repeat(64), pixelHash: null },
    reason: null,
    wayOut: null,
    sidecar: null,
  };
  return stores.index.writePage({ folderId, photos: [photo], placed: [], sidecars: [], seen: [], done: [] })[0]!;
}

export const ids = (selection: Partial<PhotoSelection>): readonly number[] => [
  ...stores.query.query({ ...EVERYTHING, ...selection }).ids,
];
/** The same by the stream of the first ones. */
export const first = (selection: Partial<PhotoSelection>): readonly number[] =>
  stores.query.firstIds({ ...EVERYTHING, ...selection }, 200);
