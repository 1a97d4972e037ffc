/** What the loupe's own window may ask, apart from the contract: the shell knows it from its start, and loads the contract later. */

/** All that the loupe's own window may ask: it reads, and passes on keys and zoom. */
export const LOUPE_WINDOW_MAY: ReadonlySet<string> = new Set([
  'photos.rows',
  'photos.prepare',
  'loupeWindow.look',
  'loupeWindow.key',
]);
