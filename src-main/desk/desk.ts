/** The desk without a window and without Electron: stores, index engine, journal and export on one library; the window and the command line use it. */

import { join } from 'node:path';
import type { DecoderClient } from '../decoder/client.ts';
import { pictureLimits, roomOf } from '../domain/picture-room.ts';
import { townFinder } from '../filesystem/town-file.ts';
import { type AgencyStore, agencyStore } from '../sqlite/desk/agency-store.ts';
import { readKept } from '../sqlite/desk/view-store.ts';
import { type WordStore, wordStore } from '../sqlite/desk/word-store.ts';
import { openJournal } from '../sqlite/journal/journal.ts';
import type { WritableDb } from '../sqlite/library/handles.ts';
import { openPhotoStores, type PhotoStores } from '../sqlite/photographs/photo-stores.ts';
import type { ExportPorts } from '../usecases/export/export-ports.ts';
import type { Change } from '../usecases/journal-ports.ts';
import { systemClock } from './clock.ts';
import { curatePorts, type DeskCuratePorts } from './curate-ports.ts';
import { exportPorts } from './export-ports.ts';
import { createIndexEngine, type IndexEngine } from './indexing/index-engine.ts';
import type { IndexEvents } from './indexing/index-events.ts';
import type { PictureHome } from './indexing/picture-home.ts';
import { mendedInWords } from './mended-words.ts';
import type { Tasks } from './tasks.ts';

export interface DeskParts {
  readonly db: WritableDb;
  /** Where the thumbnails and previews lie; they may be deleted at any time. */
  readonly home: PictureHome;
  /** Where fonts and the list of towns lie. */
  readonly resourcesFolder: string;
  readonly decoder: DecoderClient;
  readonly tasks: Tasks;
  readonly events: IndexEvents;
  /** Whether folders are watched while the program runs. */
  readonly watch: boolean;
  /** What each act of the journal changed. */
  readonly onChanges?: (changes: readonly Change[]) => void;
}

export interface Desk {
  readonly stores: PhotoStores;
  readonly engine: IndexEngine;
  /** What the article use cases need; pictures start with the words of their file. */
  readonly curate: DeskCuratePorts;
  readonly exports: ExportPorts;
  readonly agencies: AgencyStore;
  readonly words: WordStore;
}

const RENDER_LIMIT_MS = 300_000;

/** Puts a desk together on an open library. A library with rows that contradict each other is mended first, and a notice says so. */
export function composeDesk(parts: DeskParts): Desk {
  const { db, decoder, events, resourcesFolder } = parts;
  const stores = openPhotoStores(db, townFinder(join(resourcesFolder, 'places', 'towns.bin')));
  // Who only reads beside another program mends nothing.
  const mended = db.readonly ? null : mendedInWords(stores.mend());
  if (mended !== null) events.notice('info', mended, null);
  const agencies = agencyStore(db);
  const { home, tasks, watch } = parts;
  const engine = createIndexEngine({
    stores,
    home,
    decoder,
    tasks,
    events,
    watch,
    limits: () => pictureLimits(roomOf(readKept(db, 'pictureRoom'))),
  });
  const journal = openJournal(db, systemClock, parts.onChanges);
  const images: ExportPorts['images'] = {
    render: (recipe, { signal }) =>
      decoder.run('render', recipe, {
        urgent: true,
        limitMs: RENDER_LIMIT_MS,
        ...(signal === undefined ? {} : { signal }),
      }),
  };
  return {
    stores,
    engine,
    curate: curatePorts(db, { journal, stores, agencies }),
    exports: exportPorts(stores, images, resourcesFolder),
    agencies,
    words: wordStore(db),
  };
}
