/** Answers calls about the library file itself: it is right as it is, a backup is opened, what is left of it is saved, it is closed. */
import type { IndexEngine } from '../../desk/indexing/index-engine.ts';
import type { LibrarySession } from '../../sqlite/library/session.ts';
import type { LibraryCare } from '../library-care.ts';
import type { Handlers } from '../transport.ts';

/** The calls about the library file itself. */
export type LibraryFileCall = 'library.keep' | 'library.openBackup' | 'library.salvage' | 'internal.close';

export interface LibraryHandling {
  readonly session: LibrarySession;
  readonly care: LibraryCare;
  readonly engine: Pick<IndexEngine, 'look' | 'close'>;
  /** Ends what works in the background; the engine and the library are closed after it. */
  readonly endWork: () => Promise<void>;
}

/** The process ends for the shell to start it again; its answer leaves first. */
const AFTER_THE_ANSWER_MS = 50;

function endSoon(): void {
  setTimeout(() => process.exit(0), AFTER_THE_ANSWER_MS);
}

export function libraryHandlers({ session, care, engine, endWork }: LibraryHandling): Pick<Handlers, LibraryFileCall> {
  return {
    'library.keep': () => {
      care.keep();
      engine.look();
    },
    'library.openBackup': () => {
      const opened = care.openBackup();
      endSoon();
      return opened;
    },
    'library.salvage': async () => {
      const opened = await care.salvage();
      endSoon();
      return opened;
    },
    'internal.close': async () => {
      await endWork();
      await engine.close();
      // Folding the log in would write into a damaged file.
      if (care.isDamaged()) session.abandon();
      else session.close();
    },
  };
}
