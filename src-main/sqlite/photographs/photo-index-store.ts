/** What scanning writes, put together: arrivals, updates, departures, pairs of RAW and JPEG. */
import type { IndexStore } from '../../usecases/indexing/index-ports.ts';
import type { WritableDb } from '../library/handles.ts';
import { indexStep } from './index-step.ts';
import { photoArrivals } from './photo-arrivals.ts';
import { photoDepartures } from './photo-departures.ts';
import { askPhotoIndex } from './photo-index-answers.ts';
import type { PhotoMerger } from './photo-merge.ts';
import { pairFinder } from './photo-pairs.ts';
import type { PhotoRowWriter } from './photo-row-writer.ts';
import type { PhotoSheet } from './photo-sheet.ts';
import { photoUpdates } from './photo-updates.ts';

export function createPhotoIndexStore(
  db: WritableDb,
  writer: PhotoRowWriter,
  merger: PhotoMerger,
  sheet: PhotoSheet,
  now: () => number = Date.now,
): IndexStore {
  const step = indexStep(db, writer, sheet);
  const pairsIn = pairFinder(db, merger);
  return {
    ...askPhotoIndex(db),
    ...photoArrivals(db, writer, merger, step, now),
    ...photoUpdates(db, writer, step),
    ...photoDepartures(db, merger, step),
    pairUp: (folderId, directories) => step(() => directories.flatMap((directory) => pairsIn(folderId, directory))),
  };
}
