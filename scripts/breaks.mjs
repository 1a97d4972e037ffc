// `node scripts/breaks.mjs [NAME]`: proves that tests can fail. Each line breaks one promise in a copy of the sources, runs the
// test that holds it, and expects red. Nothing in the checkout is touched.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment, inPackages, inRoot, node24 } from './setup/places.mjs';
import { runInTheOpen } from './setup/run.mjs';
import { endWith } from './setup/set-up.mjs';

/**
 * @typedef {object} Break
 * @property {string} name
 * @property {string} file
 * @property {string} from what stands there
 * @property {string} to what breaks the promise
 * @property {string} test
 */

/** @type {readonly Break[]} */
const BREAKS = [
  {
    name: 'no lock',
    file: 'src-main/sqlite/library/library-lock.ts',
    from: "lock.exec('BEGIN EXCLUSIVE');",
    to: '',
    test: 'src-main/sqlite/library/library-lock.test.ts',
  },
  {
    name: 'no digest',
    file: 'src-main/sqlite/library/check-pages.ts',
    from: 'const changed = digest !== null &&',
    to: 'const changed = false && digest !== null &&',
    test: 'src-main/library/library-care.test.ts',
  },
  {
    name: 'damaged stays writable',
    file: 'src-main/library/library-care.ts',
    from: "db.pragma('query_only = ON');",
    to: '',
    test: 'src-main/library/library-care.test.ts',
  },
  {
    name: 'lost library begun anew in silence',
    file: 'src-main/sqlite/library/rescue.ts',
    from: 'if (!expected) return',
    to: 'return',
    test: 'src-main/sqlite/library/backup.test.ts',
  },
  {
    name: 'clock decides backups',
    file: 'src-main/sqlite/library/backup.ts',
    from: 'b.sequence - a.sequence || ',
    to: '',
    test: 'src-main/sqlite/library/backup.test.ts',
  },
  {
    name: 'safety copy not proved',
    file: 'src-main/sqlite/library/safety-copy.ts',
    from: 'if (existsSync(target) && isOlder(target, version)) return;',
    to: 'if (existsSync(target)) return;',
    test: 'src-main/sqlite/library/database.test.ts',
  },
  {
    name: 'version asked outside the transaction',
    file: 'src-main/sqlite/library/database.ts',
    from: 'if (versionOf(db) >= step.version) return;',
    to: '',
    test: 'src-main/sqlite/library/database.test.ts',
  },
  {
    name: 'full disk is the photograph’s fault',
    file: 'src-main/decoder/picture-jobs.ts',
    from: ' || error instanceof DeskError) throw error;',
    to: ') throw error;',
    test: 'src-main/desk/indexing/full-cache.test.ts',
  },
  {
    name: 'spoilt rows are not mended',
    file: 'src-main/sqlite/photographs/photo-mend.ts',
    from: 'if (ids.length === 0) return nothing;',
    to: 'return nothing;',
    test: 'src-main/sqlite/photographs/photo-mend.test.ts',
  },
  {
    name: 'left-overs stay',
    file: 'src-main/filesystem/left-overs.ts',
    from: 'for (const name of namesIn(registerFolder())) {',
    to: 'for (const name of namesIn(registerFolder()).slice(0, 0)) {',
    test: 'src-main/filesystem/left-overs.test.ts',
  },
];

await endWith(async () => {
  const [only] = process.argv.slice(2);
  const rows = [];
  const copy = mkdtempSync(join(tmpdir(), 'breaks-'));
  for (const part of ['src-main', 'package.json', 'resources'])
    cpSync(inRoot(part), join(copy, part), { recursive: true });
  for (const part of ['node_modules', 'out', '.runtime']) symlinkSync(inRoot(part), join(copy, part));
  for (const { name, file, from, to, test } of BREAKS.filter((one) => only === undefined || one.name.includes(only))) {
    const path = join(copy, file);
    const whole = readFileSync(path, 'utf8');
    if (!whole.includes(from)) {
      rows.push(`STALE   ${name}: ${file} does not say “${from}” any more`);
      continue;
    }
    writeFileSync(path, whole.replace(from, to));
    const vitest = [inPackages('vitest', 'vitest.mjs'), 'run', '--config', join(copy, 'src-main/vitest.config.ts')];
    const args = [...vitest, '--root', copy, '--reporter=dot', join(copy, test)];
    const exitCode = await runInTheOpen(node24, args, { env: childEnvironment(), cwd: copy });
    writeFileSync(path, whole);
    rows.push(`${exitCode === 0 ? 'UNSEEN ' : 'caught '} ${name}: ${test}`);
  }
  rmSync(copy, { recursive: true, force: true });
  console.log(`\n${rows.join('\n')}`);
  return rows.some((row) => !row.startsWith('caught')) ? 1 : 0;
});
