// Where each promise of what we hold ourselves to is tested: its number and its tests. Each has a deliberate break in break-list.mjs.

/** @type {Readonly<Record<number, { readonly tests: readonly string[] }>>} */
export const PROMISES = {
  1: { tests: ['src-main/desk/indexing/kill.test.ts'] },
  2: { tests: ['e2e/killed.spec.ts', 'src-renderer/shared/answers/saves.test.ts'] },
  3: { tests: ['e2e/killed.spec.ts'] },
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
  8: { tests: ['e2e/one-library.spec.ts'] },
  9: {
    tests: [
      'src-main/sqlite/library/storage-failure.test.ts',
      'src-main/library/bad-disk.test.ts',
      'src-main/shell/slow-library.test.ts',
    ],
  },
  10: { tests: ['src-main/library/clock-and-zone.test.ts'] },
  11: { tests: ['src-main/sqlite/journal/journal.test.ts'] },
  12: { tests: ['src-main/sqlite/library/corruption.test.ts'] },
  13: { tests: ['src-main/usecases/export/stopped-export.test.ts', 'src-main/filesystem/bundle-writer.test.ts'] },
  14: { tests: ['src-main/filesystem/bundle-kill.test.ts', 'src-main/filesystem/bundle-writer.test.ts'] },
  15: { tests: ['src-main/filesystem/bundle-writer.test.ts'] },
  16: { tests: ['src-main/filesystem/bundle-verifier.test.ts'] },
  17: { tests: ['src-main/filesystem/bundle-writer.test.ts'] },
  18: { tests: ['src-main/usecases/export/stopped-export.test.ts', 'e2e/stop-an-export.spec.ts'] },
  19: {
    tests: ['e2e/read-a-bundle.spec.ts', 'src-main/domain/formats/formats.test.ts', 'e2e/preview-the-page.spec.ts'],
  },
  20: { tests: ['src-main/imaging/export-colour.test.ts'] },
  21: { tests: ['src-main/imaging/render-metadata.test.ts', 'src-main/usecases/export/export-bundle.test.ts'] },
  22: { tests: ['src-main/desk/indexing/index-engine.test.ts'] },
  23: { tests: ['src-main/desk/indexing/index-engine.test.ts'] },
  24: { tests: ['src-main/desk/indexing/index-engine.test.ts', 'e2e/edited-outside.spec.ts'] },
  25: { tests: ['src-main/desk/indexing/index-engine.test.ts'] },
  26: {
    tests: [
      'src-main/filesystem/walk-folder.test.ts',
      'src-main/desk/indexing/hostile-files.test.ts',
      'src-main/desk/indexing/names-not-utf8.test.ts',
    ],
  },
  27: { tests: ['src-main/filesystem/walk-folder.test.ts'] },
  28: {
    tests: [
      'src-main/desk/indexing/paused-work.test.ts',
      'src-renderer/features/library/sheet-layout.test.ts',
      'scripts/bench/page-through-ipc.ts',
    ],
  },
  29: { tests: ['src-main/desk/indexing/hostile-files.test.ts'] },
  30: { tests: ['src-main/imaging/render-export.test.ts'] },
  31: {
    tests: [
      'src-main/imaging/hostile-pictures.test.ts',
      'src-main/metadata/fuzz.test.ts',
      'src-main/metadata/containers/tiff.test.ts',
    ],
  },
  32: { tests: ['src-main/decoder/memory-budget.test.ts', 'src-main/decoder/client.test.ts', 'e2e/bad-input.spec.ts'] },
  33: { tests: ['src-main/imaging/render-export.test.ts', 'src-main/desk/indexing/hostile-files.test.ts'] },
  34: { tests: ['src-main/usecases/export/export-bundle.test.ts'] },
  35: { tests: ['src-main/filesystem/hostile-zip.test.ts'] },
  36: { tests: ['src-main/domain/formats/formats.test.ts'] },
  37: { tests: ['src-main/domain/formats/formats.test.ts'] },
  38: { tests: ['src-main/domain/text/invisible.test.ts', 'src-main/names-revealed.test.ts'] },
  39: { tests: ['e2e/electron-checklist.spec.ts'] },
  40: { tests: ['e2e/security.spec.ts'] },
  41: { tests: ['e2e/zero-network.spec.ts'] },
  42: { tests: ['e2e/security.spec.ts', 'e2e/electron-checklist.spec.ts'] },
  43: { tests: ['e2e/electron-checklist.spec.ts'] },
  44: { tests: ['scripts/testing/promises.test.ts'] },
  45: { tests: ['src-main/library/contract-fuzz.test.ts'] },
  46: { tests: ['src-main/shell/photo-address.test.ts', 'e2e/security.spec.ts'] },
  47: { tests: ['e2e/installed.spec.ts'] },
  48: { tests: ['src-main/shell/log.test.ts'] },
  49: { tests: ['src-main/sqlite/photographs/photo-query-store.test.ts'] },
  50: { tests: ['scripts/third-party/third-party.test.ts'] },
  51: { tests: ['e2e/keyboard-alone.spec.ts', 'e2e/keyboard-kept.spec.ts'] },
  52: { tests: ['e2e/accessibility.spec.ts', 'e2e/adapts-to-the-reader.spec.ts', 'e2e/read-a-bundle.spec.ts'] },
  53: {
    tests: ['src-renderer/commands.test.ts', 'e2e/adapts-to-the-reader.spec.ts', 'e2e/statistics-and-settings.spec.ts'],
  },
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
  56: {
    tests: [
      'src-main/library/library-care.test.ts',
      'src-main/library/idle-check.test.ts',
      'src-main/library/window-desk.test.ts',
    ],
  },
  57: { tests: ['src-main/sqlite/library/backup.test.ts'] },
  58: { tests: ['src-main/decoder/desk-file-reader.test.ts', 'src-main/decoder/article-reader.test.ts'] },
  59: { tests: ['src-main/sqlite/library/database.test.ts'] },
  60: {
    tests: [
      'src-main/desk/indexing/full-cache.test.ts',
      'src-main/desk/indexing/bad-disk.test.ts',
      'src-main/desk/indexing/decoder-adapters.test.ts',
      'src-main/desk/indexing/movable-home.test.ts',
      'src-main/library/free-space.test.ts',
      'src-main/shell/slow-profile.test.ts',
      'src-main/cli/make.test.ts',
    ],
  },
  61: { tests: ['src-main/filesystem/left-overs.test.ts'] },
  62: { tests: ['e2e/zero-network.spec.ts'] },
  63: {
    tests: [
      'src-renderer/shared/answers/truths.test.ts',
      'src-renderer/overtaken-answers.test.ts',
      'e2e/late-answers.spec.ts',
    ],
  },
};
