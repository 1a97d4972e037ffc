// `node scripts/breaks.mjs [NAME]`: proves that tests can fail. Each entry of the list breaks one promise in a copy of the
// sources, runs the test that holds it, and expects red. Nothing in the checkout is touched. NAME is part of a name, or `56`.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment, inPackages, inRoot, node24 } from './setup/places.mjs';
import { runInTheOpen } from './setup/run.mjs';
import { endWith } from './setup/set-up.mjs';
import { BREAKS } from './testing/break-list.mjs';

await endWith(async () => {
  const [only] = process.argv.slice(2);
  const rows = [];
  const copy = mkdtempSync(join(tmpdir(), 'breaks-'));
  for (const part of ['src-main', 'src-renderer', 'package.json', 'resources'])
    cpSync(inRoot(part), join(copy, part), { recursive: true });
  for (const part of ['node_modules', 'out', '.runtime']) symlinkSync(inRoot(part), join(copy, part));
  const isChosen = (/** @type {import('./testing/break-list.mjs').Break} */ { name, promise }) =>
    only === undefined || name.includes(only) || String(promise) === only;
  for (const { name, promise, file, from, to, test } of BREAKS.filter(isChosen)) {
    const path = join(copy, file);
    const whole = readFileSync(path, 'utf8');
    if (!whole.includes(from)) {
      rows.push(`STALE   ${promise} ${name}: ${file} does not say “${from}” any more`);
      continue;
    }
    writeFileSync(path, whole.replace(from, to));
    const vitest = [inPackages('vitest', 'vitest.mjs'), 'run', '--config', join(copy, 'src-main/vitest.config.ts')];
    const args = [...vitest, '--root', copy, '--reporter=dot', join(copy, test)];
    const exitCode = await runInTheOpen(node24, args, { env: childEnvironment(), cwd: copy });
    writeFileSync(path, whole);
    // Also said at once: the whole list takes a while.
    rows.push(`${exitCode === 0 ? 'UNSEEN ' : 'caught '} ${promise} ${name}: ${test}`);
    console.log(rows.at(-1));
  }
  rmSync(copy, { recursive: true, force: true });
  console.log(`\n${rows.join('\n')}`);
  return rows.some((row) => !row.startsWith('caught')) ? 1 : 0;
});
