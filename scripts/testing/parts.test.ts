/** A fresh clone is built before the tests that start a part of the built program. */
import { expect, test } from 'vitest';
import { partsOf } from './parts.mjs';

test.each([undefined, '--check', '--e2e'])('builds before it tests: %s', (only) => {
  const parts = partsOf(only);
  const tests = parts.filter((part) => part.endsWith('tests'));
  expect(tests.length).toBeGreaterThan(0);
  for (const one of tests) expect(parts.indexOf('build')).toBeLessThan(parts.indexOf(one));
  expect(parts).toContain('build');
});
