/** All stores of photographs on one connection: they share the rows' writer and the sheet in memory. */

import type { DecodeStore } from '../../usecases/indexing/decode-ports.ts';
import type { IndexStore } from '../../usecases/indexing/index-ports.ts';
import type { ArrangementStore } from '../../usecases/photographs/arrange-photos.ts';
import type { StackStore } from '../../usecases/photographs/group-photos.ts';
import type { PhotoQueryStore } from '../../usecases/photographs/photo-query-ports.ts';
import type { SidecarQueue } from '../../usecases/photographs/sidecar-queue-ports.ts';
import type { WritableDb } from '../library/handles.ts';
import { createFolderStore, type FolderStore } from './folder-store.ts';
import { createPhotoArrangement } from './photo-arrangement.ts';
import { createPhotoDecodeStore } from './photo-decode-store.ts';
import { createPhotoIndexStore } from './photo-index-store.ts';
import { createPhotoLikeness } from './photo-likeness.ts';
import { type Mended, mendPhotos } from './photo-mend.ts';
import { createPhotoMerger } from './photo-merge.ts';
import { createPhotoQueryStore } from './photo-query-store.ts';
import { createPhotoRowWriter } from './photo-row-writer.ts';
import type { PlaceAt } from './photo-rows.ts';
import { createPhotoSheet } from './photo-sheet.ts';
import { createPhotoStacks } from './photo-stacks.ts';
import { createSidecarQueue } from './sidecar-queue.ts';

export interface PhotoStores {
  readonly folders: FolderStore;
  readonly index: IndexStore;
  readonly decode: DecodeStore;
  readonly query: PhotoQueryStore;
  readonly stacks: StackStore;
  readonly arrangement: ArrangementStore;
  readonly sidecars: SidecarQueue;
  /** Mends rows that two programs at once spoilt; for who holds the library, before anything is made of it. */
  mend(): Mended;
}

/**
 * Call once a connection: the sheet listens to every write on it.
 * @param placeAt says in which town a photograph's position lies
 */
export function openPhotoStores(db: WritableDb, placeAt?: PlaceAt): PhotoStores {
  const sheet = createPhotoSheet(db);
  const writer = createPhotoRowWriter(db);
  const merger = createPhotoMerger(db, writer);
  const stacks = createPhotoStacks(db);
  const arrangement = createPhotoArrangement(db);
  const likeness = createPhotoLikeness(db);
  return {
    folders: createFolderStore(db, merger),
    index: createPhotoIndexStore(db, writer, merger, sheet),
    decode: createPhotoDecodeStore(db, merger, sheet),
    query: createPhotoQueryStore(db, {
      sheet,
      stacks,
      arrangement,
      likeness,
      ...(placeAt === undefined ? {} : { placeAt }),
    }),
    stacks,
    arrangement,
    sidecars: createSidecarQueue(db),
    mend: () => mendPhotos(db, merger),
  };
}
