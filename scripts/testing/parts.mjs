// The parts of `npm test`: each runs one tool in the open and answers with its count.
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { withDisplays } from '../setup/display.mjs';
import { childEnvironment, inPackages, inRoot, node24 } from '../setup/places.mjs';
import { runInTheOpen } from '../setup/run.mjs';
import { SetupFailure } from '../setup/say.mjs';
import { setUp } from '../setup/set-up.mjs';
import { readStamp } from '../setup/stamps.mjs';
import { countUnit, countWindow, sum } from './count.mjs';
import { failedUnitTests, failedWindowTests } from './failures.mjs';

/** @typedef {import('./count.mjs').Count} Count */
/** @typedef {Count & { failures?: readonly string[] }} PartCount with the names of what failed, where the tool reports them */

/** @typedef {'types' | 'lint' | 'build' | 'unit tests' | 'window tests'} PartName */

/**
 * What is run, in this order. The command line's tests start the built decoder, so that a fresh clone is built before them, too.
 * @param {string | undefined} only `--check`: all but the window tests; `--e2e`: these alone
 * @returns {readonly PartName[]}
 */
export function partsOf(only) {
  if (only === '--e2e') return ['build', 'window tests'];
  /** @type {readonly PartName[]} */
  const check = ['types', 'lint', 'build', 'unit tests'];
  return only === '--check' ? check : [...check, 'window tests'];
}

const typed = ['src-main', 'src-main/domain', 'src-main/preload', 'src-renderer', 'e2e'];
const unitReport = inRoot('test-results', 'unit.json');
const windowReport = inRoot('test-results', 'window.json');

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
const tool = (args, env) => runInTheOpen(node24, args, { env: env ?? childEnvironment() });

/** @param {string} name @param {number} exitCode @returns {Count} */
function one(name, exitCode) {
  console.log(`${exitCode === 0 ? 'passed' : 'FAILED'}: ${name}`);
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
}

export async function types() {
  const counts = [];
  for (const folder of typed) {
    const args = [inPackages('typescript', 'bin', 'tsc'), '-p', `${folder}/tsconfig.json`, '--noEmit'];
    counts.push(one(`types of ${folder}`, await tool(args)));
  }
  return sum(counts);
}

export async function lint() {
  return one(
    'lint',
    await tool([
      inPackages('@biomejs', 'biome', 'bin', 'biome'),
      'check',
      '--error-on-warnings',
      '--max-diagnostics=200',
    ]),
  );
}

/** @param {readonly string[]} args files or names to choose @returns {Promise<PartCount>} */
export async function unit(args) {
  rmSync(unitReport, { force: true });
  const vitest = [inPackages('vitest', 'vitest.mjs'), 'run', '--config', 'src-main/vitest.config.ts'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const exitCode = await tool([...vitest, ...reporters, ...args]);
  const report = readStamp(unitReport);
  return { ...countUnit(report, exitCode), failures: failedUnitTests(report) };
}

/** What window tests and those of the command line run on; its own part, so that what does not build still has the other tests run. */
export async function build() {
  const built = await setUp().then(
    () => 0,
    (error) => {
      if (!(error instanceof SetupFailure)) throw error;
      console.error(error.message);
      return 1;
    },
  );
  return one('build', built);
}

/** Half of a story is waiting for the window: two fill two cores. */
const windowsAtOnce = Math.max(1, Math.min(4, availableParallelism()));

/**
 * @param {readonly string[]} args files or names to choose
 * @param {number} seconds after which the window tests end by themselves, so that their count is still printed
 * @returns {Promise<PartCount>}
 */
export async function windows(args, seconds) {
  rmSync(windowReport, { force: true });
  const playwright = [inPackages('@playwright', 'test', 'cli.js'), 'test', '--config', 'e2e/playwright.config.ts'];
  const options = ['--reporter=list,json', `--global-timeout=${Math.round(seconds * 1000)}`];
  const environment = { ...childEnvironment(), PLAYWRIGHT_JSON_OUTPUT_FILE: windowReport };
  const exitCode = await withDisplays(windowsAtOnce, environment, (env) =>
    tool([...playwright, ...options, ...args], env),
  );
  const report = readStamp(windowReport);
  return { ...countWindow(report, exitCode), failures: failedWindowTests(report) };
}
