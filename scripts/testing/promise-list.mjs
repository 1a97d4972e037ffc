// Where each promise of what we hold ourselves to is tested: its number, its tests, and why it has no deliberate break, where it has none.

/** A window story is not run by the breaks: it would need a build of each. */
const WINDOW = 'held by a window story, which the breaks do not build';

/**
 * @typedef {object} Promised
 * @property {readonly string[]} tests
 * @property {string} [unbroken] why no entry of the breaks turns it red
 */

/** @type {Readonly<Record<number, Promised>>} */
export const PROMISES = {
  1: { tests: ['src-main/desk/indexing/kill.test.ts'], unbroken: 'SQLite itself holds it' },
  2: { tests: ['e2e/killed.spec.ts', 'src-renderer/shared/answers/saves.test.ts'] },
  3: { tests: ['e2e/killed.spec.ts'], unbroken: WINDOW },
  4: { tests: ['src-main/sqlite/library/kills.test.ts', 'src-main/sqlite/library/database.test.ts'] },
  5: {
    tests: [
      'src-main/sqlite/library/corruption.test.ts',
      'src-main/sqlite/library/salvage.test.ts',
      'src-main/sqlite/library/backup.test.ts',
    ],
  },
  6: { tests: ['src-main/sqlite/library/backup.test.ts'] },
  7: { tests: ['src-main/sqlite/library/kills.test.ts', 'src-main/sqlite/library/backup.test.ts'] },
  8: { tests: ['e2e/one-library.spec.ts'], unbroken: WINDOW },
  9: { tests: ['src-main/sqlite/library/storage-failure.test.ts'] },
  10: { tests: ['src-main/library/clock-and-zone.test.ts'] },
  11: { tests: ['src-main/sqlite/journal/journal.test.ts'] },
  12: { tests: ['src-main/sqlite/library/corruption.test.ts'] },
  13: { tests: ['src-main/usecases/export/stopped-export.test.ts', 'src-main/filesystem/bundle-writer.test.ts'] },
  14: { tests: ['src-main/filesystem/bundle-kill.test.ts', 'src-main/filesystem/bundle-writer.test.ts'] },
  15: { tests: ['src-main/filesystem/bundle-writer.test.ts'] },
  16: { tests: ['src-main/filesystem/bundle-verifier.test.ts'] },
  17: { tests: ['src-main/filesystem/bundle-writer.test.ts'] },
  18: { tests: ['e2e/stop-an-export.spec.ts'], unbroken: WINDOW },
  19: { tests: ['e2e/preview-the-page.spec.ts'], unbroken: WINDOW },
  20: { tests: ['src-main/imaging/export-colour.test.ts'], unbroken: 'libvips itself converts' },
  21: { tests: ['src-main/usecases/export/export-bundle.test.ts'], unbroken: 'ExifTool is the other reader' },
  22: { tests: ['src-main/desk/indexing/index-engine.test.ts'] },
  23: { tests: ['src-main/desk/indexing/index-engine.test.ts'], unbroken: 'as 22' },
  24: { tests: ['src-main/desk/indexing/index-engine.test.ts', 'e2e/edited-outside.spec.ts'] },
  25: { tests: ['src-main/desk/indexing/index-engine.test.ts'], unbroken: 'as 22' },
  26: {
    tests: ['src-main/filesystem/walk-folder.test.ts', 'src-main/desk/indexing/names-not-utf8.test.ts'],
    unbroken: 'as 27',
  },
  27: { tests: ['src-main/filesystem/walk-folder.test.ts'] },
  28: { tests: ['scripts/bench/page-through-ipc.ts'], unbroken: 'a figure of the benchmarks, not a test' },
  29: { tests: ['src-main/desk/indexing/hostile-files.test.ts'] },
  30: { tests: ['src-main/imaging/render-export.test.ts'] },
  31: {
    tests: ['src-main/imaging/hostile-pictures.test.ts', 'src-main/metadata/fuzz.test.ts'],
    unbroken: 'random bytes find what no list of breaks holds',
  },
  32: { tests: ['src-main/decoder/memory-budget.test.ts', 'src-main/decoder/client.test.ts', 'e2e/bad-input.spec.ts'] },
  33: { tests: ['src-main/desk/indexing/hostile-files.test.ts'], unbroken: 'as 29' },
  34: { tests: ['src-main/usecases/export/export-bundle.test.ts'] },
  35: { tests: ['src-main/filesystem/hostile-zip.test.ts'] },
  36: { tests: ['src-main/domain/formats/formats.test.ts'] },
  37: { tests: ['src-main/domain/formats/formats.test.ts'] },
  38: { tests: ['src-main/domain/text/invisible.test.ts', 'src-main/names-revealed.test.ts'] },
  39: { tests: ['e2e/electron-checklist.spec.ts'], unbroken: WINDOW },
  40: { tests: ['e2e/security.spec.ts'], unbroken: WINDOW },
  41: { tests: ['e2e/zero-network.spec.ts'], unbroken: WINDOW },
  42: { tests: ['e2e/electron-checklist.spec.ts', 'e2e/security.spec.ts'], unbroken: WINDOW },
  43: { tests: ['e2e/electron-checklist.spec.ts'], unbroken: WINDOW },
  44: { tests: ['scripts/testing/promises.test.ts'], unbroken: 'the test reads every source' },
  45: { tests: ['src-main/library/contract-fuzz.test.ts'] },
  46: { tests: ['e2e/security.spec.ts'], unbroken: WINDOW },
  47: { tests: ['e2e/installed.spec.ts'], unbroken: 'only an installed program has fuses' },
  48: { tests: ['src-main/shell/log.test.ts'] },
  49: { tests: ['src-main/sqlite/photographs/photo-query-store.test.ts'] },
  50: {
    tests: ['scripts/third-party/third-party.test.ts'],
    unbroken: 'known faults are asked of the registry by npm run audit',
  },
  51: { tests: ['e2e/keyboard-alone.spec.ts'], unbroken: WINDOW },
  52: { tests: ['e2e/accessibility.spec.ts'], unbroken: WINDOW },
  53: { tests: ['e2e/keyboard-kept.spec.ts'], unbroken: WINDOW },
  54: {
    tests: [
      'src-main/sqlite/library/library-lock.test.ts',
      'src-main/sqlite/library/database.test.ts',
      'src-main/sqlite/photographs/photo-mend.test.ts',
      'src-main/cli/two-at-once.test.ts',
    ],
  },
  55: {
    tests: [
      'src-renderer/shared/answers/saves.test.ts',
      'src-main/shell/unsaved-words.test.ts',
      'e2e/killed.spec.ts',
      'e2e/unsaved-words.spec.ts',
    ],
  },
  56: { tests: ['src-main/library/library-care.test.ts', 'src-main/library/idle-check.test.ts'] },
  57: { tests: ['src-main/sqlite/library/backup.test.ts'] },
  58: { tests: ['src-main/decoder/desk-file-reader.test.ts', 'src-main/decoder/article-reader.test.ts'] },
  59: { tests: ['src-main/sqlite/library/database.test.ts'] },
  60: {
    tests: [
      'src-main/desk/indexing/full-cache.test.ts',
      'src-main/library/free-space.test.ts',
      'src-main/cli/make.test.ts',
    ],
  },
  61: { tests: ['src-main/filesystem/left-overs.test.ts'] },
  62: { tests: ['e2e/zero-network.spec.ts'], unbroken: WINDOW },
  63: {
    tests: [
      'src-renderer/shared/answers/truths.test.ts',
      'src-renderer/overtaken-answers.test.ts',
      'e2e/late-answers.spec.ts',
    ],
  },
};
