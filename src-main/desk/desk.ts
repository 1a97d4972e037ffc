/** The desk without a window and without Electron: stores, index engine, journal and export on one library; the window and the command line use it. */

import { join } from 'node:path';
import type { DecoderClient } from '../decoder/client.ts';
import { counted, plural } from '../domain/counts.ts';
import { pictureLimits, roomOf } from '../domain/picture-room.ts';
import { prefillPicture } from '../domain/prefill.ts';
import { townFinder } from '../filesystem/town-file.ts';
import { articleStore } from '../sqlite/articles/article-store.ts';
import { type AgencyStore, agencyStore } from '../sqlite/desk/agency-store.ts';
import { readKept } from '../sqlite/desk/view-store.ts';
import { type WordStore, wordStore } from '../sqlite/desk/word-store.ts';
import { openJournal } from '../sqlite/journal/journal.ts';
import type { WritableDb } from '../sqlite/library/handles.ts';
import type { Mended } from '../sqlite/photographs/photo-mend.ts';
import { openPhotoStores, type PhotoStores } from '../sqlite/photographs/photo-stores.ts';
import type { CuratePorts } from '../usecases/articles/curate-pictures.ts';
import type { ExportPorts } from '../usecases/export/export-ports.ts';
import type { Change } from '../usecases/journal-ports.ts';
import { systemClock } from './clock.ts';
import { exportPorts } from './export-ports.ts';
import { createIndexEngine, type IndexEngine } from './indexing/index-engine.ts';
import type { IndexEvents } from './indexing/index-events.ts';
import type { PictureHome } from './indexing/picture-home.ts';
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

/** What the article use cases ask of a library: the same for the window and for the command line. */
export type DeskCuratePorts = CuratePorts & { readonly photos: PhotoStores['query'] };

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
  // Who only reads next to another program mends nothing.
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

/** Pictures start with the words of their file, read with the desk's own list of agencies. */
function curatePorts(
  db: WritableDb,
  parts: {
    readonly journal: CuratePorts['journal'];
    readonly stores: PhotoStores;
    readonly agencies: Pick<AgencyStore, 'list'>;
  },
): DeskCuratePorts {
  return {
    journal: parts.journal,
    articles: articleStore(db),
    clock: systemClock,
    photos: parts.stores.query,
    agencies: () => parts.agencies.list(),
    prefill: (photo) => prefillPicture(photo.metadata, parts.agencies.list()),
  };
}

/** What was mended when the library was opened, in one sentence; null where nothing was wrong. */
function mendedInWords({ merged, removed, kept }: Mended): string | null {
  if (merged + removed + kept === 0) return null;
  const count = merged + removed;
  const twice =
    count === 0
      ? []
      : [
          `${counted(count, 'photograph was', 'photographs were')} listed twice and ${plural(count, 'is', 'are')} now listed once`,
        ];
  const lost =
    kept === 0
      ? []
      : [
          `${kept} marked ${plural(kept, 'photograph has', 'photographs have')} no file and ${plural(kept, 'is', 'are')} listed as missing`,
        ];
  return `The library was repaired: ${[...twice, ...lost].join('; ')}.`;
}
