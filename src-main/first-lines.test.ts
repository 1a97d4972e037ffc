/** Every source file opens with one comment that says what it is. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

it('opens with a comment', ({ skip }) => {
  if (!existsSync(resolve(ROOT, '.git'))) skip('only in a checkout');
  const listed = execFileSync('git', ['ls-files', 'src-main', 'src-renderer', 'scripts', 'e2e'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const sources = listed.split('\n').filter((path) => /\.(?:tsx?|mjs)$/.test(path) && !/\.test\.tsx?$/.test(path));
  expect(sources.length).toBeGreaterThan(1_000);
  const without = sources.filter(
    (path) => existsSync(resolve(ROOT, path)) && !/^(?:\/\/|\/\*|#!)/.test(readFileSync(resolve(ROOT, path), 'utf8')),
  );
  expect(without, 'Begin each with one sentence that says what the file is').toEqual([]);
});
