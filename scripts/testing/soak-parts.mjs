// The parts of the soak: each is one test with numbers of its own, and takes about half an hour at most.

/**
 * @typedef {object} Part
 * @property {string} name what it holds the program to; no two have the same
 * @property {string} test
 * @property {string} [only] a part of the names of the tests in that file
 * @property {Readonly<Record<string, string>>} environment
 */

/** Edits, updates, backups, exports into a folder and an archive, cards, and all four processes in the window. */
const KINDS_OF_KILL = 7;
/** Kills in one window test: a desk that has been killed so often has seen every kind of work. */
const IN_ONE_WINDOW = 12;
/** One in so many kills in the window falls into the update of an older library. */
const ONE_UPDATE_IN = 6;

/** @param {number} kills in all @param {number} pages @returns {readonly Part[]} */
export function soakParts(kills, pages) {
  const each = Math.ceil(kills / KINDS_OF_KILL);
  const updates = Math.ceil(each / ONE_UPDATE_IN);
  const killed = { PICTURE_DESK_SOAK_KILLS: String(each) };
  const spoilt = { PICTURE_DESK_SOAK_PAGES: String(pages) };
  return [
    ...inWindows(each - updates),
    {
      name: 'killed in the window while an older library is brought up to date',
      test: 'e2e/killed.spec.ts',
      only: 'older library',
      environment: { PICTURE_DESK_SOAK_UPDATE_KILLS: String(updates) },
    },
    part('killed while indexing, marking, writing, ordering, undoing', 'src-main/library/kills.test.ts', killed),
    {
      ...part(
        'killed while a library is updated: old or new, never half',
        'src-main/sqlite/library/kills.test.ts',
        killed,
      ),
      only: 'of an update',
    },
    {
      ...part('killed while backing up: a good backup each time', 'src-main/sqlite/library/kills.test.ts', killed),
      only: 'while backing up',
    },
    part('killed while exporting: a whole bundle or none', 'src-main/filesystem/bundle-kill.test.ts', killed),
    part('killed while a card is read: each photograph once', 'src-main/desk/indexing/kill.test.ts', killed),
    part('one page spoilt: noticed, read-only, backup offered', 'src-main/library/library-care.test.ts', spoilt),
    part(
      'cuts, zeros, logs, schema; after clean ends and crashes',
      'src-main/sqlite/library/corruption.test.ts',
      spoilt,
    ),
    part('what a damaged library still gives is saved', 'src-main/sqlite/library/salvage.test.ts'),
    part('library on a full, read-only, lost disk', 'src-main/sqlite/library/storage-failure.test.ts'),
    part('library on a slow disk and one with errors', 'src-main/library/bad-disk.test.ts'),
    part('thumbnails on a full, read-only, lost disk', 'src-main/desk/indexing/full-cache.test.ts'),
    part('originals on a slow disk and one with errors', 'src-main/desk/indexing/bad-disk.test.ts'),
    part('hostile files and bad disks in the window', 'e2e/bad-input.spec.ts', { PICTURE_DESK_SOAK_GAP: '100' }),
    part('eight hours of work by a clock that is turned', 'src-main/library/eight-hours.test.ts'),
    part('every call with hostile arguments', 'src-main/library/contract-fuzz.test.ts', {
      PICTURE_DESK_SOAK_FUZZ: String(each * 6),
    }),
    part('large pictures four at once: the decoder’s memory', 'src-main/decoder/memory-budget.test.ts'),
    part('several commands on one library at once', 'src-main/cli/two-at-once.test.ts'),
  ];
}

/** @param {string} name @param {string} test @param {Readonly<Record<string, string>>} [environment] @returns {Part} */
function part(name, test, environment = {}) {
  return { name, test, environment };
}

/** Runs of a desk each, so that one that fails does not lose the others. @param {number} kills @returns {readonly Part[]} */
function inWindows(kills) {
  const parts = [];
  for (let from = 0; from < kills; from += IN_ONE_WINDOW) {
    const count = Math.min(IN_ONE_WINDOW, kills - from);
    parts.push({
      name: `killed in the window: page, library, decoder, program (${from + 1} to ${from + count})`,
      test: 'e2e/killed.spec.ts',
      only: 'kills of page',
      environment: { PICTURE_DESK_SOAK_WINDOW_KILLS: String(count), PICTURE_DESK_SOAK_FROM: String(from) },
    });
  }
  return parts;
}
