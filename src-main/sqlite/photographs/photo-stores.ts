/** All stores of photographs on one connection: they share the rows' writer and the sheet in memory. */

import type { DecodeStore } from '../../usecases/indexing/decode-ports.ts';
import type { IndexStore } from '../../usecases/indexing/index-ports.ts';
import type { ArrangementStore } from '../../usecases/photographs/arrange-photos.ts';
import type { StackStore } from '../../usecases/photographs/group-photos.ts';
import type { PhotoQueryStore } from '../../usecases/photographs/photo-query-ports.ts';
import type { SidecarQueue } from '../../usecases/photographs/sidecar-queue-ports.ts';
import type { WritableDb } from '../library/handles.ts';
import { createFolderStore, type FolderStore } from './folder-store.ts';
import { indexStep } from './index-step.ts';
import { createPhotoArrangement } from './photo-arrangement.ts';
import { photoArrivals } from './photo-arrivals.ts';
import { createPhotoDecodeStore } from './photo-decode-store.ts';
import { photoDepartures } from './photo-departures.ts';
import { askPhotoIndex } from './photo-index-answers.ts';
import { createPhotoLikeness } from './photo-likeness.ts';
import { type Mended, mendPhotos } from './photo-mend.ts';
import { createPhotoMerger, type PhotoMerger } from './photo-merge.ts';
import { pairFinder } from './photo-pairs.ts';
import { createPhotoQueryStore } from './photo-query-store.ts';
import { createPhotoRowWriter, type PhotoRowWriter } from './photo-row-writer.ts';
import type { PlaceAt } from './photo-rows.ts';
import { createPhotoSheet, type PhotoSheet } from './photo-sheet.ts';
import { createPhotoStacks } from './photo-stacks.ts';
import { photoUpdates } from './photo-updates.ts';
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

/** What scanning writes: arrivals, updates, departures, pairs of RAW and JPEG. */
function createPhotoIndexStore(
  db: WritableDb,
  writer: PhotoRowWriter,
  merger: PhotoMerger,
  sheet: PhotoSheet,
): IndexStore {
  const step = indexStep(db, writer, sheet);
  const pairsIn = pairFinder(db, merger);
  return {
    ...askPhotoIndex(db),
    ...photoArrivals(db, writer, merger, step, Date.now),
    ...photoUpdates(db, writer, step),
    ...photoDepartures(db, merger, step),
    pairUp: (folderId, directories) => step(() => directories.flatMap((directory) => pairsIn(folderId, directory))),
  };
}
