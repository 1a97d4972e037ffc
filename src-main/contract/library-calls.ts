/** What the window asks about the library as a whole. */
import { library, none, reply } from './call.ts';

export const LIBRARY_CALLS = {
  /** Opens the newest good backup in a damaged library's place; the damaged file is kept. The library process starts again. */
  'library.openBackup': library(none, reply<{ readonly restored: string }>()),
  /**
   * As `library.openBackup`, with all that can still be read of the damaged file; also after a start that opened a backup by
   * itself. The library process starts again.
   */
  'library.salvage': library(none, reply<{ readonly restored: string | null }>()),
  /** The editor says that a library whose bytes changed while it was closed is right: it is written again. */
  'library.keep': library(none, reply<void>()),
} as const;
