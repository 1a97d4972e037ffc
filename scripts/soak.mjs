// `npm run soak`: the kills and the damage of the tests many times over, with every figure printed as a table. Takes hours.
//
// `npm run soak -- KILLS PAGES` chooses how often: 300 kills in all, spread over every kind, and 50 spoilt pages otherwise. Each
// part keeps its result in test-results/soak.json as it ends: a run that was stopped goes on where it was, and what failed is
// run once more. `--again` begins from nothing, and so does a changed source; `--only WORD` runs the parts with that word.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { withDisplay } from './setup/display.mjs';
import { childEnvironment, inPackages, inRoot, node24 } from './setup/places.mjs';
import { endWith, setUp } from './setup/set-up.mjs';
import { keyOfFiles, readStamp, writeStamp } from './setup/stamps.mjs';
import { soakParts } from './testing/soak-parts.mjs';

/** @typedef {import('./testing/soak-parts.mjs').Part} Part */
/** @typedef {{ held: boolean, seconds: number, figures: readonly string[], at: string }} Result */

const words = process.argv.slice(2);
const only = words.includes('--only') ? words[words.indexOf('--only') + 1] : undefined;
const [kills = '300', pages = '50'] = words.filter((word) => /^\d+$/.test(word));
const file = inRoot('test-results', 'soak.json');
/** What the results are of: other sources, kills or pages are another run. */
const key = `${kills} ${pages} ${keyOfFiles(['src-main', 'src-renderer', 'e2e', 'package-lock.json'].map((part) => inRoot(part)))}`;

/** @returns {Record<string, Result>} */
function resultsSoFar() {
  const kept = words.includes('--again') ? null : readStamp(file);
  return kept?.key === key ? kept.results : {};
}

/**
 * Runs one part in the open; its figures are the lines that its test prints.
 * @param {Part} part
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Result>}
 */
function soak({ test, only: title, environment }, env) {
  const vitest = [inPackages('vitest', 'vitest.mjs'), 'run', '--config', inRoot('src-main', 'vitest.config.ts')];
  const playwright = [inPackages('@playwright', 'test', 'cli.js'), 'test', '--config', 'e2e/playwright.config.ts'];
  const isWindow = test.startsWith('e2e/');
  // The file comes first: vitest takes a word after its flag for the flag's own.
  const args = isWindow ? [...playwright, test] : [...vitest, test, '--disable-console-intercept'];
  if (title !== undefined) args.push(isWindow ? '-g' : '-t', title);
  const begun = Date.now();
  return new Promise((resolve) => {
    const child = spawn(node24, args, {
      cwd: inRoot(),
      env: { ...env, ...environment },
      stdio: ['inherit', 'pipe', 'inherit'],
    });
    let said = '';
    const end = (/** @type {number | null} */ code) =>
      resolve({
        held: code === 0,
        seconds: Math.round((Date.now() - begun) / 1000),
        figures: [...said.matchAll(/figure: (.*)/g)].map(([, figure = '']) => figure),
        at: new Date().toISOString(),
      });
    child.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      said += text;
    });
    child.once('error', () => end(1));
    child.once('close', end);
  });
}

/** As the help shows it. @param {readonly Part[]} parts @param {Record<string, Result>} results */
function table(parts, results) {
  const rows = parts.map(({ name }) => {
    const found = results[name];
    if (found === undefined) return `| ${name} | not run | | |`;
    const { held, seconds, figures } = found;
    return `| ${name} | ${held ? 'held' : 'FAILED'} | ${seconds} s | ${figures.join('; ')} |`;
  });
  return ['| part | | took | figures |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

await endWith(async () => {
  await setUp();
  const parts = soakParts(Number(kills), Number(pages));
  const results = resultsSoFar();
  mkdirSync(dirname(file), { recursive: true });
  await withDisplay(childEnvironment(), async (env) => {
    for (const part of parts) {
      if (results[part.name]?.held === true || (only !== undefined && !part.name.includes(only))) continue;
      console.log(`\n== ${part.name} (load ${loadavg()[0]?.toFixed(1)}) ==`);
      results[part.name] = await soak(part, env);
      writeStamp(file, { key, results });
    }
    return 0;
  });
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`;
  console.log(`\n${kills} kills, ${pages} spoilt pages; ${machine}\n\n${table(parts, results)}`);
  return parts.every(({ name }) => results[name]?.held === true) ? 0 : 1;
});
