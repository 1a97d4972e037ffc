// `npm run soak`: the kills and the damage of the tests many times over, with every figure printed. Takes about an hour.
//
// `npm run soak -- KILLS PAGES` chooses how often: 300 kills in all, spread over every kind, and 50 spoilt pages otherwise.
import { spawn } from 'node:child_process';
import { withDisplay } from './setup/display.mjs';
import { childEnvironment, inPackages, inRoot, node24 } from './setup/places.mjs';
import { endWith, setUp } from './setup/set-up.mjs';

const [kills = '300', pages = '50'] = process.argv.slice(2);
/** Edits, updates, backups, exports into a folder and an archive, cards, and all four processes in the window. */
const KINDS_OF_KILL = 7;
const each = Math.ceil(Number(kills) / KINDS_OF_KILL);

/**
 * What is soaked, and what it holds the program to.
 * @type {readonly (readonly [file: string, words: string])[]}
 */
const SOAKED = [
  ['e2e/killed.spec.ts', 'page, library, decoder and program killed in the window: the ledger holds'],
  ['e2e/bad-input.spec.ts', 'hostile files in the window: no gap, and the decoder’s memory'],
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

/** @type {string[]} */
const figures = [];

/**
 * Runs one file in the open, keeps the figures that it prints and answers with its exit code.
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function soak(file, env) {
  const vitest = [inPackages('vitest', 'vitest.mjs'), 'run', '--config', inRoot('src-main', 'vitest.config.ts')];
  const playwright = [inPackages('@playwright', 'test', 'cli.js'), 'test', '--config', 'e2e/playwright.config.ts'];
  const isWindow = file.startsWith('e2e/');
  // The file comes first: vitest takes a word after its flag for the flag's own.
  const runner = isWindow ? playwright : vitest;
  return new Promise((resolve) => {
    const child = spawn(node24, [...runner, file, ...(isWindow ? [] : ['--disable-console-intercept'])], {
      cwd: inRoot(),
      env,
      stdio: ['inherit', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      said += text;
    });
    child.once('error', () => resolve(1));
    child.once('close', (code) => {
      figures.push(...[...said.matchAll(/figure: (.*)/g)].map(([, figure = '']) => figure));
      resolve(code ?? 1);
    });
  });
}

await endWith(async () => {
  await setUp();
  const asked = {
    PICTURE_DESK_SOAK_KILLS: String(each),
    PICTURE_DESK_SOAK_WINDOW_KILLS: String(each),
    PICTURE_DESK_SOAK_PAGES: pages,
    PICTURE_DESK_SOAK_FUZZ: String(each * 6),
  };
  /** @type {string[]} */
  const rows = [];
  await withDisplay({ ...childEnvironment(), ...asked }, async (env) => {
    for (const [file, words] of SOAKED) {
      const begun = Date.now();
      const exitCode = await soak(file, env);
      rows.push(`${exitCode === 0 ? 'held  ' : 'FAILED'}  ${Math.round((Date.now() - begun) / 1000)} s  ${words}`);
    }
    return 0;
  });
  console.log(`\n${each} kills of each of ${KINDS_OF_KILL} kinds, ${pages} spoilt pages\n${rows.join('\n')}`);
  console.log(`\n${figures.join('\n')}`);
  return rows.some((row) => row.startsWith('FAILED')) ? 1 : 0;
});
