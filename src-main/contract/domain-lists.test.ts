/** The contract has no lists of its own: what may be one of several words is checked by the list of the domain. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const OWN_LIST = /z\s*\.\s*enum\(\s*\[\s*'/;

test('checks words by the lists of the domain', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(10);
  const own = files.filter((name) => OWN_LIST.test(readFileSync(join(import.meta.dirname, name), 'utf8')));
  expect(own).toEqual([]);
  expect(OWN_LIST.test("z.enum(['ltr', 'rtl'])")).toBe(true);
});
