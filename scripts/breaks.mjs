// `node scripts/breaks.mjs [NAME] [--unit | --window]`: proves that tests can fail. Each entry of the list breaks one promise in
// a copy of the sources, runs the test that holds it, and expects red; for a window test the broken program is built first.
// Nothing in the checkout is touched. NAME is part of a name, or the number of a promise.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDisplay } from './setup/display.mjs';
import { childEnvironment, inPackages, inRoot, node24 } from './setup/places.mjs';
import { runInTheOpen } from './setup/run.mjs';
import { endWith, setUp } from './setup/set-up.mjs';
import { BREAKS } from './testing/break-list.mjs';

/** @typedef {import('./testing/break-list.mjs').Break} Break */

const SOURCES = ['src-main', 'src-renderer', 'e2e', 'scripts', 'resources', 'package.json', 'package-lock.json'];
const isWindow = (/** @type {Break} */ { test }) => test.startsWith('e2e/');

/** Sources are copied; what the set-up made is lent, but for what a run of the window tests writes into. @param {string} copy */
function layOut(copy) {
  for (const part of [...SOURCES, 'electron.vite.config.ts'])
    cpSync(inRoot(part), join(copy, part), { recursive: true });
  for (const part of ['node_modules', 'out']) symlinkSync(inRoot(part), join(copy, part));
  mkdirSync(join(copy, '.runtime'));
  for (const part of readdirSync(inRoot('.runtime')))
    if (part !== 'sample') symlinkSync(inRoot('.runtime', part), join(copy, '.runtime', part));
  if (existsSync(inRoot('.runtime', 'sample')))
    cpSync(inRoot('.runtime', 'sample'), join(copy, '.runtime', 'sample'), { recursive: true });
}

/** Where tests look for them: without them damaged photographs are skipped, and what they would see stays unseen. @param {string} around */
function lendSharedSamples(around) {
  const shared = inRoot('..', 'shared');
  if (existsSync(shared)) symlinkSync(shared, join(around, 'shared'));
}

/** The exit code of the test on the broken sources. @param {Break} entry @param {string} copy @param {NodeJS.ProcessEnv} env */
async function runTest({ test, only }, copy, env) {
  if (!test.startsWith('e2e/')) {
    const config = join(copy, 'src-main/vitest.config.ts');
    const vitest = [inPackages('vitest', 'vitest.mjs'), 'run', '--config', config, '--root', copy, '--reporter=dot'];
    const chosen = only === undefined ? [] : ['-t', only];
    return runInTheOpen(node24, [...vitest, ...chosen, join(copy, test)], { env, cwd: copy });
  }
  rmSync(join(copy, 'out'), { recursive: true });
  const vite = [inPackages('electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'];
  // What does not build proves nothing.
  if ((await runInTheOpen(node24, vite, { env: { ...env, NODE_ENV: 'production' }, cwd: copy })) !== 0) return 0;
  const playwright = [inPackages('@playwright', 'test', 'cli.js'), 'test', '--config', 'e2e/playwright.config.ts'];
  const limits = ['--max-failures=1', '--timeout=90000'];
  const chosen = only === undefined ? [] : ['-g', only];
  // One kill, of the page: what is broken is broken at the first.
  const asked = { ...env, PICTURE_DESK_SOAK_WINDOW_KILLS: '1' };
  return runInTheOpen(node24, [...playwright, ...limits, ...chosen, test], { env: asked, cwd: copy });
}

await endWith(async () => {
  const given = process.argv.slice(2);
  const only = given.find((word) => !word.startsWith('--'));
  const isChosen = (/** @type {Break} */ one) =>
    (only === undefined || one.name.includes(only) || String(one.promise) === only) &&
    (!given.includes('--unit') || !isWindow(one)) &&
    (!given.includes('--window') || isWindow(one));
  const chosen = BREAKS.filter(isChosen);
  await setUp({ build: chosen.some(isWindow) ? 'stale' : 'never' });
  /** @type {string[]} */
  const rows = [];
  const around = mkdtempSync(join(tmpdir(), 'breaks-'));
  const copy = join(around, 'desk');
  layOut(copy);
  lendSharedSamples(around);
  const work = async (/** @type {NodeJS.ProcessEnv} */ env) => {
    for (const entry of chosen) {
      const { name, promise, file, from, to, test } = entry;
      const path = join(copy, file);
      const whole = readFileSync(path, 'utf8');
      if (!whole.includes(from)) {
        rows.push(`STALE   ${promise} ${name}: ${file} does not say “${from}” any more`);
        continue;
      }
      writeFileSync(
        path,
        whole.replace(from, () => to),
      );
      const exitCode = await runTest(entry, copy, env);
      writeFileSync(path, whole);
      // Also said at once: the whole list takes a while.
      rows.push(`${exitCode === 0 ? 'UNSEEN ' : 'caught '} ${promise} ${name}: ${test}`);
      console.log(rows.at(-1));
    }
    return 0;
  };
  if (chosen.some(isWindow)) await withDisplay(childEnvironment(), work);
  else await work(childEnvironment());
  rmSync(around, { recursive: true, force: true });
  console.log(`\n${rows.join('\n')}`);
  return rows.some((row) => !row.startsWith('caught')) ? 1 : 0;
});
