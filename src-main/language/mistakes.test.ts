/** The whole score over the seeded mistakes, with the true grammar and spelling. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../domain/checks/index.ts';
import { LANGUAGE_MISTAKES, MISTAKES } from '../domain/checks/testing/corpus/mistakes.ts';
import { scoreOf } from '../domain/checks/testing/corpus/seeded.ts';
import { loadLanguageTools } from './language-tools.ts';

const packages = join(import.meta.dirname, '../../node_modules');

test('seeded mistakes are found, those of grammar and spelling too', async () => {
  const language = await loadLanguageTools(packages);
  const { seeded, found, missed } = scoreOf(MISTAKES, (input) => runChecks({ ...input, language }));
  const share = ((found / seeded) * 100).toFixed(1);
  console.log(
    `Seeded mistakes found, all rules: ${found} of ${seeded} (${share} %)${missed.length === 0 ? '' : `; missed: ${missed.join('; ')}`}`,
  );
  expect(found / seeded).toBeGreaterThanOrEqual(0.95);
  const ofLanguage = scoreOf(LANGUAGE_MISTAKES, (input) => runChecks({ ...input, language }));
  expect(ofLanguage.found / ofLanguage.seeded).toBeGreaterThanOrEqual(0.95);
}, 60_000);
