/** Rows keep what the readers of restrictions made of a file: whoever changes the readers must raise the version, or old rows stay wrong. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { READING_VERSION } from './reading-version.ts';

/** The readers' source as of that version, without comments and white space. */
const READ_BY = { version: 15, source: '71fb08f6fdeabefe' };

function sourceNow(): string {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'reading-version.ts')
    .sort();
  const hash = createHash('sha256');
  for (const name of files) {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8');
    hash.update(text.replace(/\/\*\*?[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '').replace(/\s+/gu, ''));
  }
  return hash.digest('hex').slice(0, 16);
}

test('the version was raised with the readers', () => {
  const words = `The readers of restrictions have changed: raise READING_VERSION to ${READING_VERSION + 1} if they may read the same words otherwise, and write the version and the source's digest here.`;
  expect({ version: READING_VERSION, source: sourceNow() }, words).toEqual(READ_BY);
});
