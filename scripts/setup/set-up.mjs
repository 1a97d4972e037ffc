// All of the set-up in order: from a fresh clone to a program that can start. A second run finds nothing to do.
import { buildIsCurrent, prepareBuild } from './build.mjs';
import { hasNoDisplay } from './display.mjs';
import { currentRuntime, needsOwnSqlite, prepareRuntime } from './electron.mjs';
import { packagesAreCurrent, preparePackages } from './packages.mjs';
import { onPath } from './places.mjs';
import { isProved, prove } from './prove.mjs';
import { SetupFailure } from './say.mjs';
import { compiler, mustCompile, prepareSqlite, sqliteIsCurrent } from './sqlite.mjs';
import { installsItself, prepareSystem } from './system.mjs';
import { inTurn } from './turn.mjs';

/**
 * `window` is false for the command line, which needs no Electron; `retryElectron` asks again for an official Electron
 * whose download was refused before; `build` is 'never' for what needs no built program, 'always' to build even if
 * nothing has changed.
 * @typedef {{ window?: boolean, retryElectron?: boolean, build?: 'always' | 'stale' | 'never' }} SetUpOptions
 */

/** @param {SetUpOptions} options */
function nothingToDo(options) {
  if (options.retryElectron || options.build === 'always' || !packagesAreCurrent()) return false;
  if (options.build !== 'never' && !buildIsCurrent()) return false;
  if (options.window === false) return true;
  const runtime = currentRuntime();
  if (runtime === null || !sqliteIsCurrent(runtime) || !isProved(runtime)) return false;
  return !hasNoDisplay() || onPath('Xvfb');
}

/**
 * Waits for all, so that no work is cut off half-way by another's failure; then fails with the first one.
 * @param {readonly Promise<unknown>[]} works
 */
async function all(works) {
  for (const work of await Promise.allSettled(works)) if (work.status === 'rejected') throw work.reason;
}

/** @param {SetUpOptions} options */
async function prepareForCommandLine(options) {
  await preparePackages();
  await prepareSystem({ window: false, virtualDisplay: false, perl: true, compiler: null, tracer: false });
  await prepareBuild(options.build ?? 'stale');
}

/** What does not wait for each other runs side by side: downloads, the compiler, the build. @param {SetUpOptions} options */
async function prepareForWindow(options) {
  // One test watches the program with a tracer; without one it is skipped, so nobody has to install it by hand.
  const window = { window: true, virtualDisplay: hasNoDisplay(), tracer: installsItself() };
  // Somebody who has to install by hand is told everything in one line, below.
  const early = installsItself() ? prepareSystem({ ...window, perl: false, compiler: null }) : Promise.resolve();
  await all([preparePackages(), early]);
  const { runtime, ready } = await prepareRuntime({ retry: options.retryElectron ?? false });
  const compiles = needsOwnSqlite(runtime) && mustCompile();
  const system = prepareSystem({ ...window, perl: true, compiler: compiles ? compiler() : null });
  await all([ready, system.then(() => prepareSqlite(runtime)), prepareBuild(options.build ?? 'stale')]);
  await prove(runtime);
}

/**
 * Makes everything ready and answers with the Electron to run (null for the command line).
 * @param {SetUpOptions} [options]
 * @returns {Promise<import('./electron.mjs').Runtime | null>}
 */
export async function setUp(options = {}) {
  if (Number.parseInt(process.versions.node, 10) < 20) {
    throw new SetupFailure(`Expected Node 20 or newer, found ${process.versions.node}: install a newer Node.`);
  }
  if (!nothingToDo(options)) {
    await inTurn(async () => {
      if (nothingToDo(options)) return;
      await (options.window === false ? prepareForCommandLine(options) : prepareForWindow(options));
    });
  }
  return options.window === false ? null : currentRuntime();
}

/**
 * Runs a script's work and ends with its exit code, where it answers one; an expected failure is one message, not a stack.
 * @param {() => Promise<number | undefined>} work
 */
export async function endWith(work) {
  try {
    const exitCode = await work();
    if (exitCode !== undefined) process.exitCode = exitCode;
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
