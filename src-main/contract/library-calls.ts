/** What the window asks about the library as a whole. */
import { library, none, reply } from './call.ts';

export const LIBRARY_CALLS = {
  /** Opens the newest good backup in a damaged library's place; the damaged file is kept. The library process starts again. */
  'library.openBackup': library(none, reply<{ readonly restored: string }>()),
  /** The editor says that a library whose bytes changed while it was closed is right: it is written again. */
  'library.keep': library(none, reply<void>()),
} as const;
