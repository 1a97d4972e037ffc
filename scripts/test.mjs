// `npm test`: sets up, then runs everything; --check leaves out the window tests, --e2e runs only them.
//
// The last line is always `N passed, N failed`. Other arguments choose files or tests of the one part that is run.
import { existsSync } from 'node:fs';
import { prepareOtherPrograms } from './setup/other-programs.mjs';
import { inRoot } from './setup/places.mjs';
import { SetupFailure } from './setup/say.mjs';
import { setUp } from './setup/set-up.mjs';
import { sum } from './testing/count.mjs';
import { build, lint, partsOf, types, unit, windows } from './testing/parts.mjs';

/** CI gives what is left of its own time; the end of the window tests is left for counting. */
const allowedSeconds = Number(process.env.PICTURE_DESK_TEST_SECONDS ?? 3600) - 15;
const secondsLeft = () => Math.max(1, allowedSeconds - performance.now() / 1000);

/** Photographs of other people, which a public clone does not have. */
const hasSharedSamples = existsSync(inRoot('..', 'shared', 'data'));

const given = process.argv.slice(2);
const only = given.find((argument) => argument === '--check' || argument === '--e2e');
const chosen = given.filter((argument) => argument !== only);

/** They come while types and lint are checked. @type {Promise<void>} */
let otherPrograms = Promise.resolve();

/** @type {Record<import('./testing/parts.mjs').PartName, () => Promise<import('./testing/parts.mjs').PartCount>>} */
const run = {
  types,
  lint,
  build,
  'unit tests': () => otherPrograms.then(() => unit(chosen)),
  'window tests': () => windows(chosen, secondsLeft()),
};

async function runParts() {
  await setUp({ build: 'never' });
  if (only !== '--e2e') otherPrograms = prepareOtherPrograms();
  const counts = [];
  const summary = [];
  let isBuilt = false;
  for (const name of partsOf(only)) {
    // They would run on an older build and prove nothing.
    if (name === 'window tests' && !isBuilt) break;
    console.log(`\n== ${name} ==`);
    const start = Date.now();
    const { failures = [], ...count } = await run[name]();
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    counts.push(count);
    if (name === 'build') isBuilt = count.failed === 0;
    const why = hasSharedSamples ? '' : ' (most for want of the shared samples, ../shared/data)';
    const skipped = count.skipped === 0 ? '' : `, ${count.skipped} skipped${why}`;
    summary.push(
      `${name}: ${count.passed} passed, ${count.failed} failed${skipped} (${seconds} s)`,
      ...failures.map((failure) => `  failed: ${failure}`),
    );
  }
  console.log(`\n${summary.join('\n')}`);
  return sum(counts);
}

const total = await runParts().catch((error) => {
  console.error(error instanceof SetupFailure ? error.message : error);
  return { passed: 0, failed: 1, skipped: 0 };
});
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
