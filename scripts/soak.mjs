// `npm run soak`: the kills and the damage of the unit tests many times over, with every figure printed. Takes about an hour.
//
// `npm run soak -- KILLS PAGES` chooses how often (100 kills of each kind and 50 spoilt pages otherwise).
import { childEnvironment, inPackages, inRoot, node24 } from './setup/places.mjs';
import { runInTheOpen } from './setup/run.mjs';
import { endWith, setUp } from './setup/set-up.mjs';

const [kills = '100', pages = '50'] = process.argv.slice(2);

/**
 * What is soaked, and what it holds the program to.
 * @type {readonly (readonly [file: string, words: string])[]}
 */
const SOAKED = [
  ['src-main/library/kills.test.ts', 'killed while indexing, marking, writing, ordering, undoing: the ledger holds'],
  ['src-main/sqlite/library/kills.test.ts', 'killed while updating and backing up: old or new, never half'],
  ['src-main/filesystem/bundle-kill.test.ts', 'killed while exporting: a whole bundle or none'],
  ['src-main/desk/indexing/kill.test.ts', 'killed while reading a card: each photograph once'],
  ['src-main/library/library-care.test.ts', 'one page spoilt: noticed, read-only, backup offered'],
  ['src-main/desk/indexing/full-cache.test.ts', 'thumbnails on a full disk: no photograph at fault'],
  ['src-main/sqlite/library/storage-failure.test.ts', 'library on a full, read-only, lost disk: words and no loss'],
  ['src-main/sqlite/library/corruption.test.ts', 'pages, cuts, zeros, logs, schema; after clean ends and crashes'],
  ['src-main/sqlite/library/salvage.test.ts', 'what a damaged library still gives is saved'],
  ['src-main/library/eight-hours.test.ts', 'eight hours of work by a clock that is turned'],
  ['src-main/library/contract-fuzz.test.ts', 'every call with hostile arguments'],
  ['src-main/decoder/memory-budget.test.ts', 'large pictures four at once: the decoder’s memory'],
  ['src-main/cli/two-at-once.test.ts', 'several commands on one library at once'],
];

await endWith(async () => {
  await setUp({ window: false });
  const fuzz = String(Number(kills) * 3);
  const asked = { PICTURE_DESK_SOAK_KILLS: kills, PICTURE_DESK_SOAK_PAGES: pages, PICTURE_DESK_SOAK_FUZZ: fuzz };
  const env = { ...childEnvironment(), ...asked };
  const vitest = [inPackages('vitest', 'vitest.mjs'), 'run', '--config', inRoot('src-main', 'vitest.config.ts')];
  const rows = [];
  for (const [file, words] of SOAKED) {
    const begun = Date.now();
    const exitCode = await runInTheOpen(node24, [...vitest, '--disable-console-intercept', file], { env });
    rows.push(`${exitCode === 0 ? 'held  ' : 'FAILED'}  ${Math.round((Date.now() - begun) / 1000)} s  ${words}`);
  }
  console.log(`\n${kills} kills of each kind, ${pages} spoilt pages\n${rows.join('\n')}`);
  return rows.some((row) => row.startsWith('FAILED')) ? 1 : 0;
});
